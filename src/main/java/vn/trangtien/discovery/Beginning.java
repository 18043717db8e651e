package vn.trangtien.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trangtien.language.Word;

/// A word, or the beginning of one, as it is compared while somebody types.
///
/// @param folded without marks
/// @param letters with the marks of its letters
/// @param tone 1 to 5; 0 where it has none
record Beginning(String folded, String letters, int tone) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /// The words of `text` in their order, at most `most`.
  static List<Beginning> of(String text, int most) {
    List<Beginning> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (words.size() < most && word.find()) {
      Beginning one = of(Word.alone(word.group()));
      if (!one.folded.isEmpty()) {
        words.add(one);
      }
    }
    return words;
  }

  private static Beginning of(Word word) {
    String exact = word.exact();
    int last = exact.isEmpty() ? 0 : exact.charAt(exact.length() - 1) - '0';
    boolean toned = word.marked() && exact.length() > 1 && last >= 1 && last <= 5;
    return new Beginning(
        word.folded(), toned ? exact.substring(0, exact.length() - 1) : exact, toned ? last : 0);
  }

  /// Whether it was written with a mark.
  boolean marked() {
    return tone > 0 || !letters.equals(folded);
  }

  /// Whether `word` begins so, with all marks that this has.
  boolean begins(Beginning word) {
    return word.letters.startsWith(letters) && (tone == 0 || tone == word.tone);
  }
}
