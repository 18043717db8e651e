package vn.trangtien.vocabulary;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Optional;

/// The box around a place, in degrees of WGS 84: its `dcat:bbox`, wide enough for its waters
/// ([DCAT 3, 6.16](https://www.w3.org/TR/vocab-dcat-3/#Property:location_bbox)).
public record Box(double south, double west, double north, double east) {

  private static final double EARTH_KM = 6_371;

  /// Whether the point lies inside or on the edge.
  public boolean contains(double latitude, double longitude) {
    return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
  }

  /// Whether the two have a point in common; one whose west lies east of its east goes around the
  /// far side of the earth.
  public boolean meets(Box other) {
    boolean sameLatitude = south <= other.north && north >= other.south;
    if (west > east) {
      return sameLatitude && (other.west <= east || other.east >= west);
    }
    return sameLatitude && west <= other.east && east >= other.west;
  }

  /// How far the point is from the nearest point of this box, in kilometres on a sphere.
  public double kilometres(double latitude, double longitude) {
    double north1 = Math.toRadians(latitude);
    double north2 = Math.toRadians(Math.clamp(latitude, south, north));
    double across = Math.toRadians(Math.clamp(longitude, west, east) - longitude);
    double chord =
        Math.pow(Math.sin((north2 - north1) / 2), 2)
            + Math.cos(north1) * Math.cos(north2) * Math.pow(Math.sin(across / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  /// A square around the middle of this box.
  ///
  /// @param areaKm2 its size in square kilometres; a point where it is not known
  Box square(Optional<String> areaKm2) {
    double half = areaKm2.map(it -> Math.sqrt(Double.parseDouble(it)) / 2).orElse(0.0);
    double latitude = (south + north) / 2;
    double longitude = (west + east) / 2;
    double up = Math.toDegrees(half / EARTH_KM);
    double across = up / Math.cos(Math.toRadians(latitude));
    return new Box(latitude - up, longitude - across, latitude + up, longitude + across);
  }

  /// Reads a point or polygon in well-known text, whose pairs are longitude and latitude.
  static Box parse(String shape) {
    String[] pairs = shape.replaceFirst("(?i)^[^(]*\\(+\\s*", "").split("[,)]");
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
