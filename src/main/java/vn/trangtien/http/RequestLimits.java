package vn.trangtien.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import io.micronaut.http.server.netty.NettyHttpRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Refuses a request target that no route may see: too long, no UTF-8 behind its percent signs, or
/// a path that different readers would take for different paths
/// ([RFC 3986, 2.1 and 6.2.2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.1)).
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestLimits implements Ordered {

  private static final Pattern ABSOLUTE = Pattern.compile("^https?://[^/?#]*/?");
  private static final Pattern PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Pattern HIDDEN = Pattern.compile("%(2f|5c|00|0[1-9a-f]|1[0-9a-f]|7f)");
  private static final Pattern DOTS = Pattern.compile("(^|/)\\.{1,2}(/|$)");

  private final int targetLength;
  private final ProblemAnswers answers;

  RequestLimits(HttpConfiguration configuration, ProblemAnswers answers) {
    this.targetLength = configuration.targetLength();
    this.answers = answers;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @RequestFilter
  @PreMatching
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    String target = target(request);
    if (target.length() > targetLength) {
      return answers.of(request, tooLong());
    }
    int query = target.indexOf('?');
    boolean plain =
        query < 0
            ? isPlainPath(target)
            : isPlainPath(target.substring(0, query)) && isText(target.substring(query));
    return plain ? null : answers.of(request, malformed());
  }

  /// The target as it was sent, for what it was parsed to may already differ from it.
  private static String target(HttpRequest<?> request) {
    String sent =
        request instanceof NettyHttpRequest<?> netty
            ? netty.getNativeRequest().uri()
            : request.getUri().toString();
    return ABSOLUTE.matcher(sent).replaceFirst("/");
  }

  static Problem tooLong() {
    return Problem.of(
        HttpStatus.REQUEST_URI_TOO_LONG,
        "target-too-long",
        "Địa chỉ của yêu cầu dài quá mức cổng nhận. Truy vấn dài hãy gửi bằng POST.",
        "The request's address is longer than the portal takes. Send long queries by POST.");
  }

  static boolean isPlainPath(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return path.startsWith("/")
        && !path.startsWith("//")
        && isText(path)
        && !HIDDEN.matcher(lower).find()
        && !DOTS.matcher(lower.replace("%2e", ".")).find();
  }

  /// Whether `encoded` is ASCII whose percent-encoded bytes are UTF-8 without NUL.
  static boolean isText(String encoded) {
    if (PERCENT.matcher(encoded).find()) {
      return false;
    }
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      boolean escaped = c == '%';
      int value = escaped ? Integer.parseInt(encoded.substring(i + 1, i + 3), 16) : c;
      if (value == 0 || c > 0x7e) {
        return false;
      }
      bytes.put((byte) value);
      i += escaped ? 2 : 0;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
      return true;
    } catch (CharacterCodingException otherwise) {
      return false;
    }
  }

  private static Problem malformed() {
    return Problem.badRequest(
        "Địa chỉ có ký tự mã hoá sai (phần trăm, UTF-8) hoặc đoạn đường dẫn không được phép.",
        "The address has wrongly encoded characters (percent, UTF-8) or a path segment that is"
            + " not allowed.");
  }
}
