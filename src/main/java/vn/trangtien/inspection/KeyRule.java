package vn.trangtien.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// No two rows have the same primary key.
final class KeyRule implements RowRule {

  /// How many keys are remembered of one table; rows behind them are not compared.
  static final int MOST_KEYS = 1_000_000;

  private final List<String> columns;
  private final List<Integer> indexes;
  private final Map<String, Long> seen = new HashMap<>();

  KeyRule(List<String> columns, List<Integer> indexes) {
    this.columns = List.copyOf(columns);
    this.indexes = List.copyOf(indexes);
  }

  @Override
  public void check(Row row, Findings findings) {
    StringBuilder key = new StringBuilder();
    indexes.forEach(it -> key.append(row.cell(it)).append('\u0001'));
    if (seen.size() >= MOST_KEYS) {
      return;
    }
    Long first = seen.putIfAbsent(key.toString(), row.number());
    if (first != null) {
      findings.add(
          row.number(),
          String.join(" ", columns),
          "primaryKey",
          "khóa trùng với dòng " + first,
          "the same key as in row " + first);
    }
  }
}
