package vn.trangtien.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.tables.TableChanges.Cell;
import vn.trangtien.tables.TableChanges.Changed;
import vn.trangtien.tables.TableChanges.Line;
import vn.trangtien.tables.TableChanges.Retyped;
import vn.trangtien.tables.TableChanges.Side;

/// Two tables held against each other inside the database: rows are joined by their key, or by all
/// cells that both tables have and how often that row came before.
final class TableComparing {

  private static final String BEFORE = "b";
  private static final String AFTER = "a";

  private final Table before;
  private final Table after;
  private final int limit;
  private final List<Pair> common;
  private final List<Pair> key;

  TableComparing(Table before, Table after, List<String> key, int limit) {
    this.before = before;
    this.after = after;
    this.limit = limit;
    this.common =
        after.columns().stream()
            .flatMap(it -> before.column(it.name()).map(was -> new Pair(was, it)).stream())
            .toList();
    List<Pair> named = common.stream().filter(it -> key.contains(it.after.name())).toList();
    boolean names = !key.isEmpty() && named.size() == key.size();
    this.key =
        names && tellsApart(before, named, true) && tellsApart(after, named, false)
            ? named
            : List.of();
  }

  TableChanges changes() {
    return new TableChanges(
        key.stream().map(it -> it.after.name()).toList(),
        without(after, before),
        without(before, after),
        common.stream()
            .filter(it -> it.before.type() != it.after.type())
            .map(it -> new Retyped(it.before, it.after))
            .toList(),
        only(after, AFTER, before, BEFORE),
        only(before, BEFORE, after, AFTER),
        key.isEmpty() ? 0 : after.first(changed("count(*)"), it -> it.getLong(1)),
        key.isEmpty() ? List.of() : changed());
  }

  private static List<Column> without(Table one, Table other) {
    return one.columns().stream().filter(it -> other.column(it.name()).isEmpty()).toList();
  }

  /// Whether no two rows of `table` have the same cells in the columns of the key.
  private static boolean tellsApart(Table table, List<Pair> key, boolean earlier) {
    String columns =
        key.stream()
            .map(it -> earlier ? it.before.id() : it.after.id())
            .collect(Collectors.joining(", "));
    return table.first(
        new Sql(
            "SELECT count(*) FROM (SELECT 1 FROM "
                + table.rows()
                + " GROUP BY "
                + columns
                + " HAVING count(*) > 1 LIMIT 1)"),
        it -> it.getLong(1) == 0);
  }

  private Side only(Table table, String name, Table other, String otherName) {
    String from =
        " FROM " + rows(table, name) + " ANTI JOIN " + rows(other, otherName) + " ON " + joined();
    long count = table.first(new Sql("SELECT count(*)" + from), it -> it.getLong(1));
    List<Line> lines = new ArrayList<>();
    if (count > 0) {
      String cells =
          table.columns().stream()
              .map(it -> ", " + name + "." + it.id())
              .collect(Collectors.joining());
      String sql = "SELECT " + name + "._row" + cells + from + " ORDER BY " + name + "._row";
      try (Rows rows = table.answer(table.columns(), new Sql(sql + " LIMIT " + limit))) {
        while (rows.next()) {
          lines.add(new Line(rows.number(), cells(rows, 0, table.columns().size())));
        }
      }
    }
    return new Side(count, table.columns(), lines);
  }

  private List<Changed> changed() {
    List<Column> answered = new ArrayList<>();
    common.forEach(it -> answered.add(it.before));
    common.forEach(it -> answered.add(it.after));
    String cells =
        IntStream.range(0, answered.size())
            .mapToObj(at -> (at < common.size() ? BEFORE : AFTER) + "." + answered.get(at).id())
            .collect(Collectors.joining(", "));
    Sql sql = changed("a._row, " + cells).and(" ORDER BY a._row LIMIT " + limit);
    List<Changed> changed = new ArrayList<>();
    try (Rows rows = after.answer(answered, sql)) {
      while (rows.next()) {
        changed.add(changed(rows));
      }
    }
    return changed;
  }

  private Changed changed(Rows rows) {
    List<@Nullable String> was = cells(rows, 0, common.size());
    List<@Nullable String> is = cells(rows, common.size(), 2 * common.size());
    List<@Nullable String> named = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (int at = 0; at < common.size(); at++) {
      if (key.contains(common.get(at))) {
        named.add(is.get(at));
      } else if (!Objects.equals(was.get(at), is.get(at))) {
        cells.add(new Cell(common.get(at).after.name(), was.get(at), is.get(at)));
      }
    }
    return new Changed(rows.number(), Collections.unmodifiableList(named), cells);
  }

  private Sql changed(String wanted) {
    String same =
        common.stream()
            .filter(it -> !key.contains(it))
            .map(Pair::same)
            .collect(Collectors.joining(" AND "));
    return new Sql(
        "SELECT "
            + wanted
            + " FROM "
            + rows(after, AFTER)
            + " JOIN "
            + rows(before, BEFORE)
            + " ON "
            + joined()
            + " WHERE NOT ("
            + (same.isEmpty() ? "true" : same)
            + ")");
  }

  /// The rows of a table under a name; without a key each with how many like it stand before it.
  private String rows(Table table, String name) {
    if (!key.isEmpty() || common.isEmpty()) {
      return table.rows() + " AS " + name;
    }
    String cells =
        common.stream()
            .map(it -> it.comparable(table == before ? it.before : it.after))
            .collect(Collectors.joining(", "));
    return "(SELECT *, row_number() OVER (PARTITION BY "
        + cells
        + " ORDER BY _row) AS _nth FROM "
        + table.rows()
        + ") AS "
        + name;
  }

  private String joined() {
    if (common.isEmpty()) {
      return "false";
    }
    String same =
        (key.isEmpty() ? common : key)
            .stream().map(Pair::same).collect(Collectors.joining(" AND "));
    return key.isEmpty() ? same + " AND a._nth = b._nth" : same;
  }

  private static List<@Nullable String> cells(Rows rows, int from, int to) {
    List<@Nullable String> cells = new ArrayList<>();
    for (int at = from; at < to; at++) {
      cells.add(rows.text(at));
    }
    return Collections.unmodifiableList(cells);
  }

  /// A column of both tables.
  private record Pair(Column before, Column after) {

    String same() {
      return comparable(BEFORE + ".", before)
          + " IS NOT DISTINCT FROM "
          + comparable(AFTER + ".", after);
    }

    String comparable(Column column) {
      return comparable("", column);
    }

    /// Numbers are compared as numbers; cells of two types as they are written.
    private String comparable(String table, Column column) {
      boolean alike = before.type() == after.type() || (before.isNumber() && after.isNumber());
      return alike ? table + column.id() : "CAST(" + table + column.id() + " AS VARCHAR)";
    }
  }
}
