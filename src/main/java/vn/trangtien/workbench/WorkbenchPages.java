package vn.trangtien.workbench;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RouteCondition;
import java.util.List;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;
import vn.trangtien.sparql.Queries;

/// The workbench and the model behind it, as pages that need no script.
///
/// A query of a person stands in `q`; with `query` the protocol answers at the same address, in
/// another room.
@Controller
final class WorkbenchPages {

  private static final String NOT_ASKED =
      "#{request.parameters.get('query') == null && request.parameters.get('update') == null}";

  private final PageWriter writer;
  private final Bench bench;
  private final Queries queries;
  private final WorkbenchConfiguration limits;
  private final List<Example.Group> groups = Example.all();

  WorkbenchPages(PageWriter writer, Bench bench, Queries queries, WorkbenchConfiguration limits) {
    this.writer = writer;
    this.bench = bench;
    this.queries = queries;
    this.limits = limits;
  }

  /// @param q a query
  /// @param example the key of one that is given
  /// @param run whether the server runs it and draws what comes out
  @Get(
      uris = {"/sparql", "/en/sparql"},
      produces = MediaType.TEXT_HTML)
  @RouteCondition(NOT_ASKED)
  HttpResponse<byte[]> workbench(
      HttpRequest<?> form,
      @QueryValue @Nullable String q,
      @QueryValue @Nullable String example,
      @QueryValue @Nullable String run) {
    Frame frame = writer.frame(form);
    Example chosen = q == null ? chosen(example == null ? "" : example) : null;
    String query = chosen != null ? chosen.query(frame) : q == null ? "" : q;
    if (run == null) {
      return draw(form, frame, query, chosen, null, null);
    }
    try {
      Results results = bench.run(form, frame, query, limits.pageRows());
      return draw(form, frame, query, chosen, results, null);
    } catch (ProblemException refused) {
      return draw(form, frame, query, chosen, null, refused.problem());
    }
  }

  /// What the graphs are, in a picture.
  @Get(
      uris = {"/sparql/model", "/en/sparql/model"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> model(HttpRequest<?> request) {
    return writer.page(request, "workbench/model", writer.frame(request));
  }

  private HttpResponse<byte[]> draw(
      HttpRequest<?> form,
      Frame frame,
      String query,
      @Nullable Example chosen,
      @Nullable Results results,
      @Nullable Problem refusal) {
    WorkbenchView view =
        new WorkbenchView(
            frame,
            query,
            groups,
            chosen,
            results,
            refusal == null ? null : refusal.message(),
            limits,
            queries.timeoutSeconds(),
            bench.position());
    HttpResponse<byte[]> page = writer.page(form, "workbench/sparql", view);
    if (refusal != null && page instanceof MutableHttpResponse<byte[]> open) {
      refusal.headers().forEach(open::header);
      open.status(refusal.status());
    }
    return page;
  }

  private Example chosen(String key) {
    return groups.stream()
        .flatMap(it -> it.examples().stream())
        .filter(it -> it.key().equals(key))
        .findFirst()
        .orElseGet(() -> groups.getFirst().examples().getFirst());
  }
}
