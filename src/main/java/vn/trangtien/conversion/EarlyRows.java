package vn.trangtien.conversion;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ParsingException;
import vn.trangtien.parsing.RowHandler;

/// Rows that are stored while they are surveyed: the first ones tell which columns to expect.
/// Nearly always the others agree, and the file need not be read again.
final class EarlyRows implements RowHandler, AutoCloseable {

  private static final int ENOUGH = 20_000;
  private static final int CHARACTERS = 1 << 22;

  private final ColumnSurvey survey;
  private final DuckDBConnection database;
  private List<@Nullable String[]> held = new ArrayList<>();
  private long characters;
  private List<StoredColumn> expected = List.of();
  private @Nullable StoredRows stored;

  EarlyRows(ColumnSurvey survey, DuckDBConnection database) {
    this.survey = survey;
    this.database = database;
  }

  @Override
  public void header(List<String> names) {
    survey.header(names);
  }

  @Override
  public void note(Text note) {
    survey.note(note);
  }

  @Override
  public void row(@Nullable String[] cells) throws ParsingException {
    survey.row(cells);
    StoredRows storing = stored;
    if (storing != null) {
      storing.row(cells);
      return;
    }
    held.add(cells.clone());
    characters += ParsedRows.length(cells);
    if (held.size() == ENOUGH || characters > CHARACTERS) {
      store(survey.expected());
    }
  }

  /// Waits until all rows have been stored.
  ///
  /// @return whether they were stored as what they are
  boolean end() throws ParsingException, SQLException {
    StoredRows storing = stored == null ? store(survey.columns()) : stored;
    if (!expected.equals(survey.columns())) {
      return false;
    }
    storing.end();
    return true;
  }

  private StoredRows store(List<StoredColumn> columns) throws ParsingException {
    try {
      StoredRows storing = StoredRows.into(database, columns);
      for (@Nullable String[] row : held) {
        storing.row(row);
      }
      held = List.of();
      expected = columns;
      stored = storing;
      return storing;
    } catch (SQLException refused) {
      throw new ParsingException(
          "Không lập được bảng: " + refused.getMessage(),
          "The table cannot be made: " + refused.getMessage());
    }
  }

  @Override
  public void close() throws SQLException {
    if (stored != null) {
      stored.close();
    }
  }
}
