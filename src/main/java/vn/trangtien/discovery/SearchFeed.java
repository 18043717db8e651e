package vn.trangtien.discovery;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Set;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.identifier.Language;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.vocabulary.Vocabulary;

/// Each search as a feed to be followed: its newest datasets first
/// ([RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)).
@Controller
final class SearchFeed {

  static final String TYPE = "application/atom+xml";

  private static final int ENTRIES = 50;
  private static final Set<String> NAMES = Set.copyOf(SearchAddress.NAMES);

  private final CatalogSearch search;
  private final Vocabulary vocabulary;
  private final BaseAddress base;

  SearchFeed(CatalogSearch search, Vocabulary vocabulary, BaseAddress base) {
    this.search = search;
    this.vocabulary = vocabulary;
    this.base = base;
  }

  @Get(uri = "/search.atom", produces = TYPE)
  HttpResponse<byte[]> vietnamese(HttpRequest<?> http) {
    return feed(http, Language.VI);
  }

  @Get(uri = "/en/search.atom", produces = TYPE)
  HttpResponse<byte[]> english(HttpRequest<?> http) {
    return feed(http, Language.EN);
  }

  private HttpResponse<byte[]> feed(HttpRequest<?> http, Language language) {
    SearchApi.refuseUnknown(http.getParameters(), NAMES);
    SearchRequest asked = SearchAddress.read(http.getParameters(), ENTRIES);
    SearchRequest newest =
        new SearchRequest(
            asked.text(),
            asked.selected(),
            asked.bounds(),
            SearchRequest.Sort.NEWEST,
            true,
            asked.literal(),
            1,
            asked.size());
    EntityTag tag = SearchApi.tag(http, search.generation() + base.value());
    MutableHttpResponse<byte[]> response =
        tag.isHeldBy(http)
            ? HttpResponse.notModified()
            : HttpResponse.ok(
                new FeedWriter(vocabulary, base, language).write(asked, search.search(newest)));
    return response
        .header(HttpHeaders.CONTENT_TYPE, TYPE + ";charset=utf-8")
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60, must-revalidate");
  }
}
