package vn.trangtien.parsing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the cells of a column are, and how their texts are read
/// ([CSVW datatypes](https://www.w3.org/TR/tabular-metadata/#datatypes)).
///
/// A type reads ISO 8601 and point decimals, and what Vietnamese offices write: `31/12/2025` (day
/// first, always), `1.234,5`, `có`. What it cannot read, such as `1,8 triệu` or `12 %`, stays a
/// misfit; nothing is guessed twice.
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

  private static final Pattern YEARS = Pattern.compile("\\d{4}");

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

  /// What a lone `text` says, read as a cell of a column whose notation nobody knows: `1.234` is a
  /// decimal, but a thousand and more where only a whole number can stand.
  public @Nullable Object read(String text) {
    Object plain = read(text, this == INTEGER ? Notation.COMMA : Notation.POINT);
    return plain != null ? plain : read(text, this == INTEGER ? Notation.POINT : Notation.COMMA);
  }

  /// What a cell of a column says that writes its numbers in `notation`: a String, Long,
  /// BigDecimal, Boolean, LocalDate, OffsetDateTime or LocalTime; null where it is nothing of
  /// this type.
  public @Nullable Object read(String text, Notation notation) {
    String plain = text.strip();
    try {
      return switch (this) {
        case TEXT, URI -> text;
        case INTEGER -> integer(notation.read(plain));
        case DECIMAL -> notation.read(plain);
        case BOOLEAN -> truth(plain);
        case DATE -> Dates.date(plain);
        case DATE_TIME -> Dates.moment(plain);
        case TIME -> Dates.time(plain);
        case YEAR -> YEARS.matcher(plain).matches() ? Long.valueOf(plain) : null;
        case YEAR_MONTH -> Dates.month(plain);
      };
    } catch (DateTimeException | ArithmeticException misfit) {
      return null;
    }
  }

  private static @Nullable Long integer(@Nullable BigDecimal number) {
    return number == null ? null : Long.valueOf(number.longValueExact());
  }

  private static @Nullable Boolean truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "1", "có", "đúng", "x", "yes" -> Boolean.TRUE;
      case "false", "0", "không", "sai", "no" -> Boolean.FALSE;
      default -> null;
    };
  }
}
