package vn.trangtien.parsing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a number of a workbook is shown as, told by its number format ([ECMA-376 part 1,
/// 18.8.30](https://ecma-international.org/publications-and-standards/standards/ecma-376/)).
enum ExcelFormat {
  NUMBER,
  /// A code that is kept as a number and shown with leading zeros.
  CODE,
  DATE,
  TIME,
  DATE_TIME;

  /// What says nothing of the kind: quoted and escaped text, colours, conditions and languages.
  private static final Pattern INERT =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]|AM/PM|A/P");

  private static final Pattern ZEROS = Pattern.compile("0{2,}");

  /// Formats that have a number but no text, as many workbooks leave them.
  private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 45, 47);

  /// @param id 14 to 22 and 45 to 47 are dates and times everywhere, 27 to 36 and 50 to 58 in Asia
  static ExcelFormat of(@Nullable Integer id, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      return id == null ? NUMBER : builtIn(id);
    }
    String code = text.split(";", 2)[0];
    if (ZEROS.matcher(code).matches()) {
      return CODE;
    }
    String letters = INERT.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    if (letters.contains("[") || letters.contains("general")) {
      return NUMBER;
    }
    boolean time = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
    boolean date = letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0;
    if (time) {
      return date ? DATE_TIME : TIME;
    }
    return date || letters.indexOf('m') >= 0 ? DATE : NUMBER;
  }

  private static ExcelFormat builtIn(int id) {
    if (id == 22) {
      return DATE_TIME;
    }
    if (TIMES.contains(id)) {
      return TIME;
    }
    return id >= 14 && id <= 17 || id >= 27 && id <= 36 || id >= 50 && id <= 58 ? DATE : NUMBER;
  }
}
