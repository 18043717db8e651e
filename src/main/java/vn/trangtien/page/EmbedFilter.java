package vn.trangtien.page;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/// Lets any site frame what stands under [Embed#PATH], what goes wrong there included, and nothing
/// else ([CSP 3](https://www.w3.org/TR/CSP3/#directive-frame-ancestors)).
///
/// Nobody signs in here and no page under it changes anything, so a framed click does no harm.
@ServerFilter({Embed.PATH + "/**", "/en" + Embed.PATH + "/**"})
final class EmbedFilter {

  private static final String POLICY = "Content-Security-Policy";
  private static final String NOBODY = "frame-ancestors 'none'";
  private static final String ANYBODY = "frame-ancestors *";

  /// What a page may do that needs no script.
  private static final String PLAIN =
      "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none';"
          + " form-action 'none'; "
          + ANYBODY;

  @ResponseFilter
  void open(MutableHttpResponse<?> response) {
    String policy = response.getHeaders().get(POLICY);
    response.getHeaders().set(POLICY, policy == null ? PLAIN : policy.replace(NOBODY, ANYBODY));
  }
}
