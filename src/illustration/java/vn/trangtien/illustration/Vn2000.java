package vn.trangtien.illustration;

/// Places in the national grid VN-2000 with the central meridian 107° of Huế
/// ([EPSG:9214](http://www.opengis.net/def/crs/EPSG/0/9214)), from WGS 84 by the seven official
/// parameters and the transverse Mercator series; right to a decimetre within the city.
final class Vn2000 {

  private static final double AXIS = 6_378_137;
  private static final double FLATTENING = 1 / 298.257223563;
  private static final double E2 = FLATTENING * (2 - FLATTENING);
  private static final double ARC_SECOND = Math.PI / (180 * 3600);
  private static final double SHIFT_X = -191.90441429;
  private static final double SHIFT_Y = -39.30318279;
  private static final double SHIFT_Z = -111.45032835;
  private static final double TURN_X = -0.00928836 * ARC_SECOND;
  private static final double TURN_Y = 0.01975479 * ARC_SECOND;
  private static final double TURN_Z = -0.00427372 * ARC_SECOND;
  private static final double SCALE = 1 + 0.252906278e-6;
  private static final double MERIDIAN = Math.toRadians(107);
  private static final double MERIDIAN_SCALE = 0.9999;
  private static final double FALSE_EASTING = 500_000;

  private Vn2000() {}

  /// Metres; `x` is the northing and `y` the easting, as Vietnamese papers write them.
  record Grid(double x, double y) {}

  static Grid of(double latitude, double longitude) {
    double phi = Math.toRadians(latitude);
    double lambda = Math.toRadians(longitude);
    double n = AXIS / Math.sqrt(1 - E2 * Math.pow(Math.sin(phi), 2));
    double x = (n * Math.cos(phi) * Math.cos(lambda) - SHIFT_X) / SCALE;
    double y = (n * Math.cos(phi) * Math.sin(lambda) - SHIFT_Y) / SCALE;
    double z = (n * (1 - E2) * Math.sin(phi) - SHIFT_Z) / SCALE;
    double east = x - TURN_Z * y + TURN_Y * z;
    double north = TURN_Z * x + y - TURN_X * z;
    double up = -TURN_Y * x + TURN_X * y + z;
    return projected(latitudeOf(east, north, up), Math.atan2(north, east));
  }

  private static double latitudeOf(double x, double y, double z) {
    double across = Math.hypot(x, y);
    double phi = Math.atan2(z, across * (1 - E2));
    for (int i = 0; i < 6; i++) {
      double sine = Math.sin(phi);
      double n = AXIS / Math.sqrt(1 - E2 * sine * sine);
      phi = Math.atan2(z + E2 * n * sine, across);
    }
    return phi;
  }

  private static Grid projected(double phi, double lambda) {
    double second = E2 / (1 - E2);
    double sine = Math.sin(phi);
    double cosine = Math.cos(phi);
    double n = AXIS / Math.sqrt(1 - E2 * sine * sine);
    double t = Math.pow(Math.tan(phi), 2);
    double c = second * cosine * cosine;
    double a = (lambda - MERIDIAN) * cosine;
    double e4 = E2 * E2;
    double e6 = e4 * E2;
    double arc =
        AXIS
            * ((1 - E2 / 4 - 3 * e4 / 64 - 5 * e6 / 256) * phi
                - (3 * E2 / 8 + 3 * e4 / 32 + 45 * e6 / 1024) * Math.sin(2 * phi)
                + (15 * e4 / 256 + 45 * e6 / 1024) * Math.sin(4 * phi)
                - (35 * e6 / 3072) * Math.sin(6 * phi));
    double easting =
        n
            * (a
                + (1 - t + c) * Math.pow(a, 3) / 6
                + (5 - 18 * t + t * t + 72 * c - 58 * second) * Math.pow(a, 5) / 120);
    double northing =
        arc
            + n
                * Math.tan(phi)
                * (a * a / 2
                    + (5 - t + 9 * c + 4 * c * c) * Math.pow(a, 4) / 24
                    + (61 - 58 * t + t * t + 600 * c - 330 * second) * Math.pow(a, 6) / 720);
    return new Grid(
        Table.round(MERIDIAN_SCALE * northing, 1),
        Table.round(FALSE_EASTING + MERIDIAN_SCALE * easting, 1));
  }
}
