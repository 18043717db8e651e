package vn.trangtien.sparql;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// How many queries run at once: some for long, and a few more that are still brief, so that long
/// ones never keep everybody waiting.
///
/// Every query begins among the brief ones. One that is not brief takes a place among the long ones
/// if there is one; else it begins again there when there is, unless it is being sent already.
@Singleton
final class Lanes {

  private final Semaphore brief;
  private final Semaphore running;
  private final int briefMillis;
  private final int waitSeconds;

  @Inject
  Lanes(SparqlConfiguration configuration) {
    this.brief = new Semaphore(configuration.brief(), true);
    this.running = new Semaphore(configuration.running(), true);
    this.briefMillis = configuration.briefMillis();
    this.waitSeconds = configuration.waitSeconds();
  }

  /// A place to begin in; empty where none came free in time.
  Optional<Place> enter() throws InterruptedException {
    return place(brief);
  }

  /// A place for a query that was too long for the first one.
  Optional<Place> enterForLong() throws InterruptedException {
    return place(running);
  }

  private Optional<Place> place(Semaphore lane) throws InterruptedException {
    return lane.tryAcquire(waitSeconds, TimeUnit.SECONDS)
        ? Optional.of(new Place(lane))
        : Optional.empty();
  }

  /// Where one run stands.
  final class Place {

    private final AtomicReference<Semaphore> lane;

    private Place(Semaphore lane) {
      this.lane = new AtomicReference<>(lane);
    }

    /// After how long the clock asks whether it may [#stay].
    long briefMillis() {
      return briefMillis;
    }

    /// Whether a query that is no longer brief has a place among the long ones.
    boolean stay() {
      if (lane.get() != brief) {
        return true;
      }
      if (!running.tryAcquire()) {
        return false;
      }
      if (lane.compareAndSet(brief, running)) {
        brief.release();
      } else {
        running.release();
      }
      return true;
    }

    void leave() {
      Semaphore held = lane.getAndSet(new Semaphore(0));
      held.release();
    }
  }
}
