package vn.trangtien.solr;

import java.util.ArrayList;
import java.util.List;

/// Takes a question into pieces.
final class Lexer {

  private static final int MOST_TOKENS = 2_000;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
      if (lexer.tokens.size() > MOST_TOKENS) {
        throw new SolrSyntaxException(
            "Truy vấn có quá " + MOST_TOKENS + " thành phần",
            "The query has more than " + MOST_TOKENS + " parts");
      }
    }
    return List.copyOf(lexer.tokens);
  }

  private void next() {
    char c = text.charAt(at);
    switch (c) {
      case '(' -> sign(Token.Sign.OPEN);
      case ')' -> sign(Token.Sign.CLOSE);
      case '"' -> tokens.add(new Token.Phrase(quoted()));
      case '[', '{' -> span();
      case '+', '-', '!' -> prefix(c);
      case '&', '|' -> doubled(c);
      default -> {
        if (Character.isWhitespace(c)) {
          at++;
        } else {
          word();
        }
      }
    }
  }

  private void sign(Token.Sign sign) {
    tokens.add(sign);
    at++;
  }

  /// A sign means something only right before what it belongs to.
  private void prefix(char c) {
    boolean stands = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    if (stands) {
      tokens.add(c == '+' ? Token.Sign.PLUS : Token.Sign.NOT);
    }
    at++;
  }

  private void doubled(char c) {
    if (at + 1 < text.length() && text.charAt(at + 1) == c) {
      tokens.add(c == '&' ? Token.Sign.AND : Token.Sign.OR);
      at++;
    }
    at++;
  }

  private String quoted() {
    StringBuilder phrase = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      phrase.append(text.charAt(at));
    }
    if (at == text.length()) {
      throw new SolrSyntaxException("Thiếu dấu ngoặc kép đóng", "A quote is not closed");
    }
    at++;
    decoration();
    return phrase.toString();
  }

  private void word() {
    StringBuilder word = new StringBuilder();
    boolean pattern = false;
    for (; at < text.length() && !ends(text.charAt(at)); at++) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        word.append(text.charAt(++at));
        continue;
      }
      if (c == ':' && !word.isEmpty()) {
        at++;
        tokens.add(new Token.Name(word.toString()));
        return;
      }
      pattern |= c == '*' || c == '?';
      word.append(c);
    }
    decoration();
    add(word.toString(), pattern);
  }

  private void add(String word, boolean pattern) {
    switch (word) {
      case "AND" -> tokens.add(Token.Sign.AND);
      case "OR" -> tokens.add(Token.Sign.OR);
      case "NOT" -> tokens.add(Token.Sign.NOT);
      default -> tokens.add(new Token.Word(word, pattern));
    }
  }

  private static boolean ends(char c) {
    return Character.isWhitespace(c) || "()\"[]{}^~".indexOf(c) >= 0;
  }

  /// Weights and fuzziness change nothing here.
  private void decoration() {
    while (at < text.length() && "^~".indexOf(text.charAt(at)) >= 0) {
      at++;
      while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
        at++;
      }
    }
    if (at < text.length() && "]}".indexOf(text.charAt(at)) >= 0) {
      throw new SolrSyntaxException(
          "Dấu “" + text.charAt(at) + "” đứng sai chỗ",
          "“" + text.charAt(at) + "” stands where it means nothing");
    }
  }

  private void span() {
    boolean withFrom = text.charAt(at) == '[';
    if (text.startsWith("{!", at)) {
      throw new SolrSyntaxException(
          "Tham số cục bộ {!…} không dùng được", "Local parameters {!…} are not supported");
    }
    int end = at + 1;
    while (end < text.length() && "]}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String[] ends = text.substring(at + 1, end).strip().split("\\s+TO\\s+", -1);
    if (end == text.length() || ends.length != 2) {
      throw new SolrSyntaxException(
          "Khoảng phải có dạng [a TO b]", "A range must look like [a TO b]");
    }
    boolean withTo = text.charAt(end) == ']';
    tokens.add(new Token.Span(bare(ends[0]), bare(ends[1]), withFrom, withTo));
    at = end + 1;
  }

  private static String bare(String end) {
    String plain = end.strip().replace("\\", "");
    boolean quoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
    return quoted ? plain.substring(1, plain.length() - 1) : plain;
  }
}
