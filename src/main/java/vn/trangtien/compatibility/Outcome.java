package vn.trangtien.compatibility;

import java.time.Instant;

/// How a contract was kept when it was asked last.
///
/// @param time when that was
/// @param since when it began to end so
/// @param fault what was expected and what was seen; empty where the contract was kept
record Outcome(Contract contract, Instant time, Instant since, String fault) {

  /// Whether the contract was kept.
  boolean isKept() {
    return fault.isEmpty();
  }
}
