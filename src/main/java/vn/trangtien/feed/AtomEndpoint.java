package vn.trangtien.feed;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Revision;

/// The newest changes, of the whole catalogue or of one dataset, withdrawals among them, for feed
/// readers ([RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)).
@Controller
final class AtomEndpoint {

  private final Ledger ledger;
  private final ChangeFeed feed;
  private final FeedConfiguration configuration;

  AtomEndpoint(Ledger ledger, ChangeFeed feed, FeedConfiguration configuration) {
    this.ledger = ledger;
    this.feed = feed;
    this.configuration = configuration;
  }

  /// All changes.
  @Get(
      uris = {"/feed.atom", "/en/feed.atom"},
      produces = ChangeFeed.TYPE)
  HttpResponse<byte[]> all(HttpRequest<?> request) {
    int entries = configuration.entries();
    long after = Math.max(0, ledger.head().sequence() - entries);
    List<Revision> newest = ledger.after(after, entries).reversed();
    return answer(request, feed.all(newest, language(request)));
  }

  /// Those of a dataset.
  @Get(
      uris = {"/dataset/{slug}/feed.atom", "/en/dataset/{slug}/feed.atom"},
      produces = ChangeFeed.TYPE)
  HttpResponse<byte[]> dataset(HttpRequest<?> request, String slug) {
    List<Revision> newest =
        slug.matches("[A-Za-z0-9._~-]{1,200}")
            ? ledger.history(
                Iri.own("/" + Catalog.DATASET + "/" + slug),
                Long.MAX_VALUE,
                configuration.entries())
            : List.of();
    if (newest.isEmpty()) {
      throw new ProblemException(
          Problem.notFound(
              "Chưa từng có tập dữ liệu nào ở địa chỉ này.",
              "There never was a dataset at this address."));
    }
    return answer(request, feed.dataset(newest, language(request)));
  }

  private static Language language(HttpRequest<?> request) {
    return request.getPath().startsWith("/en/") ? Language.EN : Language.VI;
  }

  private static HttpResponse<byte[]> answer(HttpRequest<?> request, byte[] bytes) {
    EntityTag tag = EntityTag.weak(Digest.of(bytes).hex().substring(0, 32));
    MutableHttpResponse<byte[]> response =
        tag.isHeldBy(request) ? HttpResponse.notModified() : HttpResponse.ok(bytes);
    return response
        .header(HttpHeaders.CONTENT_TYPE, ChangeFeed.TYPE + ";charset=utf-8")
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60, must-revalidate");
  }
}
