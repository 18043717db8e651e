package vn.trangtien.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Draws the numbers of a chart: panels of lines, columns over time, or bars with a name each.
///
/// Colour tells nothing here: panels are titled, bars named and labelled with their number.
///
/// @param width of the whole drawing, in pixels of its own
/// @param across how many panels stand beside each other
record Drawing(ChartData data, ChartWords words, int width, int across) {

  private static final int PANEL = 210;
  private static final int ALONE = 300;
  private static final int GAP = 24;
  private static final int LETTER = 7;
  private static final int BAR = 26;
  private static final int STACKED = 42;
  private static final int NARROW = 500;

  /// Drawn for a page.
  static Drawing wide(ChartData data, ChartWords words) {
    return new Drawing(data, words, 720, data.series().size() > 1 ? 2 : 1);
  }

  /// Drawn for a phone.
  static Drawing narrow(ChartData data, ChartWords words) {
    return new Drawing(data, words, 360, 1);
  }

  /// What is drawn, and how high it is.
  record Sheet(String body, int height) {}

  Sheet sheet() {
    Svg out = new Svg();
    int height = data.plan().timed() ? lines(out) : bars(out);
    return new Sheet(out.toString(), height);
  }

  /// An element of a page.
  ///
  /// @param first what stands before the drawing
  String svg(String attributes, String first) {
    Sheet sheet = sheet();
    return "<svg viewBox=\"0 0 %d %d\" ".formatted(width, sheet.height())
        + attributes
        + ">"
        + first
        + sheet.body()
        + "</svg>";
  }

  private int lines(Svg out) {
    List<ChartData.Series> series = data.series();
    int wide = (width - GAP * (across - 1)) / across;
    boolean titled = series.size() > 1;
    int high = titled ? PANEL : ALONE;
    for (int i = 0; i < series.size(); i++) {
      double left = (double) (wide + GAP) * (i % across);
      panel(out, series.get(i), titled, left, (double) high * (i / across), wide, high);
    }
    return high * ((series.size() + across - 1) / across);
  }

  private void panel(
      Svg out,
      ChartData.Series series,
      boolean titled,
      double left,
      double top,
      double wide,
      double high) {
    boolean columns = data.plan().shape() == Plan.Shape.BAR;
    Axis axis = axis(series, columns);
    List<String> names = axis.ticks().stream().map(words::number).toList();
    double margin = 8.0 + LETTER * names.stream().mapToInt(String::length).max().orElse(1);
    double from = left + margin;
    double to = left + wide - 12;
    double up = top + (titled ? 34 : 14);
    double down = top + high - 34;
    if (titled) {
      int fits = (int) (wide / LETTER);
      out.text("c-title", left, top + 16, "start", cut(words.series(series), fits));
    }
    for (int i = 0; i < names.size(); i++) {
      double y = down - (down - up) * axis.place(axis.ticks().get(i));
      out.line("c-grid", from, y, to, y);
      out.text("c-tick", from - 6, y + 4, "end", names.get(i));
    }
    Function<ChartData.Point, Double> height = it -> down - (down - up) * axis.place(it.value());
    Times times = new Times(data, from, to, columns);
    if (columns) {
      double zero = down - (down - up) * axis.place(BigDecimal.ZERO);
      series.points().forEach(it -> column(out, times, it, height.apply(it), zero));
    } else {
      StringBuilder path = new StringBuilder();
      for (ChartData.Point point : series.points()) {
        path.append(path.isEmpty() ? 'M' : 'L').append(Svg.at(times.x(point.step()))).append(' ');
        path.append(Svg.at(height.apply(point)));
      }
      out.path("c-line", path);
      Optional.of(series.points())
          .filter(it -> !it.isEmpty())
          .map(List::getLast)
          .ifPresent(it -> out.dot("c-dot", times.x(it.step()), height.apply(it)));
    }
    times.ticks(out, down, words);
  }

  static Axis axis(ChartData.Series series, boolean fromZero) {
    return Axis.of(end(series, BigDecimal::min), end(series, BigDecimal::max), fromZero);
  }

  private static void column(
      Svg out, Times times, ChartData.Point point, double height, double zero) {
    double middle = times.x(point.step());
    out.rectangle(
        "c-bar",
        middle - times.half(),
        Math.min(height, zero),
        2 * times.half(),
        Math.abs(zero - height));
  }

  private static BigDecimal end(
      ChartData.Series series, java.util.function.BinaryOperator<BigDecimal> further) {
    return series.points().stream()
        .map(ChartData.Point::value)
        .reduce(further)
        .orElse(BigDecimal.ZERO);
  }

  /// A bar a category, the name before it, or above it where there is no room.
  private int bars(Svg out) {
    int y = 0;
    for (ChartData.Series series : data.series()) {
      if (data.series().size() > 1) {
        out.text("c-title", 0, y + 16, "start", cut(words.series(series), width / LETTER));
        y += 26;
      }
      y = bars(out, series, y);
    }
    return y + 4;
  }

  private int bars(Svg out, ChartData.Series series, int top) {
    boolean stacked = width < NARROW;
    List<ChartData.Point> points = series.points();
    BigDecimal most = end(series, BigDecimal::max).max(BigDecimal.ZERO);
    BigDecimal least = end(series, BigDecimal::min).min(BigDecimal.ZERO);
    double span = Math.max(most.subtract(least).doubleValue(), 1e-12);
    int longest =
        points.stream().map(words::value).mapToInt(String::length).max().orElse(1) * LETTER + 8;
    int named =
        points.stream().map(words::category).mapToInt(String::length).max().orElse(1) * LETTER + 8;
    double from = stacked ? 0 : Math.min(named, width * 0.42);
    double room = width - from - longest;
    int y = top;
    for (ChartData.Point point : points) {
      String name = cut(words.category(point), (int) ((stacked ? width : from) / LETTER));
      double zero = from + room * -least.doubleValue() / span;
      double length = room * point.value().doubleValue() / span;
      double up = y + (stacked ? 20 : 4);
      out.text("c-name", stacked ? 0 : from - 8, y + (stacked ? 14 : 17), named(stacked), name);
      out.rectangle(
          "c-bar", Math.min(zero, zero + length), up, Math.max(1, Math.abs(length)), BAR - 8.0);
      double end = Math.max(zero, zero + length);
      out.text("c-value", end + 6, up + 13, "start", words.value(point));
      y += stacked ? STACKED : BAR;
    }
    return y + (data.series().size() > 1 ? 14 : 0);
  }

  private static String named(boolean stacked) {
    return stacked ? "start" : "end";
  }

  static String cut(String text, int letters) {
    return text.length() <= letters ? text : text.substring(0, Math.max(1, letters - 1)) + "…";
  }
}
