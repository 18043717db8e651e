package vn.trangtien.guidance;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Packed;
import vn.trangtien.page.PageWriter;
import vn.trangtien.vocabulary.Concept;

/// The pages about the portal that say the same at any time.
@Controller
final class GuidePages {

  /// The legal text that binds the pages of state agencies to accessibility.
  private static final Iri ACCESS_LAW = Iri.own("/legal-basis/tt-26-2020-tt-btttt");

  private final Catalog catalog;
  private final PageWriter writer;
  private final String worker;

  GuidePages(Catalog catalog, PageWriter writer) {
    this.catalog = catalog;
    this.writer = writer;
    this.worker = new String(Packed.read("page/assets/worker.js"), StandardCharsets.UTF_8);
  }

  @Get(
      uris = {"/about/design", "/en/about/design"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> design(HttpRequest<?> request) {
    return draw(request, "guidance/design");
  }

  @Get(
      uris = {"/about/accessibility", "/en/about/accessibility"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> accessibility(HttpRequest<?> request) {
    return draw(request, "guidance/accessibility");
  }

  @Get(
      uris = {"/developers", "/en/developers"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> developers(HttpRequest<?> request) {
    return draw(request, "guidance/developers");
  }

  /// What a browser without a network shows in place of a page that it never saw.
  @Get(
      uris = {"/offline", "/en/offline"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> offline(HttpRequest<?> request) {
    return draw(request, "guidance/offline");
  }

  /// The service worker, at the root so that it may answer for all pages
  /// ([Service Workers, 3.4](https://www.w3.org/TR/service-workers/#path-restriction)). It changes
  /// with any file of the layout, whose address it carries.
  @Get(uri = "/worker.js", produces = "text/javascript")
  HttpResponse<String> worker(HttpRequest<?> request) {
    Frame frame = writer.frame(request);
    String shell =
        List.of("portal.css", "portal.js", "early.js", "offline.js", "icons.svg", "favicon.svg")
            .stream()
            .map(it -> '"' + frame.asset(it) + '"')
            .collect(Collectors.joining(","));
    return HttpResponse.ok(worker.replace("$ROOT", frame.plain("")).replace("\"$SHELL\"", shell))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header("Service-Worker-Allowed", frame.plain("/"));
  }

  private HttpResponse<byte[]> draw(HttpRequest<?> request, String template) {
    Frame frame = writer.frame(request);
    String example =
        catalog.page(Catalog.DATASET, null, 1).stream()
            .findFirst()
            .map(it -> it.primaryTopic().name())
            .orElse("le-hoi");
    Guide guide =
        new Guide(
            frame,
            frame.concept(ACCESS_LAW),
            frame.vocabulary().scheme(Iri.own("/provenance")),
            example);
    return writer.page(request, template, guide);
  }

  /// What the pages about the portal show.
  ///
  /// @param law the text that binds them to accessibility; null where it is not described
  /// @param grades how honest rows can be
  /// @param example a dataset for addresses to try
  record Guide(Frame frame, @Nullable Concept law, List<Concept> grades, String example) {}
}
