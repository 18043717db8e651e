package vn.trangtien.search;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.trangtien.facets.Facet;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Marks;
import vn.trangtien.vocabulary.Vocabulary;

/// Search as JSON for programs.
///
/// An answer stays good while nothing new is published: clients may keep it and ask whether it
/// still is ([RFC 9110, 13.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1)).
@Controller("/api/v1/datasets")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchApi {

  private static final String CACHING = "public, max-age=0, must-revalidate";

  private final CatalogSearch search;
  private final Vocabulary vocabulary;
  private final BaseAddress base;

  SearchApi(CatalogSearch search, Vocabulary vocabulary, BaseAddress base) {
    this.search = search;
    this.vocabulary = vocabulary;
    this.base = base;
  }

  /// One page of the datasets that match `q` and the chosen facet values.
  @Get
  HttpResponse<SearchAnswer> datasets(HttpRequest<?> http) {
    SearchRequest request = SearchParameters.read(http.getParameters());
    String state = search.generation() + base.value() + "?" + http.getUri().getRawQuery();
    Digest digest = Digest.of(state.getBytes(StandardCharsets.UTF_8));
    EntityTag tag = EntityTag.weak(digest.hex().substring(0, 32));
    MutableHttpResponse<SearchAnswer> response =
        tag.isHeldBy(http)
            ? HttpResponse.notModified()
            : HttpResponse.ok(answer(http, request, search.search(request)));
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, CACHING);
  }

  private SearchAnswer answer(HttpRequest<?> http, SearchRequest request, SearchResult result) {
    int reached = request.page() * request.size();
    boolean more =
        reached > 0
            && reached < result.count()
            && reached + request.size() <= CatalogSearch.MOST_HITS;
    Map<String, List<SearchAnswer.Value>> facets = new TreeMap<>();
    for (Facet facet : Facet.values()) {
      List<SearchAnswer.Value> values =
          result.facets().getOrDefault(facet, List.of()).stream().map(this::value).toList();
      facets.put(facet.parameter(), values);
    }
    URI next = UriBuilder.of(http.getUri()).replaceQueryParam("page", request.page() + 1).build();
    return new SearchAnswer(
        result.count(),
        request.page(),
        request.size(),
        more ? base.of("/api/v1/datasets?" + next.getRawQuery()) : null,
        result.datasets().stream().map(this::found).toList(),
        facets);
  }

  private SearchAnswer.Found found(SearchResult.Hit hit) {
    String address = base.of(hit.iri());
    return new SearchAnswer.Found(
        hit.iri().name(),
        address,
        words(hit.title()),
        words(hit.snippetMarked()),
        new SearchAnswer.Agency(
            hit.publisher().name(),
            base.of(hit.publisher()),
            words(vocabulary.label(hit.publisher()))),
        hit.theme().stream().map(this::named).toList(),
        new SearchAnswer.Keywords(hit.keywordVi(), hit.keywordEn()),
        hit.formats(),
        hit.provenance() == null ? null : named(hit.provenance()),
        hit.status() == null ? null : named(hit.status()),
        Objects.toString(hit.issued(), null),
        Objects.toString(hit.modified(), null),
        address,
        address + ".jsonld");
  }

  private SearchAnswer.Named named(Iri iri) {
    return new SearchAnswer.Named(iri.name(), base.of(iri), words(vocabulary.label(iri)));
  }

  private SearchAnswer.Value value(Facet.Count count) {
    return new SearchAnswer.Value(
        count.value(), base.of(count.iri()), words(vocabulary.label(count.iri())), count.count());
  }

  private static SearchAnswer.Words words(Text text) {
    return new SearchAnswer.Words(Marks.without(text.vi()), Marks.without(text.en()));
  }
}
