package vn.trangtien.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Digest;

/// A key that everybody may know, as a JSON Web Key
/// ([RFC 8037, 2](https://www.rfc-editor.org/rfc/rfc8037#section-2)).
///
/// @param x its 32 bytes, Base64url
/// @param validFrom since when the portal signs with it
/// @param validTo until when it did; null while it does
public record PublicKeyEntry(String x, Instant validFrom, @Nullable Instant validTo) {

  /// Its name: the thumbprint of [RFC 7638](https://www.rfc-editor.org/rfc/rfc7638#section-3).
  public String kid() {
    String members = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
    Digest thumbprint = Digest.of(members.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(HexFormat.of().parseHex(thumbprint.hex()));
  }

  /// Whether the portal signed with it at `time`.
  boolean validAt(Instant time) {
    return !time.isBefore(validFrom.minusSeconds(1)) && (validTo == null || time.isBefore(validTo));
  }

  byte[] bytes() {
    return Base64.getUrlDecoder().decode(x);
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kty", "OKP");
    tree.put("crv", "Ed25519");
    tree.put("alg", "EdDSA");
    tree.put("use", "sig");
    tree.put("kid", kid());
    tree.put("x", x);
    tree.put("validFrom", validFrom.toString());
    if (validTo != null) {
      tree.put("validTo", validTo.toString());
    }
    return tree;
  }

  /// Reads what [#tree] wrote.
  ///
  /// @throws IllegalArgumentException where it is no such key
  static PublicKeyEntry of(Map<?, ?> tree) {
    try {
      Object to = tree.get("validTo");
      return new PublicKeyEntry(
          String.valueOf(tree.get("x")),
          Instant.parse(String.valueOf(tree.get("validFrom"))),
          to == null ? null : Instant.parse(to.toString()));
    } catch (java.time.DateTimeException malformed) {
      throw new IllegalArgumentException("Not a key", malformed);
    }
  }
}
