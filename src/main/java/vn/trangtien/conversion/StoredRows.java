package vn.trangtien.conversion;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import vn.trangtien.language.Folding;
import vn.trangtien.parsing.ParsingException;
import vn.trangtien.parsing.RowHandler;

/// Reads the cells of each row as what their column is, and lets a thread of its own append them;
/// what does not fit becomes a misfit.
final class StoredRows implements RowHandler, AutoCloseable {

  private static final int MISFITS = 1000;
  private static final int CELL = 200;

  private final List<StoredColumn> columns;
  private final DuckDBConnection database;
  private final DuckDBAppender appender;
  private final Relay<@Nullable Object[]> appending = new Relay<>(this::append);
  private final StringBuilder words = new StringBuilder();
  private final List<Misfit> misfits = new ArrayList<>();
  private long misfitCount;
  private long row;
  private long appended;

  private record Misfit(long row, String column, String cell) {}

  private StoredRows(DuckDBConnection database, List<StoredColumn> columns) throws SQLException {
    this.columns = columns;
    this.database = database;
    this.appender = database.createAppender("main", "data");
    // rows come from one thread and are closed from another, never at the same time
    appender.unsafeBreakThreadConfinement();
  }

  /// Makes the tables of a database that has none.
  static StoredRows into(DuckDBConnection database, List<StoredColumn> columns)
      throws SQLException {
    StringJoiner data =
        new StringJoiner(", ", "CREATE TABLE data (_row BIGINT, ", ", _text VARCHAR)");
    columns.forEach(it -> data.add(it.sql()));
    TableFile.execute(database, data.toString());
    TableFile.execute(
        database, "CREATE TABLE misfits (row_number BIGINT, name VARCHAR, cell VARCHAR)");
    TableFile.execute(database, "CREATE TABLE counts (misfits BIGINT)");
    return new StoredRows(database, columns);
  }

  @Override
  public void header(List<String> names) {
    // the survey has seen it
  }

  @Override
  public void row(@Nullable String[] cells) throws ParsingException {
    row++;
    words.setLength(0);
    @Nullable Object[] values = new Object[cells.length + 1];
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i];
      if (cell != null) {
        values[i] = value(columns.get(i), cell);
      }
    }
    values[cells.length] = Folding.of(words.toString());
    appending.give(values, 2L * words.length());
  }

  private @Nullable Object value(StoredColumn column, String cell) {
    Object value = column.read(cell);
    if (value == null) {
      misfitCount++;
      if (misfitCount <= MISFITS) {
        misfits.add(
            new Misfit(row, column.name(), cell.substring(0, Math.min(CELL, cell.length()))));
      }
    } else if (value instanceof String text) {
      words.append(text).append('\n');
    }
    return value;
  }

  private void append(@Nullable Object[] values) throws ParsingException {
    appended++;
    try {
      appender.beginRow().append(appended);
      for (Object value : values) {
        StoredColumn.append(appender, value);
      }
      appender.endRow();
    } catch (SQLException refused) {
      throw new ParsingException(
          "Dòng dữ liệu thứ " + appended + " không ghi được: " + refused.getMessage(),
          "Data row " + appended + " cannot be stored: " + refused.getMessage());
    }
  }

  /// Waits until all rows have been appended.
  void end() throws ParsingException, SQLException {
    appending.end();
    appender.flush();
    try (DuckDBAppender out = database.createAppender("main", "misfits")) {
      for (Misfit misfit : misfits) {
        out.beginRow().append(misfit.row()).append(misfit.column()).append(misfit.cell()).endRow();
      }
    }
    try (DuckDBAppender out = database.createAppender("main", "counts")) {
      out.beginRow().append(misfitCount).endRow();
    }
  }

  @Override
  public void close() throws SQLException {
    appending.close();
    appender.close();
  }
}
