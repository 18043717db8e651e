package vn.trangtien.conversion;

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
import vn.trangtien.parsing.Notation;
import vn.trangtien.parsing.Width;

/// How a column is stored: decimals exactly, as wide as they are, as long as that fits 18 digits.
///
/// @param at its place, from 0; `c` and this is its name in the database
/// @param notation how its numbers are written
/// @param varied whether it has many cells and most of them differ
record StoredColumn(
    int at, String name, ColumnType type, Notation notation, Width width, boolean varied) {

  private static final int DIGITS = 18;
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  /// What a cell says; null where it does not fit.
  @Nullable Object read(String cell) {
    return type.read(cell, notation);
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
          case DECIMAL -> isExact() ? "DECIMAL(18, " + width.scale() + ")" : "DOUBLE";
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

  /// Appends a cell as [#read] gave it; instants in Vietnamese time.
  void append(DuckDBAppender row, @Nullable Object value) throws SQLException {
    switch (value) {
      case null -> row.appendNull();
      case String text -> row.append(text);
      case Long number when type == ColumnType.YEAR -> row.append(number.intValue());
      case Long number -> row.append(number.longValue());
      case BigDecimal number when isExact() ->
          row.append(number.setScale(width.scale(), RoundingMode.UNNECESSARY));
      case BigDecimal number -> row.append(number.doubleValue());
      case Boolean truth -> row.append(truth.booleanValue());
      case LocalDate day -> row.append(day);
      case LocalTime time -> row.append(time);
      case OffsetDateTime time -> row.append(time.withOffsetSameInstant(VIETNAM).toLocalDateTime());
      default -> throw new IllegalStateException("No cell: " + value.getClass());
    }
  }

  private boolean isExact() {
    return width.whole() + width.scale() <= DIGITS;
  }
}
