package vn.trangtien.tables;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.identifier.PortalException;

/// A question under way: a session of its own with the database, and the time that it has.
final class Question implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Question.class);

  private final Session session;
  private final int seconds;
  private final Consumer<Session> done;
  private final long until;
  private @Nullable ResultSet answer;
  private boolean failed;
  private boolean closed;

  /// @param done takes the session back when the question has been answered
  Question(Session session, int seconds, Consumer<Session> done) {
    this.session = session;
    this.seconds = seconds;
    this.done = done;
    this.until = System.nanoTime() + seconds * 1_000_000_000L;
  }

  /// Asks; what was asked before is forgotten.
  ResultSet ask(Sql sql) {
    try {
      ResultSet asked = prepared(sql).executeQuery();
      answer = asked;
      return asked;
    } catch (SQLException refused) {
      failed = true;
      close();
      throw failed(refused);
    }
  }

  /// Does what `sql` says, without an answer.
  void tell(Sql sql) {
    try {
      prepared(sql).execute();
    } catch (SQLException refused) {
      failed = true;
      throw failed(refused);
    }
  }

  private PreparedStatement prepared(Sql sql) throws SQLException {
    PreparedStatement statement = session.prepare(sql.text());
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
    failed = true;
    return System.nanoTime() >= until || String.valueOf(cause.getMessage()).contains("INTERRUPT")
        ? new TooLong(seconds)
        : new PortalException(
            PortalException.Code.STORAGE, "A table cannot be read: " + cause.getMessage(), cause);
  }

  /// Gives the session back, unless it was left in the middle of an answer.
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (answer != null) {
        answer.close();
      }
    } catch (SQLException stopped) {
      LOG.debug("An answer was closed in the middle", stopped);
      failed = true;
    }
    if (failed) {
      session.close();
    } else {
      done.accept(session);
    }
  }
}
