package vn.trangtien.illustration;

import java.time.LocalDate;

/// One of the communes in force since 1 July 2025.
///
/// @param code five digits; means this commune only since `validFrom`
/// @param name with its kind, such as `Phường Phú Xuân`
/// @param kind `phường` or `xã`
/// @param latitude of its point, WGS 84 degrees
record Commune(
    String code,
    LocalDate validFrom,
    String name,
    String kind,
    double areaKm2,
    int population,
    double latitude,
    double longitude) {

  boolean urban() {
    return kind.equals("phường");
  }

  int households() {
    return Math.round(population / 3.7f);
  }

  /// A point of this commune that `draw` chooses, near the commune's own point.
  Point point(Draw draw) {
    double radiusKm = Math.min(2.5, Math.sqrt(areaKm2 / Math.PI) * 0.5);
    double distance = radiusKm * Math.sqrt(draw.between(0.0, 1.0));
    double angle = draw.between(0.0, 2 * Math.PI);
    return new Point(
        Table.round(latitude + distance * Math.sin(angle) / 111.2, 5),
        Table.round(longitude + distance * Math.cos(angle) / 106.6, 5));
  }

  /// A WGS 84 point in degrees, to five decimals.
  record Point(double latitude, double longitude) {}
}
