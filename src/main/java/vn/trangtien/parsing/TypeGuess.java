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
  private static final int LONGEST_EXACT = 16;
  private static final Set<String> TRUTHS = Set.of("true", "false", "có", "không");

  private final Set<ColumnType> others = EnumSet.copyOf(OTHERS);
  private final Map<Notation, Set<ColumnType>> numbers = new EnumMap<>(Notation.class);
  private final Map<Notation, Width> widths = new EnumMap<>(Notation.class);
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
    BigDecimal point = Notation.POINT.read(plain);
    boolean bare = point != null && point.scale() == 0 && point.precision() == plain.length();
    BigDecimal comma = bare ? point : Notation.COMMA.read(plain);
    narrow(Notation.POINT, point);
    narrow(Notation.COMMA, comma);
    if (point == null && comma == null) {
      personal = false;
      return;
    }
    pointOnly += point != null && comma == null ? 1 : 0;
    commaOnly += comma != null && point == null ? 1 : 0;
    coded = coded || mayBeCode(plain) && CODE.matcher(plain).matches();
    personal = personal && PERSONAL.matcher(plain).matches();
    onlyOldCards = onlyOldCards && plain.length() == OLD_CARD;
  }

  private void narrow(Notation notation, @Nullable BigDecimal number) {
    Set<ColumnType> fitting = numbers.getOrDefault(notation, Set.of());
    if (number == null) {
      fitting.clear();
    } else {
      width(notation).see(number);
      if (!isWhole(number)) {
        fitting.remove(ColumnType.INTEGER);
      }
    }
  }

  private static boolean isWhole(BigDecimal number) {
    BigDecimal plain = number.scale() == 0 ? number : number.stripTrailingZeros();
    return plain.scale() <= 0 && plain.precision() - plain.scale() < LONGEST_WHOLE;
  }

  /// Whether it is worth a closer look; most numbers are not.
  private static boolean mayBeCode(String number) {
    char first = number.charAt(0);
    return first < '1' || first > '9' || number.length() >= LONGEST_EXACT;
  }

  /// How wide the numbers are, read in `notation`.
  public Width width(Notation notation) {
    return widths.computeIfAbsent(notation, it -> new Width());
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
