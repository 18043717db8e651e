package vn.trangtien.datasheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;

/// The beginning of a dataset's main table.
///
/// @param rows their cells as published, empty where there is nothing in one
/// @param count rows of the whole table
/// @param notes how the file was read, where something did not fit
/// @param misfits cells that are not of their column's type
record Preview(
    List<Text> columns, List<List<String>> rows, long count, List<Text> notes, long misfits) {

  private static final int LONGEST = 200;

  Preview {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /// A cell that fits on a page.
  static String cell(@Nullable String text) {
    return text == null ? "" : text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
