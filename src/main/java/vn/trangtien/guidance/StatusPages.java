package vn.trangtien.guidance;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reactor.core.publisher.Flux;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.identifier.Text;
import vn.trangtien.ledger.Follower;
import vn.trangtien.ledger.Follower.Progress;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Position;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;

/// How the portal is doing, for people; `/health` says the same to machines.
@Controller
final class StatusPages {

  private final List<HealthIndicator> indicators;
  private final Follower follower;
  private final Ledger ledger;
  private final Catalog catalog;
  private final PageWriter writer;

  StatusPages(
      List<HealthIndicator> indicators,
      Follower follower,
      Ledger ledger,
      Catalog catalog,
      PageWriter writer) {
    this.indicators = indicators;
    this.follower = follower;
    this.ledger = ledger;
    this.catalog = catalog;
    this.writer = writer;
  }

  @Get(
      uris = {"/about/status", "/en/about/status"},
      produces = MediaType.TEXT_HTML)
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<byte[]> status(HttpRequest<?> request) {
    Map<String, String> parts = new TreeMap<>();
    for (HealthIndicator indicator : indicators) {
      for (HealthResult it : Flux.from(indicator.getResult()).collectList().block()) {
        parts.put(it.getName(), it.getStatus().getName());
      }
    }
    Runtime java = Runtime.getRuntime();
    View view =
        new View(
            writer.frame(request),
            parts,
            follower.progress(),
            ledger.head(),
            catalog.count(Catalog.DATASET),
            Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
            Instant.now(),
            java.totalMemory() - java.freeMemory());
    HttpResponse<byte[]> page = writer.page(request, "guidance/status", view);
    if (page instanceof MutableHttpResponse<byte[]> open) {
      open.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    return page;
  }

  /// What the page shows.
  ///
  /// @param parts the state of each part that `/health` asks, such as `UP`
  /// @param projections how far each view of the ledger has come
  /// @param started when this process began
  /// @param now when all this was asked
  /// @param memory bytes of the heap in use
  record View(
      Frame frame,
      Map<String, String> parts,
      List<Progress> projections,
      Position head,
      long datasets,
      Instant started,
      Instant now,
      long memory) {

    /// Whether every part works, and nothing has stopped.
    boolean isWell() {
      return parts.values().stream().allMatch("UP"::equals)
          && projections.stream().allMatch(it -> it.fault().isEmpty());
    }

    /// What a part or a projection is called, in words.
    String name(String key) {
      return frame.t("status.name." + key, new Text(key, key));
    }

    /// A state in words.
    String state(String state) {
      return frame.t("status.state." + state, new Text(state, state));
    }
  }
}
