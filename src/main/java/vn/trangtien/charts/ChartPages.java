package vn.trangtien.charts;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.page.Embed;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;

/// The chart of a table as a page and as a picture.
@Controller
final class ChartPages {

  private final DatasetTables tables;
  private final Charts charts;
  private final PageWriter writer;

  ChartPages(DatasetTables tables, Charts charts, PageWriter writer) {
    this.tables = tables;
    this.charts = charts;
    this.writer = writer;
  }

  @Get(
      uris = {"/dataset/{slug}/chart", "/en/dataset/{slug}/chart"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> chart(HttpRequest<?> http, String slug) {
    Frame frame = writer.frame(http);
    ChartRequest request = ChartRequest.of(parameters(http));
    DatasetTable table = tables.open(slug, request.table());
    Roles roles = charts.roles(table);
    Plan plan = request.plan(roles).orElse(null);
    Optional<ChartData> data = charts.data(table, request);
    Chart chart = data.map(it -> Chart.of(frame, it, slug, request.print())).orElse(null);
    ChartView view = new ChartView(frame, table.dataset(), roles, request, plan, chart);
    return writer.page(http, "charts/chart", view);
  }

  /// The same inside somebody else's page, where nothing else can be chosen.
  @Get(
      uris = {"/embed/dataset/{slug}/chart", "/en/embed/dataset/{slug}/chart"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> framed(HttpRequest<?> http, String slug) {
    Embed embed = Embed.of(http);
    Frame frame = writer.frame(http);
    Map<String, List<String>> asked = parameters(http);
    asked.remove(Embed.THEME);
    ChartRequest request = ChartRequest.of(asked);
    DatasetTable table = tables.open(slug, request.table());
    ChartData data = charts.data(table, request).orElseThrow(() -> new ProblemException(noChart()));
    Chart chart = Chart.of(frame, data, slug, request.print());
    return writer.page(
        http, "charts/framed", new FramedChart(frame, embed, table.dataset(), chart));
  }

  /// The picture alone, with its own colours; kept by browsers until the table changes.
  @Get(
      uris = {"/dataset/{slug}/chart.svg", "/en/dataset/{slug}/chart.svg"},
      produces = "image/svg+xml")
  HttpResponse<byte[]> picture(HttpRequest<?> http, String slug) {
    Frame frame = writer.frame(http);
    ChartRequest request = ChartRequest.of(parameters(http));
    DatasetTable table = tables.open(slug, request.table());
    ChartData data = charts.data(table, request).orElseThrow(() -> new ProblemException(noChart()));
    return Picture.answer(http, Picture.of(frame, data, table.dataset()));
  }

  /// The numbers of the chart, for the script that draws it to be touched.
  @Get(
      uris = {"/dataset/{slug}/chart.json", "/en/dataset/{slug}/chart.json"},
      produces = MediaType.APPLICATION_JSON)
  HttpResponse<ChartNumbers> numbers(HttpRequest<?> http, String slug) {
    Frame frame = writer.frame(http);
    ChartRequest request = ChartRequest.of(parameters(http));
    DatasetTable table = tables.open(slug, request.table());
    ChartData data = charts.data(table, request).orElseThrow(() -> new ProblemException(noChart()));
    return HttpResponse.ok(ChartNumbers.of(frame, data))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
  }

  private static Problem noChart() {
    return Problem.of(
        HttpStatus.NOT_FOUND,
        "no-chart",
        "Bảng này không có số liệu hợp để vẽ biểu đồ.",
        "Nothing in this table suits a chart.");
  }

  private static Map<String, List<String>> parameters(HttpRequest<?> http) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    http.getParameters().forEach(it -> found.put(it.getKey(), List.copyOf(it.getValue())));
    return found;
  }
}
