package vn.trangtien.conversion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.parsing.Notation;
import vn.trangtien.parsing.RowHandler;
import vn.trangtien.parsing.TypeGuess;

/// The first look at a file: what its columns are called, of which types they are, how wide their
/// decimals, and whether their cells differ.
final class ColumnSurvey implements RowHandler {

  /// How many rows tell whether the cells of a column differ.
  private static final int SAMPLE = 4096;

  /// Fewer rows are quick to look through in any form.
  private static final int FEW = 50_000;

  private final Map<String, ColumnType> described;
  private final List<Seen> seen = new ArrayList<>();
  private final List<Text> notes = new ArrayList<>();
  private long rows;

  /// What was seen of a column.
  ///
  /// @param known its type, where the publisher described it
  private record Seen(
      String name, @Nullable ColumnType known, TypeGuess guess, Set<String> different) {

    /// Only numbers may be written in more than one way; of other types there is nothing to guess.
    boolean isOpen() {
      return known == null || known == ColumnType.INTEGER || known == ColumnType.DECIMAL;
    }

    /// Who describes a column as decimal has read that its point is a point; nobody knows of
    /// others.
    Notation notation() {
      return guess.notation(known == ColumnType.DECIMAL ? Notation.POINT : Notation.COMMA);
    }
  }

  ColumnSurvey(Map<String, ColumnType> described) {
    this.described = described;
  }

  @Override
  public void header(List<String> found) {
    for (String name : found) {
      seen.add(new Seen(name, described.get(name), new TypeGuess(), new HashSet<>()));
    }
  }

  @Override
  public void row(@Nullable String[] cells) {
    rows++;
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i];
      if (cell != null) {
        Seen column = seen.get(i);
        if (column.isOpen()) {
          column.guess().see(cell);
        }
        if (rows <= SAMPLE) {
          column.different().add(cell);
        }
      }
    }
  }

  @Override
  public void note(Text note) {
    notes.add(note);
  }

  /// What a reader of the rows should know.
  List<Text> notes() {
    return notes;
  }

  long rows() {
    return rows;
  }

  /// The columns of the file, in its order, when all its rows have been seen.
  List<StoredColumn> columns() {
    return columns(rows > FEW);
  }

  /// The columns, as far as the rows that have been seen tell, of a file that has more.
  List<StoredColumn> expected() {
    return columns(true);
  }

  private List<StoredColumn> columns(boolean many) {
    List<StoredColumn> columns = new ArrayList<>();
    for (Seen it : seen) {
      Notation notation = it.notation();
      ColumnType type = it.known() == null ? it.guess().type() : it.known();
      columns.add(
          new StoredColumn(
              columns.size(),
              it.name(),
              type,
              notation,
              type == ColumnType.DECIMAL ? StoredColumn.scale(it.guess().width(notation)) : 0,
              many && it.different().size() * 2 > SAMPLE));
    }
    return columns;
  }
}
