package vn.trangtien.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Several values in one parameter: `a,b`; one that has a comma or a quote in it stands in quotes,
/// as in CSV: `"a, b",c`.
final class CommaList {

  private CommaList() {}

  static List<String> split(String text) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        value.append(c);
        i++;
      } else if (c == '"' && (quoted || value.isEmpty())) {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString());
    return values;
  }

  static String join(List<String> values) {
    return values.stream().map(CommaList::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String value) {
    return value.indexOf(',') < 0 && value.indexOf('"') < 0
        ? value
        : '"' + value.replace("\"", "\"\"") + '"';
  }
}
