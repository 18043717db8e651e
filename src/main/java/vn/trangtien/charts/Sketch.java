package vn.trangtien.charts;

import java.math.BigDecimal;
import java.util.List;

/// The shape of a chart without its words, for a picture that is small.
///
/// @param columns whether each point is a column, that stands on nothing
/// @param series the points of each panel, from left to right; at least one
public record Sketch(boolean columns, List<List<Point>> series) {

  public Sketch {
    series = series.stream().map(List::copyOf).toList();
  }

  /// A point between 0 and 1 in both directions; `y` upwards.
  public record Point(double x, double y) {}

  /// @param data with a point in its first panel
  static Sketch of(ChartData data) {
    boolean columns = !data.plan().timed() || data.plan().shape() == Plan.Shape.BAR;
    List<Long> steps = Times.steps(data);
    long first = steps.getFirst();
    long wide = Math.max(1, steps.getLast() - first);
    return new Sketch(
        columns,
        data.series().stream()
            .filter(it -> !it.points().isEmpty())
            .map(it -> points(it, columns, first, wide))
            .toList());
  }

  /// Each panel has a scale of its own, as its drawing has.
  private static List<Point> points(
      ChartData.Series series, boolean columns, long first, long wide) {
    List<BigDecimal> values = series.points().stream().map(ChartData.Point::value).toList();
    double most = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
    double least = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double from = columns ? Math.min(0, least) : least;
    double high = Math.max(most - from, 1e-12);
    return series.points().stream()
        .map(
            it ->
                new Point(
                    (double) (it.step() - first) / wide,
                    Math.clamp((it.value().doubleValue() - from) / high, 0, 1)))
        .toList();
  }
}
