package vn.trangtien.delivery;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;
import vn.trangtien.http.ProblemException;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.rows.RowParameters;

/// Rows as JSON for programs: a page of those that an address asks for, or one.
@Controller("/api/v1/datasets/{slug}/rows")
final class RowsApi {

  private final DatasetTables tables;
  private final RowDocuments documents;
  private final RowPages pages;
  private final Answers answers;

  RowsApi(DatasetTables tables, RowDocuments documents, RowPages pages, Answers answers) {
    this.tables = tables;
    this.documents = documents;
    this.pages = pages;
    this.answers = answers;
  }

  /// One page of rows.
  @Get
  HttpResponse<byte[]> rows(HttpRequest<?> http, String slug) {
    return answers.json(http, documents.page(slug, Answers.parameters(http)));
  }

  /// One row by its place in the file, from 1: the row's own address.
  @Get("/{number}")
  HttpResponse<byte[]> row(HttpRequest<?> http, String slug, String number) {
    Map<String, List<String>> given = Answers.parameters(http);
    DatasetTable table = tables.open(slug, RowParameters.distribution(given));
    new RowParameters(given, table, List.of()).only(List.of("distribution"));
    if (!number.matches("[1-9]\\d{0,11}")) {
      throw new ProblemException(Problems.noRow(table.table().rowCount()));
    }
    String name = answers.name(table, "row", number);
    return answers.json(
        http, table, name, () -> pages.kept(name, () -> pages.row(table, Long.parseLong(number))));
  }
}
