package vn.trangtien.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Moments as HTTP writes them
/// ([RFC 9110, 5.6.7](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7)).
final class Moment {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Moment() {}

  static String of(Instant instant) {
    return WRITTEN.format(instant);
  }

  /// The moment that `text` says; empty where it is none.
  static Optional<Instant> parse(String text) {
    try {
      return Optional.of(WRITTEN.parse(text.strip(), Instant::from));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
