package vn.trangtien.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.trangtien.ledger.Position;

/// One run of a question on a thread of its own, stopped by the clock.
///
/// The thread has a deep stack, for expressions and regular expressions recurse, and is never
/// interrupted, for that would close the store's files under everybody.
final class Run {

  private static final long STACK_BYTES = 64L << 20;

  private final SparqlConfiguration limits;
  private final ScheduledExecutorService clock;
  private final Question question;
  private final Format format;
  private final Lanes.Place place;
  private final Budget budget;
  private final Delivery delivery;
  private final long began = System.nanoTime();
  private volatile Position position = Position.ORIGIN;
  private final CompletableFuture<Long> ended = new CompletableFuture<>();

  Run(
      SparqlConfiguration limits,
      ScheduledExecutorService clock,
      Question question,
      Format format,
      Lanes.Place place) {
    this.limits = limits;
    this.clock = clock;
    this.question = question;
    this.format = format;
    this.place = place;
    this.budget = new Budget((long) limits.memoryMegabytes() << 20);
    this.delivery = new Delivery(budget, (long) limits.resultMegabytes() << 20);
  }

  /// Begins to compute.
  void start(TdbProjection store) {
    Thread.ofPlatform()
        .name("sparql-query")
        .daemon()
        .stackSize(STACK_BYTES)
        .start(() -> compute(store));
    watch(place.briefMillis());
    watch(TimeUnit.SECONDS.toMillis(limits.timeoutSeconds()));
    later(() -> stop(Stop.GONE), TimeUnit.SECONDS.toNanos(limits.deliverySeconds()));
  }

  /// What it makes, once that has begun.
  Delivery delivery() {
    return delivery;
  }

  /// For how many nanoseconds it computed, when it has ended.
  CompletableFuture<Long> ended() {
    return ended;
  }

  /// Whether it was stopped because it has to begin again among the long ones.
  boolean isDemoted() {
    return budget.stopped() == Stop.DEMOTED && delivery.isEmpty();
  }

  /// How much of the ledger the answer holds.
  Position position() {
    return position;
  }

  void stop(Stop reason) {
    if (!ended.isDone()) {
      budget.stop(reason);
    }
  }

  private void compute(TdbProjection store) {
    try {
      store.read(
          snapshot -> {
            position = snapshot.position();
            OutputStream sink = delivery.sink();
            new Answer(question, format, budget).write(snapshot.data(), sink);
            close(sink);
            return position;
          });
    } catch (RuntimeException | Error failed) {
      delivery.fail(cause(failed));
    } finally {
      place.leave();
      ended.complete(computedNanos());
    }
  }

  private static void close(OutputStream sink) {
    try {
      sink.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// Jena wraps and renames what its cancelled iterators throw.
  private Throwable cause(Throwable failed) {
    Stop reason = budget.stopped();
    return reason == null ? failed : new Stop.Signal(reason);
  }

  /// Looks again when the query may have computed for `millis`; waiting for the client is not
  /// computing.
  private void watch(long millis) {
    long left = TimeUnit.MILLISECONDS.toNanos(millis) - computedNanos();
    if (ended.isDone()) {
      return;
    }
    if (left > 0) {
      later(() -> watch(millis), left);
    } else if (millis >= TimeUnit.SECONDS.toMillis(limits.timeoutSeconds())) {
      budget.stop(Stop.TIME);
    } else if (!place.stay() && delivery.withhold()) {
      budget.stop(Stop.DEMOTED);
    }
  }

  private void later(Runnable task, long nanos) {
    ScheduledFuture<?> scheduled = clock.schedule(task, nanos, TimeUnit.NANOSECONDS);
    ended.whenComplete((computed, never) -> scheduled.cancel(false));
  }

  private long computedNanos() {
    return System.nanoTime() - began - delivery.waitedNanos();
  }
}
