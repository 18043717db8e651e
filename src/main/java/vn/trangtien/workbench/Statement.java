package vn.trangtien.workbench;

import java.util.List;

/// A line of N-Triples
/// ([RDF 1.1 N-Triples, 2](https://www.w3.org/TR/n-triples/#n-triples-language)) as this portal
/// writes them: one blank between terms, no comment.
record Statement(String subject, String predicate, String object) {

  static Statement of(String line) {
    int first = line.indexOf(' ');
    int second = line.indexOf(' ', first + 1);
    int end = line.lastIndexOf(" .");
    return new Statement(
        line.substring(0, first),
        line.substring(first + 1, second),
        line.substring(second + 1, end));
  }

  List<Cell> cells(Cells cells) {
    return List.of(cell(subject, cells), cell(predicate, cells), cell(object, cells));
  }

  private static Cell cell(String term, Cells cells) {
    return switch (term.charAt(0)) {
      case '<' -> cells.iri(plain(term.substring(1, term.length() - 1)));
      case '_' -> cells.blank(term);
      default -> literal(term, cells);
    };
  }

  private static Cell literal(String term, Cells cells) {
    int end = term.lastIndexOf('"');
    String rest = term.substring(end + 1);
    String type = rest.startsWith("^^<") ? rest.substring(3, rest.length() - 1) : "";
    String lang = rest.startsWith("@") ? rest.substring(1) : "";
    return cells.literal(plain(term.substring(1, end)), lang, type);
  }

  /// Without escapes ([2.5](https://www.w3.org/TR/n-triples/#grammar-production-ECHAR)).
  private static String plain(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c != '\\') {
        plain.append(c);
        continue;
      }
      char escaped = text.charAt(++at);
      int digits = escaped == 'u' ? 4 : escaped == 'U' ? 8 : 0;
      if (digits > 0) {
        plain.appendCodePoint(Integer.parseInt(text.substring(at + 1, at + 1 + digits), 16));
        at += digits;
      } else {
        int known = "tbnrf".indexOf(escaped);
        plain.append(known < 0 ? escaped : "\t\b\n\r\f".charAt(known));
      }
    }
    return plain.toString();
  }
}
