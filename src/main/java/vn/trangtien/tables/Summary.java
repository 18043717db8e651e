package vn.trangtien.tables;

import java.util.ArrayList;
import java.util.List;
import vn.trangtien.parsing.ColumnType;

/// Computes the statistics of one column.
final class Summary {

  private final Table table;
  private final Column column;
  private final List<Filter> where;
  private final int bars;

  Summary(Table table, Column column, List<Filter> where, int bars) {
    this.table = table;
    this.column = column;
    this.where = where;
    this.bars = bars;
  }

  Statistics statistics() {
    String cell = column.id();
    String mean = column.isNumber() ? "avg(" + cell + ")" : "NULL::DOUBLE";
    Sql sql =
        new Sql("SELECT count(" + cell + "), count(DISTINCT " + cell + "), min(" + cell + "),")
            .and(" max(" + cell + "), " + mean + " FROM " + table.rows())
            .where(table.known(), where);
    return table.first(
        sql,
        result -> {
          long filled = result.getLong(1);
          long distinct = result.getLong(2);
          double average = result.getDouble(5);
          boolean none = result.wasNull();
          return new Statistics(
              column,
              filled,
              distinct,
              result.getString(3),
              result.getString(4),
              none ? null : average,
              filled == 0 ? List.of() : bars(distinct));
        });
  }

  private List<Statistics.Bar> bars(long distinct) {
    boolean ordered = column.isNumber() || column.type() == ColumnType.DATE;
    return ordered && distinct > bars ? histogram() : frequent();
  }

  /// Bars of equal width between the smallest and the largest cell.
  private List<Statistics.Bar> histogram() {
    String cell = column.isNumber() ? column.id() : "(" + column.id() + " - DATE '1970-01-01')";
    Sql sql =
        new Sql("WITH cells AS (SELECT CAST(" + cell + " AS DOUBLE) AS v FROM " + table.rows())
            .where(table.known(), where)
            .and("), ends AS (SELECT min(v) AS low, max(v) AS high FROM cells)")
            .and(" SELECT least(floor((v - low) / nullif(high - low, 0) * " + bars + "), ")
            .and((bars - 1) + ") AS b, count(*), any_value(low), any_value(high)")
            .and(" FROM cells, ends WHERE v IS NOT NULL GROUP BY b ORDER BY b");
    return table.first(
        sql,
        result -> {
          List<Statistics.Bar> found = new ArrayList<>();
          do {
            double low = result.getDouble(3);
            double width = (result.getDouble(4) - low) / bars;
            double from = low + width * result.getDouble(1);
            found.add(new Statistics.Bar(end(from), end(from + width), result.getLong(2)));
          } while (result.next());
          return found;
        });
  }

  private List<Statistics.Bar> frequent() {
    Grouping grouping = new Grouping(List.of(column.name()), List.of(), where, bars);
    List<Statistics.Bar> found = new ArrayList<>();
    try (Rows groups = table.groups(grouping)) {
      while (groups.next()) {
        String cell = groups.text(0);
        long rows = Long.parseLong(String.valueOf(groups.text(1)));
        if (cell != null) {
          found.add(new Statistics.Bar(cell, cell, rows));
        }
      }
    }
    return found;
  }

  private String end(double value) {
    return column.isNumber()
        ? Double.toString(value)
        : java.time.LocalDate.ofEpochDay((long) value).toString();
  }
}
