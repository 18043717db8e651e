package vn.trangtien.wording;

import java.util.List;
import java.util.Locale;
import vn.trangtien.language.Word;
import vn.trangtien.vocabulary.SearchWord;

/// Where a form that may be read in several ways has just this meaning.
record Guards(
    List<String> onlyBeside,
    List<String> notBeside,
    boolean onlyBeforeNumber,
    boolean onlyInCapitals,
    boolean onlyWithMarks) {

  static final Guards NONE = new Guards(List.of(), List.of(), false, false, false);

  static Guards of(SearchWord word) {
    return new Guards(
        word.onlyBeside().stream().map(Guards::folded).toList(),
        word.notBeside().stream().map(Guards::folded).toList(),
        word.onlyBeforeNumber(),
        word.onlyInCapitals(),
        word.onlyWithMarks());
  }

  /// Whether they let `label` stand for the words of `text` from `at` on.
  boolean allow(List<Word> label, Typed text, int at) {
    int end = at + label.size();
    List<Word> words = text.words();
    return (onlyBeside.isEmpty() || onlyBeside.stream().anyMatch(it -> beside(words, at, end, it)))
        && notBeside.stream().noneMatch(it -> beside(words, at, end, it))
        && (!onlyBeforeNumber || end < words.size() && words.get(end).folded().matches("\\d.*"))
        && (!onlyInCapitals || inCapitals(text, at, end))
        && (!onlyWithMarks || asWritten(label, words, at));
  }

  private static boolean inCapitals(Typed text, int at, int end) {
    return !text.capitals()
        && text.words().subList(at, end).stream()
            .map(Word::written)
            .allMatch(it -> it.equals(it.toUpperCase(Locale.ROOT)));
  }

  private static boolean asWritten(List<Word> label, List<Word> words, int at) {
    for (int i = 0; i < label.size(); i++) {
      if (!label.get(i).exact().equals(words.get(at + i).exact())) {
        return false;
      }
    }
    return true;
  }

  private static boolean beside(List<Word> words, int at, int end, String other) {
    int length = other.split(" ").length;
    return is(words, at - length, length, other) || is(words, end, length, other);
  }

  private static boolean is(List<Word> words, int from, int length, String other) {
    return from >= 0
        && from + length <= words.size()
        && folded(words.subList(from, from + length)).equals(other);
  }

  private static String folded(String text) {
    return folded(Word.of(text));
  }

  static String folded(List<Word> words) {
    return String.join(" ", words.stream().map(Word::folded).toList());
  }
}
