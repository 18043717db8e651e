package vn.trangtien.profiles;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import java.util.List;
import java.util.Optional;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;

/// In which profile an address is told, chosen before the media type, which is then narrowed to
/// those of that profile
/// ([by HTTP](https://www.w3.org/TR/dx-prof-conneg/#http-getresourcebyprofile)).
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(ProfileNegotiation.BEFORE_MEDIA_TYPES)
final class ProfileNegotiation {

  static final int BEFORE_MEDIA_TYPES = -100;
  static final String CONTENT_PROFILE = "Content-Profile";

  private static final String MEDIA_TYPE = "_mediatype";
  private static final String OFFER = "vn.trangtien.profile.offer";

  private final BaseAddress base;

  ProfileNegotiation(BaseAddress base) {
    this.base = base;
  }

  @RequestFilter
  @PreMatching
  void choose(HttpRequest<?> request) {
    Optional<ProfileOffer> found = ProfileOffer.at(request.getPath());
    if (found.isEmpty()
        || (request.getMethod() != HttpMethod.GET && request.getMethod() != HttpMethod.HEAD)
        || !(request.getHeaders() instanceof MutableHttpHeaders headers)) {
      return;
    }
    ProfileOffer offer = found.get();
    request.setAttribute(OFFER, offer);
    List<String> asked = request.getParameters().getAll(MEDIA_TYPE);
    List<String> accept = asked.isEmpty() ? headers.getAll(HttpHeaders.ACCEPT) : asked;
    ProfileWishes wishes = ProfileWishes.of(request);
    Optional<ProfileOffer.Choice> choice = offer.best(wishes, accept);
    if (choice.isPresent()) {
      request.setAttribute(Profile.CHOSEN, choice.get().profile());
      headers.set(HttpHeaders.ACCEPT, choice.get().type().getName());
    } else if (!wishes.isOpen()) {
      throw new ProblemException(refusal(offer));
    } else if (!asked.isEmpty()) {
      headers.set(HttpHeaders.ACCEPT, String.join(", ", asked));
    }
  }

  @ResponseFilter
  void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
    Optional<ProfileOffer> offer = request.getAttribute(OFFER, ProfileOffer.class);
    if (offer.isEmpty()) {
      return;
    }
    response.getHeaders().add(HttpHeaders.VARY, ProfileWishes.HEADER);
    if (response.getStatus().getCode() >= HttpStatus.BAD_REQUEST.getCode()) {
      return;
    }
    Optional<MediaType> type = response.getContentType();
    if (!response.getHeaders().contains(CONTENT_PROFILE)) {
      request
          .getAttribute(Profile.CHOSEN, Profile.class)
          .or(() -> type.flatMap(offer.get()::usual))
          .ifPresent(it -> response.header(CONTENT_PROFILE, "<" + it.iri() + ">"));
    }
    if (type.filter(it -> it.matches(MediaType.TEXT_HTML_TYPE)).isPresent()) {
      response.header(HttpHeaders.LINK, list(offer.get()));
    }
  }

  /// Where everything else that there is stands.
  private String list(ProfileOffer offer) {
    return "<"
        + base.of(offer.path())
        + "?"
        + ProfileWishes.PARAMETER
        + "="
        + Profile.ALTERNATES.token()
        + ">; rel=\"alternate\"; type=\"text/turtle\"; formats=\""
        + Profile.ALTERNATES.iri()
        + "\"";
  }

  private static Problem refusal(ProfileOffer offer) {
    String there = offer.listed();
    return Problem.of(
            HttpStatus.NOT_ACCEPTABLE,
            "profile-not-acceptable",
            "Địa chỉ này không có hồ sơ mô tả (profile) hoặc dạng mà bạn yêu cầu; có: "
                + there
                + ".",
            "This address is not told in a profile and form that you accept; it is told in: "
                + there
                + ".")
        .with(HttpHeaders.VARY, ProfileWishes.HEADER);
  }
}
