package vn.trangtien.solr;

/// A piece of a question.
sealed interface Token {

  /// What stands between questions or before them.
  enum Sign implements Token {
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    PLUS
  }

  /// A field and its colon.
  record Name(String field) implements Token {}

  /// A word; a star or a question mark in it stands for anything where it is not escaped.
  record Word(String text, boolean pattern) implements Token {}

  /// What stood between quotes.
  record Phrase(String text) implements Token {}

  /// A range as it is written between its brackets.
  record Span(String from, String to, boolean withFrom, boolean withTo) implements Token {}
}
