package vn.trangtien.parsing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An object of JSON as the cells of a row, by their names; what is nested stays JSON.
final class JsonRow {

  private static final JsonFactory TEXT = new JsonFactory();

  private final RowGate gate;

  JsonRow(RowGate gate) {
    this.gate = gate;
  }

  /// @param object stands at the object's beginning, and is left at its end
  Map<String, @Nullable String> read(JsonParser object) throws IOException, ParsingException {
    Map<String, @Nullable String> cells = new LinkedHashMap<>();
    while (object.nextToken() != JsonToken.END_OBJECT) {
      String name = object.currentName();
      object.nextToken();
      cells.put(name, cell(object));
      gate.checkColumns(cells.size());
    }
    return cells;
  }

  private @Nullable String cell(JsonParser at) throws IOException, ParsingException {
    return switch (at.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_NUMBER_FLOAT -> Notation.write(new BigDecimal(at.getText()));
      case START_OBJECT, START_ARRAY -> nested(at);
      default -> at.getText();
    };
  }

  private String nested(JsonParser at) throws IOException, ParsingException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = TEXT.createGenerator(text)) {
      int depth = 0;
      do {
        JsonToken token = at.currentToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        json.copyCurrentEventExact(at);
        if (text.getBuffer().length() > gate.limits().cellCharacters()) {
          throw new ParsingException(
              "Một giá trị lồng trong JSON quá dài.", "A nested value of the JSON is too long.");
        }
      } while (depth > 0 && at.nextToken() != null);
    }
    return text.toString();
  }
}
