package vn.trangtien.triples;

import io.micronaut.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;

/// Looks at a query before any parser does: its length, how deep its brackets stand in each other
/// and how many operators and groups it chains, for each of these is a level of recursion later.
final class QueryText {

  private static final Pattern IRI = Pattern.compile("<[^<>\"{}|^`\\\\\\x00-\\x20]*>");
  private static final Pattern LONG_STRING =
      Pattern.compile("(\"\"\"|''')(?:\\\\.|(?!\\1).)*+\\1", Pattern.DOTALL);
  private static final Pattern STRING =
      Pattern.compile("(?:\"(?:\\\\.|[^\"\\\\\\n\\r])*+\"|'(?:\\\\.|[^'\\\\\\n\\r])*+')");
  private static final Pattern COMMENT = Pattern.compile("#[^\\n\\r]*+");

  private final TriplesConfiguration limits;
  private final String text;
  private int depth;
  private int operators;

  private QueryText(TriplesConfiguration limits, String text) {
    this.limits = limits;
    this.text = text;
  }

  /// Refuses `text` where it is longer, deeper or has more operators than allowed.
  static void check(String text, TriplesConfiguration limits) {
    long most = limits.queryKilobytes() * 1_024L;
    if (text.length() > most || text.getBytes(StandardCharsets.UTF_8).length > most) {
      throw new ProblemException(
          Problem.of(
              HttpStatus.REQUEST_ENTITY_TOO_LARGE,
              "query-too-long",
              "Truy vấn dài hơn " + limits.queryKilobytes() + " KB.",
              "The query is longer than " + limits.queryKilobytes() + " KB."));
    }
    new QueryText(limits, text).scan();
  }

  private void scan() {
    Matcher[] skipped = {
      LONG_STRING.matcher(text), STRING.matcher(text), IRI.matcher(text), COMMENT.matcher(text)
    };
    int at = 0;
    while (at < text.length()) {
      int end = skip(skipped, at);
      if (end == at) {
        look(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : ' ');
        end = at + (text.charAt(at) == '\\' ? 2 : 1);
      }
      at = end;
    }
  }

  private int skip(Matcher[] skipped, int at) {
    if ("\"'<#".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    for (Matcher matcher : skipped) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return matcher.end();
      }
    }
    return at;
  }

  private void look(char c, char next) {
    switch (c) {
      case '.' -> operators += Character.isDigit(next) ? 0 : 1;
      case '(', '[' -> depth++;
      case '{' -> {
        depth++;
        operators++;
      }
      case ')', ']', '}' -> depth--;
      case '!', '|', '&', '+', '-', '*', '/', '^', '=', '<', '>' -> operators++;
      default -> {}
    }
    if (depth > limits.depth()) {
      throw refused(
          "query-too-deep",
          "Truy vấn lồng quá " + limits.depth() + " cấp ngoặc.",
          "The query nests brackets more than " + limits.depth() + " deep.");
    }
    if (operators > limits.operators()) {
      throw refused(
          "query-too-large",
          "Truy vấn có hơn " + limits.operators() + " toán tử và nhóm.",
          "The query has more than " + limits.operators() + " operators and groups.");
    }
  }

  static ProblemException refused(String code, String vi, String en) {
    return new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, code, vi, en));
  }
}
