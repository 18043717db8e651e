package vn.trangtien.sparql;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.PortalException;

/// Takes a question from its text to the first bytes of its answer, in its turn.
@Singleton
final class Asking {

  private static final long STACK_BYTES = 64L << 20;

  private final SparqlConfiguration limits;
  private final BaseAddress base;
  private final TdbProjection store;
  private final FairShare shares;
  private final Lanes lanes;
  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().name("sparql-clock").daemon().factory());

  Asking(
      SparqlConfiguration limits,
      BaseAddress base,
      TdbProjection store,
      FairShare shares,
      Lanes lanes) {
    this.limits = limits;
    this.base = base;
    this.store = store;
    this.shares = shares;
    this.lanes = lanes;
    clock.setRemoveOnCancelPolicy(true);
  }

  /// Reads a query on a deep stack, for parsers recurse.
  Question read(Question.Asked asked) {
    return deep(() -> Question.of(asked, base.value(), limits));
  }

  /// Runs `question` for `client` until there is something to send.
  ///
  /// @param leaving is given the run, so that it can be stopped when the client leaves
  /// @throws ProblemException where it is not the client's turn, or the query was stopped
  Run run(String client, Question question, Format format, Leaving leaving)
      throws InterruptedException {
    FairShare.Visit visit = shares.enter(client);
    boolean ran = false;
    try {
      Run run = begin(question, format, lanes.enter(), leaving);
      if (run.isDemoted()) {
        visit.used(run.ended().join());
        run = begin(question, format, lanes.enterForLong(), leaving);
      }
      ran = true;
      run.ended().thenAccept(nanos -> visit.leave(nanos));
      Throwable failure = run.delivery().failure();
      if (failure != null && run.delivery().isEmpty()) {
        throw told(failure);
      }
      return run;
    } finally {
      if (!ran) {
        visit.leave(0);
      }
    }
  }

  /// Counts an error of `client`.
  void failed(String client) {
    shares.failed(client);
  }

  private Run begin(Question question, Format format, Optional<Lanes.Place> place, Leaving leaving)
      throws InterruptedException {
    Lanes.Place taken = place.orElseThrow(() -> new ProblemException(Stop.DEMOTED.problem()));
    Run run = new Run(limits, clock, question, format, taken);
    leaving.watch(run);
    run.start(store);
    run.delivery().await();
    return run;
  }

  private static RuntimeException told(Throwable failure) {
    return switch (failure) {
      case Stop.Signal stopped -> new ProblemException(stopped.reason().problem());
      case ProblemException refused -> refused;
      case StackOverflowError deep -> new ProblemException(Stop.PATTERN.problem());
      default ->
          new PortalException(
              PortalException.Code.PROJECTION_AWAY, "A SPARQL query failed", failure);
    };
  }

  private static <T> T deep(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread.ofPlatform()
        .name("sparql-parse")
        .daemon()
        .stackSize(STACK_BYTES)
        .start(
            () -> {
              try {
                result.complete(work.get());
              } catch (RuntimeException | StackOverflowError failed) {
                result.completeExceptionally(failed);
              }
            });
    try {
      return result.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new ProblemException(
          Problem.badRequest("Truy vấn lồng quá sâu.", "The query is nested too deeply."));
    }
  }

  @PreDestroy
  void stop() {
    clock.shutdownNow();
  }

  /// Who notices that a client left.
  interface Leaving {
    void watch(Run run);
  }
}
