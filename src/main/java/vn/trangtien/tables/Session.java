package vn.trangtien.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import vn.trangtien.identifier.PortalException;

/// A connection to the database and the statements that were lately prepared on it: understanding
/// a question takes longer than finding a row.
final class Session implements AutoCloseable {

  private static final int STATEMENTS = 40;

  private final Connection connection;
  private final int seconds;

  /// The one used longest ago first.
  private final SequencedMap<String, PreparedStatement> prepared =
      new LinkedHashMap<>(16, 0.75f, true);

  /// @param seconds that a statement may take
  Session(Connection connection, int seconds) {
    this.connection = connection;
    this.seconds = seconds;
  }

  PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known != null) {
      return known;
    }
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setQueryTimeout(seconds);
    prepared.put(sql, statement);
    if (prepared.size() > STATEMENTS) {
      prepared.pollFirstEntry().getValue().close();
    }
    return statement;
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
