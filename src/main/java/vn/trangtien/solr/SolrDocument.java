package vn.trangtien.solr;

import java.util.List;

/// What a question is put to: fields with values, and words.
public interface SolrDocument {

  /// How the values of a field compare.
  enum Kind {
    /// Whole, in any case; without marks where the question has none.
    STRING,
    /// Word by word.
    TEXT,
    NUMBER,
    /// Instants in ISO 8601.
    DATE
  }

  /// What kind of values `field` has.
  Kind kind(String field);

  /// The values of `field`; none where the document has no such field. Text is given as
  /// [FoldedText] has it.
  List<String> values(String field);

  /// Whether a search for `words` finds the document.
  boolean isFoundBy(String words);
}
