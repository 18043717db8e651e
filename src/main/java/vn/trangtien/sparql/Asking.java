package vn.trangtien.sparql;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.triples.Form;
import vn.trangtien.triples.Question;
import vn.trangtien.triples.Stop;
import vn.trangtien.triples.Triples;

/// Takes a question from its text to the first bytes of its answer, in its turn.
@Singleton
final class Asking {

  private final SparqlConfiguration limits;
  private final Triples triples;
  private final TextSearch search;
  private final FairShare shares;
  private final Lanes lanes;
  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().name("sparql-clock").daemon().factory());

  Asking(
      SparqlConfiguration limits,
      Triples triples,
      TextSearch search,
      FairShare shares,
      Lanes lanes) {
    this.limits = limits;
    this.triples = triples;
    this.search = search;
    this.shares = shares;
    this.lanes = lanes;
    clock.setRemoveOnCancelPolicy(true);
  }

  /// Runs `question` for `client` until there is something to send.
  ///
  /// @param leaving is given the run, so that it can be stopped when the client leaves
  /// @throws ProblemException where it is not the client's turn, or the query was stopped
  Run run(String client, Question question, Form form, Leaving leaving)
      throws InterruptedException {
    FairShare.Visit visit = shares.enter(client);
    boolean ran = false;
    try {
      Run run = begin(question, form, lanes.enter(), leaving);
      if (run.isDemoted()) {
        visit.used(run.ended().join());
        run = begin(question, form, lanes.enterForLong(), leaving);
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

  private Run begin(Question question, Form form, Optional<Lanes.Place> place, Leaving leaving)
      throws InterruptedException {
    Lanes.Place taken = place.orElseThrow(() -> new ProblemException(Stop.DEMOTED.problem()));
    Run run = new Run(limits, clock, question, form, taken, search.functions());
    leaving.watch(run);
    run.start(triples);
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

  @PreDestroy
  void stop() {
    clock.shutdownNow();
  }

  /// Who notices that a client left.
  interface Leaving {
    void watch(Run run);
  }
}
