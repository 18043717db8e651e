package vn.trangtien.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a column holds, over all rows of the table.
///
/// @param filled cells that are not empty
/// @param distinct different cells, exact
/// @param min the smallest as text, null where all are empty
/// @param max the largest as text
/// @param mean of numbers, null for others
/// @param bars of a histogram for numbers and dates, the most frequent cells for others
public record Statistics(
    Column column,
    long filled,
    long distinct,
    @Nullable String min,
    @Nullable String max,
    @Nullable Double mean,
    List<Bar> bars) {

  public Statistics {
    bars = List.copyOf(bars);
  }

  /// How many rows hold `from`, or lie from `from` up to but without `to`; the last bar includes
  /// it.
  public record Bar(String from, String to, long rows) {}
}
