package vn.trangtien.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.files.StoredFile;
import vn.trangtien.formats.DerivedFormat;
import vn.trangtien.formats.DerivedFormats;
import vn.trangtien.formats.ExportFormat;
import vn.trangtien.rows.DatasetTable;

/// Lists the forms of a table: the published file, and what is made of it when asked for.
record Formats(Answers answers, DerivedFormats derived) {

  byte[] of(DatasetTable table) {
    Distribution file = table.distribution();
    return Json.of(
        out -> {
          out.writeStartObject();
          answers.origin(table).write(out);
          out.writeObjectFieldStart("published");
          Json.words(out, "title", file.title());
          out.writeStringField("mediaType", file.mediaType());
          out.writeStringField("url", answers.address(file.downloadUrl().path(), ""));
          out.writeNumberField("byteSize", file.byteSize());
          out.writeEndObject();
          out.writeArrayFieldStart("formats");
          for (ExportFormat format : ExportFormat.values()) {
            if (format != ExportFormat.GEOJSON || table.place().isPresent()) {
              write(out, derived.of(table.record(), file, format));
            }
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private void write(JsonGenerator out, DerivedFormat it) throws IOException {
    out.writeStartObject();
    out.writeStringField("format", it.format().extension());
    Json.words(out, "title", it.format().title());
    out.writeStringField("mediaType", it.format().mediaType());
    out.writeStringField("url", answers.address(it.path(), ""));
    Optional<StoredFile> made = it.file();
    if (made.isPresent()) {
      out.writeNumberField("byteSize", made.get().size());
      out.writeStringField("digest", "sha256:" + made.get().digest().hex());
    }
    out.writeEndObject();
  }
}
