package vn.trangtien.discovery;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.uri.UriBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.Parameter;
import vn.trangtien.identifier.Digest;
import vn.trangtien.lookup.FoundRow;
import vn.trangtien.lookup.RowLookup;
import vn.trangtien.search.Answered;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchResult;

/// Search as JSON for programs.
///
/// An answer stays good while nothing new is published and no more rows are counted: clients may
/// keep it and ask whether it still is
/// ([RFC 9110, 13.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1)).
@Controller("/api/v1/datasets")
final class SearchApi {

  private static final String CACHING = "public, max-age=0, must-revalidate";
  private static final Set<String> NAMES = Set.copyOf(Parameter.names(SearchParameters.json()));

  /// How many rows stand beside the datasets.
  private static final int ROWS = 5;

  private final CatalogSearch search;
  private final RowLookup lookup;
  private final AnswerWriter writer;
  private final BaseAddress base;

  SearchApi(CatalogSearch search, RowLookup lookup, AnswerWriter writer, BaseAddress base) {
    this.search = search;
    this.lookup = lookup;
    this.writer = writer;
    this.base = base;
  }

  /// One page of the datasets that match `q`, the chosen facet values and the bounds.
  @Get
  HttpResponse<SearchAnswer> datasets(HttpRequest<?> http) {
    HttpParameters parameters = http.getParameters();
    refuseUnknown(parameters, NAMES);
    SearchRequest request = SearchAddress.read(parameters, SearchParameters.SIZE);
    boolean explain = parameters.getFirst(SearchParameters.EXPLAIN).orElse("false").equals("true");
    String state = search.state() + lookup.generation() + base.value();
    SearchResult result = search.search(request);
    List<Long> rows = result.datasets().stream().map(SearchResult.Hit::rows).toList();
    EntityTag tag = tag(http, state + rows);
    MutableHttpResponse<SearchAnswer> response =
        tag.isHeldBy(http)
            ? HttpResponse.notModified()
            : HttpResponse.ok(answer(http, request, result, explain));
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, CACHING);
  }

  /// Refuses a request with a parameter that is none of `names`, and names it.
  static void refuseUnknown(HttpParameters parameters, Set<String> names) {
    for (String name : parameters.names()) {
      if (!names.contains(name)) {
        String all = String.join(", ", names.stream().sorted().toList());
        throw SearchAddress.refused(
            "Không có tham số “%s”; các tham số dùng được: %s."
                .formatted(SearchAddress.shown(name), all),
            "There is no parameter “%s”; there are: %s.".formatted(SearchAddress.shown(name), all));
      }
    }
  }

  /// The tag of what is answered to `http` while `state` is the same.
  static EntityTag tag(HttpRequest<?> http, String state) {
    byte[] asked = (state + http.getUri()).getBytes(StandardCharsets.UTF_8);
    return EntityTag.weak(Digest.of(asked).hex().substring(0, 32));
  }

  private SearchAnswer answer(
      HttpRequest<?> http, SearchRequest request, SearchResult result, boolean explain) {
    List<FoundRow> rows = rows(request, result);
    Answered.tell(http, request, result, rows.size());
    int reached = request.page() * request.size();
    boolean more =
        reached > 0 && reached < result.hits() && request.page() < CatalogSearch.MOST_PAGES;
    URI next = UriBuilder.of(http.getUri()).replaceQueryParam("page", request.page() + 1).build();
    return new SearchAnswer(
        result.count(),
        result.hits(),
        request.page(),
        request.size(),
        more ? base.of("/api/v1/datasets?" + next.getRawQuery()) : null,
        rows.stream().map(writer::row).toList(),
        result.datasets().stream().map(writer::found).toList(),
        writer.facets(result.facets()),
        explain ? writer.explanation(result.understanding()) : null);
  }

  private List<FoundRow> rows(SearchRequest request, SearchResult result) {
    return request.page() == 1 && request.size() > 0
        ? lookup.find(result.understanding().text(), ROWS)
        : List.of();
  }
}
