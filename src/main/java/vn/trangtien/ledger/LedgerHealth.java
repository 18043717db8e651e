package vn.trangtien.ledger;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the whole ledger verifies: walked soon after the start and every night, for a disk that
/// rots says nothing by itself.
@Singleton
final class LedgerHealth implements HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(LedgerHealth.class);

  private final Ledger ledger;
  private volatile @Nullable Verification last;

  LedgerHealth(Ledger ledger) {
    this.ledger = ledger;
  }

  @Scheduled(initialDelay = "20s", fixedDelay = "24h")
  void walk() {
    Verification found = ledger.verify();
    if (found instanceof Verification.Broken(long sequence, String reason)) {
      LOG.error("The ledger is broken at revision {}: {}", sequence, reason);
    }
    last = found;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    HealthResult.Builder result = HealthResult.builder("ledger");
    String head = ledger.head().toString();
    Verification found = last;
    result =
        switch (found) {
          case null -> result.status(HealthStatus.UP).details(Map.of("head", head));
          case Verification.Sound(Position sound) ->
              result
                  .status(HealthStatus.UP)
                  .details(Map.of("head", head, "verified", sound.toString()));
          case Verification.Broken(long sequence, String reason) ->
              result
                  .status(HealthStatus.DOWN)
                  .details(Map.of("head", head, "brokenAt", sequence, "reason", reason));
        };
    return Publishers.just(result.build());
  }
}
