package vn.trangtien.datastore;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.trangtien.ckan.JsonTree;
import vn.trangtien.rows.JsonCell;
import vn.trangtien.tables.Rows;

/// Rows as a JSON array, of objects or of arrays; a whole dump has its fields before them.
final class JsonRecords implements RecordWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final DatastoreQuery query;
  private final boolean objects;
  private final @Nullable Object fields;
  private final JsonGenerator out;

  /// @param fields of a dump; null for the array alone
  JsonRecords(DatastoreQuery query, boolean objects, @Nullable Object fields, OutputStream out)
      throws IOException {
    this.query = query;
    this.objects = objects;
    this.fields = fields;
    this.out = FACTORY.createGenerator(out);
  }

  @Override
  public void begin() throws IOException {
    if (fields != null) {
      out.writeStartObject();
      out.writeFieldName("fields");
      out.writeRawValue(new String(JsonTree.of(fields), StandardCharsets.UTF_8));
      out.writeFieldName("records");
    }
    out.writeStartArray();
  }

  @Override
  public void row(Rows rows) throws IOException {
    if (objects) {
      out.writeStartObject();
    } else {
      out.writeStartArray();
    }
    if (query.withNumber()) {
      name(DatastoreQuery.NUMBER);
      out.writeNumber(rows.number());
    }
    for (int i = 0; i < query.columns().size(); i++) {
      name(query.columns().get(i).name());
      JsonCell.write(out, rows.value(i));
    }
    if (objects) {
      out.writeEndObject();
    } else {
      out.writeEndArray();
    }
    out.flush();
  }

  @Override
  public void end() throws IOException {
    out.writeEndArray();
    if (fields != null) {
      out.writeEndObject();
    }
    out.close();
  }

  private void name(String name) throws IOException {
    if (objects) {
      out.writeFieldName(name);
    }
  }
}
