package vn.trangtien.datasheet;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.cards.RecordLinks;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.facets.Facet;
import vn.trangtien.formats.DerivedFormat;
import vn.trangtien.formats.DerivedFormats;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;
import vn.trangtien.page.MetadataForm;
import vn.trangtien.page.PageWriter;
import vn.trangtien.rows.Joins;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchRequest.Sort;
import vn.trangtien.search.SearchResult.Hit;

/// What a dataset is and where its files are.
@Controller
final class DatasetPages {

  private static final int RELATED = 3;
  private static final Duration JOINS = Duration.ofMillis(100);

  private final Catalog catalog;
  private final CatalogSearch search;
  private final RecordLinks links;
  private final DerivedFormats formats;
  private final Previews previews;
  private final Joins joins;
  private final SchemaOrg schemaOrg;
  private final PageWriter writer;

  DatasetPages(
      Catalog catalog,
      CatalogSearch search,
      RecordLinks links,
      DerivedFormats formats,
      Previews previews,
      Joins joins,
      SchemaOrg schemaOrg,
      PageWriter writer) {
    this.catalog = catalog;
    this.search = search;
    this.links = links;
    this.formats = formats;
    this.previews = previews;
    this.joins = joins;
    this.schemaOrg = schemaOrg;
    this.writer = writer;
  }

  @Get(
      uris = {"/dataset/{slug}", "/en/dataset/{slug}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> dataset(HttpRequest<?> request, String slug) {
    Frame frame = writer.frame(request);
    CatalogRecord record = published(slug);
    Dataset dataset = record.dataset();
    List<DerivedFormat> derived = formats.of(record);
    DatasetView view =
        new DatasetView(
            frame,
            dataset,
            catalog.history(dataset.iri()),
            related(dataset),
            Kin.of(frame, dataset.life(), links),
            !derived.isEmpty(),
            derived,
            previews.of(record).orElse(null),
            JoinGroup.of(joins.soon(dataset.iri(), JOINS).orElse(List.of())),
            schemaOrg.of(frame, dataset, derived));
    return writer.page(
        request, "datasheet/dataset", view, MetadataForm.of(frame, dataset.iri().path()));
  }

  /// A distribution is read where its dataset is.
  @Get(
      uris = {"/dataset/{slug}/distribution/{key}", "/en/dataset/{slug}/distribution/{key}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> distribution(HttpRequest<?> request, String slug, String key) {
    Dataset dataset = published(slug).dataset();
    if (dataset.distribution().stream().noneMatch(it -> it.iri().name().equals(key))) {
      throw new ProblemException(
          Problem.notFound(
              "Tập dữ liệu này không có tệp nào mang tên đó.",
              "This dataset has no file of that name."));
    }
    return writer.seeOther(request, "/dataset/" + slug + "#" + key);
  }

  private CatalogRecord published(String slug) {
    Iri iri = Frame.iri("/dataset/" + slug).orElseThrow(DatasetPages::unknown);
    return catalog.find(iri).orElseThrow(() -> missing(iri));
  }

  private ProblemException missing(Iri iri) {
    return catalog
        .withdrawal(iri)
        .map(
            reason ->
                Problem.of(
                    HttpStatus.GONE,
                    "withdrawn",
                    "Cơ quan cung cấp đã thu hồi tập dữ liệu này. Lý do: " + reason,
                    "The agency has withdrawn this dataset. Reason: " + reason))
        .map(ProblemException::new)
        .orElseGet(DatasetPages::unknown);
  }

  private static ProblemException unknown() {
    return new ProblemException(
        Problem.notFound(
            "Không có tập dữ liệu nào ở địa chỉ này. Hãy thử tìm theo tên.",
            "There is no dataset at this address. Try to search for its name."));
  }

  /// Others of the same agency, then others of the same theme.
  private List<Hit> related(Dataset dataset) {
    Map<Iri, Hit> found = new LinkedHashMap<>();
    near(Facet.AGENCY, dataset.publisher().name()).forEach(it -> found.putIfAbsent(it.iri(), it));
    for (Iri theme : dataset.theme()) {
      near(Facet.THEME, theme.name()).forEach(it -> found.putIfAbsent(it.iri(), it));
    }
    found.remove(dataset.iri());
    return found.values().stream().limit(RELATED).toList();
  }

  private List<Hit> near(Facet facet, String value) {
    Map<Facet, List<String>> selected = Map.of(facet, List.of(value));
    return search.search(new SearchRequest("", selected, Sort.NEWEST, 1, RELATED + 1)).datasets();
  }
}
