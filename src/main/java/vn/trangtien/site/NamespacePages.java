package vn.trangtien.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import vn.trangtien.page.Frame;
import vn.trangtien.page.MetadataForm;
import vn.trangtien.page.PageWriter;

/// What the portal's own terms mean: where the IRI of each leads people.
@Controller
final class NamespacePages {

  private final PageWriter writer;

  NamespacePages(PageWriter writer) {
    this.writer = writer;
  }

  @Get(
      uris = {"/ns/portal", "/en/ns/portal", "/ns/portal.html", "/en/ns/portal.html"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> namespace(HttpRequest<?> request) {
    Frame frame = writer.frame(request);
    return writer.page(
        request,
        "site/namespace",
        NamespaceView.of(frame),
        MetadataForm.of(frame, NamespaceView.PATH));
  }
}
