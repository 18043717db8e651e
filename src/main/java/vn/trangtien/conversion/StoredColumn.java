package vn.trangtien.conversion;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.parsing.Notation;
import vn.trangtien.parsing.Width;

/// How a column is stored: decimals exactly, as wide as they are, as long as that fits 18 digits.
///
/// @param at its place, from 0; `c` and this is its name in the database
/// @param notation how its numbers are written
/// @param scale how many digits its decimals have behind the point; [#INEXACT] where not all of
///     them fit
/// @param varied whether it has many cells and most of them differ
record StoredColumn(
    int at, String name, ColumnType type, Notation notation, int scale, boolean varied) {

  private static final int INEXACT = -1;
  private static final int DIGITS = 18;
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  /// The scale of decimals so wide.
  static int scale(Width width) {
    return width.whole() + width.scale() <= DIGITS ? width.scale() : INEXACT;
  }

  /// What a cell says, as the database takes it: a decimal has the digits of its column, an instant
  /// is in Vietnamese time; null where it does not fit.
  @Nullable Object read(String cell) {
    Object value = type.read(cell, notation);
    return switch (value) {
      case BigDecimal number -> scale == INEXACT ? number.doubleValue() : exact(number);
      case OffsetDateTime time -> time.withOffsetSameInstant(VIETNAM).toLocalDateTime();
      case Long number when type == ColumnType.YEAR -> number.intValue();
      case null -> null;
      default -> value;
    };
  }

  private @Nullable BigDecimal exact(BigDecimal number) {
    BigDecimal plain = number.scale() > scale ? number.stripTrailingZeros() : number;
    return plain.scale() <= scale && plain.precision() - plain.scale() <= DIGITS - scale
        ? plain.setScale(scale)
        : null;
  }

  /// Its name and type in the database. Many texts that differ are kept so that one of them can be
  /// read without its neighbours
  /// ([compression](https://duckdb.org/docs/stable/internals/storage#compression)).
  String sql() {
    String type =
        switch (type()) {
          case TEXT, URI -> varied ? "VARCHAR USING COMPRESSION uncompressed" : "VARCHAR";
          case YEAR_MONTH -> "VARCHAR";
          case INTEGER -> "BIGINT";
          case YEAR -> "INTEGER";
          case DECIMAL -> scale == INEXACT ? "DOUBLE" : "DECIMAL(18, " + scale + ")";
          case BOOLEAN -> "BOOLEAN";
          case DATE -> "DATE";
          case TIME -> "TIME";
          case DATE_TIME -> "TIMESTAMP";
        };
    return "c" + at + " " + type;
  }

  /// Whether a row may be looked up by it.
  boolean isKey() {
    return varied && (type == ColumnType.INTEGER || type == ColumnType.TEXT);
  }

  /// Appends a cell as [#read] gave it.
  static void append(DuckDBAppender row, @Nullable Object value) throws SQLException {
    switch (value) {
      case null -> row.appendNull();
      case String text -> row.append(text);
      case Long number -> row.append(number.longValue());
      case Integer year -> row.append(year.intValue());
      case BigDecimal number -> row.append(number);
      case Double number -> row.append(number.doubleValue());
      case Boolean truth -> row.append(truth.booleanValue());
      case LocalDate day -> row.append(day);
      case LocalTime time -> row.append(time);
      case LocalDateTime time -> row.append(time);
      default -> throw new IllegalStateException("No cell: " + value.getClass());
    }
  }
}
