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
import vn.trangtien.rows.RowRequest;

/// Rows as JSON for programs: a page of those that an address asks for, or one.
@Controller("/api/v1/datasets/{slug}/rows")
final class RowsApi {

  private final DatasetTables tables;
  private final RowPages pages;
  private final Answers answers;

  RowsApi(DatasetTables tables, RowPages pages, Answers answers) {
    this.tables = tables;
    this.pages = pages;
    this.answers = answers;
  }

  /// One page of rows.
  @Get
  HttpResponse<byte[]> rows(HttpRequest<?> http, String slug) {
    Map<String, List<String>> given = Answers.parameters(http);
    DatasetTable table = tables.open(slug, RowParameters.distribution(given));
    RowRequest request = RowRequest.of(given, table);
    request.query(table, 1);
    String name = answers.name(table, "page", request.print());
    String path = "/api/v1/datasets/" + slug + "/rows";
    return answers.json(
        http, table, name, () -> pages.kept(name, () -> pages.page(table, request, path)));
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
