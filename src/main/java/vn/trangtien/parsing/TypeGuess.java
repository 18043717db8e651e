package vn.trangtien.parsing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which type fits all that was seen of a column that nobody described.
///
/// A number that begins with a zero is a code and stays a text, and so does one of more than 15
/// digits.
public final class TypeGuess {

  private static final List<ColumnType> NARROW_FIRST =
      List.of(
          ColumnType.INTEGER,
          ColumnType.DECIMAL,
          ColumnType.DATE,
          ColumnType.DATE_TIME,
          ColumnType.TIME,
          ColumnType.YEAR_MONTH,
          ColumnType.BOOLEAN);
  private static final Pattern CODE = Pattern.compile("[+-]?0\\d+([.,]\\d+)?|\\d{16,}");
  private static final Set<String> TRUTHS = Set.of("true", "false", "có", "không");

  private final Set<ColumnType> fitting = EnumSet.copyOf(NARROW_FIRST);
  private boolean seen;

  /// Takes in a cell that is not empty.
  public void see(String text) {
    seen = true;
    if (!fitting.isEmpty()) {
      fitting.removeIf(it -> !fits(it, text.strip()));
    }
  }

  /// The narrowest type that every cell is of; a column without cells is text.
  public ColumnType type() {
    return seen
        ? NARROW_FIRST.stream().filter(fitting::contains).findFirst().orElse(ColumnType.TEXT)
        : ColumnType.TEXT;
  }

  private static boolean fits(ColumnType type, String text) {
    return switch (type) {
      case INTEGER, DECIMAL -> !CODE.matcher(text).matches() && type.read(text) != null;
      case BOOLEAN -> TRUTHS.contains(text);
      case TIME -> text.indexOf(':') > 0 && type.read(text) != null;
      case DATE, DATE_TIME, YEAR_MONTH -> text.length() > 6 && type.read(text) != null;
      case TEXT, URI, YEAR -> false;
    };
  }
}
