package vn.trangtien.requests;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Tokens that a form carries: when it was opened and a nonce, signed
/// ([RFC 2104](https://www.rfc-editor.org/rfc/rfc2104)), so that no node needs to remember forms.
///
/// The key is made by the first node that needs it and kept in the database.
@Singleton
final class FormTokens {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int CLAIM = Long.BYTES + 12;
  private static final int LONGEST = 200;

  private final SecureRandom random = new SecureRandom();
  private final FormKeyRepository keys;
  private final Clock clock;
  private volatile @Nullable SecretKeySpec key;

  FormTokens(FormKeyRepository keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /// What a token says.
  ///
  /// @param age since the form was opened
  record Claim(String nonce, Duration age) {}

  /// A token for a form that is opened now.
  String issue() {
    byte[] claim = new byte[CLAIM];
    random.nextBytes(claim);
    ByteBuffer.wrap(claim).putLong(clock.millis());
    Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
    return encoder.encodeToString(claim) + "." + encoder.encodeToString(sign(claim));
  }

  /// What `token` says; empty where none of our nodes made it.
  Optional<Claim> read(String token) {
    String[] parts = token.length() > LONGEST ? new String[0] : token.split("\\.", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    try {
      byte[] claim = Base64.getUrlDecoder().decode(parts[0]);
      byte[] signature = Base64.getUrlDecoder().decode(parts[1]);
      if (claim.length != CLAIM || !MessageDigest.isEqual(signature, sign(claim))) {
        return Optional.empty();
      }
      Instant opened = Instant.ofEpochMilli(ByteBuffer.wrap(claim).getLong());
      byte[] nonce = Arrays.copyOfRange(claim, Long.BYTES, CLAIM);
      String name = Base64.getUrlEncoder().withoutPadding().encodeToString(nonce);
      return Optional.of(new Claim(name, Duration.between(opened, clock.instant())));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private byte[] sign(byte[] claim) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key());
      return mac.doFinal(claim);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, missing);
    }
  }

  private SecretKeySpec key() {
    SecretKeySpec known = key;
    if (known == null) {
      byte[] fresh = new byte[32];
      random.nextBytes(fresh);
      keys.offer(Base64.getEncoder().encodeToString(fresh));
      known = new SecretKeySpec(Base64.getDecoder().decode(keys.read().secret()), ALGORITHM);
      key = known;
    }
    return known;
  }
}
