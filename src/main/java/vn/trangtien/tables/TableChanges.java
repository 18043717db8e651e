package vn.trangtien.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a table from one file to the next.
///
/// @param key the columns by which rows were recognized; none where whole rows were compared, and a
///     changed row is one that went and one that came
/// @param columnsAdded columns that only the later table has
/// @param columnsRemoved columns that only the earlier table has
/// @param retyped columns whose cells are of another type now
/// @param added rows that only the later table has, with all its cells
/// @param removed rows that only the earlier table has, with all its cells
/// @param changedCount how many rows have another cell under the same key, exactly
/// @param changed the first of them
public record TableChanges(
    List<String> key,
    List<Column> columnsAdded,
    List<Column> columnsRemoved,
    List<Retyped> retyped,
    Side added,
    Side removed,
    long changedCount,
    List<Changed> changed) {

  public TableChanges {
    key = List.copyOf(key);
    columnsAdded = List.copyOf(columnsAdded);
    columnsRemoved = List.copyOf(columnsRemoved);
    retyped = List.copyOf(retyped);
    changed = List.copyOf(changed);
  }

  /// How `after` differs from `before`.
  ///
  /// @param key the columns that name a row; none, or ones that do not, compare whole rows
  /// @param limit how many rows of each kind are told; all are counted
  /// @throws TooLong where the database's time is over
  public static TableChanges between(Table before, Table after, List<String> key, int limit) {
    return new TableComparing(before, after, key, limit).changes();
  }

  /// A column whose cells changed their type.
  public record Retyped(Column before, Column after) {}

  /// Rows that only one table has.
  ///
  /// @param count of all of them, exactly
  /// @param columns of their table
  /// @param rows the first of them, each with a cell for each column
  public record Side(long count, List<Column> columns, List<Line> rows) {
    public Side {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// A row.
  ///
  /// @param number its place in its file, from 1
  /// @param cells as a file would have them; null where one is empty
  public record Line(long number, List<@Nullable String> cells) {}

  /// A row that is in both tables.
  ///
  /// @param number its place in the later file, from 1
  /// @param key its cells in the key's columns
  /// @param cells those that changed
  public record Changed(long number, List<@Nullable String> key, List<Cell> cells) {
    public Changed {
      cells = List.copyOf(cells);
    }
  }

  /// A cell that changed.
  public record Cell(String column, @Nullable String before, @Nullable String after) {}
}
