package vn.trangtien.tables;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.PortalException;

/// Rows that are handed out one after the other; to be closed by who asked.
public final class Rows implements AutoCloseable {

  static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  private final List<Column> columns;
  private final Question question;
  private final ResultSet result;

  Rows(List<Column> columns, Question question, ResultSet result) {
    this.columns = columns;
    this.question = question;
    this.result = result;
  }

  /// The columns that each row has a cell for.
  public List<Column> columns() {
    return columns;
  }

  /// Goes to the next row.
  ///
  /// @return false behind the last one
  /// @throws PortalException where the time of the question is over
  public boolean next() {
    try {
      return result.next();
    } catch (SQLException stopped) {
      throw question.failed(stopped);
    }
  }

  /// The row's place in the file, from 1.
  public long number() {
    try {
      return result.getLong(1);
    } catch (SQLException broken) {
      throw question.failed(broken);
    }
  }

  /// A cell as text, as a file would have it: ISO dates, point decimals; null where it is empty.
  public @Nullable String text(int at) {
    try {
      String text = result.getString(at + 2);
      return text == null
          ? null
          : switch (columns.get(at).type()) {
            case TEXT, URI, INTEGER, BOOLEAN, DATE, YEAR_MONTH -> text;
            case YEAR -> "0".repeat(Math.max(0, 4 - text.length())) + text;
            case DECIMAL -> plain(text);
            case TIME -> LocalTime.parse(text).toString();
            case DATE_TIME ->
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    Timestamp.valueOf(text).toLocalDateTime().atOffset(VIETNAM));
          };
    } catch (SQLException broken) {
      throw question.failed(broken);
    }
  }

  /// A line of [Table#csvLines] in UTF-8.
  public byte[] bytes() {
    try {
      return result.getBytes(2);
    } catch (SQLException broken) {
      throw question.failed(broken);
    }
  }

  /// A cell as what it is: String, Long, BigDecimal, Double, Boolean, LocalDate, LocalTime or
  /// OffsetDateTime; null where it is empty.
  public @Nullable Object value(int at) {
    try {
      return switch (result.getObject(at + 2)) {
        case null -> null;
        case BigDecimal number ->
            number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        case Date day -> day.toLocalDate();
        case Time time -> time.toLocalTime();
        case Timestamp time -> time.toLocalDateTime().atOffset(VIETNAM);
        case LocalDateTime time -> time.atOffset(VIETNAM);
        case Object other -> other;
      };
    } catch (SQLException broken) {
      throw question.failed(broken);
    }
  }

  @Override
  public void close() {
    question.close();
  }

  private static String plain(String number) {
    if (number.indexOf('E') >= 0) {
      return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
    int end = number.length();
    if (number.indexOf('.') >= 0) {
      while (number.charAt(end - 1) == '0') {
        end--;
      }
      end -= number.charAt(end - 1) == '.' ? 1 : 0;
    }
    return number.substring(0, end);
  }
}
