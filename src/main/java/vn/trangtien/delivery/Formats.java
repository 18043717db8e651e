package vn.trangtien.delivery;

import java.util.OptionalLong;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.rows.DatasetTable;

/// Lists the forms of a table: the published file, and what is made of it when asked for.
record Formats(Answers answers, ParquetFiles parquet) {

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
              out.writeStartObject();
              out.writeStringField("format", format.extension());
              Json.words(out, "title", format.title());
              out.writeStringField("mediaType", format.contentType().split(";", 2)[0]);
              out.writeStringField("url", url(table, format));
              OptionalLong size = size(table, format);
              if (size.isPresent()) {
                out.writeNumberField("byteSize", size.getAsLong());
              }
              out.writeEndObject();
            }
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private String url(DatasetTable table, ExportFormat format) {
    String path = "/api/v1/datasets/" + table.dataset().slug() + "/rows" + format.suffix();
    String named = "distribution=" + table.key();
    return answers.address(path, "") + (path.contains("?") ? "&" : "?") + named;
  }

  private OptionalLong size(DatasetTable table, ExportFormat format) {
    return format == ExportFormat.PARQUET
        ? parquet.size(answers.name(table, format.name(), "distribution=" + table.key()))
        : OptionalLong.empty();
  }
}
