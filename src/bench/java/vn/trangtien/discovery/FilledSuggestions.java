package vn.trangtien.discovery;

import vn.trangtien.search.CatalogSearch;
import vn.trangtien.vocabulary.Vocabulary;

/// What is suggested from an index, for measuring.
public final class FilledSuggestions {

  private static final int SIZE = 8;

  private final SuggestionIndex index;

  /// Reads the names of all that `search` can find.
  public FilledSuggestions(CatalogSearch search, Vocabulary vocabulary) {
    this.index = SuggestionSource.read(search, vocabulary);
  }

  /// How many are suggested for what was typed.
  public int count(String typed) {
    return index.find(typed, SIZE).size();
  }
}
