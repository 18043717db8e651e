package vn.trangtien.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import vn.trangtien.lookup.FoundRow;
import vn.trangtien.lookup.RowLookup;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;
import vn.trangtien.search.Answered;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchResult;

/// Finding datasets by words and filters.
@Controller
final class SearchPages {

  /// How many rows stand above the datasets.
  private static final int ROWS = 4;

  private final CatalogSearch search;
  private final RowLookup lookup;
  private final PageWriter writer;
  private final SiteConfiguration limits;

  SearchPages(CatalogSearch search, RowLookup lookup, PageWriter writer, SiteConfiguration limits) {
    this.search = search;
    this.lookup = lookup;
    this.writer = writer;
    this.limits = limits;
  }

  @Get(
      uris = {"/search", "/en/search"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> search(HttpRequest<?> request) {
    SearchQuery query = SearchQuery.of(request.getParameters(), limits);
    SearchResult result = search.search(query.request(limits.hits()));
    long pages = (result.hits() + limits.hits() - 1L) / limits.hits();
    int last = (int) Math.clamp(pages, 1, limits.pages());
    long first = (query.page() - 1L) * limits.hits() + 1;
    List<FoundRow> rows =
        query.page() == 1 ? lookup.find(result.understanding().text(), ROWS) : List.of();
    Answered.tell(request, query.request(), result, rows.size());
    Frame frame = writer.frame(request);
    return writer.page(
        request, "site/search", new SearchView(frame, query, result, rows, first, last));
  }

  /// The collection of datasets is the empty search.
  @Get(
      uris = {"/dataset", "/en/dataset"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> datasets(HttpRequest<?> request) {
    return writer.seeOther(request, "/search");
  }
}
