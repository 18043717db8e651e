package vn.trangtien.facets;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.trangtien.vocabulary.Box;

/// How the index writes where and when a dataset lies.
final class Extent {

  private Extent() {}

  /// South, west, north and east with commas between.
  static String written(Box box) {
    return box.south() + "," + box.west() + "," + box.north() + "," + box.east();
  }

  static Box box(String written) {
    double[] edges = Arrays.stream(written.split(",")).mapToDouble(Double::parseDouble).toArray();
    return new Box(edges[0], edges[1], edges[2], edges[3]);
  }

  /// The first and last day with a slash between; an open one is empty.
  static String written(@Nullable LocalDate start, @Nullable LocalDate end) {
    return (start == null ? "" : start) + "/" + (end == null ? "" : end);
  }

  /// Whether `bounds` allow the period that is written so.
  static boolean isAllowed(Bounds bounds, String period) {
    int slash = period.indexOf('/');
    return bounds.allows(day(period.substring(0, slash)), day(period.substring(slash + 1)));
  }

  private static @Nullable LocalDate day(String written) {
    return written.isEmpty() ? null : LocalDate.parse(written);
  }
}
