package vn.trangtien.inspection;

import java.util.List;

/// One row of a table.
///
/// @param number its place in the file, the header being 1
record Row(long number, List<String> cells) {

  /// The cell of the column at `index`; empty where the row is too short.
  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }
}
