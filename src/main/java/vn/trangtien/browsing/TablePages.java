package vn.trangtien.browsing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Text;
import vn.trangtien.lookup.RowLookup;
import vn.trangtien.page.Embed;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.rows.Desk;
import vn.trangtien.rows.RowParameters;

/// The rows of a dataset, to be looked through, filtered and sorted.
@Controller
final class TablePages {

  private final DatasetTables tables;
  private final TableFacts facts;
  private final RowLookup lookup;
  private final Desk desk;
  private final PageWriter writer;

  TablePages(
      DatasetTables tables, TableFacts facts, RowLookup lookup, Desk desk, PageWriter writer) {
    this.tables = tables;
    this.facts = facts;
    this.lookup = lookup;
    this.desk = desk;
    this.writer = writer;
  }

  /// A page of rows. What a form adds gets an address of its own.
  @Get(
      uris = {"/dataset/{slug}/table", "/en/dataset/{slug}/table"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> table(HttpRequest<?> http, String slug) {
    Map<String, List<String>> given = Addresses.parameters(http);
    DatasetTable table = tables.open(slug, RowParameters.distribution(given));
    Wish wish = Wish.of(given, table);
    if (wish.added()) {
      String query = wish.request().print();
      String path = Addresses.path(slug);
      return writer.seeOther(http, query.isEmpty() ? path : path + "?" + query);
    }
    Frame frame = writer.frame(http);
    TableView view =
        desk.ask(
            () ->
                new TableDrawing(frame, table, wish)
                    .view(facts.of(table, wish.request()), lookup.leftOut(table).orElse(null)));
    HttpResponse<byte[]> page = writer.page(http, "browsing/table", view);
    if (!wish.problems().isEmpty() && page instanceof MutableHttpResponse<byte[]> open) {
      open.status(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  /// The rows that an address asks for inside somebody else's page, as many as fit one page.
  @Get(
      uris = {"/embed/dataset/{slug}/table", "/en/embed/dataset/{slug}/table"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> framed(HttpRequest<?> http, String slug) {
    Embed embed = Embed.of(http);
    Map<String, List<String>> given = Addresses.parameters(http);
    given.remove(Embed.THEME);
    DatasetTable table = tables.open(slug, RowParameters.distribution(given));
    Wish wish = Wish.of(given, table);
    if (!wish.problems().isEmpty()) {
      Text problem = wish.problems().getFirst();
      throw new ProblemException(
          Problem.of(HttpStatus.BAD_REQUEST, "bad-parameter", problem.vi(), problem.en()));
    }
    Frame frame = writer.frame(http);
    TableView view =
        desk.ask(
            () -> new TableDrawing(frame, table, wish).view(facts.of(table, wish.request()), null));
    return writer.page(http, "browsing/framed", new FramedTable(embed, view));
  }

  /// One row by its place in the file, from 1: the row's own address.
  @Get(
      uris = {"/dataset/{slug}/table/{number}", "/en/dataset/{slug}/table/{number}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> row(HttpRequest<?> http, String slug, String number) {
    String key = RowParameters.distribution(Addresses.parameters(http));
    DatasetTable table = tables.open(slug, key);
    String plain = number.replaceFirst("\\.html$", "");
    long last = table.table().rowCount();
    if (!plain.matches("[1-9]\\d{0,11}") || Long.parseLong(plain) > last) {
      throw new ProblemException(
          Problem.notFound(
              "Bảng này không có dòng ấy; các dòng đánh số từ 1 đến " + last + ".",
              "This table has no such row; rows are numbered from 1 to " + last + "."));
    }
    Frame frame = writer.frame(http);
    Addresses addresses = new Addresses(frame, slug, key == null ? "" : key);
    RowView view = desk.ask(() -> RowView.of(addresses, table, Long.parseLong(plain)));
    return writer.page(http, "browsing/row", view);
  }
}
