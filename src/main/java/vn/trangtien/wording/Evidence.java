package vn.trangtien.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.language.Form;
import vn.trangtien.language.Word;

/// What the catalogue and the dictionary together know of words.
record Evidence(Lexicon lexicon, Dictionary dictionary) {

  private static final Pattern INITIALS = Pattern.compile("[a-z]{3,6}");

  /// Whether `word` occurs, with any marks.
  boolean knows(Word word) {
    return dictionary.hasWord(word.folded()) || lexicon.anywhere(Form.FOLDED, word.folded()) > 0;
  }

  /// Whether `word` occurs just so; `ca1` does not where *cá* does, though their forms are one.
  boolean knowsExactly(Word word) {
    return lexicon.anywhere(Form.EXACT, word.exact()) > 0
        && lexicon.anywhere(Form.FOLDED, word.folded()) > 0;
  }

  /// Whether `word` is none itself, but the initials of a name.
  boolean isInitials(Word word) {
    return INITIALS.matcher(word.folded()).matches()
        && !knows(word)
        && lexicon.hasInitials(word.folded());
  }

  /// Whether the two stand side by side anywhere; not where one is missing.
  boolean knowsPair(@Nullable Word left, @Nullable Word right) {
    return left != null
        && right != null
        && (dictionary.hasPair(left.foldedWith(right))
            || lexicon.anywhere(Form.FOLDED_PAIR, left.foldedWith(right)) > 0);
  }

  /// Whether the two stand side by side in a name: a title, a keyword, a label of the dictionary.
  boolean knowsName(@Nullable Word left, @Nullable Word right) {
    return left != null
        && right != null
        && (dictionary.hasPair(left.foldedWith(right))
            || lexicon.named(Form.FOLDED_PAIR, left.foldedWith(right)) > 0);
  }

  /// How often the two stand side by side, with the marks that they have.
  int exactPairs(@Nullable Word left, @Nullable Word right) {
    return left == null || right == null
        ? 0
        : lexicon.anywhere(Form.EXACT_PAIR, left.exactWith(right));
  }

  /// How many of its neighbours `word` is known to stand beside, 0 to 2.
  int neighbours(@Nullable Word left, Word word, @Nullable Word right) {
    return (knowsPair(left, word) ? 1 : 0) + (knowsPair(word, right) ? 1 : 0);
  }

  Stream<Word> beginningWith(char letter) {
    return Stream.of(lexicon.beginningWith(letter), dictionary.beginningWith(letter))
        .flatMap(List::stream);
  }
}
