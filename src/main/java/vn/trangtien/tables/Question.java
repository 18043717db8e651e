package vn.trangtien.tables;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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
      return prepared(sql).executeQuery();
    } catch (SQLException refused) {
      close();
      throw failed(refused);
    }
  }

  /// Does what `sql` says, without an answer.
  void tell(Sql sql) {
    try (PreparedStatement statement = prepared(sql)) {
      statement.execute();
    } catch (SQLException refused) {
      throw failed(refused);
    }
  }

  private PreparedStatement prepared(Sql sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql.text());
    statement.setQueryTimeout(seconds);
    List<Object> values = sql.values();
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, stored(values.get(i)));
    }
    return statement;
  }

  /// A value as cells are stored: instants in Vietnamese time, numbers without a power of ten.
  private static Object stored(Object value) {
    return switch (value) {
      case OffsetDateTime time -> time.withOffsetSameInstant(Rows.VIETNAM).toLocalDateTime();
      case BigDecimal number when number.scale() < 0 -> number.setScale(0);
      default -> value;
    };
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
