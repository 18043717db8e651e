package vn.trangtien.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads an answer no further than it is shown.
final class ResultReader {

  static final List<String> TRIPLE = List.of("subject", "predicate", "object");

  private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());

  private final Cells cells;
  private final int mostRows;
  private final long mostCharacters;
  private final List<String> columns = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private @Nullable Boolean truth;
  private boolean cut;
  private long characters;

  ResultReader(Cells cells, int mostRows, long mostCharacters) {
    this.cells = cells;
    this.mostRows = mostRows;
    this.mostCharacters = mostCharacters;
  }

  /// Reads SPARQL results ([JSON](https://www.w3.org/TR/sparql11-results-json/)).
  Results table(InputStream body) throws IOException {
    try (JsonParser parser = JSON.createParser(body)) {
      while (!cut && parser.nextToken() != null) {
        String field = parser.currentName();
        if ("boolean".equals(field) && parser.currentToken().isBoolean()) {
          truth = parser.getBooleanValue();
        } else if (parser.currentToken() == JsonToken.START_ARRAY && "vars".equals(field)) {
          parser.readValueAs(List.class).forEach(it -> columns.add(String.valueOf(it)));
        } else if (parser.currentToken() == JsonToken.START_ARRAY && "bindings".equals(field)) {
          while (!cut && parser.nextToken() == JsonToken.START_OBJECT) {
            Map<?, ?> row = parser.readValueAs(Map.class);
            add(columns.stream().map(it -> cell(row.get(it))).toList());
          }
        }
      }
    }
    return results(truth == null ? "table" : "truth", columns);
  }

  /// Reads N-Triples.
  Results graph(InputStream body) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null && !cut; line = reader.readLine()) {
      if (!line.isBlank()) {
        add(Statement.of(line).cells(cells));
      }
    }
    return results("graph", TRIPLE);
  }

  private void add(List<Cell> row) {
    characters += row.stream().mapToLong(it -> it.value().length()).sum();
    cut = rows.size() == mostRows || characters > mostCharacters;
    if (!cut) {
      rows.add(row);
    }
  }

  private Results results(String kind, List<String> names) {
    return new Results(kind, names, rows, cut, truth, 0, 0);
  }

  private Cell cell(@Nullable Object term) {
    if (!(term instanceof Map<?, ?> map)) {
      return Cell.NONE;
    }
    String value = String.valueOf(map.get("value"));
    return switch (String.valueOf(map.get("type"))) {
      case "uri" -> cells.iri(value);
      case "bnode" -> cells.blank("_:" + value);
      default -> cells.literal(value, text(map.get("xml:lang")), text(map.get("datatype")));
    };
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
