package vn.trangtien.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.trangtien.identifier.PortalException;

/// A question under way: a connection of its own to the database, and the time that it has.
final class Question implements AutoCloseable {

  private final Connection connection;
  private final int seconds;
  private final long until;

  Question(Connection connection, int seconds) {
    this.connection = connection;
    this.seconds = seconds;
    this.until = System.nanoTime() + seconds * 1_000_000_000L;
  }

  ResultSet ask(Sql sql) {
    try {
      PreparedStatement statement = connection.prepareStatement(sql.text());
      statement.setQueryTimeout(seconds);
      List<Object> values = sql.values();
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      return statement.executeQuery();
    } catch (SQLException refused) {
      close();
      throw failed(refused);
    }
  }

  /// What a failure in the middle of it means.
  RuntimeException failed(SQLException cause) {
    return System.nanoTime() >= until || String.valueOf(cause.getMessage()).contains("INTERRUPT")
        ? new TooLong(seconds)
        : new PortalException(
            PortalException.Code.STORAGE, "A table cannot be read: " + cause.getMessage(), cause);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException unclosed) {
      throw new PortalException(
          PortalException.Code.STORAGE, "The table database does not close", unclosed);
    }
  }
}
