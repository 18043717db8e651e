package vn.trangtien.parsing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which type fits all that was seen of a column, and how it writes its numbers.
///
/// Codes stay texts: a number that begins with a zero, one of more than 15 digits, a telephone
/// number, and a column in which every cell has as many digits as a tax or an identity number.
public final class TypeGuess {

  private static final List<ColumnType> NUMBERS = List.of(ColumnType.INTEGER, ColumnType.DECIMAL);
  private static final List<ColumnType> OTHERS =
      List.of(
          ColumnType.DATE,
          ColumnType.DATE_TIME,
          ColumnType.TIME,
          ColumnType.YEAR_MONTH,
          ColumnType.BOOLEAN);
  private static final Pattern CODE =
      Pattern.compile("[+-]?0\\d+([.,]\\d+)?|\\d{16,}|\\+84\\d{8,10}");

  /// An identity card of old (9 digits), a tax number (10 or 13), an identity number (12), a
  /// telephone number with its country.
  private static final Pattern PERSONAL = Pattern.compile("\\d{9}|\\d{10}|\\d{12,13}|84\\d{9}");

  private static final int OLD_CARD = 9;
  private static final int LONGEST_WHOLE = 19;
  private static final Set<String> TRUTHS = Set.of("true", "false", "có", "không");

  private final Set<ColumnType> others = EnumSet.copyOf(OTHERS);
  private final Map<Notation, Set<ColumnType>> numbers = new EnumMap<>(Notation.class);
  private long pointOnly;
  private long commaOnly;
  private boolean seen;
  private boolean coded;
  private boolean personal = true;
  private boolean onlyOldCards = true;

  public TypeGuess() {
    for (Notation notation : Notation.values()) {
      numbers.put(notation, EnumSet.copyOf(NUMBERS));
    }
  }

  /// Takes in a cell that is not empty.
  public void see(String text) {
    String plain = text.strip();
    seen = true;
    if (!others.isEmpty()) {
      others.removeIf(it -> !fits(it, plain));
    }
    BigDecimal point = narrow(Notation.POINT, plain);
    BigDecimal comma = narrow(Notation.COMMA, plain);
    if (point == null && comma == null) {
      personal = false;
      return;
    }
    pointOnly += point != null && comma == null ? 1 : 0;
    commaOnly += comma != null && point == null ? 1 : 0;
    coded = coded || CODE.matcher(plain).matches();
    personal = personal && PERSONAL.matcher(plain).matches();
    onlyOldCards = onlyOldCards && plain.length() == OLD_CARD;
  }

  private @Nullable BigDecimal narrow(Notation notation, String text) {
    BigDecimal number = notation.read(text);
    Set<ColumnType> fitting = numbers.getOrDefault(notation, Set.of());
    if (number == null && !fitting.isEmpty()) {
      fitting.clear();
    } else if (number != null && !isWhole(number)) {
      fitting.remove(ColumnType.INTEGER);
    }
    return number;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
        && number.precision() - number.scale() < LONGEST_WHOLE;
  }

  /// The narrowest type that every cell is of; a column without cells is text.
  public ColumnType type() {
    if (!seen) {
      return ColumnType.TEXT;
    }
    Set<ColumnType> fitting = numbers.getOrDefault(notation(), Set.of());
    if (!fitting.isEmpty() && !coded) {
      return personal && !onlyOldCards ? ColumnType.TEXT : fitting.iterator().next();
    }
    return others.isEmpty() ? ColumnType.TEXT : others.iterator().next();
  }

  /// How most of its numbers are written that can be read in one way only; where there is no such
  /// number, as a Vietnamese office writes.
  public Notation notation() {
    return notation(Notation.COMMA);
  }

  /// How most of its numbers are written that can be read in one way only; `unclear` where there is
  /// no such number.
  public Notation notation(Notation unclear) {
    if (pointOnly == commaOnly) {
      return unclear;
    }
    return pointOnly > commaOnly ? Notation.POINT : Notation.COMMA;
  }

  private static boolean fits(ColumnType type, String text) {
    return type == ColumnType.BOOLEAN
        ? TRUTHS.contains(text.toLowerCase(Locale.ROOT))
        : type.read(text) != null;
  }
}
