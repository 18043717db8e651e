package vn.trangtien.parsing;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a column writes its numbers. `1.234` alone does not tell: it is 1234 to a Vietnamese office
/// and less than two to a machine, so the whole column is asked.
public enum Notation {
  /// `1234.5`, `1,234.5`, `1.2E3`
  POINT("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?|[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?", ","),
  /// `1234,5`, `1.234,5`
  COMMA("[+-]?\\d+(,\\d+)?|[+-]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?", ".");

  private static final int LONGEST = 40;
  private static final Pattern SPACED = Pattern.compile("(?<=\\d)[\u00A0\u202F\u2009](?=\\d{3})");
  private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
  private static final char MINUS = '\u2212';
  private static final int LARGEST_SCALE = 400;

  private final Pattern pattern;
  private final String grouping;

  Notation(String pattern, String grouping) {
    this.pattern = Pattern.compile(pattern);
    this.grouping = grouping;
  }

  /// The number that `text` is, without spaces around it; null where it is none.
  @Nullable BigDecimal read(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !isNumeric(text.charAt(0))) {
      return null;
    }
    if (isDigits(text)) {
      return new BigDecimal(text);
    }
    String plain = text.charAt(0) == MINUS ? "-" + text.substring(1) : text;
    if (plain.indexOf('\u00A0') > 0 || plain.indexOf('\u202F') > 0 || plain.indexOf('\u2009') > 0) {
      plain = SPACED.matcher(plain).replaceAll("");
    }
    return pattern.matcher(plain).matches()
        ? new BigDecimal(plain.replace(grouping, "").replace(',', '.'))
        : null;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumeric(char first) {
    return first >= '0' && first <= '9' || first == '-' || first == '+' || first == MINUS;
  }

  /// How a number of a typed file is handed on: with a point, without an exponent, and with one
  /// more zero where it would look like grouped thousands.
  static String write(BigDecimal number) {
    if (Math.abs(number.scale()) > LARGEST_SCALE) {
      return number.toString();
    }
    String plain = number.toPlainString();
    return AMBIGUOUS.matcher(plain).matches() ? plain + "0" : plain;
  }
}
