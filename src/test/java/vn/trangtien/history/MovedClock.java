package vn.trangtien.history;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that a test moves.
@Singleton
@Replaces(Clock.class)
@Requires(property = "test.moved-clock")
public final class MovedClock extends Clock {

  private volatile Instant now = Instant.parse("2025-03-01T02:00:00.5Z");

  /// Moves it.
  public void to(String instant) {
    now = Instant.parse(instant);
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Asia/Ho_Chi_Minh");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
