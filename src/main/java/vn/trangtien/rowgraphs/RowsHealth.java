package vn.trangtien.rowgraphs;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;

/// How far the rows in SPARQL have come. They only lag: nothing else depends on them.
@Singleton
final class RowsHealth implements HealthIndicator {

  private final RowGraphs graphs;

  RowsHealth(RowGraphs graphs) {
    this.graphs = graphs;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    RowGraphs.Progress progress = graphs.progress();
    return Publishers.just(
        HealthResult.builder("rows", HealthStatus.UP)
            .details(
                Map.of(
                    "reached",
                    progress.reached().toString(),
                    "datasets",
                    progress.made(),
                    "leftOut",
                    progress.leftOut(),
                    "triples",
                    progress.triples()))
            .build());
  }
}
