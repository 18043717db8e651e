package vn.trangtien.conversion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.parsing.FileForm;
import vn.trangtien.parsing.FileParser;
import vn.trangtien.parsing.ParsingException;
import vn.trangtien.parsing.ParsingLimits;

/// Writes the table inside a file into a database file of its own: `data` with the place, the cells
/// and the folded words of each row, `columns` with names and types, `misfits`, `notes`.
///
/// The rows are stored while they are surveyed for types and the width of decimals, as what the
/// first of them promise; the file is read a second time only where later ones break the promise.
final class TableFile {

  /// What an index of more rows takes while it is made may be more than there is.
  private static final int MANY = 3_000_000;

  private static final int MOST_INDEXES = 3;

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
    Properties settings = new Properties();
    settings.setProperty("memory_limit", memoryMegabytes + "MB");
    settings.setProperty("threads", "1");
    try (DuckDBConnection database =
        DriverManager.getConnection("jdbc:duckdb:" + target.toAbsolutePath(), settings)
            .unwrap(DuckDBConnection.class)) {
      UnpackedLibrary.remove();
      // what is stored in one transaction goes to the file at once, without a log beside it
      database.setAutoCommit(false);
      if (!storeEarly(database, survey)) {
        database.rollback();
        store(database, survey.columns());
      }
      describe(database, survey.columns(), survey.notes());
      database.commit();
      database.setAutoCommit(true);
      index(database, survey.columns(), survey.rows());
      execute(database, "CHECKPOINT");
    }
    Files.deleteIfExists(target.resolveSibling(target.getFileName() + ".wal"));
  }

  /// Surveys the rows and stores them meanwhile.
  ///
  /// @return whether they were stored as what they are
  private boolean storeEarly(DuckDBConnection database, ColumnSurvey survey)
      throws IOException, ParsingException, SQLException {
    try (EarlyRows rows = new EarlyRows(survey, database);
        ParsedRows parsed = new ParsedRows(rows)) {
      parser.parse(file, form, parsed);
      parsed.end();
      return rows.end();
    }
  }

  private void store(DuckDBConnection database, List<StoredColumn> columns)
      throws IOException, ParsingException, SQLException {
    try (StoredRows rows = StoredRows.into(database, columns);
        ParsedRows parsed = new ParsedRows(rows)) {
      parser.parse(file, form, parsed);
      parsed.end();
      rows.end();
    }
  }

  private static void describe(
      DuckDBConnection database, List<StoredColumn> columns, List<Text> notes) throws SQLException {
    execute(database, "CREATE TABLE columns (place INTEGER, name VARCHAR, type VARCHAR)");
    execute(database, "CREATE TABLE notes (vi VARCHAR, en VARCHAR)");
    try (DuckDBAppender out = database.createAppender("main", "columns")) {
      for (StoredColumn column : columns) {
        out.beginRow().append(column.at()).append(column.name());
        out.append(column.type().name()).endRow();
      }
    }
    try (DuckDBAppender out = database.createAppender("main", "notes")) {
      for (Text note : notes) {
        out.beginRow().append(note.vi()).append(note.en()).endRow();
      }
    }
  }

  /// Makes rows quick to find by what tells them apart.
  private static void index(DuckDBConnection database, List<StoredColumn> columns, long rows)
      throws SQLException {
    int made = 0;
    for (StoredColumn column : columns) {
      if (rows < MANY && made < MOST_INDEXES && column.isKey()) {
        String id = "c" + column.at();
        if (first(database, "SELECT approx_count_distinct(" + id + ") FROM data") > rows * 0.8) {
          execute(database, "CREATE INDEX i" + id + " ON data (" + id + ")");
          made++;
        }
      }
    }
  }

  private static long first(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  static void execute(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
