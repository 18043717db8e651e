package vn.trangtien.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.parsing.Notation;

/// How a column is stored: decimals exactly, as wide as they are, as long as that fits 18 digits.
final class Storage {

  private static final int DIGITS = 18;

  /// How wide the decimals are, should they be written that way.
  private final Map<Notation, Width> widths = new EnumMap<>(Notation.class);

  private ColumnType type = ColumnType.TEXT;
  private Notation notation = Notation.POINT;
  private Width width = new Width();

  Storage() {
    for (Notation each : Notation.values()) {
      widths.put(each, new Width());
    }
  }

  /// Takes in a cell of a column that may be decimal.
  void see(String cell) {
    widths.forEach(
        (each, seen) -> {
          if (ColumnType.DECIMAL.read(cell, each) instanceof BigDecimal number) {
            seen.see(number.stripTrailingZeros());
          }
        });
  }

  void set(ColumnType known, Notation written) {
    type = known;
    notation = written;
    width = widths.getOrDefault(written, width);
  }

  /// What a cell says; null where it does not fit.
  @Nullable Object read(String cell) {
    return type.read(cell, notation);
  }

  /// The type in the database.
  String sql() {
    return switch (type) {
      case TEXT, URI, YEAR_MONTH -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case YEAR -> "INTEGER";
      case DECIMAL -> width.isExact() ? "DECIMAL(18, " + width.scale + ")" : "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case TIME -> "TIME";
      case DATE_TIME -> "TIMESTAMP";
    };
  }

  /// Appends a cell as [#read] gave it; instants in Vietnamese time.
  void append(DuckDBAppender row, @Nullable Object value) throws SQLException {
    switch (value) {
      case null -> row.appendNull();
      case String text -> row.append(text);
      case Long number when type == ColumnType.YEAR -> row.append(number.intValue());
      case Long number -> row.append(number.longValue());
      case BigDecimal number when width.isExact() ->
          row.append(number.setScale(width.scale, RoundingMode.UNNECESSARY));
      case BigDecimal number -> row.append(number.doubleValue());
      case Boolean truth -> row.append(truth.booleanValue());
      case LocalDate day -> row.append(day);
      case LocalTime time -> row.append(time);
      case OffsetDateTime time ->
          row.append(time.withOffsetSameInstant(Rows.VIETNAM).toLocalDateTime());
      default -> throw new IllegalStateException("No cell: " + value.getClass());
    }
  }

  private static final class Width {

    private int whole = 1;
    private int scale;

    void see(BigDecimal number) {
      scale = Math.max(scale, number.scale());
      whole = Math.max(whole, number.precision() - number.scale());
    }

    boolean isExact() {
      return whole + scale <= DIGITS;
    }
  }
}
