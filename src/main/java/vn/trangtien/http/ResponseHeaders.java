package vn.trangtien.http;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteMatch;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What every answer says about itself: anyone's page may read it, and no browser may do more with
/// it than it needs ([Fetch, 3.3](https://fetch.spec.whatwg.org/#http-cors-protocol),
/// [CSP 3](https://www.w3.org/TR/CSP3/)).
///
/// A route that sets one of these headers itself keeps its own.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ResponseHeaders {

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Access-Control-Allow-Origin",
          "*",
          "Access-Control-Expose-Headers",
          "Accept-Ranges, Content-Disposition, Content-Length, Content-Profile, Content-Range,"
              + " ETag, Last-Modified, Link, Location, Repr-Digest, Retry-After",
          "Content-Security-Policy",
          "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
              + " form-action 'self'; frame-ancestors 'none'",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Referrer-Policy",
          "strict-origin-when-cross-origin",
          "X-Content-Type-Options",
          "nosniff");

  private final BeanProvider<Router> router;

  ResponseHeaders(BeanProvider<Router> router) {
    this.router = router;
  }

  /// Answers every `OPTIONS`, a browser's preflight among them.
  @RequestFilter
  @PreMatching
  @Nullable HttpResponse<?> preflight(HttpRequest<?> request) {
    if (request.getMethod() != HttpMethod.OPTIONS) {
      return null;
    }
    TreeSet<String> methods = new TreeSet<>();
    methods.add(HttpMethod.OPTIONS.name());
    for (UriRouteMatch<Object, Object> match : router.get().findAny(request)) {
      methods.add(match.getRouteInfo().getHttpMethodName());
    }
    MutableHttpResponse<?> response = HttpResponse.noContent();
    set(response);
    return response
        .header(HttpHeaders.ALLOW, String.join(", ", methods))
        .header("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS")
        .header(
            "Access-Control-Allow-Headers",
            "*, Accept, Accept-Language, Accept-Profile, Content-Type, If-Modified-Since,"
                + " If-None-Match, If-Range, Range")
        .header("Access-Control-Max-Age", "86400");
  }

  @ResponseFilter
  void complete(MutableHttpResponse<?> response) {
    set(response);
  }

  static void set(MutableHttpResponse<?> response) {
    MutableHttpHeaders headers = response.getHeaders();
    ALWAYS.forEach(
        (name, value) -> {
          if (!headers.contains(name)) {
            headers.add(name, value);
          }
        });
  }

  /// Adds `name` to `Vary` where it is not there yet.
  static void vary(MutableHttpResponse<?> response, String name) {
    String present = String.join(", ", response.getHeaders().getAll(HttpHeaders.VARY));
    if (Arrays.stream(present.split(",")).map(String::trim).noneMatch(name::equalsIgnoreCase)) {
      response.getHeaders().set(HttpHeaders.VARY, present.isEmpty() ? name : present + ", " + name);
    }
  }
}
