package vn.trangtien.requests;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// What each address has sent lately, in memory alone and forgotten by itself.
@Singleton
final class Shares {

  private static final int MOST = 50_000;
  private static final Duration HOUR = Duration.ofHours(1);

  private final Clock clock;
  private final int hourly;
  private final Cache<String, List<Instant>> sent =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(HOUR).build();
  private final Cache<String, Boolean> votes =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofDays(1)).build();

  Shares(RequestsConfiguration configuration, Clock clock) {
    this.clock = clock;
    this.hourly = configuration.hourly();
  }

  /// Whether one more request of `address` is within its share; then it counts.
  boolean maySend(String address) {
    Instant now = clock.instant();
    AtomicBoolean within = new AtomicBoolean();
    sent.asMap()
        .compute(
            address,
            (name, before) -> {
              List<Instant> lately = new ArrayList<>(before == null ? List.of() : before);
              lately.removeIf(it -> it.isBefore(now.minus(HOUR)));
              within.set(lately.size() < hourly);
              if (within.get()) {
                lately.add(now);
              }
              return List.copyOf(lately);
            });
    return within.get();
  }

  /// Whether `address` has not asked for request `id` today; then it has now.
  boolean mayVote(String address, long id) {
    return votes.asMap().putIfAbsent(address + " " + id, true) == null;
  }
}
