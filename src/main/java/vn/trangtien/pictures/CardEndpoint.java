package vn.trangtien.pictures;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;

/// The picture of a dataset, in either language.
@Controller
final class CardEndpoint {

  private static final String KEPT = "public, max-age=86400";
  private static final String FOR_NOW = "public, max-age=60";

  private final Catalog catalog;
  private final Cards cards;
  private final PageWriter writer;

  CardEndpoint(Catalog catalog, Cards cards, PageWriter writer) {
    this.catalog = catalog;
    this.cards = cards;
    this.writer = writer;
  }

  @Get(
      uris = {"/dataset/{slug}/card.png", "/en/dataset/{slug}/card.png"},
      produces = MediaType.IMAGE_PNG)
  HttpResponse<byte[]> card(HttpRequest<?> request, String slug) {
    Frame frame = writer.frame(request);
    Cards.Drawn drawn = cards.of(frame, published(slug));
    EntityTag tag = EntityTag.strong(Digest.of(drawn.png()).hex().substring(0, 20));
    MutableHttpResponse<byte[]> response =
        tag.isHeldBy(request) ? HttpResponse.notModified() : HttpResponse.ok(drawn.png());
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, drawn.whole() ? KEPT : FOR_NOW)
        .header(HttpHeaders.CONTENT_TYPE, MediaType.IMAGE_PNG);
  }

  private CatalogRecord published(String slug) {
    Iri iri = Frame.iri("/dataset/" + slug).orElseThrow(CardEndpoint::unknown);
    return catalog
        .find(iri)
        .orElseThrow(() -> catalog.withdrawal(iri).isPresent() ? withdrawn() : unknown());
  }

  private static ProblemException unknown() {
    return new ProblemException(
        Problem.notFound(
            "Không có tập dữ liệu nào ở địa chỉ này.", "There is no dataset at this address."));
  }

  private static ProblemException withdrawn() {
    return new ProblemException(
        Problem.of(
            HttpStatus.GONE,
            "withdrawn",
            "Cơ quan cung cấp đã thu hồi tập dữ liệu này.",
            "The agency has withdrawn this dataset."));
  }
}
