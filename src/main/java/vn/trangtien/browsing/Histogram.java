package vn.trangtien.browsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.tables.Statistics;

/// The bars of a small picture of a column, 100 wide and 24 high.
record Histogram(List<Bar> bars) {

  private static final int BARS = 20;
  private static final int WIDE = 100;
  private static final int HIGH = 24;

  Histogram {
    bars = List.copyOf(bars);
  }

  /// One of them, in the picture's units.
  record Bar(int x, int y, int width, int height) {}

  /// No bars where a picture would say nothing.
  static Histogram of(Statistics column) {
    List<Statistics.Bar> bars = column.bars();
    if (bars.size() < 2 || isName(column)) {
      return new Histogram(List.of());
    }
    long most = bars.stream().mapToLong(Statistics.Bar::rows).max().orElse(1);
    boolean spread = bars.stream().anyMatch(it -> !it.from().equals(it.to()));
    double low = spread ? place(column, bars.getFirst().from()) : 0;
    double high = spread ? place(column, bars.getLast().to()) : BARS;
    int step = WIDE / BARS;
    List<Bar> drawn = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      double from = spread ? place(column, bars.get(i).from()) : i;
      int at = (int) Math.clamp(Math.round((from - low) / (high - low) * BARS), 0, BARS - 1L);
      int height = (int) Math.max(1, HIGH * bars.get(i).rows() / most);
      drawn.add(new Bar(at * step, HIGH - height, step - 1, height));
    }
    return new Histogram(drawn);
  }

  /// Each cell is another, so counting them shows a flat line.
  private static boolean isName(Statistics column) {
    return column.distinct() == column.filled()
        && column.bars().stream().allMatch(it -> it.rows() == 1);
  }

  private static double place(Statistics column, String end) {
    return column.column().type() == ColumnType.DATE
        ? LocalDate.parse(end).toEpochDay()
        : Double.parseDouble(end);
  }
}
