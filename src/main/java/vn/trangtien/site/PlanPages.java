package vn.trangtien.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.OpenDataPlan;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;

/// What the agencies promised to publish, and whether they did.
@Controller
final class PlanPages {

  private final Catalog catalog;
  private final PageWriter writer;
  private final Clock clock;

  PlanPages(Catalog catalog, PageWriter writer, Clock clock) {
    this.catalog = catalog;
    this.writer = writer;
    this.clock = clock;
  }

  @Get(
      uris = {"/plan", "/en/plan"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> plan(HttpRequest<?> request) {
    Frame frame = writer.frame(request);
    OpenDataPlan plan = catalog.find(Catalog.PLAN).map(CatalogRecord::plan).orElse(null);
    LocalDate today = LocalDate.now(clock);
    List<PlanView.Promise> promises =
        plan == null ? List.of() : plan.lines().stream().map(it -> promise(it, today)).toList();
    PlanView view = new PlanView(frame, plan, promises);
    return writer.page(request, "site/plan", view, view.forms());
  }

  private PlanView.Promise promise(OpenDataPlan.Line line, LocalDate today) {
    Dataset kept = catalog.find(line.promises()).map(CatalogRecord::dataset).orElse(null);
    LocalDate issued = kept == null ? null : kept.issued();
    return new PlanView.Promise(
        line, kept != null, issued, PlanView.State.of(line.dueDate(), issued, today));
  }
}
