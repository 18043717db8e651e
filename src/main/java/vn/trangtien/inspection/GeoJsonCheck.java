package vn.trangtien.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Distribution.Column;
import vn.trangtien.vocabulary.Box;

/// A GeoJSON file has the rows of the table beside it, with the same values, and its points lie in
/// the province. Its features are counted like the table's rows, the first one being row 2.
final class GeoJsonCheck {

  private static final String RULE = "geojson";

  /// Ten metres, in degrees: coordinates are rounded in one file and not in the other.
  private static final BigDecimal ROUNDING = new BigDecimal("0.0001");

  private final Box province;
  private final Findings findings;

  GeoJsonCheck(Box province, Findings findings) {
    this.province = province;
    this.findings = findings;
  }

  /// @param csv the table beside it; null where there is none
  void check(Path file, @Nullable Path csv, List<Column> columns) throws IOException {
    try (GeoJsonFeatures features = GeoJsonFeatures.open(file)) {
      if (csv == null) {
        alone(features);
        return;
      }
      try (CsvRows rows = CsvRows.open(csv)) {
        compare(features, rows, columns);
      }
    } catch (JsonProcessingException malformed) {
      int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNr();
      String reason = malformed.getOriginalMessage();
      findings.add(
          line, "", RULE, "JSON sai cú pháp: " + reason, "this is malformed JSON: " + reason);
    }
  }

  private void alone(GeoJsonFeatures features) throws IOException {
    long number = 1;
    Map<?, ?> feature = features.next();
    while (feature != null) {
      number++;
      place(feature.get("geometry"), number);
      feature = features.next();
    }
    if (number == 1) {
      findings.add(RULE, "tệp không có đối tượng nào", "the file has no feature");
    }
  }

  private void compare(GeoJsonFeatures features, CsvRows rows, List<Column> columns)
      throws IOException {
    List<String> header = rows.hasNext() ? rows.next().cells() : List.of();
    Map<?, ?> feature = features.next();
    long number = 1;
    while (feature != null && rows.hasNext()) {
      Row row = rows.next();
      number = row.number();
      place(feature.get("geometry"), number);
      compare(feature.get("geometry"), row, header);
      if (feature.get("properties") instanceof Map<?, ?> properties) {
        compare(properties, row, header, columns);
      } else {
        findings.add(number, "", RULE, "thiếu properties", "there are no properties");
      }
      feature = features.next();
    }
    if (feature != null || rows.hasNext()) {
      findings.add(
          number + 1,
          "",
          RULE,
          "GeoJSON và CSV không cùng số dòng",
          "the GeoJSON and the CSV have not as many rows");
    }
  }

  private void compare(Map<?, ?> properties, Row row, List<String> header, List<Column> columns) {
    for (Column column : columns) {
      int index = header.indexOf(column.name());
      Object value = properties.get(column.name());
      if (index >= 0 && !same(row.cell(index), value, column.datatype())) {
        findings.add(
            row.number(),
            column.name(),
            RULE,
            "CSV ghi «" + row.cell(index) + "», GeoJSON ghi «" + value + "»",
            "the CSV says “" + row.cell(index) + "”, the GeoJSON “" + value + "”");
      }
    }
  }

  /// A point is where the columns of coordinates say, and there is none where they are empty.
  private void compare(@Nullable Object geometry, Row row, List<String> header) {
    int north = header.indexOf("vi_do");
    int east = header.indexOf("kinh_do");
    boolean point = geometry instanceof Map<?, ?> shape && "Point".equals(shape.get("type"));
    if (north < 0 || east < 0 || !(geometry == null || point)) {
      return;
    }
    Object said = geometry instanceof Map<?, ?> shape ? shape.get("coordinates") : null;
    List<?> position = said instanceof List<?> list && list.size() >= 2 ? list : List.of("", "");
    boolean same =
        geometry == null
            ? row.cell(north).isEmpty()
            : near(row.cell(east), position.get(0)) && near(row.cell(north), position.get(1));
    if (!same) {
      findings.add(
          row.number(),
          "geometry",
          RULE,
          "điểm không ở nơi mà vi_do, kinh_do của CSV ghi",
          "the point is not where vi_do and kinh_do of the CSV say");
    }
  }

  /// Whether both are one coordinate, however either was rounded.
  private static boolean near(String cell, @Nullable Object value) {
    return value instanceof BigDecimal number
        && Datatype.has("decimal", cell)
        && number.subtract(new BigDecimal(cell)).abs().compareTo(ROUNDING) <= 0;
  }

  private static boolean same(String cell, @Nullable Object value, String datatype) {
    if (cell.isEmpty() || value == null) {
      return cell.isEmpty() && value == null;
    }
    boolean year = datatype.equals("gYear") && value instanceof BigDecimal;
    if (Datatype.isNumber(datatype) || year) {
      return value instanceof BigDecimal number
          && Datatype.has("decimal", cell)
          && new BigDecimal(cell).compareTo(number) == 0;
    }
    boolean kind = datatype.equals("boolean") ? value instanceof Boolean : value instanceof String;
    return kind && cell.equals(value.toString());
  }

  /// Every position of a geometry, however deep it stands, lies in the province.
  private void place(@Nullable Object geometry, long number) {
    if (geometry instanceof Map<?, ?> shape) {
      place(shape.get("coordinates"), number);
      place(shape.get("geometries"), number);
    } else if (geometry instanceof List<?> list) {
      if (list.size() >= 2
          && list.get(0) instanceof BigDecimal longitude
          && list.get(1) instanceof BigDecimal latitude) {
        if (!province.contains(latitude.doubleValue(), longitude.doubleValue())) {
          findings.add(
              number,
              "geometry",
              "coordinates",
              "điểm " + list + " (kinh độ, vĩ độ) nằm ngoài địa bàn thành phố",
              "the point " + list + " (longitude, latitude) lies outside the province");
        }
      } else {
        list.forEach(it -> place(it, number));
      }
    }
  }
}
