package vn.trangtien.identifier;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The name of bytes: their SHA-256, as 64 lower-case hexadecimal digits
/// ([FIPS 180-4](https://csrc.nist.gov/pubs/fips/180-4/upd1/final)).
public record Digest(String hex) implements Comparable<Digest> {

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  /// The digest of nothing yet: what comes before the first link of a chain.
  public static final Digest ZERO = new Digest("0".repeat(64));

  public Digest {
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not a SHA-256 in lower-case hexadecimal");
    }
  }

  /// The digest of `bytes`.
  public static Digest of(byte[] bytes) {
    return of(sha256().digest(bytes), 0);
  }

  /// The digest of everything that `in` holds; reads to its end and does not close it.
  public static Digest of(InputStream in) throws IOException {
    MessageDigest sha256 = sha256();
    byte[] buffer = new byte[64 * 1024];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      sha256.update(buffer, 0, n);
    }
    return of(sha256.digest(), 0);
  }

  /// The digest that a finished SHA-256 computation gave.
  public static Digest of(MessageDigest finished) {
    return of(finished.digest(), 0);
  }

  /// A SHA-256 computation to feed.
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }

  @Override
  public int compareTo(Digest other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }

  private static Digest of(byte[] sum, int from) {
    return new Digest(HexFormat.of().formatHex(sum, from, from + 32));
  }
}
