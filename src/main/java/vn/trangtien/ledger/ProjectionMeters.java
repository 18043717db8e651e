package vn.trangtien.ledger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/// Meters of the ledger and of who follows it: `portal_ledger_sequence`,
/// `portal_projection_lag{projection}`.
@Singleton
final class ProjectionMeters implements ApplicationEventListener<ServerStartupEvent> {

  private final Ledger ledger;
  private final Follower follower;
  private final MeterRegistry registry;

  ProjectionMeters(Ledger ledger, Follower follower, MeterRegistry registry) {
    this.ledger = ledger;
    this.follower = follower;
    this.registry = registry;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent started) {
    Gauge.builder("portal.ledger.sequence", ledger, it -> it.head().sequence()).register(registry);
    for (Follower.Progress progress : follower.progress()) {
      String name = progress.projection();
      Gauge.builder("portal.projection.lag", follower, it -> lag(it, name))
          .tag("projection", name)
          .register(registry);
    }
  }

  private static double lag(Follower follower, String name) {
    return follower.progress().stream()
        .filter(it -> it.projection().equals(name))
        .mapToLong(Follower.Progress::lag)
        .max()
        .orElse(0);
  }
}
