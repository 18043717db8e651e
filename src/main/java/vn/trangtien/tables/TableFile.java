package vn.trangtien.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Folding;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.parsing.FileForm;
import vn.trangtien.parsing.FileParser;
import vn.trangtien.parsing.ParsingException;
import vn.trangtien.parsing.ParsingLimits;
import vn.trangtien.parsing.RowHandler;

/// Writes the table inside a file into a database file of its own: `data` with the place, the cells
/// and the folded words of each row, `columns` with names and types, `misfits`, `notes`.
///
/// The file is read twice: first for the types and the width of decimals, then for the rows.
final class TableFile {

  private static final int MISFITS = 1000;

  private final FileParser parser;
  private final Path file;
  private final FileForm form;
  private final Map<String, ColumnType> described;

  TableFile(Path file, FileForm form, Map<String, ColumnType> described, ParsingLimits limits) {
    this.parser = new FileParser(limits);
    this.file = file;
    this.form = form;
    this.described = described;
  }

  /// @param target where the database file is made; there is none yet
  void write(Path target, int memoryMegabytes) throws IOException, ParsingException, SQLException {
    ColumnSurvey survey = new ColumnSurvey(described);
    parser.parse(file, form, survey);
    Properties settings = new Properties();
    settings.setProperty("memory_limit", memoryMegabytes + "MB");
    settings.setProperty("threads", "1");
    try (DuckDBConnection database =
        DriverManager.getConnection("jdbc:duckdb:" + target.toAbsolutePath(), settings)
            .unwrap(DuckDBConnection.class)) {
      execute(database, survey.create());
      execute(database, "CREATE TABLE columns (place INTEGER, name VARCHAR, type VARCHAR)");
      execute(database, "CREATE TABLE misfits (row_number BIGINT, name VARCHAR, cell VARCHAR)");
      execute(database, "CREATE TABLE counts (misfits BIGINT)");
      execute(database, "CREATE TABLE notes (vi VARCHAR, en VARCHAR)");
      List<Column> columns = survey.columns();
      try (DuckDBAppender out = database.createAppender("main", "columns")) {
        for (Column column : columns) {
          out.beginRow().append(column.at()).append(column.name());
          out.append(column.type().name()).endRow();
        }
      }
      try (DuckDBAppender out = database.createAppender("main", "notes")) {
        for (Text note : survey.notes()) {
          out.beginRow().append(note.vi()).append(note.en()).endRow();
        }
      }
      Cells cells = new Cells(database, columns, survey.types());
      parser.parse(file, form, cells);
      cells.close();
      execute(database, "INSERT INTO counts VALUES (" + cells.misfitCount + ")");
      execute(database, "CHECKPOINT");
    }
    Files.deleteIfExists(target.resolveSibling(target.getFileName() + ".wal"));
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Appends the cells of each row as what their column is.
  private static final class Cells implements RowHandler {

    private final List<Column> columns;
    private final List<Storage> storages;
    private final DuckDBAppender rows;
    private final DuckDBAppender misfits;
    private final StringBuilder words = new StringBuilder();
    private long row;
    private long misfitCount;

    Cells(DuckDBConnection database, List<Column> columns, List<Storage> storages)
        throws SQLException {
      this.columns = columns;
      this.storages = storages;
      this.rows = database.createAppender("main", "data");
      this.misfits = database.createAppender("main", "misfits");
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
          append(columns.get(i), storages.get(i), cells[i]);
        }
        rows.append(Folding.of(words.toString().toLowerCase(Locale.ROOT))).endRow();
      } catch (SQLException refused) {
        throw new ParsingException(
            "Dòng dữ liệu thứ " + row + " không ghi được: " + refused.getMessage(),
            "Data row " + row + " cannot be stored: " + refused.getMessage());
      }
    }

    private void append(Column column, Storage storage, @Nullable String cell) throws SQLException {
      Object value = cell == null ? null : storage.read(cell);
      if (cell != null && value == null) {
        misfit(column, cell);
      }
      if (value instanceof String text) {
        words.append(text).append('\n');
      }
      storage.append(rows, value);
    }

    private void misfit(Column column, String cell) throws SQLException {
      misfitCount++;
      if (misfitCount <= MISFITS) {
        misfits.beginRow().append(row).append(column.name());
        misfits.append(cell.substring(0, Math.min(200, cell.length()))).endRow();
      }
    }

    void close() throws SQLException {
      rows.close();
      misfits.close();
    }
  }
}
