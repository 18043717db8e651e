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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.files.StoredFile;
import vn.trangtien.formats.ExportFormat;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.FileBody;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.rows.Desk;
import vn.trangtien.rows.Refusals;
import vn.trangtien.rows.RowParameters;
import vn.trangtien.rows.RowRequest;

/// All rows that an address asks for, as a file.
///
/// A whole table is made once: it is kept while the first client reads it, and handed out as any
/// file is from then on.
@Controller("/api/v1/datasets/{slug}")
@Produces(MediaType.ALL)
final class ExportEndpoint {

  /// Rows of a worksheet below its header.
  private static final int MOST_XLSX_ROWS = 1_048_575;

  private final DatasetTables tables;
  private final Exports exports;
  private final ParquetFiles parquet;
  private final WholeTables wholes;
  private final Answers answers;
  private final Desk desk;

  ExportEndpoint(
      DatasetTables tables,
      Exports exports,
      ParquetFiles parquet,
      WholeTables wholes,
      Answers answers,
      Desk desk) {
    this.tables = tables;
    this.exports = exports;
    this.parquet = parquet;
    this.wholes = wholes;
    this.answers = answers;
    this.desk = desk;
  }

  @Get("/rows.{format}")
  HttpResponse<?> rows(HttpRequest<?> http, String slug, String format) {
    Map<String, List<String>> given = Answers.parameters(http);
    DatasetTable table = tables.open(slug, RowParameters.distribution(given));
    RowParameters parameters = new RowParameters(given, table, List.of("excel"));
    ExportFormat wanted = format(format, parameters.other("excel"));
    RowRequest request = parameters.export();
    Export export =
        new Export(answers.origin(table), request, wanted, wholes.name(table, request, wanted));
    check(export);
    String name = export.kept().map(it -> it.hex().substring(0, 32)).orElseGet(() -> name(export));
    EntityTag tag = EntityTag.weak(name);
    if (tag.isHeldBy(http)) {
      return Answers.cached(HttpResponse.notModified(), tag);
    }
    Optional<StoredFile> kept = wholes.find(http, export);
    return kept.isPresent()
        ? wholes.answer(http, export, kept.get())
        : Answers.cached(made(http, export, name), tag);
  }

  private MutableHttpResponse<?> made(HttpRequest<?> http, Export export, String name) {
    MutableHttpResponse<Object> response = HttpResponse.ok();
    Object body = http.getMethod() == HttpMethod.HEAD ? null : body(http, export, name, response);
    response.contentType(export.format().contentType());
    export.origin().links().forEach(it -> response.getHeaders().add(HttpHeaders.LINK, it));
    response
        .header(HttpHeaders.CONTENT_DISPOSITION, export.fileName().disposition())
        .header("Content-Security-Policy", "sandbox; default-src 'none'");
    return body == null ? response : response.body(body);
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

  private String name(Export export) {
    return answers.name(export.table(), export.format().name(), export.request().print(true));
  }

  /// @param excel whose Excel a CSV is for; null for none
  private static ExportFormat format(String extension, @Nullable String excel) {
    ExportFormat format =
        ExportFormat.of(extension)
            .orElseThrow(() -> new ProblemException(Problems.noFormat(extension)));
    if (excel == null) {
      return format;
    }
    if (format != ExportFormat.CSV || !excel.equals("vi")) {
      throw Refusals.bad(
          "“excel” chỉ dùng cho rows.csv và chỉ nhận giá trị vi.",
          "“excel” goes with rows.csv only, and can only be vi.");
    }
    return ExportFormat.EXCEL_CSV;
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
        && table.table().rowCount() > MOST_XLSX_ROWS
        && desk.ask(() -> table.table().count(export.query().where())) > MOST_XLSX_ROWS) {
      throw Refusals.bad(
          "Một trang tính XLSX có nhiều nhất 1.048.575 dòng; hãy lọc bớt hoặc lấy CSV.",
          "An XLSX worksheet has at most 1,048,575 rows; please filter more or take the CSV.");
    }
  }
}
