package vn.trangtien.delivery;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.FileBody;
import vn.trangtien.http.FileName;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.rows.Desk;
import vn.trangtien.rows.Refusals;
import vn.trangtien.rows.RowParameters;

/// All rows that an address asks for, as a file.
@Controller("/api/v1/datasets/{slug}")
@Produces(MediaType.ALL)
final class ExportEndpoint {

  private final DatasetTables tables;
  private final Exports exports;
  private final ParquetFiles parquet;
  private final Answers answers;
  private final Desk desk;

  ExportEndpoint(
      DatasetTables tables, Exports exports, ParquetFiles parquet, Answers answers, Desk desk) {
    this.tables = tables;
    this.exports = exports;
    this.parquet = parquet;
    this.answers = answers;
    this.desk = desk;
  }

  @Get("/rows.{format}")
  HttpResponse<?> rows(HttpRequest<?> http, String slug, String format) {
    Map<String, List<String>> given = Answers.parameters(http);
    DatasetTable table = tables.open(slug, RowParameters.distribution(given));
    RowParameters parameters = new RowParameters(given, table, List.of("excel"));
    ExportFormat wanted = ExportFormat.of(format, parameters.other("excel"));
    Export export = new Export(answers.origin(table), parameters.export(), wanted);
    check(export);
    String name = answers.name(table, wanted.name(), export.request().print(true));
    EntityTag tag = EntityTag.weak(name);
    if (tag.isHeldBy(http)) {
      return Answers.cached(HttpResponse.notModified(), tag);
    }
    MutableHttpResponse<Object> response = HttpResponse.ok();
    Object body = http.getMethod() == HttpMethod.HEAD ? null : body(http, export, name, response);
    response.contentType(wanted.contentType());
    export.origin().links().forEach(it -> response.getHeaders().add(HttpHeaders.LINK, it));
    response
        .header(HttpHeaders.CONTENT_DISPOSITION, fileName(export).disposition())
        .header("Content-Security-Policy", "sandbox; default-src 'none'");
    return Answers.cached(body == null ? response : response.body(body), tag);
  }

  private Object body(
      HttpRequest<?> http, Export export, String name, MutableHttpResponse<?> response) {
    if (export.format() != ExportFormat.PARQUET) {
      return exports.open(http, export);
    }
    ParquetFiles.Made file = parquet.of(name, export);
    response.header(HttpHeaders.CONTENT_LENGTH, Long.toString(file.size()));
    return new FileBody(file.path(), List.of(new FileBody.Slice(0, file.size())));
  }

  /// Refuses what the format cannot hold; a bad cursor is refused here as well.
  private void check(Export export) {
    DatasetTable table = export.table();
    if (export.format() == ExportFormat.GEOJSON && table.place().isEmpty()) {
      throw new ProblemException(
          Problem.of(
              HttpStatus.NOT_ACCEPTABLE,
              "no-places",
              "Bảng này không có cột tọa độ (vi_do, kinh_do) nên không có dạng GeoJSON.",
              "This table has no columns of coordinates (vi_do, kinh_do), so it is no GeoJSON."));
    }
    export.query();
    if (export.format() == ExportFormat.XLSX
        && table.table().rowCount() > ExportFormat.MOST_XLSX_ROWS
        && desk.ask(() -> table.table().count(export.query().where()))
            > ExportFormat.MOST_XLSX_ROWS) {
      throw Refusals.bad(
          "Một trang tính XLSX có nhiều nhất 1.048.575 dòng; hãy lọc bớt hoặc lấy CSV.",
          "An XLSX worksheet has at most 1,048,575 rows; please filter more or take the CSV.");
    }
  }

  /// What the file is saved as: the dataset's title.
  private static FileName fileName(Export export) {
    String ending = "." + export.format().extension();
    return plain(export.table().dataset().title().vi(), ending)
        .orElseGet(() -> new FileName(export.table().dataset().slug() + ending));
  }

  private static java.util.Optional<FileName> plain(@Nullable String title, String ending) {
    String words = title == null ? "" : title.replaceAll("[/\\\\:*?\"<>|\\s]+", " ").strip();
    return FileName.of(words.substring(0, Math.min(words.length(), 150)) + ending);
  }
}
