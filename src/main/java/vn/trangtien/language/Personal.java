package vn.trangtien.language;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts that look as if they named a person: an e-mail address, or as many digits as a telephone
/// or identity number has.
public final class Personal {

  private static final Pattern MAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+-]+\\s?@\\s?[\\p{L}\\p{N}-]");
  private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .()\\u00a0-]{0,2}\\d){8,}");
  private static final Pattern YEARS = Pattern.compile("(?:1[89]|20)\\d\\d");

  private Personal() {}

  /// Whether something in `text` looks so.
  public static boolean isIn(String text) {
    return MAIL.matcher(text).find() || numbers(text);
  }

  private static boolean numbers(String text) {
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      // A row of years is none, and neither is a price: its digits stand in threes.
      String[] groups = number.group().split("\\D+");
      boolean years = Arrays.stream(groups).allMatch(it -> YEARS.matcher(it).matches());
      if (!years && !isAmount(number.group())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmount(String number) {
    return number.matches("[1-9]\\d{0,2}(\\.\\d{3}){2,}") && !number.startsWith("0");
  }
}
