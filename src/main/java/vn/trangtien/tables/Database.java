package vn.trangtien.tables;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import vn.trangtien.conversion.UnpackedLibrary;
import vn.trangtien.identifier.PortalException;

/// The one DuckDB of this process. It reads the tables of the tables' folder and nothing else, and
/// all questions together stay within its memory.
///
/// Opened with the first question, so that a start does not wait for it
/// ([securing DuckDB](https://duckdb.org/docs/stable/operations_manual/securing_duckdb/overview)).
@Singleton
final class Database implements AutoCloseable {

  /// More questions are rarely put at once.
  private static final int IDLE = 16;

  /// Up to so many rows are found first and read then
  /// ([settings](https://duckdb.org/docs/stable/configuration/overview)).
  private static final int LATE_ROWS = 1100;

  private final TablesConfiguration configuration;
  private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
  private @Nullable DuckDBConnection root;

  Database(TablesConfiguration configuration) {
    this.configuration = configuration;
  }

  /// A session of one's own; to be closed by who asked.
  Question question() {
    try {
      Session free = idle.poll();
      Session session = free == null ? new Session(root().duplicate(), seconds()) : free;
      return new Question(session, seconds(), this::giveBack);
    } catch (SQLException refused) {
      throw away(refused);
    }
  }

  private void giveBack(Session session) {
    if (idle.size() < IDLE) {
      idle.push(session);
    } else {
      session.close();
    }
  }

  private int seconds() {
    return configuration.querySeconds();
  }

  /// Makes the table of `file` known under `name`.
  void attach(Path file, String name) {
    execute("ATTACH '" + file.toAbsolutePath() + "' AS " + name + " (READ_ONLY)");
  }

  void detach(String name) {
    execute("DETACH DATABASE IF EXISTS " + name);
  }

  /// A new name for a file that the database may write.
  Path export(String ending) {
    Path folder = configuration.folder().toAbsolutePath().resolve("exports");
    return folder.resolve(UUID.randomUUID() + ending);
  }

  private void execute(String sql) {
    try (Connection connection = root().duplicate();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException refused) {
      throw away(refused);
    }
  }

  private synchronized DuckDBConnection root() throws SQLException {
    DuckDBConnection open = root;
    if (open == null) {
      open = open();
      root = open;
    }
    return open;
  }

  private DuckDBConnection open() throws SQLException {
    Path folder = configuration.folder().toAbsolutePath();
    Path spill = folder.resolve("spill");
    try {
      Files.createDirectories(spill);
      // what an earlier process wrote for somebody who is gone
      try (DirectoryStream<Path> left =
          Files.newDirectoryStream(Files.createDirectories(folder.resolve("exports")))) {
        for (Path export : left) {
          Files.deleteIfExists(export);
        }
      }
    } catch (IOException refused) {
      throw away(refused);
    }
    Properties settings = new Properties();
    settings.setProperty("memory_limit", configuration.memoryMegabytes() + "MB");
    settings.setProperty("temp_directory", spill.toString());
    // rows come as they are asked for: a whole table never stands in memory
    settings.setProperty("jdbc_stream_results", "true");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    if (configuration.threads() > 0) {
      settings.setProperty("threads", Integer.toString(configuration.threads()));
    }
    DuckDBConnection connection =
        DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
    UnpackedLibrary.remove();
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET late_materialization_max_rows = " + LATE_ROWS);
      statement.execute("SET allowed_directories = ['" + folder + "']");
      statement.execute("SET enable_external_access = false");
      statement.execute("SET lock_configuration = true");
    }
    return connection;
  }

  private static PortalException away(Exception cause) {
    return new PortalException(
        PortalException.Code.STORAGE, "The table database does not answer", cause);
  }

  @Override
  @PreDestroy
  public synchronized void close() throws SQLException {
    idle.forEach(Session::close);
    if (root != null) {
      root.close();
      root = null;
    }
  }
}
