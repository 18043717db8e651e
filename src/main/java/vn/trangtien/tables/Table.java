package vn.trangtien.tables;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;

/// A table that stands open to questions. It never changes.
public final class Table {

  private static final int BARS = 20;

  private final Database database;
  private final String name;
  private final Columns columns;
  private final long rowCount;
  private final List<Misfit> misfits;
  private final long misfitCount;
  private final List<Text> notes;

  Table(
      Database database,
      String name,
      List<Column> columns,
      long rowCount,
      List<Misfit> misfits,
      long misfitCount,
      List<Text> notes) {
    this.database = database;
    this.name = name;
    this.columns = new Columns(columns);
    this.rowCount = rowCount;
    this.misfits = List.copyOf(misfits);
    this.misfitCount = misfitCount;
    this.notes = List.copyOf(notes);
  }

  /// What it is called: equal names are equal tables, for ever.
  public String name() {
    return name;
  }

  /// The columns in the order of the file.
  public List<Column> columns() {
    return columns.all();
  }

  /// The column published under `name`.
  public Optional<Column> column(String name) {
    return columns.find(name);
  }

  /// How many rows it has, exactly.
  public long rowCount() {
    return rowCount;
  }

  /// The first cells that are not of their column's type.
  public List<Misfit> misfits() {
    return misfits;
  }

  /// How many cells are not of their column's type.
  public long misfitCount() {
    return misfitCount;
  }

  /// What a reader should know of how its file was read: what was left out, or put right.
  public List<Text> notes() {
    return notes;
  }

  /// How many rows fulfil all of `where`, exactly.
  public long count(List<Filter> where) {
    if (where.isEmpty()) {
      return rowCount;
    }
    Sql sql = new Sql("SELECT count(*) FROM " + rows()).where(columns, where);
    return first(sql, result -> result.getLong(1));
  }

  /// The rows that `query` wants; to be closed by who asked.
  public Rows rows(RowQuery query) {
    List<Column> wanted = wanted(query);
    Sql sql = new Sql("SELECT _row");
    wanted.forEach(it -> sql.and(", ").and(it.id()));
    return answer(wanted, from(sql, query));
  }

  /// The rows that `query` wants, each as one cell to be read by [Rows#bytes]: a line of CSV.
  public Rows csvLines(RowQuery query) {
    Sql sql = new Sql("SELECT _row, encode(" + CsvLine.of(wanted(query)) + ")");
    return answer(List.of(new Column("line", ColumnType.TEXT, 0)), from(sql, query));
  }

  /// The one row that stands `steps` places before the row behind which `query` goes on, with the
  /// cells of its order; nothing where there are fewer.
  public Rows before(RowQuery query, Cursor cursor, int steps) {
    List<Column> wanted = query.order().stream().map(it -> columns.get(it.column())).toList();
    Sql sql = new Sql("SELECT _row");
    wanted.forEach(it -> sql.and(", ").and(it.id()));
    sql.and(" FROM ").and(rows()).where(columns, query.where());
    sql.before(columns, query.order(), cursor, query.where().isEmpty());
    sql.orderBack(columns, query.order());
    return answer(wanted, sql.and(" LIMIT 1 OFFSET " + (steps - 1)));
  }

  /// Writes the rows that `query` wants to a new Parquet file, their columns called as published
  /// ([Parquet](https://parquet.apache.org/docs/file-format/)).
  ///
  /// @return the file; who asked removes it
  public Path parquet(RowQuery query) {
    Path file = database.export(".parquet");
    Sql sql = new Sql("COPY (SELECT ");
    List<Column> wanted = wanted(query);
    for (int i = 0; i < wanted.size(); i++) {
      sql.and(i == 0 ? "" : ", ").and(wanted.get(i).id()).and(" AS ");
      sql.and(Sql.quoted(wanted.get(i).name()));
    }
    from(sql, query).and(") TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
    try (Question question = database.question()) {
      question.tell(sql);
      return file;
    }
  }

  private List<Column> wanted(RowQuery query) {
    return query.select().isEmpty()
        ? columns.all()
        : query.select().stream().map(columns::get).toList();
  }

  private Sql from(Sql sql, RowQuery query) {
    sql.and(" FROM ").and(rows()).where(columns, query.where());
    if (query.after() != null) {
      sql.after(columns, query.order(), query.after(), query.where().isEmpty());
    }
    sql.orderBy(columns, query.order());
    return query.limit() > 0 ? sql.and(" LIMIT " + query.limit()) : sql;
  }

  /// One row by its place in the file, from 1; nothing where there is no such place.
  public Rows row(long number) {
    Sql sql = new Sql("SELECT _row");
    columns.all().forEach(it -> sql.and(", ").and(it.id()));
    sql.and(" FROM ").and(rows()).and(" WHERE _row = ").value(number);
    return answer(columns.all(), sql);
  }

  /// The groups that `grouping` wants: for each its cells, then how many rows it has as column
  /// `count`, then its measures as `sum_…`; largest first.
  public Rows groups(Grouping grouping) {
    List<Column> answered = new ArrayList<>();
    Sql sql = new Sql("SELECT 0");
    for (String by : grouping.by()) {
      Column column = columns.get(by);
      answered.add(new Column(by, column.type(), answered.size()));
      sql.and(", ").and(column.id());
    }
    answered.add(new Column("count", ColumnType.INTEGER, answered.size()));
    sql.and(", count(*) AS n");
    for (Grouping.Measure measure : grouping.measures()) {
      answered.add(measured(measure, answered.size()));
      sql.and(", ").and(measure.function() + "(" + columns.get(measure.column()).id() + ")");
    }
    sql.and(" FROM ").and(rows()).where(columns, grouping.where());
    for (int i = 0; i < grouping.by().size(); i++) {
      sql.and(i == 0 ? " GROUP BY " : ", ").and(columns.get(grouping.by().get(i)).id());
    }
    sql.and(" ORDER BY n DESC");
    grouping.by().forEach(it -> sql.and(", ").and(columns.get(it).id()).and(" NULLS LAST"));
    return answer(answered, sql.and(" LIMIT " + grouping.limit()));
  }

  /// What `column` holds, over the rows that fulfil all of `where`.
  public Statistics statistics(String column, List<Filter> where) {
    return new Summary(this, columns.get(column), where, BARS).statistics();
  }

  private Column measured(Grouping.Measure measure, int at) {
    ColumnType type = columns.get(measure.column()).type();
    String name = measure.function().name().toLowerCase(java.util.Locale.ROOT);
    return new Column(
        name + "_" + measure.column(),
        switch (measure.function()) {
          case COUNT -> ColumnType.INTEGER;
          case SUM, AVG -> ColumnType.DECIMAL;
          case MIN, MAX -> type;
        },
        at);
  }

  String rows() {
    return name + ".data";
  }

  Columns known() {
    return columns;
  }

  <T extends @Nullable Object> T first(Sql sql, Reading<T> reading) {
    try (Question question = database.question()) {
      ResultSet result = question.ask(sql);
      try {
        result.next();
        return reading.of(result);
      } catch (SQLException failed) {
        throw question.failed(failed);
      }
    }
  }

  Rows answer(List<Column> answered, Sql sql) {
    Question question = database.question();
    return new Rows(answered, question, question.ask(sql));
  }

  /// Takes what is wanted from the first row of a result.
  interface Reading<T extends @Nullable Object> {
    T of(ResultSet result) throws SQLException;
  }
}
