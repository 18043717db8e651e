package vn.trangtien.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import vn.trangtien.parsing.ColumnType;

/// How a column is stored: decimals exactly, as wide as they are, as long as that fits 18 digits.
final class Storage {

  private static final int DIGITS = 18;

  private int whole = 1;
  private int scale;
  private ColumnType type = ColumnType.TEXT;

  /// Takes in a number that the column holds.
  void see(BigDecimal number) {
    scale = Math.max(scale, number.scale());
    whole = Math.max(whole, number.precision() - number.scale());
  }

  void set(ColumnType known) {
    type = known;
  }

  /// The type in the database.
  String sql() {
    return switch (type) {
      case TEXT, URI, YEAR_MONTH -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case YEAR -> "INTEGER";
      case DECIMAL -> exact() ? "DECIMAL(18, " + scale + ")" : "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case TIME -> "TIME";
      case DATE_TIME -> "TIMESTAMP";
    };
  }

  /// Appends a cell as [ColumnType#read] gave it; instants in Vietnamese time.
  void append(DuckDBAppender row, @Nullable Object value) throws SQLException {
    switch (value) {
      case null -> row.appendNull();
      case String text -> row.append(text);
      case Long number when type == ColumnType.YEAR -> row.append(number.intValue());
      case Long number -> row.append(number.longValue());
      case BigDecimal number when exact() ->
          row.append(number.setScale(scale, RoundingMode.UNNECESSARY));
      case BigDecimal number -> row.append(number.doubleValue());
      case Boolean truth -> row.append(truth.booleanValue());
      case LocalDate day -> row.append(day);
      case LocalTime time -> row.append(time);
      case OffsetDateTime time ->
          row.append(time.withOffsetSameInstant(ZoneOffset.ofHours(7)).toLocalDateTime());
      default -> throw new IllegalStateException("No cell: " + value.getClass());
    }
  }

  private boolean exact() {
    return whole + scale <= DIGITS;
  }
}
