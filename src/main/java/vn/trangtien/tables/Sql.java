package vn.trangtien.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trangtien.language.Folding;

/// A statement in the making. Text that is written into it comes from this room alone; what
/// strangers say becomes a parameter, and what columns are called in a download a quoted name.
final class Sql {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  Sql(String text) {
    this.text.append(text);
  }

  /// A column's published name as an identifier; what closes it is doubled, and NUL is no letter.
  static String quoted(String name) {
    return '"' + name.replace("\0", "").replace("\"", "\"\"") + '"';
  }

  String text() {
    return text.toString();
  }

  List<Object> values() {
    return values;
  }

  Sql and(String more) {
    text.append(more);
    return this;
  }

  Sql value(Object value) {
    text.append('?');
    values.add(value);
    return this;
  }

  /// `WHERE` all of `filters` hold.
  Sql where(Columns columns, List<Filter> filters) {
    for (int i = 0; i < filters.size(); i++) {
      and(i == 0 ? " WHERE " : " AND ");
      condition(columns, filters.get(i));
    }
    return this;
  }

  /// `ORDER BY`, ending with the order of the file; that order alone needs no sorting, for the
  /// database keeps rows as they were written
  /// ([preserved order](https://duckdb.org/docs/stable/sql/dialect/order_preservation)).
  Sql orderBy(Columns columns, List<Order> order) {
    if (order.isEmpty()) {
      return this;
    }
    and(" ORDER BY ");
    for (Order by : order) {
      and(columns.get(by.column()).id()).and(by.descending() ? " DESC" : " ASC");
      and(" NULLS LAST, ");
    }
    return and("_row");
  }

  /// `ORDER BY` the other way round.
  Sql orderBack(Columns columns, List<Order> order) {
    and(" ORDER BY ");
    for (Order by : order) {
      and(columns.get(by.column()).id()).and(by.descending() ? " ASC" : " DESC");
      and(" NULLS FIRST, ");
    }
    return and("_row DESC");
  }

  /// One more condition: behind the row with these cells in the columns of `order` and this place.
  Sql after(Columns columns, List<Order> order, Cursor cursor, boolean first) {
    return and(first ? " WHERE " : " AND ").behind(columns, order, cursor);
  }

  /// One more condition: before that row. Cells that are empty compare to nothing, so what is not
  /// known to stand behind stands before.
  Sql before(Columns columns, List<Order> order, Cursor cursor, boolean first) {
    and(first ? " WHERE " : " AND ").behind(columns, order, cursor);
    return and(" IS NOT TRUE AND _row <> ").value(cursor.row());
  }

  private Sql behind(Columns columns, List<Order> order, Cursor cursor) {
    and("(");
    for (int last = 0; last < order.size(); last++) {
      and("(");
      for (int i = 0; i < last; i++) {
        same(columns.get(order.get(i).column()), cursor.values().get(i)).and(" AND ");
      }
      behind(columns.get(order.get(last).column()), order.get(last), cursor.values().get(last));
      and(") OR ");
    }
    and("(");
    for (int i = 0; i < order.size(); i++) {
      same(columns.get(order.get(i).column()), cursor.values().get(i)).and(" AND ");
    }
    return and("_row > ").value(cursor.row()).and("))");
  }

  private Sql same(Column column, @Nullable Object value) {
    return value == null
        ? and(column.id()).and(" IS NULL")
        : and(column.id()).and(" = ").value(value);
  }

  private void behind(Column column, Order order, @Nullable Object value) {
    if (value == null) {
      and("false");
    } else {
      and("(").and(column.id()).and(order.descending() ? " < " : " > ").value(value);
      and(" OR ").and(column.id()).and(" IS NULL)");
    }
  }

  private void condition(Columns columns, Filter filter) {
    switch (filter) {
      case Filter.Compares(String column, Filter.Operator operator, Object value) ->
          and(columns.get(column).id()).and(" " + operator.sql() + " ").value(value);
      case Filter.OneOf(String column, List<Object> wanted) -> oneOf(columns.get(column), wanted);
      case Filter.Contains(String column, String part, boolean exactly) ->
          contains(columns.get(column), part, exactly);
      case Filter.Empty(String column, boolean empty) ->
          and(columns.get(column).id()).and(empty ? " IS NULL" : " IS NOT NULL");
      case Filter.Words(String words) -> words(columns, words);
      case Filter.Inside(var latitude, var longitude, var south, var west, var north, var east) -> {
        between(columns.get(latitude), south, north);
        and(" AND ");
        between(columns.get(longitude), west, east);
      }
      case Filter.Near near -> near(columns, near);
    }
  }

  /// Figures are looked for in numbers and dates as well, whose text is made only then.
  private void words(Columns columns, String words) {
    String others =
        columns.all().stream()
            .filter(it -> !it.isText())
            .map(Column::id)
            .collect(Collectors.joining(", "));
    and("true");
    for (String word : Folding.of(words).strip().split("\\s+", 25)) {
      and(" AND (contains(_text, ").value(word).and(")");
      if (!others.isEmpty() && word.chars().anyMatch(Character::isDigit)) {
        and(" OR contains(concat_ws(' ', " + others + "), ").value(word).and(")");
      }
      and(")");
    }
  }

  private void oneOf(Column column, List<Object> wanted) {
    and(wanted.isEmpty() ? "false" : column.id() + " IN (");
    for (int i = 0; i < wanted.size(); i++) {
      and(i == 0 ? "" : ", ").value(wanted.get(i));
    }
    and(wanted.isEmpty() ? "" : ")");
  }

  /// Marks are compared in the database only where the folded words of the row fit.
  private void contains(Column column, String part, boolean exactly) {
    String cell = "CAST(" + column.id() + " AS VARCHAR)";
    if (exactly || !column.isText()) {
      and("contains(" + cell + ", ").value(part).and(")");
    } else {
      and("(contains(_text, ").value(Folding.of(part)).and(") AND contains(replace(strip_accents(");
      and("lower(" + cell + ")), 'đ', 'd'), ").value(Folding.of(part)).and("))");
    }
  }

  private void between(Column column, double low, double high) {
    and(column.id()).and(" BETWEEN ").value(low).and(" AND ").value(high);
  }

  /// Distance on the sphere, after a box that most rows fail.
  private void near(Columns columns, Filter.Near near) {
    double degrees = near.metres() / 111_000;
    double wide = degrees / Math.max(0.01, Math.cos(Math.toRadians(near.north())));
    Column latitude = columns.get(near.latitude());
    Column longitude = columns.get(near.longitude());
    between(latitude, near.north() - degrees, near.north() + degrees);
    and(" AND ");
    between(longitude, near.east() - wide, near.east() + wide);
    and(" AND 12742000 * asin(sqrt(pow(sin(radians(" + latitude.id() + " - ").value(near.north());
    and(") / 2), 2) + cos(radians(" + latitude.id() + ")) * cos(radians(").value(near.north());
    and(")) * pow(sin(radians(" + longitude.id() + " - ").value(near.east());
    and(") / 2), 2))) <= ").value(near.metres());
  }
}
