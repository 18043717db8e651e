package vn.trangtien.inspection;

import vn.trangtien.identifier.Text;

/// One promise that a file does not keep.
///
/// @param file its name in the folder, such as `sdl/diem-du-lich.csv`
/// @param row where to look: a row of a table, the header being 1, or a line of another text; 0
///     where the whole file is meant
/// @param column its name; empty where none is to blame
/// @param rule what is broken, such as `datatype` or `MinCountConstraintComponent dct:title`
/// @param message what is wrong
public record Finding(String file, long row, String column, String rule, Text message) {

  /// One line for a terminal.
  @Override
  public String toString() {
    String at = row > 0 ? file + ":" + row : file;
    String where = column.isEmpty() ? at : at + " " + column;
    return where + " [" + rule + "] " + message.vi() + " / " + message.en();
  }
}
