package vn.trangtien.delivery;

import vn.trangtien.tables.Rows;

/// Rows as CSV ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)): every cell as it is.
final class CsvWriter implements RowWriter {

  private final Export export;
  private final Chunk out;
  private final int cells;

  CsvWriter(Export export, Chunk out) {
    this.export = export;
    this.out = out;
    this.cells = export.columns().size();
  }

  @Override
  public void begin() {
    for (int i = 0; i < cells; i++) {
      separate(i, ',');
      cell(out, export.columns().get(i).name(), ',');
    }
    end(out);
  }

  @Override
  public void row(Rows rows) {
    for (int i = 0; i < cells; i++) {
      separate(i, ',');
      String text = rows.text(i);
      if (text != null) {
        cell(out, text, ',');
      } else if (cells == 1) {
        out.write("\"\"");
      }
    }
    end(out);
  }

  @Override
  public void end() {
    // nothing stands behind the last row
  }

  private void separate(int at, char delimiter) {
    if (at > 0) {
      out.write(delimiter);
    }
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
