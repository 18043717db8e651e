package vn.trangtien.wording;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.trangtien.language.Word;

/// The first letters of a name's words, for officials write *CLKK* where the title says *chất lượng
/// không khí*.
public final class Initials {

  private static final int FEWEST = 3;
  private static final int MOST = 6;

  private Initials() {}

  /// Of all `words` of a name, where they are three to six.
  public static Stream<String> of(List<Word> words) {
    return words.size() < FEWEST || words.size() > MOST ? Stream.of() : Stream.of(letters(words));
  }

  /// Of any three to six `words` of a title that stand together.
  public static Stream<String> within(List<Word> words) {
    String letters = letters(words);
    return IntStream.rangeClosed(FEWEST, MOST)
        .boxed()
        .flatMap(
            length ->
                IntStream.rangeClosed(0, words.size() - length)
                    .mapToObj(from -> letters.substring(from, from + length)));
  }

  private static String letters(List<Word> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(it -> letters.append(it.folded().charAt(0)));
    return letters.toString();
  }
}
