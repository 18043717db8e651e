package vn.trangtien.ledger;

import jakarta.inject.Singleton;

/// Wakes the followers of this process at once when something was appended here; what other nodes
/// append they see at their next poll.
@Singleton
final class Bell {

  private long rung;

  synchronized void ring() {
    rung++;
    notifyAll();
  }

  synchronized long rung() {
    return rung;
  }

  /// Waits until it was rung after `heard`, or `millis` have passed.
  synchronized void await(long heard, long millis) throws InterruptedException {
    long until = System.nanoTime() + millis * 1_000_000;
    for (long left = millis; rung == heard && left > 0; ) {
      wait(left);
      left = (until - System.nanoTime()) / 1_000_000;
    }
  }
}
