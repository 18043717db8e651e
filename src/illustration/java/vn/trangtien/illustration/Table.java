package vn.trangtien.illustration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// A table in the making: the rows of one CSV file and, where they are places, of the GeoJSON file
/// beside it.
final class Table {

  private final String path;
  private final List<String> columns;
  private final List<@Nullable Object[]> rows = new ArrayList<>();
  private final List<@Nullable String> geometries = new ArrayList<>();
  private int latitude = -1;
  private int longitude = -1;

  /// @param path without ending, such as `hueioc/mua-muc-nuoc`
  Table(String path, String... columns) {
    this.path = path;
    this.columns = List.of(columns);
  }

  /// Makes each row a point where both columns are filled.
  Table points(String latitudeColumn, String longitudeColumn) {
    latitude = columns.indexOf(latitudeColumn);
    longitude = columns.indexOf(longitudeColumn);
    return this;
  }

  /// Adds a row; a cell that is null is empty.
  Table row(@Nullable Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          path + " has " + columns.size() + " columns: " + Arrays.toString(values));
    }
    rows.add(values);
    geometries.add(null);
    return this;
  }

  /// Gives the last row a shape.
  ///
  /// @param geoJson a geometry object
  ///     ([RFC 7946, 3.1](https://www.rfc-editor.org/rfc/rfc7946#section-3.1)), WGS 84
  Table shape(String geoJson) {
    geometries.set(geometries.size() - 1, geoJson);
    return this;
  }

  String path() {
    return path;
  }

  int size() {
    return rows.size();
  }

  String csv() {
    StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
    for (@Nullable Object[] row : rows) {
      StringJoiner line = new StringJoiner(",");
      for (Object value : row) {
        line.add(value == null ? "" : Csv.cell(text(value)));
      }
      text.append(line).append('\n');
    }
    return text.toString();
  }

  boolean hasShapes() {
    return latitude >= 0 || geometries.stream().anyMatch(it -> it != null);
  }

  /// The rows as features; a row without a place has no geometry.
  String geoJson() {
    StringJoiner features =
        new StringJoiner(",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n");
    for (int i = 0; i < rows.size(); i++) {
      StringJoiner properties = new StringJoiner(",", "{", "}");
      for (int c = 0; c < columns.size(); c++) {
        properties.add(json(columns.get(c)) + ":" + json(rows.get(i)[c]));
      }
      features.add(
          "{\"type\":\"Feature\",\"id\":"
              + json(rows.get(i)[0])
              + ",\"geometry\":"
              + geometry(i)
              + ",\"properties\":"
              + properties
              + "}");
    }
    return features.toString();
  }

  /// `value` to `decimals` digits behind the point.
  static double round(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }

  private String geometry(int at) {
    String shape = geometries.get(at);
    if (shape != null) {
      return shape;
    }
    if (latitude < 0) {
      return "null";
    }
    Object north = rows.get(at)[latitude];
    Object east = rows.get(at)[longitude];
    return north == null || east == null
        ? "null"
        : "{\"type\":\"Point\",\"coordinates\":[" + text(east) + "," + text(north) + "]}";
  }

  private static String text(Object value) {
    return value instanceof Double number
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : value.toString();
  }

  private static String json(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case Number number -> text(number);
      case Boolean truth -> truth.toString();
      case Object other -> '"' + other.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    };
  }
}
