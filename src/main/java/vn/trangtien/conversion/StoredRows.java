package vn.trangtien.conversion;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import vn.trangtien.language.Folding;
import vn.trangtien.parsing.ParsingException;
import vn.trangtien.parsing.RowHandler;

/// Appends the cells of each row as what their column is; what does not fit becomes a misfit.
final class StoredRows implements RowHandler, AutoCloseable {

  private static final int MISFITS = 1000;
  private static final int CELL = 200;

  private final List<StoredColumn> columns;
  private final DuckDBAppender rows;
  private final DuckDBAppender misfits;
  private final StringBuilder words = new StringBuilder();
  private long row;
  private long misfitCount;

  StoredRows(DuckDBConnection database, List<StoredColumn> columns) throws SQLException {
    this.columns = columns;
    this.rows = database.createAppender("main", "data");
    this.misfits = database.createAppender("main", "misfits");
    // rows come from one thread and are closed from another, never at the same time
    rows.unsafeBreakThreadConfinement();
    misfits.unsafeBreakThreadConfinement();
  }

  @Override
  public void header(List<String> names) {
    // the survey has seen it
  }

  @Override
  public void row(@Nullable String[] cells) throws ParsingException {
    row++;
    words.setLength(0);
    try {
      rows.beginRow().append(row);
      for (int i = 0; i < cells.length; i++) {
        append(columns.get(i), cells[i]);
      }
      rows.append(Folding.of(words.toString())).endRow();
    } catch (SQLException refused) {
      throw new ParsingException(
          "Dòng dữ liệu thứ " + row + " không ghi được: " + refused.getMessage(),
          "Data row " + row + " cannot be stored: " + refused.getMessage());
    }
  }

  long misfitCount() {
    return misfitCount;
  }

  private void append(StoredColumn column, @Nullable String cell) throws SQLException {
    Object value = cell == null ? null : column.read(cell);
    if (cell != null && value == null) {
      misfit(column, cell);
    }
    if (value instanceof String text) {
      words.append(text).append('\n');
    }
    column.append(rows, value);
  }

  private void misfit(StoredColumn column, String cell) throws SQLException {
    misfitCount++;
    if (misfitCount <= MISFITS) {
      misfits.beginRow().append(row).append(column.name());
      misfits.append(cell.substring(0, Math.min(CELL, cell.length()))).endRow();
    }
  }

  @Override
  public void close() throws SQLException {
    rows.close();
    misfits.close();
  }
}
