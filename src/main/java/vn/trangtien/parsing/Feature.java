package vn.trangtien.parsing;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A row of GeoJSON: the properties of a feature and where it is
/// ([RFC 7946](https://www.rfc-editor.org/rfc/rfc7946#section-3.2)).
final class Feature {

  static final String LATITUDE = "vi_do";
  static final String LONGITUDE = "kinh_do";
  static final String GEOMETRY = "geometry";

  /// Under these names, in small letters, a property says already where the feature is.
  private static final Set<String> COORDINATES =
      Set.of(
          "vi_do|kinh_do|vido|kinhdo|vĩ độ|kinh độ|lat|latitude|lon|lng|long|longitude"
              .split("\\|"));

  private final JsonFile file;
  private final JsonRow row;

  Feature(JsonFile file, JsonRow row) {
    this.file = file;
    this.row = row;
  }

  static boolean is(Map<String, @Nullable String> object) {
    return "Feature".equals(object.get("type")) && object.containsKey("properties");
  }

  /// @param object a feature whose nested values are JSON
  Map<String, @Nullable String> cells(Map<String, @Nullable String> object)
      throws IOException, ParsingException {
    Map<String, @Nullable String> cells = new LinkedHashMap<>(part(object.get("properties")));
    String id = object.get("id");
    if (id != null) {
      cells.putIfAbsent("id", id);
    }
    String geometry = object.get(GEOMETRY);
    Map<String, @Nullable String> parts = part(geometry);
    String coordinates = parts.get("coordinates");
    if (!"Point".equals(parts.get("type")) || coordinates == null) {
      if (geometry != null) {
        cells.putIfAbsent(GEOMETRY, geometry);
      }
    } else if (cells.keySet().stream()
        .noneMatch(it -> COORDINATES.contains(it.toLowerCase(Locale.ROOT)))) {
      List<String> numbers = List.of(coordinates.replaceAll("[\\[\\]\\s]", "").split(",", -1));
      cells.put(LATITUDE, numbers.size() < 2 ? null : decimal(numbers.get(1)));
      cells.put(LONGITUDE, decimal(numbers.getFirst()));
    }
    return cells;
  }

  private static @Nullable String decimal(String text) {
    var number = Notation.POINT.read(text);
    return number == null ? null : Notation.write(number);
  }

  private Map<String, @Nullable String> part(@Nullable String json)
      throws IOException, ParsingException {
    if (json == null || !json.startsWith("{")) {
      return Map.of();
    }
    try (JsonParser parser = file.part(json)) {
      parser.nextToken();
      return row.read(parser);
    }
  }
}
