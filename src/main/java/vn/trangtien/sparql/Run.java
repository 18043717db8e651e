package vn.trangtien.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import vn.trangtien.triples.Budget;
import vn.trangtien.triples.Form;
import vn.trangtien.triples.Question;
import vn.trangtien.triples.Stop;
import vn.trangtien.triples.Triples;

/// One run of a question on a thread of its own, stopped by the clock.
///
/// The thread has a deep stack, for expressions and regular expressions recurse, and is never
/// interrupted, for that would close the store's files under everybody.
final class Run {

  private static final long STACK_BYTES = 64L << 20;

  private final SparqlConfiguration limits;
  private final ScheduledExecutorService clock;
  private final Question question;
  private final Form form;
  private final Lanes.Place place;
  private final PropertyFunctionRegistry functions;
  private final Budget budget;
  private final Delivery delivery;
  private final long began = System.nanoTime();
  private volatile String state = "";
  private final CompletableFuture<Long> ended = new CompletableFuture<>();

  Run(
      SparqlConfiguration limits,
      ScheduledExecutorService clock,
      Question question,
      Form form,
      Lanes.Place place,
      PropertyFunctionRegistry functions) {
    this.limits = limits;
    this.clock = clock;
    this.question = question;
    this.form = form;
    this.place = place;
    this.functions = functions;
    this.budget = new Budget((long) limits.memoryMegabytes() << 20);
    this.delivery = new Delivery(budget, (long) limits.resultMegabytes() << 20);
  }

  /// Begins to compute.
  void start(Triples triples) {
    Thread.ofPlatform()
        .name("sparql-query")
        .daemon()
        .stackSize(STACK_BYTES)
        .start(() -> compute(triples));
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

  /// The state of the triples that the answer is made of.
  String state() {
    return state;
  }

  void stop(Stop reason) {
    if (!ended.isDone()) {
      budget.stop(reason);
    }
  }

  private void compute(Triples triples) {
    try {
      OutputStream sink = delivery.sink();
      triples.answer(question, form, budget, functions, sink, it -> state = it);
      sink.close();
    } catch (IOException | RuntimeException | Error failed) {
      delivery.fail(cause(failed));
    } finally {
      place.leave();
      ended.complete(computedNanos());
    }
  }

  /// Jena wraps and renames what its cancelled iterators throw.
  private Throwable cause(Throwable failed) {
    Stop reason = budget.stopped();
    return reason == null ? failed : budget.exceeded(reason);
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
