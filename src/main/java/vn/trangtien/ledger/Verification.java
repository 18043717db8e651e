package vn.trangtien.ledger;

/// What a walk over the whole ledger found.
public sealed interface Verification {

  /// Every link and every content is what its hash says.
  record Sound(Position head) implements Verification {}

  /// The first revision that is not what it should be, and why.
  record Broken(long sequence, String reason) implements Verification {}
}
