package vn.trangtien.browsing;

import java.util.ArrayList;
import java.util.List;
import vn.trangtien.identifier.Text;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Rows;

/// The page of one row.
///
/// @param number its place in the file, from 1
record RowView(Addresses addresses, DatasetTable table, long number, List<Field> fields) {

  private static final int LONGEST = 20_000;

  RowView {
    fields = List.copyOf(fields);
  }

  /// A cell and what its column is.
  record Field(String name, Text title, Text description, Text unit, Cell cell) {}

  /// To be asked at the desk; the row is there.
  static RowView of(Addresses addresses, DatasetTable table, long number) {
    Cells cells = new Cells(addresses.frame(), table, LONGEST);
    List<Field> fields = new ArrayList<>();
    try (Rows rows = table.table().row(number)) {
      rows.next();
      for (Column column : table.table().columns()) {
        fields.add(field(table, column, cells.cell(rows, column)));
      }
    }
    return new RowView(addresses, table, number, fields);
  }

  private static Field field(DatasetTable table, Column column, Cell cell) {
    return table
        .described(column.name())
        .map(it -> new Field(column.name(), it.title(), it.description(), it.unit(), cell))
        .orElseGet(
            () -> new Field(column.name(), TableView.named(column), Text.EMPTY, Text.EMPTY, cell));
  }

  /// The same row for programs.
  String api() {
    String path = "/api/v1/datasets/" + addresses.slug() + "/rows/" + number;
    return addresses.frame().plain(path)
        + (addresses.key().isEmpty() ? "" : "?distribution=" + addresses.key());
  }

  /// All rows of the table, from this one's file.
  String whole() {
    return addresses.frame().href(Addresses.path(addresses.slug()))
        + (addresses.key().isEmpty() ? "" : "?distribution=" + addresses.key());
  }
}
