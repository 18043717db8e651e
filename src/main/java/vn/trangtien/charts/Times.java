package vn.trangtien.charts;

import java.util.List;

/// The axis of time of a panel: all panels of a chart have the same steps.
record Times(long first, long last, double from, double to, boolean columns, List<Long> steps) {

  private static final int LETTER = 8;
  private static final int SPACE = 10;
  private static final int WANTED = 5;

  Times(ChartData data, double from, double to, boolean columns) {
    this(steps(data), from, to, columns);
  }

  private Times(List<Long> steps, double from, double to, boolean columns) {
    this(
        steps.isEmpty() ? 0 : steps.getFirst(),
        steps.isEmpty() ? 0 : steps.getLast(),
        from,
        to,
        columns,
        steps);
  }

  static List<Long> steps(ChartData data) {
    return data.series().stream()
        .flatMap(it -> it.points().stream())
        .map(ChartData.Point::step)
        .distinct()
        .sorted()
        .toList();
  }

  /// Half the width of a column.
  double half() {
    return Math.max(0.5, (to - from) / (last - first + 1) * 0.38);
  }

  double x(long step) {
    double inset = columns ? (to - from) / (last - first + 1) / 2 : 0;
    return last == first
        ? (from + to) / 2
        : from + inset + (to - from - 2 * inset) * (step - first) / (last - first);
  }

  /// Writes as many names as there is room for, the first and the last among them.
  void ticks(Svg out, double y, ChartWords words) {
    if (steps.isEmpty()) {
      return;
    }
    double end = to + 12 - LETTER * words.step(last).length();
    double taken = name(out, y, words, first, "start", from - 10);
    for (int i = 1; i < WANTED; i++) {
      long step = steps.get((steps.size() - 1) * i / WANTED);
      double half = LETTER * words.step(step).length() / 2.0;
      if (x(step) - half > taken + SPACE && x(step) + half < end - SPACE) {
        taken = name(out, y, words, step, "middle", x(step)) - half;
      }
    }
    if (last > first && end > taken + SPACE) {
      name(out, y, words, last, "end", to + 12);
    }
  }

  /// Writes one; answers how far to the right it goes when it starts at `x`.
  private double name(Svg out, double y, ChartWords words, long step, String anchor, double x) {
    out.line("c-axis", x(step), y, x(step), y + 4);
    out.text("c-tick", x, y + 18, anchor, words.step(step));
    return x + LETTER * words.step(step).length();
  }
}
