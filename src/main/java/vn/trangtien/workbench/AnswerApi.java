package vn.trangtien.workbench;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.page.PageWriter;

/// The answer to a query as the workbench shows it: bounded, with names and links.
@Controller
final class AnswerApi {

  private final PageWriter writer;
  private final Bench bench;
  private final WorkbenchConfiguration limits;

  AnswerApi(PageWriter writer, Bench bench, WorkbenchConfiguration limits) {
    this.writer = writer;
    this.bench = bench;
    this.limits = limits;
  }

  /// @param query the whole body
  @Post(
      uris = {"/sparql/answer", "/en/sparql/answer"},
      produces = MediaType.APPLICATION_JSON)
  @Consumes("application/sparql-query")
  HttpResponse<Results> answer(HttpRequest<?> request, @Body @Nullable String query) {
    if (query == null || query.isBlank()) {
      throw new ProblemException(
          Problem.badRequest("Chưa có truy vấn nào.", "There is no query yet."));
    }
    Results results = bench.run(request, writer.frame(request), query, limits.rows());
    return HttpResponse.ok(results).header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
