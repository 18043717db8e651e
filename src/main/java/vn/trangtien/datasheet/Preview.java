package vn.trangtien.datasheet;

import java.util.List;
import vn.trangtien.browsing.Cell;
import vn.trangtien.identifier.Text;

/// The beginning of a dataset's main table.
///
/// @param rows their cells as the table page writes them
/// @param count rows of the whole table
/// @param notes how the file was read, where something did not fit
/// @param misfits cells that are not of their column's type
record Preview(
    List<Head> columns, List<List<Cell>> rows, long count, List<Text> notes, long misfits) {

  Preview {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /// What stands above a column.
  ///
  /// @param figure whether its cells are quantities, which stand on the right
  record Head(Text title, boolean figure) {}
}
