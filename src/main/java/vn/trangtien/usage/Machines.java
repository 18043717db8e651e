package vn.trangtien.usage;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which requests nobody meant: those of crawlers, of a browser that looks ahead, and those for
/// headers alone. A program that says what it is, such as `curl`, is somebody's.
final class Machines {

  private static final Pattern ROBOT =
      Pattern.compile(
          "(?<!cu)bot\\b|bot[/;_-]|crawl|spider|slurp|facebookexternalhit|headlesschrome|lighthouse"
              + "|pingdom|uptime|monitor",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 300;

  private Machines() {}

  /// Whether nobody meant `request`.
  static boolean sent(HttpRequest<?> request) {
    if (request.getMethod() != HttpMethod.GET && request.getMethod() != HttpMethod.POST) {
      return true;
    }
    HttpHeaders headers = request.getHeaders();
    return says(headers.get("Purpose"), "prefetch")
        || says(headers.get("Sec-Purpose"), "prefetch")
        || says(headers.get("X-Moz"), "prefetch")
        || isRobot(headers.get(HttpHeaders.USER_AGENT));
  }

  static boolean isRobot(@Nullable String agent) {
    return agent != null
        && ROBOT.matcher(agent.substring(0, Math.min(agent.length(), LONGEST))).find();
  }

  private static boolean says(@Nullable String header, String word) {
    return header != null && header.toLowerCase(Locale.ROOT).contains(word);
  }
}
