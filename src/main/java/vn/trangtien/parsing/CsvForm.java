package vn.trangtien.parsing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trangtien.encoding.TextFile;

/// How a file separates its values.
///
/// @param delimiter between two values
/// @param announced whether the first line says so (`sep=;`, as Excel writes) and is no row
record CsvForm(char delimiter, boolean announced) {

  /// Of two that fit alike, the rarer in a text first.
  private static final String DELIMITERS = "\t;|,";

  private static final Pattern ANNOUNCED = Pattern.compile("\"?sep=([^\\w\\s]|\\t)\"?[\r\n]");
  private static final int CHARACTERS = 1 << 16;
  private static final int LINES = 50;

  /// Told by the file's first lines.
  static CsvForm of(TextFile file) throws IOException {
    char[] buffer = new char[CHARACTERS];
    int length = 0;
    try (Reader text = file.open()) {
      for (int n = 0; n >= 0 && length < CHARACTERS; ) {
        n = text.read(buffer, length, CHARACTERS - length);
        length += Math.max(n, 0);
      }
    }
    String start = new String(buffer, 0, length);
    Matcher first = ANNOUNCED.matcher(start);
    if (first.lookingAt()) {
      return new CsvForm(first.group(1).charAt(0), true);
    }
    char best = ',';
    int most = 0;
    for (char delimiter : DELIMITERS.toCharArray()) {
      int agreeing = agreeing(counts(start, delimiter));
      if (agreeing > most) {
        best = delimiter;
        most = agreeing;
      }
    }
    return new CsvForm(best, false);
  }

  /// Goes behind the announcement.
  void skipTo(BufferedReader text) throws IOException {
    if (announced) {
      text.readLine();
    }
  }

  /// How often `delimiter` stands in each line, outside quotes.
  private static List<Integer> counts(String text, char delimiter) {
    List<Integer> counts = new ArrayList<>();
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length() && counts.size() < LINES; i++) {
      char letter = text.charAt(i);
      quoted ^= letter == '"';
      if (!quoted && letter == delimiter) {
        count++;
      } else if (!quoted && (letter == '\n' || letter == '\r')) {
        counts.add(count);
        count = 0;
      }
    }
    counts.add(count);
    return counts;
  }

  /// How many lines have as many delimiters as most lines that have any.
  private static int agreeing(List<Integer> counts) {
    int most = 0;
    for (int count : counts) {
      if (count > 0) {
        most = Math.max(most, (int) counts.stream().filter(it -> it == count).count());
      }
    }
    return most;
  }
}
