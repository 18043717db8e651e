package vn.trangtien.browsing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;
import vn.trangtien.tables.Column;

/// A column as the page shows it.
///
/// @param shown whether the table has it
/// @param sorted `ascending`, `descending` or null, as ARIA says it
/// @param sort the address of the page sorted by it, or the other way round
/// @param unit empty where it has none
/// @param numbers what all of its cells say together, in a few short phrases
/// @param values cells that many rows have, to choose from
record ColumnView(
    Column column,
    Text title,
    Text unit,
    boolean shown,
    boolean figure,
    @Nullable String sorted,
    String sort,
    Histogram histogram,
    List<String> numbers,
    List<Value> values) {

  ColumnView {
    numbers = List.copyOf(numbers);
    values = List.copyOf(values);
  }

  /// A cell that many rows have.
  ///
  /// @param href the page with these rows alone
  record Value(String text, long rows, String href) {}
}
