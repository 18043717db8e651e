package vn.trangtien.delivery;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;
import vn.trangtien.formats.DerivedFormats;
import vn.trangtien.identifier.Digest;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.rows.RowParameters;

/// What the columns of a table hold, as JSON: statistics, different values, groups. The filters of
/// rows say which rows are looked at.
@Controller("/api/v1/datasets/{slug}")
final class TableApi {

  private final DatasetTables tables;
  private final RowDocuments documents;
  private final Answers answers;
  private final DerivedFormats derived;

  TableApi(DatasetTables tables, RowDocuments documents, Answers answers, DerivedFormats derived) {
    this.tables = tables;
    this.documents = documents;
    this.answers = answers;
    this.derived = derived;
  }

  /// The columns with their statistics.
  @Get("/columns")
  HttpResponse<byte[]> columns(HttpRequest<?> http, String slug) {
    return answers.json(http, documents.columns(slug, Answers.parameters(http)));
  }

  /// The different cells of a column and how many rows hold each, most first.
  @Get("/values")
  HttpResponse<byte[]> values(HttpRequest<?> http, String slug) {
    return answers.json(http, documents.values(slug, Answers.parameters(http)));
  }

  /// Rows gathered by equal cells, with what is computed of each group, the largest first.
  @Get("/groups")
  HttpResponse<byte[]> groups(HttpRequest<?> http, String slug) {
    return answers.json(http, documents.groups(slug, Answers.parameters(http)));
  }

  /// The formats in which the table can be had.
  @Get("/formats")
  HttpResponse<byte[]> formats(HttpRequest<?> http, String slug) {
    Map<String, List<String>> given = Answers.parameters(http);
    DatasetTable table = tables.open(slug, RowParameters.distribution(given));
    new RowParameters(given, table, List.of()).only(List.of("distribution"));
    byte[] document = new Formats(answers, derived).of(table);
    return answers.json(http, table, Digest.of(document).hex(), () -> document);
  }
}
