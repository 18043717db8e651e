package vn.trangtien.ledger;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One projection's way along the ledger: all the healing there is.
final class Following implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Following.class);
  private static final int PATIENCE = 3;
  private static final long PAUSE_MILLIS = 2_000;

  private final Ledger ledger;
  private final Projection projection;
  private final LedgerConfiguration configuration;
  private final Bell bell;
  private volatile boolean stopped;
  private volatile Position reached = Position.ORIGIN;
  private volatile String fault = "";
  private int failures;

  Following(Ledger ledger, Projection projection, LedgerConfiguration configuration, Bell bell) {
    this.ledger = ledger;
    this.projection = projection;
    this.configuration = configuration;
    this.bell = bell;
  }

  String name() {
    return projection.name();
  }

  Follower.Progress progress() {
    long lag = ledger.head().sequence() - reached.sequence();
    return new Follower.Progress(name(), reached, Math.max(lag, 0), fault);
  }

  void stop() {
    stopped = true;
    bell.ring();
  }

  @Override
  public void run() {
    while (!stopped) {
      long heard = bell.rung();
      boolean more = step();
      try {
        if (!more && !stopped) {
          bell.await(heard, fault.isEmpty() ? configuration.pollMillis() : PAUSE_MILLIS);
        }
      } catch (InterruptedException asked) {
        stopped = true;
      }
    }
  }

  /// Takes one batch; whether there may be more at once.
  boolean step() {
    try {
      Position position = projection.position();
      if (!ledger.holds(position)) {
        LOG.warn("{} is not of this ledger at {}: it starts anew", name(), position.sequence());
        projection.clear();
        position = Position.ORIGIN;
      }
      List<Revision> batch = ledger.currentAfter(position.sequence(), configuration.batch());
      if (!batch.isEmpty()) {
        apply(batch);
        position = batch.getLast().position();
      }
      reached = position;
      fault = "";
      failures = 0;
      return batch.size() == configuration.batch();
    } catch (RuntimeException broken) {
      fault = String.valueOf(broken.getMessage());
      LOG.error("{} cannot follow the ledger", name(), broken);
      return false;
    }
  }

  private void apply(List<Revision> batch) {
    try {
      projection.apply(batch);
    } catch (RuntimeException broken) {
      if (++failures % PATIENCE == 0) {
        LOG.error("{} failed {} times: it starts anew", name(), failures);
        projection.clear();
      }
      throw broken;
    }
  }
}
