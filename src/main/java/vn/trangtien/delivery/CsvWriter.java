package vn.trangtien.delivery;

import java.util.List;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Rows;

/// Rows as CSV ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)): every cell as it is. The table
/// writes the lines itself.
final class CsvWriter implements RowWriter {

  private final List<Column> columns;
  private final Chunk out;

  CsvWriter(Export export, Chunk out) {
    this.columns = export.columns();
    this.out = out;
  }

  @Override
  public void begin() {
    for (int i = 0; i < columns.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      cell(out, columns.get(i).name(), ',');
    }
    end(out);
  }

  @Override
  public void row(Rows rows) {
    byte[] line = rows.bytes();
    out.write(line, 0, line.length);
  }

  @Override
  public void end() {
    // nothing stands behind the last row
  }

  /// Writes a cell, in quotes where it needs them.
  static void cell(Chunk out, String text, char delimiter) {
    boolean quoted = text.isEmpty();
    for (int i = 0; i < text.length() && !quoted; i++) {
      char c = text.charAt(i);
      quoted = c == delimiter || c == '"' || c == '\n' || c == '\r';
    }
    out.write(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
  }

  static void end(Chunk out) {
    out.write('\r');
    out.write('\n');
  }
}
