package vn.trangtien.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A signed text in the compact form of
/// [RFC 7515](https://www.rfc-editor.org/rfc/rfc7515#section-7.1), signed with Ed25519 as
/// [RFC 8037](https://www.rfc-editor.org/rfc/rfc8037#section-3.1) says.
final class Jws {

  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final Pattern COMPACT =
      Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]{86})");
  private static final Pattern HEADER =
      Pattern.compile("\\{\"alg\":\"EdDSA\",\"kid\":\"([A-Za-z0-9_-]{43})\"}");

  private Jws() {}

  static String sign(String kid, byte[] privateKey, byte[] payload) {
    return signed("{\"alg\":\"EdDSA\",\"kid\":\"" + kid + "\"}", privateKey, payload);
  }

  static String signed(String header, byte[] privateKey, byte[] payload) {
    String input =
        ENCODER.encodeToString(header.getBytes(StandardCharsets.UTF_8))
            + "."
            + ENCODER.encodeToString(payload);
    byte[] signature = Ed25519.sign(privateKey, input.getBytes(StandardCharsets.US_ASCII));
    return input + "." + ENCODER.encodeToString(signature);
  }

  /// What was signed and by which of `keys`; empty where none of them did.
  static Optional<Signed> verify(String compact, List<PublicKeyEntry> keys) {
    Matcher parts = COMPACT.matcher(compact);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String header = new String(decoded(parts.group(1)), StandardCharsets.UTF_8);
      Matcher named = HEADER.matcher(header);
      byte[] input = (parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII);
      byte[] signature = decoded(parts.group(3));
      byte[] payload = decoded(parts.group(2));
      return named.matches()
          ? keys.stream()
              .filter(it -> it.kid().equals(named.group(1)))
              .filter(it -> Ed25519.verifies(it.bytes(), input, signature))
              .map(it -> new Signed(payload, it))
              .findFirst()
          : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static byte[] decoded(String base64) {
    return Base64.getUrlDecoder().decode(base64);
  }

  /// A text whose signature is good.
  record Signed(byte[] payload, PublicKeyEntry key) {}
}
