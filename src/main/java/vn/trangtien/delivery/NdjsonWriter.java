package vn.trangtien.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.util.List;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Rows;

/// Rows as one JSON object a line ([NDJSON](https://github.com/ndjson/ndjson-spec)).
final class NdjsonWriter implements RowWriter {

  private final List<Column> columns;
  private final JsonGenerator out;

  NdjsonWriter(Export export, Chunk chunk) throws IOException {
    this.columns = export.columns();
    this.out = Json.to(chunk).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void begin() {
    // the first row is the first line
  }

  @Override
  public void row(Rows rows) throws IOException {
    RowPages.row(out, rows, columns);
  }

  @Override
  public void end() throws IOException {
    out.writeRaw('\n');
    out.close();
  }
}
