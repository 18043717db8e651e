package vn.trangtien.http;

import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/// How the portal knows a request that it sent to itself: by a word that only this process knows,
/// so that such requests are neither counted as use nor taken off anybody's share.
public final class OwnRequest {

  /// The header that carries the word.
  public static final String HEADER = "Portal-Own-Request";

  private static final String WORD = UUID.randomUUID().toString();

  private OwnRequest() {}

  /// The word, for requests of this process to itself alone.
  public static String word() {
    return WORD;
  }

  /// Whether this process sent `request`.
  public static boolean is(HttpRequest<?> request) {
    String said = request.getHeaders().get(HEADER);
    return said != null
        && MessageDigest.isEqual(
            said.getBytes(StandardCharsets.UTF_8), WORD.getBytes(StandardCharsets.UTF_8));
  }
}
