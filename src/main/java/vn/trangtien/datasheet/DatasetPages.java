package vn.trangtien.datasheet;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.cards.RecordLinks;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.charts.Charts;
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
import vn.trangtien.usage.UsedLately;

/// What a dataset is and where its files are.
@Controller
final class DatasetPages {

  private static final int RELATED = 3;

  /// How many published states the page lists; their own page has them all.
  private static final int STATES = 5;
  private static final Duration JOINS = Duration.ofMillis(100);

  private final Catalog catalog;
  private final PublishedDatasets datasets;
  private final Clock clock;
  private final CatalogSearch search;
  private final RecordLinks links;
  private final DerivedFormats formats;
  private final Previews previews;
  private final Charts charts;
  private final Joins joins;
  private final UsedLately used;
  private final SchemaOrg schemaOrg;
  private final PageWriter writer;

  DatasetPages(
      Catalog catalog,
      PublishedDatasets datasets,
      Clock clock,
      CatalogSearch search,
      RecordLinks links,
      DerivedFormats formats,
      Previews previews,
      Charts charts,
      Joins joins,
      UsedLately used,
      SchemaOrg schemaOrg,
      PageWriter writer) {
    this.catalog = catalog;
    this.datasets = datasets;
    this.clock = clock;
    this.search = search;
    this.links = links;
    this.formats = formats;
    this.previews = previews;
    this.charts = charts;
    this.joins = joins;
    this.used = used;
    this.schemaOrg = schemaOrg;
    this.writer = writer;
  }

  @Get(
      uris = {"/dataset/{slug}", "/en/dataset/{slug}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> dataset(HttpRequest<?> request, String slug) {
    Frame frame = writer.frame(request);
    CatalogRecord record = datasets.published(slug);
    Dataset dataset = record.dataset();
    List<DerivedFormat> derived = formats.of(record);
    DatasetView view =
        new DatasetView(
            frame,
            dataset,
            catalog.history(dataset.iri(), STATES),
            related(dataset),
            Kin.of(frame, dataset.life(), links),
            !derived.isEmpty(),
            derived,
            previews.of(frame, record).orElse(null),
            charts.soon(frame, record),
            catalog.quality(record),
            Due.of(dataset, frame.vocabulary(), LocalDate.now(clock)).orElse(null),
            JoinGroup.of(joins.soon(dataset.iri(), JOINS).orElse(List.of())),
            used.of(dataset.iri()),
            schemaOrg.of(frame, dataset, derived));
    return writer.page(
        request, "datasheet/dataset", view, MetadataForm.of(frame, dataset.iri().path()));
  }

  /// A distribution is read where its dataset is.
  @Get(
      uris = {"/dataset/{slug}/distribution/{key}", "/en/dataset/{slug}/distribution/{key}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> distribution(HttpRequest<?> request, String slug, String key) {
    Dataset dataset = datasets.published(slug).dataset();
    if (dataset.distribution().stream().noneMatch(it -> it.iri().name().equals(key))) {
      throw new ProblemException(
          Problem.notFound(
              "Tập dữ liệu này không có tệp nào mang tên đó.",
              "This dataset has no file of that name."));
    }
    return writer.seeOther(request, "/dataset/" + slug + "#" + key);
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
