package vn.trangtien.parsing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import vn.trangtien.encoding.TextFile;

/// JSON as a stream of tokens, within bounds ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)).
final class JsonFile {

  private static final int DEPTH = 200;
  private static final int DIGITS = 1000;

  private final TextFile file;
  private final JsonFactory tokens;

  JsonFile(TextFile file, ParsingLimits limits) {
    this.file = file;
    this.tokens =
        JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxNumberLength(DIGITS)
                    .maxStringLength(limits.cellCharacters())
                    .build())
            .build();
  }

  /// Reads all of the file.
  void read(JsonWalk walk) throws IOException, ParsingException {
    try (Reader text = file.open();
        JsonParser parser = tokens.createParser(text)) {
      walk.through(parser);
    } catch (StreamConstraintsException large) {
      throw new ParsingException(
          "JSON vượt giới hạn: " + large.getOriginalMessage(),
          "The JSON is beyond a limit: " + large.getOriginalMessage());
    } catch (JsonProcessingException broken) {
      JsonLocation at = broken.getLocation();
      throw new ParsingException(
          "JSON hỏng ở dòng " + at.getLineNr() + ", cột " + at.getColumnNr() + ".",
          "The JSON is broken at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".");
    }
  }

  /// Reads a text that was cut from the file.
  JsonParser part(String json) throws IOException {
    return tokens.createParser(new StringReader(json));
  }
}
