package vn.trangtien.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.parsing.Notation;
import vn.trangtien.parsing.RowHandler;
import vn.trangtien.parsing.TypeGuess;

/// The first look at a file: what its columns are called, of which types they are, and how wide
/// their decimals.
final class ColumnSurvey implements RowHandler {

  private final Map<String, ColumnType> described;
  private final List<String> names = new ArrayList<>();
  private final List<TypeGuess> guesses = new ArrayList<>();
  private final List<Storage> storages = new ArrayList<>();
  private final List<Text> notes = new ArrayList<>();

  ColumnSurvey(Map<String, ColumnType> described) {
    this.described = described;
  }

  @Override
  public void header(List<String> found) {
    names.addAll(found);
    for (int i = 0; i < found.size(); i++) {
      guesses.add(new TypeGuess());
      storages.add(new Storage());
    }
  }

  @Override
  public void row(@Nullable String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i];
      if (cell != null) {
        guesses.get(i).see(cell);
        if (described.getOrDefault(names.get(i), ColumnType.DECIMAL) == ColumnType.DECIMAL) {
          storages.get(i).see(cell);
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

  /// The columns, in the order of the file.
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      ColumnType known = described.get(names.get(i));
      columns.add(new Column(names.get(i), known == null ? guesses.get(i).type() : known, i));
    }
    return columns;
  }

  /// How each column is stored.
  List<Storage> types() {
    columns().forEach(it -> storages.get(it.at()).set(it.type(), notation(it)));
    return storages;
  }

  /// Who describes a column as decimal has read that its point is a point; nobody knows of others.
  private Notation notation(Column column) {
    boolean told = described.get(column.name()) == ColumnType.DECIMAL;
    return guesses.get(column.at()).notation(told ? Notation.POINT : Notation.COMMA);
  }

  /// The statement that makes the table of rows.
  String create() {
    StringJoiner columns =
        new StringJoiner(", ", "CREATE TABLE data (_row BIGINT, ", ", _text VARCHAR)");
    List<Storage> types = types();
    columns().forEach(it -> columns.add(it.id() + " " + types.get(it.at()).sql()));
    return columns.toString();
  }
}
