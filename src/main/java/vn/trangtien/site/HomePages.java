package vn.trangtien.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;
import vn.trangtien.cards.Counted;
import vn.trangtien.doors.Doors;
import vn.trangtien.facets.Facet;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.MetadataForm;
import vn.trangtien.page.PageWriter;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchRequest.Sort;
import vn.trangtien.search.SearchResult;
import vn.trangtien.usage.UsedLately;
import vn.trangtien.vocabulary.Vocabulary;

/// Where everybody arrives, and what the portal and its catalogue are.
@Controller
final class HomePages {

  private static final int NEWEST = 6;
  private static final int LIVE = 4;
  private static final int USED = 6;

  private final CatalogSearch search;
  private final Vocabulary vocabulary;
  private final Doors doors;
  private final UsedLately used;
  private final PageWriter writer;

  HomePages(
      CatalogSearch search,
      Vocabulary vocabulary,
      Doors doors,
      UsedLately used,
      PageWriter writer) {
    this.search = search;
    this.vocabulary = vocabulary;
    this.doors = doors;
    this.used = used;
    this.writer = writer;
  }

  @Get(
      uris = {"/", "/en"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> home(HttpRequest<?> request) {
    return writer.page(request, "site/home", view(request));
  }

  @Get(
      uris = {"/about", "/en/about"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> about(HttpRequest<?> request) {
    return writer.page(request, "site/about", view(request));
  }

  @Get(
      uris = {"/catalog", "/en/catalog", "/catalog.html", "/en/catalog.html"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> catalog(HttpRequest<?> request) {
    HomeView view = view(request);
    return writer.page(request, "site/catalog", view, MetadataForm.of(view.frame(), "/catalog"));
  }

  private HomeView view(HttpRequest<?> request) {
    SearchResult all = search.search(new SearchRequest("", Map.of(), Sort.NEWEST, 1, NEWEST));
    Map<Facet, List<String>> daily = Map.of(Facet.LIVE, List.of("yes"));
    return new HomeView(
        writer.frame(request),
        all,
        search.search(new SearchRequest("", daily, Sort.NEWEST, 1, LIVE)),
        search.search(new SearchRequest("", Map.of(), Sort.USED, 1, USED)).datasets().stream()
            .filter(it -> used.of(it.iri()) > 0)
            .toList(),
        vocabulary.scheme(Iri.own("/agency")).stream()
            .filter(it -> search.isPublisher(it.iri()))
            .count(),
        Counted.of(vocabulary.scheme(Iri.own("/theme")), all, Facet.THEME),
        doors.all());
  }
}
