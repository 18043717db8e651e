package vn.trangtien.datastore;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Rows;

/// Rows as lines of CSV ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)) or with tabs.
final class DelimitedRecords implements RecordWriter {

  private final DatastoreQuery query;
  private final char delimiter;
  private final boolean header;
  private final boolean mark;
  private final OutputStream out;

  /// @param header whether the first line names the columns
  /// @param mark whether a byte order mark stands before it
  DelimitedRecords(
      DatastoreQuery query, char delimiter, boolean header, boolean mark, OutputStream out) {
    this.query = query;
    this.delimiter = delimiter;
    this.header = header;
    this.mark = mark;
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    if (mark) {
      out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
    }
    if (header) {
      List<@Nullable String> names = new ArrayList<>();
      if (query.withNumber()) {
        names.add(DatastoreQuery.NUMBER);
      }
      query.columns().stream().map(Column::name).forEach(names::add);
      line(names);
    }
  }

  @Override
  public void row(Rows rows) throws IOException {
    List<@Nullable String> cells = new ArrayList<>();
    if (query.withNumber()) {
      cells.add(Long.toString(rows.number()));
    }
    for (int i = 0; i < query.columns().size(); i++) {
      cells.add(rows.text(i));
    }
    line(cells);
  }

  @Override
  public void end() {
    // nothing stands behind the last row
  }

  private void line(List<@Nullable String> cells) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      line.append(i == 0 ? "" : String.valueOf(delimiter)).append(cell == null ? "" : quoted(cell));
    }
    out.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  private String quoted(String cell) {
    boolean plain =
        !cell.isEmpty()
            && cell.chars().noneMatch(c -> c == delimiter || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
