package vn.trangtien.parsing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/// Delimiter-separated values
/// ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)), with whatever delimiter the header shows.
final class CsvParser {

  private static final String DELIMITERS = ",;\t|";

  private CsvParser() {}

  static void parse(Path file, RowGate gate) throws IOException, ParsingException {
    char delimiter = delimiter(file);
    try (Reader text = text(file);
        CsvReader<CsvRecord> records =
            CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(1 << 20, 4 * gate.limits().cellCharacters()))
                .ofCsvRecord(text)) {
      Iterator<CsvRecord> each = records.iterator();
      if (!each.hasNext()) {
        throw new ParsingException("Tệp trống.", "The file is empty.");
      }
      gate.header(each.next().getFields());
      while (each.hasNext()) {
        gate.row(each.next().getFields());
      }
    } catch (CsvParseException broken) {
      throw new ParsingException(
          "Tệp CSV hỏng: " + broken.getMessage(), "The CSV is broken: " + broken.getMessage());
    }
  }

  private static Reader text(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    Reader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  /// The delimiter that stands most often in the first line, outside quotes.
  private static char delimiter(Path file) throws IOException {
    int[] counts = new int[DELIMITERS.length()];
    boolean quoted = false;
    try (Reader text = text(file)) {
      for (int c = text.read(); c >= 0 && (quoted || c != '\n'); c = text.read()) {
        quoted ^= c == '"';
        int at = quoted ? -1 : DELIMITERS.indexOf(c);
        if (at >= 0) {
          counts[at]++;
        }
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return DELIMITERS.charAt(most);
  }
}
