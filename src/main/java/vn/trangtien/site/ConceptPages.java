package vn.trangtien.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trangtien.cards.Counted;
import vn.trangtien.facets.Facet;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;
import vn.trangtien.page.MetadataForm;
import vn.trangtien.page.PageWriter;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchRequest.Sort;
import vn.trangtien.search.SearchResult;
import vn.trangtien.search.Understanding;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// The concepts of the vocabularies that have no room of their own: what each is, what came
/// before and after it, and its datasets where they are counted by it.
@Controller
final class ConceptPages {

  private static final int DATASETS = 20;
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Vocabulary vocabulary;
  private final CatalogSearch search;
  private final PageWriter writer;

  ConceptPages(Vocabulary vocabulary, CatalogSearch search, PageWriter writer) {
    this.vocabulary = vocabulary;
    this.search = search;
    this.writer = writer;
  }

  @Get(
      uris = {"/{scheme}", "/en/{scheme}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> scheme(HttpRequest<?> request, String scheme) {
    Iri iri = Frame.iri("/" + scheme).orElseThrow(ConceptPages::unknown);
    List<Concept> concepts = vocabulary.scheme(iri);
    if (concepts.isEmpty()) {
      throw unknown();
    }
    Frame frame = writer.frame(request);
    Optional<Facet> facet = facet(iri);
    ConceptView.Scheme view =
        new ConceptView.Scheme(
            frame, iri.name(), link(frame, iri), facet.isPresent(), counted(concepts, facet));
    return writer.page(request, "site/scheme", view, MetadataForm.of(frame, iri.path()));
  }

  @Get(
      uris = {"/{scheme}/{name}", "/en/{scheme}/{name}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> concept(HttpRequest<?> request, String scheme, String name) {
    return concept(request, "/" + scheme + "/" + name);
  }

  /// What is in the vocabularies but is no concept has no page: its triples say what it is.
  @Get(
      uris = {"/change/{name}", "/en/change/{name}", "/service/{name}", "/en/service/{name}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> triples(HttpRequest<?> request) {
    Frame frame = writer.frame(request);
    return HttpResponse.seeOther(URI.create(frame.plain(frame.path() + ".ttl")));
  }

  private HttpResponse<byte[]> concept(HttpRequest<?> request, String path) {
    Frame frame = writer.frame(request);
    Concept it = Frame.iri(path).flatMap(vocabulary::concept).orElseThrow(ConceptPages::unknown);
    Optional<Facet> facet = facet(it.scheme());
    List<Counted> siblings = counted(vocabulary.scheme(it.scheme()), facet);
    Map<Facet, List<String>> own =
        facet.map(side -> Map.of(side, List.of(side.value(it.iri())))).orElse(Map.of());
    SearchResult found =
        own.isEmpty()
            ? new SearchResult(-1, -1, List.of(), Map.of(), Understanding.EVERYTHING)
            : search.search(new SearchRequest("", own, Sort.NEWEST, 1, DATASETS));
    String all = facet.map(side -> SearchQuery.value(side, side.value(it.iri())).path()).orElse("");
    ConceptView view =
        new ConceptView(
            frame,
            it,
            link(frame, it.scheme()),
            it.validOn(LocalDate.now(ZONE)),
            siblings.stream().filter(by -> by.concept().replacedBy().contains(it.iri())).toList(),
            siblings.stream().filter(by -> it.replacedBy().contains(by.concept().iri())).toList(),
            siblings.stream().filter(by -> it.iri().equals(by.concept().partOf())).toList(),
            found.count(),
            found.datasets(),
            found.count() > DATASETS ? frame.href(all) : "");
    return writer.page(request, "site/concept", view, MetadataForm.of(frame, it.iri().path()));
  }

  private List<Counted> counted(List<Concept> concepts, Optional<Facet> facet) {
    if (facet.isEmpty()) {
      return concepts.stream().map(it -> new Counted(it, 0)).toList();
    }
    SearchResult all = search.search(new SearchRequest("", Map.of(), Sort.NEWEST, 1, 0));
    return Counted.of(concepts, all, facet.get());
  }

  /// The facet by which datasets are counted for the concepts of `scheme`.
  private static Optional<Facet> facet(Iri scheme) {
    return Arrays.stream(Facet.values())
        .filter(it -> it.parameter().equals(scheme.name()))
        .findFirst();
  }

  /// Its name is no concept's label, so the pages' own words name a scheme.
  private static Link link(Frame frame, Iri scheme) {
    Text name = new Text(scheme.name(), scheme.name());
    return new Link(frame.t("scheme." + scheme.name(), name), frame.href(scheme), null);
  }

  private static ProblemException unknown() {
    return new ProblemException(
        Problem.notFound(
            "Không có trang nào ở địa chỉ này. Hãy kiểm tra lại hoặc tìm dữ liệu bằng từ khóa.",
            "There is no page at this address. Check it, or search for data by words."));
  }
}
