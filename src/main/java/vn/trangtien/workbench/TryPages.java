package vn.trangtien.workbench;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import vn.trangtien.openapi.ApiRoutes;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;

/// The JSON addresses, to be tried in forms, or as a list of links where there is no script.
@Controller
final class TryPages {

  private final PageWriter writer;
  private final ApiRoutes routes;

  TryPages(PageWriter writer, ApiRoutes routes) {
    this.writer = writer;
    this.routes = routes;
  }

  @Get(
      uris = {"/developers/try", "/en/developers/try"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> forms(HttpRequest<?> request) {
    Frame frame = writer.frame(request);
    return writer.page(request, "workbench/try", new View(frame, routes.topics()));
  }

  /// The page.
  record View(Frame frame, List<ApiRoutes.Topic> topics) {}
}
