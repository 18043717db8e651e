package vn.trangtien.inspection;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// The CSVW datatypes that columns may have, as the portal writes them: days as 2026-11-22, times
/// as 07:30, a point before decimals and nothing between thousands
/// ([CSVW, 5.11](https://www.w3.org/TR/tabular-data-model/#datatypes)).
final class Datatype {

  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,30}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
  private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d(:\\d\\d)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private Datatype() {}

  static boolean isNumber(String datatype) {
    return datatype.equals("integer") || datatype.equals("decimal");
  }

  /// Whether `cell` is a value of `datatype`; an unknown datatype has none.
  static boolean has(String datatype, String cell) {
    try {
      return switch (datatype) {
        case "string" -> true;
        case "integer" -> INTEGER.matcher(cell).matches();
        case "decimal" -> DECIMAL.matcher(cell).matches();
        case "boolean" -> cell.equals("true") || cell.equals("false");
        case "date" -> cell.length() == 10 && LocalDate.parse(cell).getYear() >= 0;
        case "dateTime" -> isMoment(cell);
        case "time" -> TIME.matcher(cell).matches() && LocalTime.parse(cell).getHour() >= 0;
        case "gYear" -> YEAR.matcher(cell).matches();
        case "gYearMonth" -> cell.length() == 7 && YearMonth.parse(cell).getYear() >= 0;
        case "anyURI" -> isAddress(cell);
        default -> false;
      };
    } catch (DateTimeException malformed) {
      return false;
    }
  }

  private static boolean isMoment(String cell) {
    boolean zoned = cell.matches(".*(Z|[+-]\\d\\d:\\d\\d)");
    return zoned
        ? OffsetDateTime.parse(cell).getYear() >= 0
        : LocalDateTime.parse(cell).getYear() >= 0;
  }

  private static boolean isAddress(String cell) {
    try {
      URI address = new URI(cell);
      return address.isAbsolute() || cell.startsWith("/");
    } catch (URISyntaxException malformed) {
      return false;
    }
  }
}
