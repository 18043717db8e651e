package vn.trangtien.wording;

import java.util.List;
import java.util.Locale;
import vn.trangtien.language.Word;

/// The words of a search as they were typed, or as they were repaired.
///
/// @param marked whether any has a mark: then a word without one means itself
/// @param capitals whether all of it is in capitals, which then say nothing
record Typed(List<Word> words, boolean marked, boolean capitals) {

  Typed {
    words = List.copyOf(words);
  }

  static Typed of(List<Word> words) {
    boolean capitals =
        words.size() > 1
            && words.stream()
                .map(Word::written)
                .allMatch(it -> it.equals(it.toUpperCase(Locale.ROOT)));
    return new Typed(words, words.stream().anyMatch(Word::marked), capitals);
  }
}
