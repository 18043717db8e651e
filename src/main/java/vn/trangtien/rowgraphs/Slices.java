package vn.trangtien.rowgraphs;

import java.util.List;
import java.util.function.Predicate;
import vn.trangtien.tables.Cursor;
import vn.trangtien.tables.RowQuery;
import vn.trangtien.tables.Rows;
import vn.trangtien.tables.Table;

/// Goes through a table in many short questions: one about all rows would keep a connection open
/// for longer than a question may take.
final class Slices {

  private static final int MOST_ROWS = 1_000;

  private static final int MOST_CELLS = 20_000;

  private Slices() {}

  /// Shows every row in the order of the file, as long as `visit` answers true.
  ///
  /// @param columns the columns wanted; none for all
  /// @param between done behind each question, while none is open
  /// @return whether all were shown
  static boolean each(Table table, List<String> columns, Predicate<Rows> visit, Runnable between) {
    int width = columns.isEmpty() ? table.columns().size() : columns.size();
    int most = Math.clamp(MOST_CELLS / Math.max(1, width), 1, MOST_ROWS);
    long last = 0;
    for (int seen = most; seen == most; between.run()) {
      seen = 0;
      Cursor behind = new Cursor(List.of(), last);
      RowQuery slice = new RowQuery(columns, List.of(), List.of(), behind, most);
      try (Rows rows = table.rows(slice)) {
        while (rows.next()) {
          seen++;
          last = rows.number();
          if (!visit.test(rows)) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
