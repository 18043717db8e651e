package vn.trangtien.wording;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.language.Form;
import vn.trangtien.language.Word;

/// Parts words that were typed as one: `dulich`, `khucongnghiep`, `lop10`.
final class Gluing {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;
  private static final int MOST_PARTS = 4;

  /// How often its parts stand side by side, and they.
  private record Parting(int pairs, List<Word> parts) {}

  private final Word word;
  private final Evidence evidence;
  private final @Nullable Word[][] pieces;

  private Gluing(Word word, Evidence evidence) {
    this.word = word;
    this.evidence = evidence;
    int length = word.written().length();
    this.pieces = new Word[length + 1][length + 1];
  }

  /// The parts of `word`, each known and known beside the next; empty where it has none.
  static List<Word> parts(Word word, Evidence evidence) {
    int length = word.written().length();
    if (length < SHORTEST || length > LONGEST) {
      return List.of();
    }
    Gluing gluing = new Gluing(word, evidence);
    for (int most = 2; most <= MOST_PARTS; most++) {
      Parting best = gluing.best(null, 0, most);
      if (best != null) {
        return best.parts();
      }
    }
    return List.of();
  }

  private @Nullable Parting best(@Nullable Word before, int from, int most) {
    int length = word.written().length();
    Parting best = null;
    for (int to = from + 1; to <= length && most > 0; to++) {
      Word piece = piece(from, to);
      boolean whole = from == 0 && to == length;
      if (piece == null || whole || before != null && !fit(before, piece)) {
        continue;
      }
      Parting rest = to == length ? new Parting(0, List.of()) : best(piece, to, most - 1);
      if (rest != null) {
        int pairs = rest.pairs() + (before == null ? 0 : strength(before, piece));
        if (best == null || pairs > best.pairs()) {
          List<Word> parts = Stream.concat(Stream.of(piece), rest.parts().stream()).toList();
          best = new Parting(pairs, parts);
        }
      }
    }
    return best;
  }

  /// The letters from `from` to `to` where they are a word: known, and of two letters at least.
  private @Nullable Word piece(int from, int to) {
    if (to - from < 2) {
      return null;
    }
    Word known = pieces[from][to];
    if (known == null) {
      known = word.as(word.written().substring(from, to));
      pieces[from][to] = known;
    }
    return evidence.knows(known) || isNumber(known) ? known : null;
  }

  private boolean fit(Word left, Word right) {
    return evidence.knowsPair(left, right) || isNumber(right) && !isNumber(left);
  }

  private int strength(Word left, Word right) {
    int often = evidence.lexicon().anywhere(Form.FOLDED_PAIR, left.foldedWith(right));
    return 1 + often;
  }

  private static boolean isNumber(Word word) {
    return word.folded().chars().allMatch(Character::isDigit);
  }
}
