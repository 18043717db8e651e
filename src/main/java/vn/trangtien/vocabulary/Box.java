package vn.trangtien.vocabulary;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;

/// The box around a place, in degrees of WGS 84: its `dcat:bbox`, wide enough for its waters
/// ([DCAT 3, 6.16](https://www.w3.org/TR/vocab-dcat-3/#Property:location_bbox)).
public record Box(double south, double west, double north, double east) {

  /// Whether the point lies inside or on the edge.
  public boolean contains(double latitude, double longitude) {
    return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
  }

  /// Reads a polygon in well-known text, whose pairs are longitude and latitude.
  static Box parse(String polygon) {
    String[] pairs = polygon.replaceFirst("(?i)^.*POLYGON\\s*\\(\\(", "").split("[,)]");
    DoubleSummaryStatistics longitudes =
        Arrays.stream(pairs)
            .mapToDouble(it -> Double.parseDouble(it.strip().split("\\s+")[0]))
            .summaryStatistics();
    DoubleSummaryStatistics latitudes =
        Arrays.stream(pairs)
            .mapToDouble(it -> Double.parseDouble(it.strip().split("\\s+")[1]))
            .summaryStatistics();
    return new Box(
        latitudes.getMin(), longitudes.getMin(), latitudes.getMax(), longitudes.getMax());
  }
}
