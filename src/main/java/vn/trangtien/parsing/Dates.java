package vn.trangtien.parsing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How dates and times are written: as in ISO 8601, and day first as in Vietnam.
///
/// Each method throws a [DateTimeException] where `text` is nothing of its kind.
final class Dates {

  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?");
  private static final Pattern MOMENT =
      Pattern.compile("([-\\d/.]+)[ T] *(\\d[\\d:.]+) *(Z|[+-]\\d\\d:?\\d\\d)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/](\\d{4})");

  private Dates() {}

  static LocalDate date(String text) {
    Matcher iso = YEAR_FIRST.matcher(text);
    if (iso.matches()) {
      return LocalDate.of(number(iso, 1), number(iso, 3), number(iso, 4));
    }
    Matcher local = DAY_FIRST.matcher(text);
    if (local.matches()) {
      return LocalDate.of(number(local, 4), number(local, 3), number(local, 1));
    }
    throw new DateTimeException("No date");
  }

  static LocalTime time(String text) {
    if (!TIME.matcher(text).matches()) {
      throw new DateTimeException("No time");
    }
    return LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text);
  }

  /// An instant, given in Vietnamese time where the text names no offset.
  static OffsetDateTime moment(String text) {
    Matcher parts = MOMENT.matcher(text);
    if (!parts.matches()) {
      throw new DateTimeException("No moment");
    }
    String offset = parts.group(3);
    return date(parts.group(1))
        .atTime(time(parts.group(2)))
        .atOffset(offset == null ? VIETNAM : ZoneOffset.of(offset));
  }

  /// A month as `2025-07`.
  static String month(String text) {
    Matcher iso = MONTH.matcher(text);
    Matcher local = MONTH_FIRST.matcher(text);
    if (iso.matches() && number(iso, 2) <= 12 && number(iso, 2) > 0) {
      return text;
    }
    if (local.matches() && number(local, 1) <= 12 && number(local, 1) > 0) {
      return local.group(2) + "-" + (local.group(1).length() == 1 ? "0" : "") + local.group(1);
    }
    throw new DateTimeException("No month");
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
