package vn.trangtien.feed;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.function.Supplier;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Position;
import vn.trangtien.ledger.Revision;

/// The feed, page by page. A full page may be kept for long; the last one is named by the ledger's
/// position.
@Controller("/feed")
@Produces({
  "application/trig",
  "application/n-quads",
  "application/ld+json",
  "text/turtle",
  "application/n-triples"
})
final class FeedEndpoint {

  private static final String OPEN = "public, max-age=5, must-revalidate";

  /// Not for ever: what the law demands to erase must go from caches too.
  private static final String FULL = "public, max-age=604800, immutable";

  private final Ledger ledger;
  private final FeedGraphs graphs;
  private final BaseAddress base;
  private final FeedConfiguration configuration;

  FeedEndpoint(
      Ledger ledger, FeedGraphs graphs, BaseAddress base, FeedConfiguration configuration) {
    this.ledger = ledger;
    this.graphs = graphs;
    this.base = base;
    this.configuration = configuration;
  }

  /// What the feed is.
  @Get
  HttpResponse<?> stream(HttpRequest<?> request) {
    FeedForm form = FeedForm.of(request);
    EntityTag tag = EntityTag.weak("feed-" + form.name());
    return answer(request, form, tag, OPEN, () -> graphs.stream(form))
        .header(HttpHeaders.LINK, link(1, "first"));
  }

  /// One page, from 1; the one behind the last full page may be empty. It is also for who asks for
  /// anything or a page for people: else that would be looked for among the code lists, whose
  /// addresses have two segments as well.
  @Get("/{page}")
  @Produces({
    "application/trig",
    "application/n-quads",
    "application/ld+json",
    "text/turtle",
    "application/n-triples",
    MediaType.TEXT_HTML
  })
  HttpResponse<?> page(HttpRequest<?> request, String page) {
    long number = page.matches("[1-9][0-9]{0,11}") ? Long.parseLong(page) : 0;
    int size = configuration.pageSize();
    Position head = ledger.head();
    if (number == 0 || (number - 1) * size > head.sequence()) {
      throw new ProblemException(
          Problem.notFound(
              "Dòng thay đổi không có trang này; trang đầu là /feed/1.",
              "The feed has no such page; the first one is /feed/1."));
    }
    boolean full = number * size <= head.sequence();
    List<Revision> revisions = ledger.after((number - 1) * size, size);
    Position last = revisions.isEmpty() ? head : revisions.getLast().position();
    FeedForm form = FeedForm.of(request);
    String name = number + "-" + last.sequence() + "-" + last.hash().hex().substring(0, 24);
    EntityTag tag = EntityTag.weak(name + "-" + full + "-" + form.name());
    MutableHttpResponse<?> response =
        answer(
            request,
            form,
            tag,
            full ? FULL : OPEN,
            () -> graphs.page(number, revisions, full, form));
    response.header(HttpHeaders.LINK, link(1, "first"));
    if (number > 1) {
      response.header(HttpHeaders.LINK, link(number - 1, "prev"));
    }
    return full ? response.header(HttpHeaders.LINK, link(number + 1, "next")) : response;
  }

  private static MutableHttpResponse<?> answer(
      HttpRequest<?> request,
      FeedForm form,
      EntityTag tag,
      String caching,
      Supplier<byte[]> bytes) {
    MutableHttpResponse<?> response =
        tag.isHeldBy(request)
            ? HttpResponse.notModified()
            : HttpResponse.ok(bytes.get()).header(HttpHeaders.CONTENT_TYPE, form.mediaType());
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, caching);
  }

  private String link(long page, String relation) {
    return "<" + base.of("/feed/" + page) + ">; rel=\"" + relation + "\"";
  }
}
