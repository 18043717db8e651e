package vn.trangtien;

import io.micronaut.health.HealthStatus;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import vn.trangtien.ledger.Follower;

/// Whether the portal is well, and how far each projection is behind.
@Controller("/health")
final class HealthApi {

  private static final String DEGRADED = "DEGRADED";

  private final List<HealthIndicator> indicators;
  private final Follower follower;

  HealthApi(List<HealthIndicator> indicators, Follower follower) {
    this.indicators = indicators;
    this.follower = follower;
  }

  /// 200 where the portal works, `DEGRADED` where an operator must mend something meanwhile, such
  /// as a damaged file; 503 where it does not work. A projection that lags or rebuilds itself is no
  /// breakage: pages and downloads go on.
  @Get
  @Produces(MediaType.APPLICATION_JSON)
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<Health> health() {
    Map<String, Part> parts = new TreeMap<>();
    for (HealthIndicator indicator : indicators) {
      for (HealthResult it : Flux.from(indicator.getResult()).collectList().block()) {
        parts.put(it.getName(), new Part(it.getStatus().getName(), it.getDetails()));
      }
    }
    List<Lag> projections =
        follower.progress().stream()
            .map(it -> new Lag(it.projection(), it.position().toString(), it.lag(), it.fault()))
            .toList();
    Set<String> statuses = parts.values().stream().map(Part::status).collect(Collectors.toSet());
    boolean works = Set.of(HealthStatus.NAME_UP, DEGRADED).containsAll(statuses);
    String whole = statuses.contains(DEGRADED) ? DEGRADED : HealthStatus.NAME_UP;
    Health health = new Health(works ? whole : HealthStatus.NAME_DOWN, parts, projections);
    return HttpResponse.status(works ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .body(health)
        .header("Cache-Control", "no-store");
  }

  /// The whole answer.
  @Serdeable
  record Health(String status, Map<String, Part> parts, List<Lag> projections) {}

  /// One part's state.
  @Serdeable
  record Part(String status, Object details) {}

  /// How far a projection has come.
  ///
  /// @param position `sequence:hash` of its last commit
  /// @param lag sequence numbers behind the ledger's head
  /// @param fault what keeps it from going on, empty where nothing does
  @Serdeable
  record Lag(String projection, String position, long lag, String fault) {}
}
