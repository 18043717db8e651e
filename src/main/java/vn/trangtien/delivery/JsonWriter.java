package vn.trangtien.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.trangtien.tables.Rows;

/// Rows as one JSON document that says where they come from.
final class JsonWriter implements RowWriter {

  private final Export export;
  private final JsonGenerator out;

  JsonWriter(Export export, Chunk chunk) throws IOException {
    this.export = export;
    this.out = Json.to(chunk);
  }

  @Override
  public void begin() throws IOException {
    out.writeStartObject();
    export.origin().write(out);
    export.origin().columns(out, export.columns());
    out.writeArrayFieldStart("rows");
  }

  @Override
  public void row(Rows rows) throws IOException {
    RowPages.row(out, rows, export.columns());
  }

  @Override
  public void end() throws IOException {
    out.writeEndArray();
    out.writeEndObject();
    out.close();
  }
}
