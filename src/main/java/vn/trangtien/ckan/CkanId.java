package vn.trangtien.ckan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.trangtien.identifier.Iri;

/// The UUID of a thing: it follows from its IRI alone, so it stays when the portal moves
/// ([RFC 9562, 5.5](https://www.rfc-editor.org/rfc/rfc9562#section-5.5)).
public final class CkanId {

  private static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private CkanId() {}

  /// The UUID of what `iri` names.
  public static String of(Iri iri) {
    return of(iri.value());
  }

  /// Whether `text` is written as a UUID, in small letters.
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  static String of(String name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(
          ByteBuffer.allocate(16)
              .putLong(URL.getMostSignificantBits())
              .putLong(URL.getLeastSignificantBits())
              .flip());
      ByteBuffer sum = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
      long high = (sum.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
      long low = (sum.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
      return new UUID(high, low).toString();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-1", missing);
    }
  }
}
