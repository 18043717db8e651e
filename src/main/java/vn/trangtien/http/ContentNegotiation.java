package vn.trangtien.http;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteMatch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which of the forms that the routes of one path offer is answered: the best for the client's
/// `Accept`, which is then rewritten to exactly that type, so that the router finds its route
/// ([RFC 9110, 12.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1)).
///
/// Between forms that are wanted alike, the one that the client names wins, then HTML, then the
/// order in which the routes list them. Where the closest route is for any type, it is taken and
/// sees what the client said.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ContentNegotiation {

  private static final String ACCEPT = "vn.trangtien.accept";
  private static final String CHOSEN = "vn.trangtien.chosen";

  private final BeanProvider<Router> router;
  private final ProblemAnswers answers;

  ContentNegotiation(BeanProvider<Router> router, ProblemAnswers answers) {
    this.router = router;
    this.answers = answers;
  }

  /// What the client accepts, as it said; empty where it said nothing that can be read.
  static List<MediaRange> accepted(HttpRequest<?> request) {
    return request
        .getAttribute(ACCEPT, AcceptHeader.class)
        .orElseGet(() -> AcceptHeader.of(request))
        .ranges();
  }

  @RequestFilter
  @PreMatching
  @Nullable HttpResponse<?> choose(HttpRequest<?> request) {
    AcceptHeader accept = AcceptHeader.of(request);
    request.setAttribute(ACCEPT, accept);
    if (!(request.getHeaders() instanceof MutableHttpHeaders headers)) {
      return null;
    }
    headers.remove(HttpHeaders.ACCEPT);
    if (request.getMethod() != HttpMethod.GET && request.getMethod() != HttpMethod.HEAD) {
      accept.wellFormed().forEach(line -> headers.add(HttpHeaders.ACCEPT, line));
      return null;
    }
    Set<MediaType> offered = offered(request);
    if (offered.isEmpty()) {
      return null;
    }
    MediaType best = best(offered, accept.ranges());
    if (best == null) {
      return answers.of(request, notAcceptable(offered));
    }
    headers.set(HttpHeaders.ACCEPT, best.getName());
    request.setAttribute(CHOSEN, offered.size() > 1);
    return null;
  }

  /// Gives the header back to a route for any type, which the router found without it.
  @RequestFilter
  void restore(HttpRequest<?> request) {
    if (!request.getHeaders().contains(HttpHeaders.ACCEPT)
        && request.getHeaders() instanceof MutableHttpHeaders headers) {
      request
          .getAttribute(ACCEPT, AcceptHeader.class)
          .ifPresent(it -> it.wellFormed().forEach(line -> headers.add(HttpHeaders.ACCEPT, line)));
    }
  }

  @ResponseFilter
  void vary(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (request.getAttribute(CHOSEN, Boolean.class).orElse(false)) {
      ResponseHeaders.vary(response, HttpHeaders.ACCEPT);
    }
  }

  /// The types of all routes for the path; none where the closest route is for any type.
  private Set<MediaType> offered(HttpRequest<?> request) {
    List<UriRouteMatch<Object, Object>> matches = router.get().find(request).toList();
    boolean literal = matches.stream().anyMatch(ContentNegotiation::isLiteral);
    Set<MediaType> offered = new LinkedHashSet<>();
    for (UriRouteMatch<Object, Object> match : matches) {
      if (literal && !isLiteral(match)) {
        continue;
      }
      List<MediaType> produced = match.getRouteInfo().getProduces();
      if (offered.isEmpty() && (produced.isEmpty() || produced.contains(MediaType.ALL_TYPE))) {
        return Set.of();
      }
      produced.stream().filter(it -> !it.equals(MediaType.ALL_TYPE)).forEach(offered::add);
    }
    return offered;
  }

  private static boolean isLiteral(UriRouteMatch<?, ?> match) {
    return match.getRouteInfo().getUriMatchTemplate().getPathVariableSegmentCount() == 0;
  }

  static @Nullable MediaType best(Set<MediaType> offered, List<MediaRange> ranges) {
    List<MediaType> order = new ArrayList<>(offered);
    if (order.remove(MediaType.TEXT_HTML_TYPE)) {
      order.addFirst(MediaType.TEXT_HTML_TYPE);
    }
    if (ranges.isEmpty()) {
      return order.getFirst();
    }
    MediaType best = null;
    MediaRange.Acceptance most = MediaRange.Acceptance.NONE;
    for (MediaType type : order) {
      MediaRange.Acceptance wanted = MediaRange.acceptance(ranges, type);
      boolean more =
          wanted.quality() > most.quality()
              || (wanted.quality() == most.quality() && wanted.precision() > most.precision());
      if (wanted.quality() > 0 && more) {
        best = type;
        most = wanted;
      }
    }
    return best;
  }

  private static Problem notAcceptable(Set<MediaType> offered) {
    String types = offered.stream().map(MediaType::getName).collect(Collectors.joining(", "));
    return Problem.of(
        HttpStatus.NOT_ACCEPTABLE,
        "not-acceptable",
        "Địa chỉ này không có dạng mà bạn yêu cầu; có các dạng: " + types + ".",
        "This address does not come in a form that you accept; it comes in: " + types + ".");
  }
}
