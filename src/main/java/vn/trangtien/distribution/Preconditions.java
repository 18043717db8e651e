package vn.trangtien.distribution;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.EntityTag;

/// What a request says that it has already
/// ([RFC 9110, 13.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1)).
///
/// @param modified when the file came under its address, in whole seconds
record Preconditions(HttpRequest<?> request, Instant modified) {

  /// Fixed width as HTTP wants it, with two digits for the day
  /// ([RFC 9110, 5.6.7](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7)).
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

  /// The value of `Last-Modified`.
  static String date(Instant instant) {
    return HTTP_DATE.format(instant.atOffset(ZoneOffset.UTC));
  }

  /// Whether the request must fail, as what it has is no longer what is here: answer 412.
  ///
  /// @param tags of all that the client could be given
  boolean failed(List<EntityTag> tags) {
    String match = header(HttpHeaders.IF_MATCH);
    if (match != null) {
      List<String> named = List.of(match.strip().split("\\s*,\\s*"));
      return !match.strip().equals("*")
          && tags.stream().map(EntityTag::toString).noneMatch(named::contains);
    }
    return date(HttpHeaders.IF_UNMODIFIED_SINCE).filter(modified::isAfter).isPresent();
  }

  /// The one of `tags` that the client has: answer 304 under it.
  ///
  /// @param tags of all that the client could be given, the one that is chosen first
  Optional<EntityTag> held(List<EntityTag> tags) {
    if (header(HttpHeaders.IF_NONE_MATCH) != null) {
      return tags.stream().filter(it -> it.isHeldBy(request)).findFirst();
    }
    boolean unchanged =
        date(HttpHeaders.IF_MODIFIED_SINCE).filter(it -> !modified.isAfter(it)).isPresent();
    return unchanged ? Optional.of(tags.getFirst()) : Optional.empty();
  }

  /// Whether a range may be taken of what stands under `tag`: the client has the start of it.
  ///
  /// A date names no coding, so it goes only for a file as it is.
  boolean rangeOf(EntityTag tag, boolean plain) {
    String ifRange = header(HttpHeaders.IF_RANGE);
    return ifRange == null
        || tag.isRangeOf(ifRange)
        || (plain && parsed(ifRange).filter(modified::equals).isPresent());
  }

  private Optional<Instant> date(String header) {
    return Optional.ofNullable(header(header)).flatMap(Preconditions::parsed);
  }

  private @Nullable String header(String name) {
    return request.getHeaders().get(name);
  }

  private static Optional<Instant> parsed(String date) {
    try {
      return Optional.of(
          ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
