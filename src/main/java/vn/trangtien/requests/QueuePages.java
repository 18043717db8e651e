package vn.trangtien.requests;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;

/// The public queue of requests, and the page of each.
@Controller
final class QueuePages {

  private static final int SIZE = 20;

  private final Queue queue;
  private final RequestBox box;
  private final Sender sender;
  private final Catalog catalog;
  private final PageWriter writer;

  QueuePages(Queue queue, RequestBox box, Sender sender, Catalog catalog, PageWriter writer) {
    this.queue = queue;
    this.box = box;
    this.sender = sender;
    this.catalog = catalog;
    this.writer = writer;
  }

  @Get(
      uris = {"/requests", "/en/requests"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> all(HttpRequest<?> request) {
    HttpParameters parameters = request.getParameters();
    Queue.Asked asked = Queue.Asked.read(parameters, SIZE);
    List<DataRequest> page = queue.page(asked);
    Frame frame = writer.frame(request);
    return writer.page(
        request, "requests/queue", new QueueView(frame, asked, page, queue.tallies()));
  }

  @Get(
      uris = {"/requests/{id}", "/en/requests/{id}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> one(HttpRequest<?> request, String id) {
    DataRequest found = found(id);
    Dataset dataset =
        found.isReport()
            ? catalog.find(found.datasetIri()).map(CatalogRecord::dataset).orElse(null)
            : null;
    RequestView view = new RequestView(writer.frame(request), found, dataset);
    return writer.page(request, "requests/one", view);
  }

  /// One more who wants it.
  @Post(uris = {"/requests/{id}/votes", "/en/requests/{id}/votes"})
  @Consumes(MediaType.ALL)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<byte[]> vote(HttpRequest<?> request, String id) {
    String address = sender.of(request);
    DataRequest found = found(id);
    box.vote(found.id(), address);
    return writer.seeOther(request, found.path());
  }

  private DataRequest found(String id) {
    DataRequest found =
        id.matches("\\d{1,15}") ? queue.find(Long.parseLong(id)).orElse(null) : null;
    if (found == null) {
      throw new ProblemException(
          Problem.notFound("Không có yêu cầu mang số này.", "There is no request of that number."));
    }
    if (found.hidden()) {
      throw new ProblemException(
          Problem.of(
              HttpStatus.GONE,
              "request-hidden",
              "Yêu cầu này đã được quản trị ẩn vì không phù hợp với nơi công khai.",
              "The operators have hidden this request, for it is not fit for a public place."));
    }
    return found;
  }
}
