package vn.trangtien.ckan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Times as CKAN writes them: UTC without saying so, always with six digits behind the second.
public final class Stamp {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

  private Stamp() {}

  /// An instant.
  public static String of(Instant time) {
    return FORM.format(time);
  }

  /// The first instant of a day; `otherwise` where no day is known.
  static String of(@Nullable LocalDate day, Instant otherwise) {
    return of(day == null ? otherwise : day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
