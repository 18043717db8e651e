package vn.trangtien.rows;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.trangtien.tables.Filter;

/// Where rows shall lie, in WGS 84 degrees.
public sealed interface Area {

  /// The parameter's name.
  String parameter();

  /// The parameter's value.
  String value();

  /// What the table is asked.
  Filter filter(DatasetTable.Place place);

  /// `bbox=west,south,east,north`, as in GeoJSON
  /// ([RFC 7946, 5](https://www.rfc-editor.org/rfc/rfc7946#section-5)).
  record Box(double west, double south, double east, double north) implements Area {
    @Override
    public String parameter() {
      return "bbox";
    }

    @Override
    public String value() {
      return joined(west, south, east, north);
    }

    @Override
    public Filter filter(DatasetTable.Place place) {
      return new Filter.Inside(
          place.latitude().name(), place.longitude().name(), south, west, north, east);
    }
  }

  /// `near=latitude,longitude,metres`.
  record Circle(double latitude, double longitude, double metres) implements Area {
    @Override
    public String parameter() {
      return "near";
    }

    @Override
    public String value() {
      return joined(latitude, longitude, metres);
    }

    @Override
    public Filter filter(DatasetTable.Place place) {
      return new Filter.Near(
          place.latitude().name(), place.longitude().name(), latitude, longitude, metres);
    }
  }

  /// Reads `bbox`.
  static Area box(String text) {
    List<Double> at = numbers("bbox", text, 4, "107.0,16.0,108.2,16.8");
    boolean fits = isLatitude(at.get(1)) && isLatitude(at.get(3)) && at.get(1) <= at.get(3);
    if (!fits || !isLongitude(at.get(0)) || !isLongitude(at.get(2)) || at.get(0) > at.get(2)) {
      throw malformed("bbox", "107.0,16.0,108.2,16.8 (tây, nam, đông, bắc / W, S, E, N)");
    }
    return new Box(at.get(0), at.get(1), at.get(2), at.get(3));
  }

  /// Reads `near`; half of the earth's girth reaches everything.
  static Area circle(String text) {
    List<Double> at = numbers("near", text, 3, "16.46,107.59,500");
    boolean fits = isLatitude(at.get(0)) && isLongitude(at.get(1));
    if (!fits || at.get(2) < 0 || at.get(2) > 20_050_000) {
      throw malformed("near", "16.46,107.59,500 (vĩ độ, kinh độ, mét / lat, lon, metres)");
    }
    return new Circle(at.get(0), at.get(1), at.get(2));
  }

  private static List<Double> numbers(String name, String text, int count, String example) {
    if (!text.matches(
        "-?\\d{1,10}(\\.\\d{1,15})?(,-?\\d{1,10}(\\.\\d{1,15})?){" + (count - 1) + "}")) {
      throw malformed(name, example);
    }
    return CommaList.split(text).stream().map(Double::valueOf).toList();
  }

  private static boolean isLatitude(double degrees) {
    return Math.abs(degrees) <= 90;
  }

  private static boolean isLongitude(double degrees) {
    return Math.abs(degrees) <= 180;
  }

  private static RuntimeException malformed(String name, String example) {
    return Refusals.bad(
        "Tham số “" + name + "” phải có dạng như " + example + ".",
        "The parameter “" + name + "” must look like " + example + ".");
  }

  private static String joined(double... numbers) {
    return java.util.Arrays.stream(numbers)
        .mapToObj(it -> BigDecimal.valueOf(it).stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(","));
  }
}
