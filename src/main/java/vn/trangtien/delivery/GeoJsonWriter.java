package vn.trangtien.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.JsonCell;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Rows;

/// Rows as points ([RFC 7946](https://www.rfc-editor.org/rfc/rfc7946)); a row without a place has
/// no geometry.
final class GeoJsonWriter implements RowWriter {

  private final Export export;
  private final List<Column> columns;
  private final JsonGenerator out;
  private final int latitude;
  private final int longitude;

  GeoJsonWriter(Export export, Chunk chunk) throws IOException {
    this.export = export;
    this.columns = export.columns();
    this.out = Json.to(chunk);
    DatasetTable.Place place = export.table().place().orElseThrow();
    this.latitude = export.read().indexOf(place.latitude().name());
    this.longitude = export.read().indexOf(place.longitude().name());
  }

  @Override
  public void begin() throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "FeatureCollection");
    export.origin().write(out);
    out.writeArrayFieldStart("features");
  }

  @Override
  public void row(Rows rows) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "Feature");
    out.writeNumberField("id", rows.number());
    out.writeFieldName("geometry");
    Object north = rows.value(latitude);
    Object east = rows.value(longitude);
    if (north == null || east == null) {
      out.writeNull();
    } else {
      out.writeStartObject();
      out.writeStringField("type", "Point");
      out.writeArrayFieldStart("coordinates");
      JsonCell.write(out, east);
      JsonCell.write(out, north);
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeObjectFieldStart("properties");
    for (int i = 0; i < columns.size(); i++) {
      out.writeFieldName(columns.get(i).name());
      JsonCell.write(out, rows.value(i));
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    out.writeEndArray();
    out.writeEndObject();
    out.close();
  }
}
