package vn.trangtien.solr;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads instants that are said by sums: `NOW-30DAYS`, `2026-01-01T00:00:00Z/MONTH`
/// ([date
/// math](https://solr.apache.org/guide/solr/latest/indexing-guide/date-formatting-math.html)).
final class DateMath {

  private static final Pattern DATE =
      Pattern.compile(
          "(NOW|\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z?)?)"
              + "((?:[+-]\\d{1,6}[A-Z]+|/[A-Z]+){0,10})");
  private static final Pattern STEP = Pattern.compile("([+-]\\d{1,6}|/)([A-Z]+)");

  private DateMath() {}

  /// `text` as an instant in ISO 8601 where it says one, else as it stands.
  static String absolute(String text, Instant now) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return text;
    }
    try {
      ZonedDateTime reached = start(date.group(1), now);
      Matcher step = STEP.matcher(date.group(2));
      while (step.find()) {
        reached = moved(reached, step.group(1), unit(step.group(2)));
      }
      return reached.toInstant().toString();
    } catch (DateTimeException | ArithmeticException impossible) {
      throw new SolrSyntaxException(
          "Không có thời điểm “" + text + "”", "There is no instant “" + text + "”");
    }
  }

  private static ZonedDateTime start(String written, Instant now) {
    if (written.equals("NOW")) {
      return now.atZone(ZoneOffset.UTC);
    }
    return written.length() == 10
        ? LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC)
        : LocalDateTime.parse(written.replace("Z", "")).atZone(ZoneOffset.UTC);
  }

  private static ZonedDateTime moved(ZonedDateTime from, String how, ChronoUnit unit) {
    if (!how.equals("/")) {
      return from.plus(Long.parseLong(how), unit);
    }
    return switch (unit) {
      case YEARS -> from.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
      case MONTHS -> from.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
      default -> from.truncatedTo(unit);
    };
  }

  private static ChronoUnit unit(String written) {
    String plural = written.endsWith("S") ? written : written + "S";
    return switch (plural) {
      case "YEARS" -> ChronoUnit.YEARS;
      case "MONTHS" -> ChronoUnit.MONTHS;
      case "DAYS", "DATES" -> ChronoUnit.DAYS;
      case "HOURS" -> ChronoUnit.HOURS;
      case "MINUTES" -> ChronoUnit.MINUTES;
      case "SECONDS" -> ChronoUnit.SECONDS;
      case "MILLIS", "MILLISECONDS" -> ChronoUnit.MILLIS;
      default ->
          throw new SolrSyntaxException(
              "Không có đơn vị thời gian “" + written + "”",
              "There is no unit of time “" + written + "”");
    };
  }
}
