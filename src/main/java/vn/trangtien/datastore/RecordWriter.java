package vn.trangtien.datastore;

import java.io.IOException;
import vn.trangtien.tables.Rows;

/// Writes rows in one of CKAN's forms.
interface RecordWriter {

  /// Writes what stands before the first row.
  void begin() throws IOException;

  /// Writes the row that `rows` stands at.
  void row(Rows rows) throws IOException;

  /// Writes what stands behind the last row.
  void end() throws IOException;
}
