package vn.trangtien.parsing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the cells of a column are, and how their texts are read
/// ([CSVW datatypes](https://www.w3.org/TR/tabular-metadata/#datatypes)).
///
/// A type reads ISO 8601 and point decimals first, then what Vietnamese offices write:
/// `31/12/2025`, `1.234,5`, `có`. What it cannot read stays a misfit; nothing is guessed twice.
public enum ColumnType {
  TEXT("string"),
  INTEGER("integer"),
  DECIMAL("decimal"),
  BOOLEAN("boolean"),
  DATE("date"),
  DATE_TIME("dateTime"),
  TIME("time"),
  YEAR("gYear"),
  YEAR_MONTH("gYearMonth"),
  URI("anyURI");

  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
  private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu");
  private static final DateTimeFormatter DAY_FIRST_DASHED = DateTimeFormatter.ofPattern("d-M-uuuu");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,\\d+");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");
  private static final Pattern YEARS = Pattern.compile("\\d{4}");
  private static final Pattern MONTHS = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

  private final String datatype;

  ColumnType(String datatype) {
    this.datatype = datatype;
  }

  /// Its name in CSVW, such as `dateTime`.
  public String datatype() {
    return datatype;
  }

  /// The type of that CSVW name; [#TEXT] for one that is not known.
  public static ColumnType of(String datatype) {
    for (ColumnType type : values()) {
      if (type.datatype.equals(datatype)) {
        return type;
      }
    }
    return TEXT;
  }

  /// What `text` says: a String, Long, BigDecimal, Boolean, LocalDate, LocalDateTime, LocalTime or
  /// OffsetDateTime; null where it is nothing of this type.
  public @Nullable Object read(String text) {
    String plain = text.strip();
    try {
      return switch (this) {
        case TEXT, URI -> text;
        case INTEGER -> integer(plain);
        case DECIMAL -> decimal(plain);
        case BOOLEAN -> truth(plain);
        case DATE -> date(plain);
        case DATE_TIME -> dateTime(plain);
        case TIME -> LocalTime.parse(plain.length() == 4 ? "0" + plain : plain);
        case YEAR -> YEARS.matcher(plain).matches() ? Long.valueOf(plain) : null;
        case YEAR_MONTH -> MONTHS.matcher(plain).matches() ? plain : null;
      };
    } catch (DateTimeException | ArithmeticException | NumberFormatException misfit) {
      return null;
    }
  }

  /// A whole number; here `1.234` can only be a thousand and more.
  private static @Nullable Object integer(String text) {
    BigDecimal number =
        GROUPED.matcher(text).matches()
            ? new BigDecimal(text.replace(".", "").replace(',', '.'))
            : decimal(text);
    return number == null ? null : number.longValueExact();
  }

  private static @Nullable BigDecimal decimal(String text) {
    if (text.length() > 40) {
      return null;
    }
    if (NUMBER.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    if (GROUPED.matcher(text).matches() || COMMA.matcher(text).matches()) {
      return new BigDecimal(text.replace(".", "").replace(',', '.'));
    }
    return null;
  }

  private static @Nullable Boolean truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "1", "có", "đúng", "x", "yes" -> Boolean.TRUE;
      case "false", "0", "không", "sai", "no" -> Boolean.FALSE;
      default -> null;
    };
  }

  private static LocalDate date(String text) {
    if (text.indexOf('/') > 0) {
      return LocalDate.parse(text, DAY_FIRST);
    }
    return text.indexOf('-') < 4 ? LocalDate.parse(text, DAY_FIRST_DASHED) : LocalDate.parse(text);
  }

  /// An instant, given in Vietnamese time where the text names no offset.
  private static OffsetDateTime dateTime(String text) {
    String iso = text.replace(' ', 'T');
    boolean zoned = iso.endsWith("Z") || iso.matches(".*[+-]\\d\\d:\\d\\d");
    return zoned ? OffsetDateTime.parse(iso) : LocalDateTime.parse(iso).atOffset(VIETNAM);
  }
}
