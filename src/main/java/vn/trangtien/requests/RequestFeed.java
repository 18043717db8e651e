package vn.trangtien.requests;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Instant;
import java.util.List;
import vn.trangtien.atom.AtomWriter;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;

/// The public queue as a feed to follow ([RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)).
@Controller
final class RequestFeed {

  private static final int ENTRIES = 50;

  private final Queue queue;
  private final PageWriter writer;

  RequestFeed(Queue queue, PageWriter writer) {
    this.queue = queue;
    this.writer = writer;
  }

  @Get(
      uris = {"/requests.atom", "/en/requests.atom"},
      produces = AtomWriter.TYPE)
  HttpResponse<byte[]> feed(HttpRequest<?> request) {
    List<DataRequest> page = queue.page(Queue.Asked.read(request.getParameters(), ENTRIES));
    return HttpResponse.ok(write(writer.frame(request), page))
        .header(HttpHeaders.CONTENT_TYPE, AtomWriter.TYPE + ";charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
  }

  private static byte[] write(Frame frame, List<DataRequest> requests) {
    String self = frame.address(frame.language());
    String queue = self.replaceFirst("\\.atom$", "");
    Instant updated =
        requests.stream().map(DataRequest::changed).max(Instant::compareTo).orElse(Instant.EPOCH);
    return AtomWriter.feed(
        frame.language().tag(),
        out -> {
          out.text("id", self);
          out.text("title", frame.t("requests.title") + " – " + frame.t("portal.short"));
          out.text("updated", updated.toString());
          out.link("self", AtomWriter.TYPE, self);
          out.link("alternate", AtomWriter.PAGE, queue);
          out.author(frame.t("portal.name"), "");
          requests.forEach(it -> out.entry(() -> entry(out, frame, queue, it)));
        });
  }

  private static void entry(AtomWriter out, Frame frame, String queue, DataRequest it) {
    String page = queue + "/" + it.id();
    out.text("id", page);
    out.text("title", it.title());
    out.text("published", it.filed().toString());
    out.text("updated", it.changed().toString());
    out.link("alternate", AtomWriter.PAGE, page);
    out.category(it.status(), frame.link(it.statusIri()).name());
    out.text("summary", it.answer().isEmpty() ? it.what() : it.answer());
  }
}
