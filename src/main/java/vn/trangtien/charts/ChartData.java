package vn.trangtien.charts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.trangtien.times.TimeScale;

/// The numbers of a chart.
///
/// @param how what was done where several rows stand behind a number
/// @param scale of the steps of its points; null where these are categories
/// @param averaged whether times were gathered into longer steps, by their mean
/// @param rest how many groups or categories are not shown
/// @param restSum what the categories that are not shown have together; empty where that means
///     nothing
/// @param translations of cells, for readers of the other language
/// @param empty rows whose cell of the measure is empty
record ChartData(
    Plan plan,
    How how,
    List<Series> series,
    Optional<TimeScale> scale,
    boolean averaged,
    long rest,
    Optional<BigDecimal> restSum,
    Map<String, String> translations,
    long empty) {

  ChartData {
    series = List.copyOf(series);
    translations = Map.copyOf(translations);
  }

  /// What stands behind a number.
  enum How {
    /// One cell.
    SINGLE,
    SUM,
    MEAN,
    /// The number of rows.
    COUNT
  }

  /// The points of one panel.
  ///
  /// @param cell what its rows have in common; empty in the only panel
  record Series(String cell, List<Point> points) {
    Series {
      points = List.copyOf(points);
    }
  }

  /// One number.
  ///
  /// @param step on the scale of time, or the place among categories
  /// @param cell the category; empty on a scale of time
  record Point(long step, String cell, BigDecimal value) {}

  /// A point for each place along the axis, in their order.
  List<Point> axis() {
    Map<Object, Point> axis = plan.timed() ? new TreeMap<>() : new LinkedHashMap<>();
    series.forEach(it -> it.points().forEach(point -> axis.putIfAbsent(place(point), point)));
    return List.copyOf(axis.values());
  }

  /// What `line` has where `point` stands.
  Optional<Point> at(Series line, Point point) {
    return line.points().stream().filter(it -> place(it).equals(place(point))).findFirst();
  }

  private Object place(Point point) {
    return plan.timed() ? point.step() : point.cell();
  }

  boolean isEmpty() {
    return series.stream().allMatch(it -> it.points().isEmpty());
  }
}
