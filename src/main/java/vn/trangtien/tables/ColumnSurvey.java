package vn.trangtien.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.parsing.RowHandler;
import vn.trangtien.parsing.TypeGuess;

/// The first look at a file: what its columns are called, of which types they are, and how wide
/// their decimals.
final class ColumnSurvey implements RowHandler {

  private final Map<String, ColumnType> described;
  private final List<String> names = new ArrayList<>();
  private final List<@Nullable TypeGuess> guesses = new ArrayList<>();
  private final List<Storage> storages = new ArrayList<>();

  ColumnSurvey(Map<String, ColumnType> described) {
    this.described = described;
  }

  @Override
  public void header(List<String> found) {
    names.addAll(found);
    for (String name : found) {
      ColumnType type = described.get(name);
      guesses.add(type == null ? new TypeGuess() : null);
      storages.add(new Storage());
    }
  }

  @Override
  public void row(@Nullable String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i];
      if (cell != null) {
        TypeGuess guess = guesses.get(i);
        if (guess != null) {
          guess.see(cell);
        }
        if (isDecimal(i) && ColumnType.DECIMAL.read(cell) instanceof BigDecimal number) {
          storages.get(i).see(number);
        }
      }
    }
  }

  /// The columns, in the order of the file.
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(new Column(names.get(i), type(i), i));
    }
    return columns;
  }

  /// How each column is stored.
  List<Storage> types() {
    columns().forEach(it -> storages.get(it.at()).set(it.type()));
    return storages;
  }

  /// The statement that makes the table of rows.
  String create() {
    StringJoiner columns =
        new StringJoiner(", ", "CREATE TABLE data (_row BIGINT, ", ", _text VARCHAR)");
    List<Storage> types = types();
    columns().forEach(it -> columns.add(it.id() + " " + types.get(it.at()).sql()));
    return columns.toString();
  }

  private boolean isDecimal(int at) {
    ColumnType type = described.get(names.get(at));
    return type == null || type == ColumnType.DECIMAL;
  }

  private ColumnType type(int at) {
    TypeGuess guess = guesses.get(at);
    return guess == null ? described.getOrDefault(names.get(at), ColumnType.TEXT) : guess.type();
  }
}
