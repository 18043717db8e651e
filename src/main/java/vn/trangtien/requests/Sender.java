package vn.trangtien.requests;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.ClientAddress;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;

/// Who sends a form: from one of the portal's own pages, as far as the browser says
/// ([Fetch Metadata](https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header)).
@Singleton
final class Sender {

  private final String origin;
  private final boolean trustForwarded;

  Sender(BaseAddress base, RequestsConfiguration configuration) {
    URI address = URI.create(base.value());
    this.origin = address.getScheme() + "://" + address.getAuthority();
    this.trustForwarded = configuration.trustForwarded();
  }

  /// The name under which the sender's share is counted.
  ///
  /// @throws ProblemException 403 where another site sent the form
  String of(HttpRequest<?> request) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    String from = request.getHeaders().get(HttpHeaders.ORIGIN);
    // Old browsers say only where they come from; programs say nothing and have no cookies of ours.
    boolean own = site == null ? from == null || from.equals(origin) : site.equals("same-origin");
    if (!own) {
      throw new ProblemException(
          Problem.of(
              HttpStatus.FORBIDDEN,
              "other-site",
              "Biểu mẫu này chỉ gửi được từ chính trang của cổng. Hãy mở lại trang và gửi từ đó.",
              "This form can be sent from the portal's own pages only. Open the page and send it"
                  + " from there."));
    }
    return ClientAddress.of(request, trustForwarded);
  }
}
