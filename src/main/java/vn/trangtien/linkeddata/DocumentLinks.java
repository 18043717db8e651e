package vn.trangtien.linkeddata;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.profiles.Profile;
import vn.trangtien.profiles.ProfileOffer;

/// Where a document and its other forms stand, as headers say it
/// ([RFC 8288](https://www.rfc-editor.org/rfc/rfc8288)).
final class DocumentLinks {

  private static final String PROFILE = "_profile";
  private static final String MEDIA_TYPE = "_mediatype";

  private final BaseAddress base;
  private final String path;
  private final String query;

  /// @param path without a suffix for one form
  /// @param query as it was sent; what it says of profiles is left out
  DocumentLinks(BaseAddress base, String path, @Nullable String query) {
    this.base = base;
    this.path = path;
    this.query = parts(query).filter(it -> !isNegotiation(it)).collect(Collectors.joining("&"));
  }

  /// What an address asks for that the other pages of a list shall be asked for as well.
  static String asked(URI address) {
    return parts(address.getRawQuery())
        .filter(DocumentLinks::isNegotiation)
        .filter(it -> it.matches("[A-Za-z0-9_.~:/?*=%+-]{1,600}"))
        .collect(Collectors.joining("&"));
  }

  /// Where the document stands in one form and profile.
  String address(RdfForm form, Profile profile) {
    String said = profile == Profile.DCAT_AP ? "" : PROFILE + "=" + profile.token();
    String tail =
        Stream.of(query, said).filter(it -> !it.isEmpty()).collect(Collectors.joining("&"));
    return base.of(path) + "." + form.extension() + (tail.isEmpty() ? "" : "?" + tail);
  }

  /// All links of `document`, which is told in `profile`.
  List<String> of(RdfDocument document, Profile profile) {
    List<String> links = new ArrayList<>();
    links.add(link(base.of(document.topic()), "cite-as"));
    links.add(link(base.of(document.topic()), "describes"));
    document.links().forEach(it -> links.add(link(base.of(it.target()), it.relation())));
    for (RdfForm form : RdfForm.values()) {
      links.add(alternate(address(form, profile), form.mediaType().getName()));
    }
    ProfileOffer.at(path).stream()
        .flatMap(it -> it.choices().stream())
        .filter(it -> it.profile() != profile)
        .forEach(
            it -> links.add(alternate(other(it), it.type().getName()) + formats(it.profile())));
    if (profile == Profile.ALTERNATES) {
      Arrays.stream(Profile.values()).map(DocumentLinks::token).forEach(links::add);
    }
    return links;
  }

  private String other(ProfileOffer.Choice choice) {
    return RdfForm.ofMediaType(choice.type())
        .map(it -> address(it, choice.profile()))
        .orElseGet(() -> base.of(path) + "?" + PROFILE + "=" + choice.profile().token());
  }

  private static boolean isNegotiation(String part) {
    return part.startsWith(PROFILE + "=") || part.startsWith(MEDIA_TYPE + "=");
  }

  private static Stream<String> parts(@Nullable String query) {
    return query == null ? Stream.empty() : Arrays.stream(query.split("&"));
  }

  /// Which profile a token means
  /// ([token mappings](https://www.w3.org/TR/dx-prof-conneg/#http-tokens)).
  private static String token(Profile profile) {
    return link("http://www.w3.org/ns/dx/prof/Profile", "type")
        + "; token=\""
        + profile.token()
        + "\"; anchor=\""
        + profile.iri()
        + "\"";
  }

  private static String alternate(String target, String type) {
    return link(target, "alternate") + "; type=\"" + type + "\"";
  }

  private static String formats(Profile profile) {
    return "; formats=\"" + profile.iri() + "\"";
  }

  private static String link(String target, String relation) {
    return "<" + target + ">; rel=\"" + relation + "\"";
  }
}
