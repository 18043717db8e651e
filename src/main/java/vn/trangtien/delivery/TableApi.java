package vn.trangtien.delivery;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;
import vn.trangtien.formats.DerivedFormats;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.rows.Refusals;
import vn.trangtien.rows.RowParameters;
import vn.trangtien.rows.RowRequest;

/// What the columns of a table hold, as JSON: statistics, different values, groups. The filters of
/// rows say which rows are looked at.
@Controller("/api/v1/datasets/{slug}")
final class TableApi {

  private static final int MOST_VALUES = 10_000;
  private static final int VALUES = 100;

  private final DatasetTables tables;
  private final RowPages pages;
  private final Answers answers;
  private final DerivedFormats derived;

  TableApi(DatasetTables tables, RowPages pages, Answers answers, DerivedFormats derived) {
    this.tables = tables;
    this.pages = pages;
    this.answers = answers;
    this.derived = derived;
  }

  /// The columns with their statistics.
  @Get("/columns")
  HttpResponse<byte[]> columns(HttpRequest<?> http, String slug) {
    Asked asked = asked(http, slug, List.of("select"));
    Summaries summaries = new Summaries(answers.origin(asked.table), asked.request);
    List<String> wanted = asked.parameters.columns("select");
    return asked.answer("columns", wanted.toString(), () -> summaries.columns(wanted));
  }

  /// The different cells of a column and how many rows hold each, most first.
  @Get("/values")
  HttpResponse<byte[]> values(HttpRequest<?> http, String slug) {
    Asked asked = asked(http, slug, List.of("column"));
    String column = asked.parameters.other("column");
    if (column == null) {
      throw Refusals.bad(
          "Cần “column”: một trong các cột " + asked.table.columnNames() + ".",
          "“column” is needed: one of " + asked.table.columnNames() + ".");
    }
    String name = asked.parameters.column(column).name();
    int limit = asked.parameters.number("limit", VALUES, MOST_VALUES);
    Summaries summaries = new Summaries(answers.origin(asked.table), asked.request);
    return asked.answer("values", name + "\n" + limit, () -> summaries.values(name, limit));
  }

  /// Rows gathered by equal cells, with what is computed of each group, the largest first.
  @Get("/groups")
  HttpResponse<byte[]> groups(HttpRequest<?> http, String slug) {
    Asked asked = asked(http, slug, List.of("by", "measure"));
    int limit = asked.parameters.number("limit", VALUES, MOST_VALUES);
    GroupRequest groups = GroupRequest.of(asked.parameters, limit);
    Summaries summaries = new Summaries(answers.origin(asked.table), asked.request);
    return asked.answer("groups", groups.toString(), () -> summaries.groups(groups));
  }

  /// The formats in which the table can be had.
  @Get("/formats")
  HttpResponse<byte[]> formats(HttpRequest<?> http, String slug) {
    Map<String, List<String>> given = Answers.parameters(http);
    DatasetTable table = tables.open(slug, RowParameters.distribution(given));
    new RowParameters(given, table, List.of()).only(List.of("distribution"));
    byte[] document = new Formats(answers, derived).of(table);
    return answers.json(
        http, table, vn.trangtien.identifier.Digest.of(document).hex(), () -> document);
  }

  private Asked asked(HttpRequest<?> http, String slug, List<String> others) {
    Map<String, List<String>> given = Answers.parameters(http);
    DatasetTable table = tables.open(slug, RowParameters.distribution(given));
    RowParameters parameters = new RowParameters(given, table, others);
    return new Asked(http, table, parameters, parameters.filtered());
  }

  /// A question about some rows of a table.
  private final class Asked {

    private final HttpRequest<?> http;
    private final DatasetTable table;
    private final RowParameters parameters;
    private final RowRequest request;

    Asked(HttpRequest<?> http, DatasetTable table, RowParameters parameters, RowRequest request) {
      this.http = http;
      this.table = table;
      this.parameters = parameters;
      this.request = request;
    }

    HttpResponse<byte[]> answer(
        String form, String own, java.util.function.Supplier<byte[]> document) {
      String name = answers.name(table, form, own + "\n" + request.print());
      return answers.json(http, table, name, () -> pages.kept(name, document));
    }
  }
}
