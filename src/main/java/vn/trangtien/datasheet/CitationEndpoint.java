package vn.trangtien.datasheet;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.citation.Citation;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;

/// How to name a dataset as a source, as files for programs that manage references; each says
/// which publication it names.
@Controller
final class CitationEndpoint {

  private final PublishedDatasets datasets;
  private final PageWriter writer;

  CitationEndpoint(PublishedDatasets datasets, PageWriter writer) {
    this.datasets = datasets;
    this.writer = writer;
  }

  @Get(
      uris = {"/dataset/{slug}/citation.bib", "/en/dataset/{slug}/citation.bib"},
      produces = "application/x-bibtex")
  HttpResponse<byte[]> bibtex(HttpRequest<?> http, String slug) {
    Frame frame = writer.frame(http);
    return answer(frame, slug, "application/x-bibtex", "bib", it -> it.bibtex(frame.language()));
  }

  @Get(
      uris = {"/dataset/{slug}/citation.ris", "/en/dataset/{slug}/citation.ris"},
      produces = "application/x-research-info-systems")
  HttpResponse<byte[]> ris(HttpRequest<?> http, String slug) {
    Frame frame = writer.frame(http);
    return answer(
        frame, slug, "application/x-research-info-systems", "ris", it -> it.ris(frame.language()));
  }

  @Get(
      uris = {"/dataset/{slug}/citation.txt", "/en/dataset/{slug}/citation.txt"},
      produces = "text/plain")
  HttpResponse<byte[]> text(HttpRequest<?> http, String slug) {
    Frame frame = writer.frame(http);
    return answer(
        frame, slug, "text/plain", "txt", it -> it.sentence().in(frame.language()) + "\n");
  }

  private HttpResponse<byte[]> answer(
      Frame frame,
      String slug,
      String mediaType,
      String suffix,
      Function<Citation, String> written) {
    CatalogRecord record = datasets.published(slug);
    byte[] bytes = written.apply(citation(frame, record)).getBytes(StandardCharsets.UTF_8);
    return HttpResponse.ok(bytes)
        .header(HttpHeaders.CONTENT_TYPE, mediaType + ";charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            (suffix.equals("txt") ? "inline" : "attachment")
                + "; filename=\""
                + record.primaryTopic().name()
                + "."
                + suffix
                + "\"");
  }

  /// How `record` is named as a source.
  static Citation citation(Frame frame, CatalogRecord record) {
    return Citation.of(
        record,
        frame.vocabulary().label(record.dataset().publisher()),
        frame.address(record.primaryTopic()));
  }
}
