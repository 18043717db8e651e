package vn.trangtien.tables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;

/// What a database file says of the table that it holds.
final class Contents {

  private Contents() {}

  /// The table of the file that is attached as `alias`.
  static Table of(Database database, String alias) {
    try (Question question = database.question()) {
      try {
        return new Table(
            database,
            alias,
            columns(question, alias),
            number(question, "SELECT count(*) FROM " + alias + ".data"),
            misfits(question, alias),
            number(question, "SELECT misfits FROM " + alias + ".counts"),
            notes(question, alias));
      } catch (SQLException failed) {
        throw question.failed(failed);
      }
    }
  }

  private static List<Column> columns(Question question, String alias) throws SQLException {
    List<Column> columns = new ArrayList<>();
    String text = "SELECT place, name, type FROM " + alias + ".columns ORDER BY place";
    try (ResultSet result = question.ask(new Sql(text))) {
      while (result.next()) {
        columns.add(
            new Column(
                result.getString(2), ColumnType.valueOf(result.getString(3)), result.getInt(1)));
      }
    }
    return columns;
  }

  private static List<Misfit> misfits(Question question, String alias) throws SQLException {
    List<Misfit> misfits = new ArrayList<>();
    String text = "SELECT row_number, name, cell FROM " + alias + ".misfits ORDER BY rowid";
    try (ResultSet result = question.ask(new Sql(text))) {
      while (result.next()) {
        misfits.add(new Misfit(result.getLong(1), result.getString(2), result.getString(3)));
      }
    }
    return misfits;
  }

  private static List<Text> notes(Question question, String alias) throws SQLException {
    List<Text> notes = new ArrayList<>();
    String text = "SELECT vi, en FROM " + alias + ".notes ORDER BY rowid";
    try (ResultSet result = question.ask(new Sql(text))) {
      while (result.next()) {
        notes.add(new Text(result.getString(1), result.getString(2)));
      }
    }
    return notes;
  }

  private static long number(Question question, String text) throws SQLException {
    try (ResultSet result = question.ask(new Sql(text))) {
      result.next();
      return result.getLong(1);
    }
  }
}
