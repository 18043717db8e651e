package vn.trangtien.history;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Optional;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;
import vn.trangtien.page.MetadataForm;
import vn.trangtien.page.PageWriter;

/// The states of a dataset as a citizen reads them, and what tells two of them apart.
@Controller
final class RevisionPages {

  private final Pasts pasts;
  private final Differences differences;
  private final PageWriter writer;
  private final BaseAddress base;
  private final HistoryConfiguration configuration;

  RevisionPages(
      Pasts pasts,
      Differences differences,
      PageWriter writer,
      BaseAddress base,
      HistoryConfiguration configuration) {
    this.pasts = pasts;
    this.differences = differences;
    this.writer = writer;
    this.base = base;
    this.configuration = configuration;
  }

  /// Every state, newest first.
  @Get(
      uris = {"/dataset/{slug}/revisions", "/en/dataset/{slug}/revisions"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> revisions(HttpRequest<?> request, String slug) {
    Past newest = pasts.newest(slug);
    String before = Pasts.number(request, "before");
    int size = configuration.pageSize();
    List<Past> found =
        pasts.before(
            newest.revision().record(),
            before == null ? Long.MAX_VALUE : Long.parseLong(before),
            size + 1);
    RevisionsView view =
        new RevisionsView(
            writer.frame(request),
            newest,
            found.subList(0, Math.min(size, found.size())),
            found.size() > size);
    return writer.page(request, "history/revisions", view);
  }

  /// One state, as it was published.
  @Get(
      uris = {"/dataset/{slug}/revisions/{sequence}", "/en/dataset/{slug}/revisions/{sequence}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> revision(HttpRequest<?> request, String slug, String sequence) {
    Frame frame = writer.frame(request);
    Past newest = pasts.newest(slug);
    Past past = pasts.at(newest.revision().record(), sequence.replaceFirst("\\.html$", ""));
    Optional<Past> before = pasts.before(past);
    Optional<Past> after = pasts.after(past);
    RevisionView view =
        new RevisionView(frame, past, newest, before.orElse(null), after.orElse(null));
    HttpResponse<byte[]> page =
        writer.page(request, "history/revision", view, MetadataForm.of(frame, past.path()));
    if (page instanceof MutableHttpResponse<byte[]> open) {
      open.header("Memento-Datetime", Moment.of(past.revision().time()));
      Iri dataset = past.revision().record();
      open.header(HttpHeaders.LINK, link(dataset.path(), "original timegate"));
      open.header(HttpHeaders.LINK, link(dataset.path() + "/timemap", "timemap"));
      before.ifPresent(it -> open.header(HttpHeaders.LINK, link(it.path(), "predecessor-version")));
      after.ifPresent(it -> open.header(HttpHeaders.LINK, link(it.path(), "successor-version")));
      open.header(HttpHeaders.LINK, link(newest.path(), "latest-version"));
    }
    return page;
  }

  /// What tells two states apart: `from` and `to` by their numbers, the newest and the one before
  /// where the address names none.
  @Get(
      uris = {"/dataset/{slug}/changes", "/en/dataset/{slug}/changes"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> changes(HttpRequest<?> request, String slug) {
    Optional<String> from = Optional.ofNullable(Pasts.number(request, "from"));
    Optional<String> to = Optional.ofNullable(Pasts.number(request, "to"));
    Difference difference = differences.of(slug, from, to);
    ChangesView view = new ChangesView(writer.frame(request), pasts.newest(slug), difference);
    return writer.page(request, "history/changes", view);
  }

  private String link(String path, String relation) {
    return "<" + base.of(path) + ">; rel=\"" + relation + "\"";
  }
}
