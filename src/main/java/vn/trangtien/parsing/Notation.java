package vn.trangtien.parsing;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a column writes its numbers. `1.234` alone does not tell: it is 1234 to a Vietnamese office
/// and less than two to a machine, so the whole column is asked.
public enum Notation {
  /// `1234.5`, `1,234.5`, `1.2E3`
  POINT('.', ','),
  /// `1234,5`, `1.234,5`
  COMMA(',', '.');

  private static final int LONGEST = 40;
  private static final int MOST_EXPONENT = 3;
  private static final Pattern SPACED = Pattern.compile("(?<=\\d)[\u00A0\u202F\u2009](?=\\d{3})");
  private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
  private static final char MINUS = '\u2212';
  private static final int LARGEST_SCALE = 400;

  private final char decimal;
  private final char grouping;

  Notation(char decimal, char grouping) {
    this.decimal = decimal;
    this.grouping = grouping;
  }

  /// The number that `text` is, without spaces around it; null where it is none.
  @Nullable BigDecimal read(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !isNumeric(text.charAt(0))) {
      return null;
    }
    String plain = text.charAt(0) == MINUS ? "-" + text.substring(1) : text;
    if (plain.indexOf('\u00A0') > 0 || plain.indexOf('\u202F') > 0 || plain.indexOf('\u2009') > 0) {
      plain = SPACED.matcher(plain).replaceAll("");
    }
    int start = isSign(plain.charAt(0)) ? 1 : 0;
    int whole = digits(plain, start);
    int grouped = groups(plain, start, whole);
    int fraction = fraction(plain, grouped);
    int end = grouped == whole ? exponent(plain, fraction) : fraction;
    if (whole == start || end != plain.length()) {
      return null;
    }
    String joined = grouped == whole ? plain : plain.replace(String.valueOf(grouping), "");
    return new BigDecimal(decimal == ',' ? joined.replace(',', '.') : joined);
  }

  /// Behind the groups of three digits that follow the first one to three; behind those where none
  /// follow.
  private int groups(String text, int start, int whole) {
    int end = whole;
    if (whole > start && whole - start <= 3 && text.charAt(start) != '0') {
      while (end < text.length()
          && text.charAt(end) == grouping
          && digits(text, end + 1) == end + 4) {
        end += 4;
      }
    }
    return end;
  }

  private int fraction(String text, int from) {
    int end = from < text.length() && text.charAt(from) == decimal ? digits(text, from + 1) : from;
    return end > from + 1 ? end : from;
  }

  /// Only machines write powers of ten, and they write points.
  private int exponent(String text, int from) {
    if (decimal == ',' || from >= text.length() || (text.charAt(from) | 0x20) != 'e') {
      return from;
    }
    int start = from + 1 < text.length() && isSign(text.charAt(from + 1)) ? from + 2 : from + 1;
    int end = digits(text, start);
    return end > start && end - start <= MOST_EXPONENT ? end : from;
  }

  /// Behind the digits that stand from `from` on.
  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static boolean isSign(char letter) {
    return letter == '-' || letter == '+';
  }

  private static boolean isNumeric(char first) {
    return first >= '0' && first <= '9' || isSign(first) || first == MINUS;
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
