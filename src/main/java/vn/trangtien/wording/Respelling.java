package vn.trangtien.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.language.Form;
import vn.trangtien.language.Word;

/// Finds the word that was meant where one letter or two are wrong, missing, doubled or swapped;
/// never the first.
final class Respelling {

  /// So many words of one text are respelled: each is compared with all that begin alike.
  private static final int MOST = 6;

  private static final int MOST_COMPARED = 20_000;
  private static final int LONGEST = 20;

  /// A known word that is near: its distance in letters, whether marks differ too, how many of the
  /// neighbours it stands beside, how often it does and how often it is.
  private record Near(Word word, int edits, int exactEdits, int beside, int pairs, int often) {

    static final Comparator<Near> BEST =
        Comparator.comparingInt((Near it) -> it.edits() * 2 - it.beside() * 3)
            .thenComparing(Comparator.comparingInt(Near::pairs).reversed())
            .thenComparingInt(Near::exactEdits)
            .thenComparing(Comparator.comparingInt(Near::often).reversed())
            .thenComparing(it -> it.word().exact());
  }

  private final Evidence evidence;
  private int left = MOST;

  Respelling(Evidence evidence) {
    this.evidence = evidence;
  }

  /// What the unknown `word` was meant to be; with the marks of the catalogue where the text is
  /// `marked`, otherwise without any.
  Optional<Word> of(@Nullable Word before, Word word, @Nullable Word behind, boolean marked) {
    int length = word.folded().length();
    return near(before, word, behind, length <= 4 ? 1 : 2)
        .filter(it -> it.beside() > 0 || isSure(word, it))
        .map(it -> marked ? it.word() : word.as(it.word().folded()));
  }

  /// The word one letter away that stands beside a neighbour in a name.
  Optional<Word> beside(@Nullable Word before, Word word, @Nullable Word behind) {
    return near(before, word, behind, 1)
        .map(Near::word)
        .filter(it -> evidence.knowsName(before, it) || evidence.knowsName(it, behind))
        .filter(it -> !it.folded().equals(word.folded()));
  }

  /// Whether a word alone is long and near enough.
  private static boolean isSure(Word word, Near near) {
    int length = word.folded().length();
    return near.edits() == 1 && length >= (word.isAmbiguous() ? 5 : 6)
        || near.edits() == 2 && length >= 9;
  }

  private Optional<Near> near(@Nullable Word before, Word word, @Nullable Word behind, int most) {
    String folded = word.folded();
    if (folded.length() < 3 || folded.length() > LONGEST || left == 0) {
      return Optional.empty();
    }
    left--;
    return evidence
        .beginningWith(folded.charAt(0))
        .limit(MOST_COMPARED)
        .filter(it -> Math.abs(it.folded().length() - folded.length()) <= most)
        .filter(it -> Edits.between(folded, it.folded(), most) <= most)
        .map(it -> near(before, word, it, behind))
        .min(Near.BEST);
  }

  private Near near(@Nullable Word before, Word typed, Word known, @Nullable Word behind) {
    Word word = typed.asExact(known.exact());
    List<Integer> edits =
        List.of(
            Edits.between(typed.folded(), word.folded(), 9),
            Edits.between(typed.exact(), word.exact(), 9));
    return new Near(
        word,
        edits.getFirst(),
        edits.getLast(),
        evidence.neighbours(before, word, behind),
        evidence.exactPairs(before, word) + evidence.exactPairs(word, behind),
        evidence.lexicon().anywhere(Form.EXACT, word.exact()));
  }
}
