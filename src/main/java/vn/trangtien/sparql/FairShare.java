package vn.trangtien.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;

/// What each client may use up: a second of computing per second and some to begin with, a few
/// queries at once, a few errors.
@Singleton
final class FairShare {

  private static final int RUNNING = 2;
  private static final int WAITING = 4;
  private static final double SECONDS_SAVED = 120;
  private static final double ERRORS_SAVED = 30;
  private static final double ERRORS_PER_SECOND = 0.5;
  private static final double NANOS = 1e9;
  private static final int CLIENTS = 20_000;

  private final LongSupplier clock;
  private final int waitSeconds;
  private final Cache<String, Client> clients =
      Caffeine.newBuilder().maximumSize(CLIENTS).expireAfterAccess(Duration.ofMinutes(10)).build();

  @Inject
  FairShare(SparqlConfiguration configuration) {
    this(System::nanoTime, configuration.waitSeconds());
  }

  FairShare(LongSupplier clock, int waitSeconds) {
    this.clock = clock;
    this.waitSeconds = waitSeconds;
  }

  /// Lets a client in, after those of its queries that run already.
  ///
  /// @throws ProblemException 429 where it has used up its share
  Visit enter(String client) throws InterruptedException {
    Client known = clients.get(client, it -> new Client(clock.getAsLong()));
    known.check(clock.getAsLong());
    if (known.waiting.incrementAndGet() > RUNNING + WAITING) {
      known.waiting.decrementAndGet();
      throw tooMany(5);
    }
    if (!known.running.tryAcquire(waitSeconds, TimeUnit.SECONDS)) {
      known.waiting.decrementAndGet();
      throw tooMany(5);
    }
    return new Visit(known);
  }

  /// Counts an error of `client`.
  void failed(String client) {
    clients.get(client, it -> new Client(clock.getAsLong())).fail(clock.getAsLong());
  }

  /// Gives every client its whole share back.
  void forget() {
    clients.invalidateAll();
  }

  private static ProblemException tooMany(long seconds) {
    return new ProblemException(
        Problem.of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-queries",
                "Bạn đã dùng hết phần truy vấn của mình lúc này. Xin thử lại sau "
                    + seconds
                    + " giây.",
                "You have used up your share of queries for now. Please try again in "
                    + seconds
                    + " seconds.")
            .with(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
  }

  /// One query of a client, from its turn to the end of its answer.
  final class Visit {

    private final Client client;

    private Visit(Client client) {
      this.client = client;
    }

    /// Takes what it used off the client's share.
    void used(long nanos) {
      client.spend(nanos / NANOS);
    }

    /// Lets the client's next query in; called once.
    void leave(long usedNanos) {
      used(usedNanos);
      client.running.release();
      client.waiting.decrementAndGet();
    }
  }

  private static final class Client {

    private final Semaphore running = new Semaphore(RUNNING, true);
    private final AtomicInteger waiting = new AtomicInteger();
    private double seconds = SECONDS_SAVED;
    private double errors = ERRORS_SAVED;
    private long seen;

    private Client(long now) {
      this.seen = now;
    }

    private synchronized void check(long now) {
      refill(now);
      if (seconds <= 0) {
        throw tooMany((long) Math.ceil(1 - seconds));
      }
      if (errors < 1) {
        throw tooMany((long) Math.ceil((1 - errors) / ERRORS_PER_SECOND));
      }
    }

    private synchronized void spend(double used) {
      seconds -= used;
    }

    private synchronized void fail(long now) {
      refill(now);
      errors = Math.max(0, errors - 1);
    }

    private void refill(long now) {
      double passed = (now - seen) / NANOS;
      seen = now;
      seconds = Math.min(SECONDS_SAVED, seconds + passed);
      errors = Math.min(ERRORS_SAVED, errors + passed * ERRORS_PER_SECOND);
    }
  }
}
