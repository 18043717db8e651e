package vn.trangtien.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.trangtien.cards.RecordLinks;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.DatasetSeries;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;
import vn.trangtien.page.MetadataForm;
import vn.trangtien.page.PageWriter;

/// Series of datasets, and the editions of each.
@Controller
final class SeriesPages {

  private static final int MOST = 500;
  private static final Comparator<Dataset> NEWEST =
      Comparator.comparing(SeriesPages::begins).thenComparing(Dataset::iri).reversed();

  private final Catalog catalog;
  private final RecordLinks links;
  private final PageWriter writer;

  SeriesPages(Catalog catalog, RecordLinks links, PageWriter writer) {
    this.catalog = catalog;
    this.links = links;
    this.writer = writer;
  }

  @Get(
      uris = {"/series", "/en/series"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> all(HttpRequest<?> request) {
    Frame frame = writer.frame(request);
    List<SeriesView> views =
        catalog.page(Catalog.SERIES, null, MOST).stream()
            .map(it -> view(frame, it.series()))
            .toList();
    return writer.page(
        request,
        "site/all-series",
        new SeriesView.All(frame, views),
        MetadataForm.of(frame, "/" + Catalog.SERIES));
  }

  @Get(
      uris = {"/series/{slug}", "/en/series/{slug}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> series(HttpRequest<?> request, String slug) {
    Frame frame = writer.frame(request);
    Iri iri = Frame.iri("/series/" + slug).orElseThrow(SeriesPages::unknown);
    DatasetSeries series =
        catalog.find(iri).map(CatalogRecord::series).orElseThrow(SeriesPages::unknown);
    return writer.page(
        request, "site/series", view(frame, series), MetadataForm.of(frame, iri.path()));
  }

  private SeriesView view(Frame frame, DatasetSeries series) {
    List<Dataset> editions =
        catalog.members(series.iri()).stream()
            .flatMap(it -> catalog.find(it).stream())
            .map(CatalogRecord::dataset)
            .sorted(NEWEST)
            .toList();
    return new SeriesView(frame, series, editions, links.of(frame, series.isReplacedBy()));
  }

  /// Where the period of an edition begins, or else when it was published.
  private static LocalDate begins(Dataset edition) {
    LocalDate start = edition.temporal() == null ? null : edition.temporal().startDate();
    LocalDate issued = edition.issued() == null ? LocalDate.EPOCH : edition.issued();
    return start == null ? issued : start;
  }

  private static ProblemException unknown() {
    return new ProblemException(
        Problem.notFound(
            "Không có chuỗi dữ liệu nào ở địa chỉ này. Hãy thử tìm theo tên.",
            "There is no series at this address. Try to search for its name."));
  }
}
