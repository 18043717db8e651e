package vn.trangtien.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// Ed25519 with keys as 32 bytes ([RFC 8032,
/// 5.1](https://www.rfc-editor.org/rfc/rfc8032#section-5.1)), which Java wraps in some bytes of
/// ASN.1 ([RFC 8410](https://www.rfc-editor.org/rfc/rfc8410)).
final class Ed25519 {

  private static final String NAME = "Ed25519";
  private static final int LENGTH = 32;
  private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private Ed25519() {}

  /// A new pair, each half of 32 bytes.
  record Pair(byte[] publicKey, byte[] privateKey) {}

  static Pair generate() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(NAME).generateKeyPair();
      return new Pair(last(pair.getPublic().getEncoded()), last(pair.getPrivate().getEncoded()));
    } catch (GeneralSecurityException missing) {
      throw absent(missing);
    }
  }

  static byte[] sign(byte[] privateKey, byte[] bytes) {
    try {
      PrivateKey key =
          KeyFactory.getInstance(NAME)
              .generatePrivate(new PKCS8EncodedKeySpec(joined(PRIVATE, privateKey)));
      Signature signature = Signature.getInstance(NAME);
      signature.initSign(key);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException missing) {
      throw absent(missing);
    }
  }

  /// Whether who holds the other half of `publicKey` signed `bytes`.
  static boolean verifies(byte[] publicKey, byte[] bytes, byte[] signed) {
    try {
      PublicKey key =
          KeyFactory.getInstance(NAME)
              .generatePublic(new X509EncodedKeySpec(joined(PUBLIC, publicKey)));
      Signature signature = Signature.getInstance(NAME);
      signature.initVerify(key);
      signature.update(bytes);
      return signature.verify(signed);
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }

  private static byte[] last(byte[] encoded) {
    return Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static IllegalStateException absent(GeneralSecurityException missing) {
    return new IllegalStateException("Every Java since 15 has Ed25519", missing);
  }
}
