package vn.trangtien.solr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the pieces of a question together.
///
/// Words side by side belong together most, then comes `NOT`, then `AND`, then `OR`; what stands
/// side by side otherwise must all hold. So `organization:a OR organization:b state:active` asks
/// for active datasets of either, which is what clients mean by it.
final class Reader {

  private static final int MOST_DEPTH = 30;
  private static final String WORDS = "text";

  private final List<Token> tokens;
  private final Instant now;
  private int at;
  private int depth;

  Reader(List<Token> tokens, Instant now) {
    this.tokens = tokens;
    this.now = now;
  }

  SolrQuery read() {
    SolrQuery all = together(WORDS);
    if (at < tokens.size()) {
      throw new SolrSyntaxException(
          "Thừa một dấu ngoặc đóng", "There is one closing bracket too many");
    }
    return all;
  }

  private SolrQuery together(String field) {
    if (++depth > MOST_DEPTH) {
      throw new SolrSyntaxException(
          "Ngoặc lồng nhau quá " + MOST_DEPTH + " lớp",
          "Brackets are nested deeper than " + MOST_DEPTH);
    }
    List<SolrQuery> parts = new ArrayList<>();
    while (at < tokens.size() && tokens.get(at) != Token.Sign.CLOSE) {
      parts.add(either(field));
    }
    depth--;
    List<SolrQuery> telling = parts.stream().filter(it -> !(it instanceof SolrQuery.All)).toList();
    return switch (telling.size()) {
      case 0 -> new SolrQuery.All();
      case 1 -> telling.getFirst();
      default -> new SolrQuery.And(telling);
    };
  }

  private SolrQuery either(String field) {
    List<SolrQuery> parts = new ArrayList<>(List.of(both(field)));
    while (takes(Token.Sign.OR)) {
      parts.add(both(field));
    }
    return parts.size() == 1 ? parts.getFirst() : new SolrQuery.Or(parts);
  }

  private SolrQuery both(String field) {
    List<SolrQuery> parts = new ArrayList<>(List.of(one(field)));
    while (takes(Token.Sign.AND)) {
      parts.add(one(field));
    }
    return parts.size() == 1 ? parts.getFirst() : new SolrQuery.And(parts);
  }

  private SolrQuery one(String field) {
    boolean negative = false;
    while (at < tokens.size()
        && (tokens.get(at) == Token.Sign.NOT || tokens.get(at) == Token.Sign.PLUS)) {
      negative ^= tokens.get(at++) == Token.Sign.NOT;
    }
    SolrQuery positive = plain(field);
    return negative ? new SolrQuery.Not(positive) : positive;
  }

  private SolrQuery plain(String field) {
    if (at == tokens.size()) {
      throw unfinished();
    }
    return switch (tokens.get(at++)) {
      case Token.Name(String name) -> named(name);
      case Token.Word(String text, boolean pattern) -> words(field, text, pattern);
      case Token.Phrase(String text) -> leaf(field, text, false);
      case Token.Span(var from, var to, var withFrom, var withTo) ->
          new SolrQuery.Field(field, new Value.Range(end(from), end(to), withFrom, withTo));
      case Token.Sign sign -> bracket(sign, field);
    };
  }

  private SolrQuery bracket(Token.Sign sign, String field) {
    if (sign != Token.Sign.OPEN) {
      throw unfinished();
    }
    SolrQuery inside = together(field);
    if (!takes(Token.Sign.CLOSE)) {
      throw new SolrSyntaxException("Thiếu dấu ngoặc đóng", "A bracket is not closed");
    }
    return inside;
  }

  private SolrQuery named(String name) {
    if (at == tokens.size()) {
      throw unfinished();
    }
    return switch (tokens.get(at)) {
      case Token.Word(String text, boolean pattern) -> {
        at++;
        yield text.equals("*") && name.equals("*")
            ? new SolrQuery.All()
            : leaf(name, text, pattern);
      }
      case Token.Sign sign when sign != Token.Sign.OPEN -> throw unfinished();
      case Token.Sign open -> plain(name);
      case Token.Name inner -> throw unfinished();
      case Token.Phrase phrase -> plain(name);
      case Token.Span span -> plain(name);
    };
  }

  /// The run of words that begins with this one.
  private SolrQuery words(String field, String first, boolean pattern) {
    List<SolrQuery> single = new ArrayList<>(List.of(leaf(field, first, pattern)));
    StringBuilder run = new StringBuilder(first);
    boolean plain = !pattern;
    while (at < tokens.size() && tokens.get(at) instanceof Token.Word(String text, boolean star)) {
      at++;
      single.add(leaf(field, text, star));
      run.append(' ').append(text);
      plain &= !star;
    }
    if (single.size() == 1) {
      return single.getFirst();
    }
    if (field.equals(WORDS)) {
      return plain ? new SolrQuery.Words(run.toString()) : new SolrQuery.And(single);
    }
    SolrQuery each = new SolrQuery.And(single);
    return plain ? new SolrQuery.Or(List.of(leaf(field, run.toString(), false), each)) : each;
  }

  private SolrQuery leaf(String field, String text, boolean pattern) {
    boolean anything = pattern && text.equals("*");
    if (field.equals(WORDS)) {
      return anything
          ? new SolrQuery.All()
          : pattern ? new SolrQuery.Field(WORDS, new Value.Like(text)) : new SolrQuery.Words(text);
    }
    return new SolrQuery.Field(
        field,
        anything
            ? new Value.Range(null, null, true, true)
            : pattern ? new Value.Like(text) : new Value.Same(text, DateMath.absolute(text, now)));
  }

  private @Nullable String end(String written) {
    return written.equals("*") ? null : DateMath.absolute(written, now);
  }

  private boolean takes(Token.Sign sign) {
    boolean there = at < tokens.size() && tokens.get(at) == sign;
    at += there ? 1 : 0;
    return there;
  }

  private static SolrSyntaxException unfinished() {
    return new SolrSyntaxException(
        "Truy vấn thiếu giá trị sau tên trường hoặc toán tử",
        "The query lacks a value behind a field or an operator");
  }
}
