package vn.trangtien.ledger;

import vn.trangtien.identifier.Digest;

/// A place in a ledger that only this ledger has: a sequence number and the chain's hash there.
///
/// @param sequence 0 before the first revision
public record Position(long sequence, Digest hash) {

  /// Before the first revision; every ledger holds it.
  public static final Position ORIGIN = new Position(0, Digest.ZERO);

  /// Reads what [#toString] wrote.
  public static Position parse(String text) {
    String[] parts = text.split(":", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("Not a position: " + text);
    }
    return new Position(Long.parseLong(parts[0]), new Digest(parts[1]));
  }

  /// `sequence:hash`, which [#parse] reads back.
  @Override
  public String toString() {
    return sequence + ":" + hash;
  }
}
