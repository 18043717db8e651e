package vn.trangtien.tables;

import java.util.List;

/// Rows gathered by equal cells, and what is computed of each group.
///
/// @param by the columns, as published
/// @param measures what is computed, after the count of rows
/// @param where which rows are looked at
/// @param limit how many groups at most, the largest first
public record Grouping(List<String> by, List<Measure> measures, List<Filter> where, int limit) {

  public Grouping {
    by = List.copyOf(by);
    measures = List.copyOf(measures);
    where = List.copyOf(where);
  }

  /// A number computed of a group.
  public record Measure(Function function, String column) {}

  /// How.
  public enum Function {
    COUNT,
    SUM,
    AVG,
    MIN,
    MAX
  }
}
