package vn.trangtien.ledger;

import java.util.Arrays;
import vn.trangtien.identifier.Digest;

/// The bytes of one published state, under their digest.
///
/// The chain runs over the digest, so bytes can be erased by law while the chain still verifies.
///
/// @param bytes the state; empty where it was erased
public record Content(Digest digest, byte[] bytes) {

  /// The content that `bytes` are.
  public static Content of(byte[] bytes) {
    return new Content(Digest.of(bytes), bytes);
  }

  /// Whether the bytes were erased.
  public boolean erased() {
    return bytes.length == 0 && !digest.equals(Digest.of(bytes));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Content that
        && digest.equals(that.digest)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }

  @Override
  public String toString() {
    return "Content[" + digest + ", " + bytes.length + " bytes]";
  }
}
