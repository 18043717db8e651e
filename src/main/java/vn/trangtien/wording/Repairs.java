package vn.trangtien.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.language.Keyboard;
import vn.trangtien.language.Word;

/// Mends words that neither the catalogue nor the dictionary knows: first as keys of a Vietnamese
/// keyboard that was off, then as words typed as one, last as slips of the keys.
///
/// A word that occurs as it was typed is mended only where the keys of another word show that the
/// keyboard was off.
final class Repairs {

  private final Evidence evidence;
  private final Respelling respelling;
  private final List<Step> steps = new ArrayList<>();

  Repairs(Evidence evidence) {
    this.evidence = evidence;
    this.respelling = new Respelling(evidence);
  }

  List<Step> steps() {
    return steps;
  }

  List<Word> mended(List<Word> typed) {
    boolean marked = typed.stream().anyMatch(Word::marked);
    List<Word> words = keyed(typed);
    List<Word> mended = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Word left = mended.isEmpty() ? null : mended.getLast();
      Word right = i + 1 < words.size() ? words.get(i + 1) : null;
      boolean unknown = !evidence.knows(word) && !evidence.knowsExactly(word);
      if (unknown && !isNumber(word) && !evidence.isInitials(word)) {
        mended.addAll(mended(left, word, right, marked));
      } else {
        mended.add(marked ? slipped(left, word, right) : word);
      }
    }
    return mended;
  }

  private List<Word> mended(@Nullable Word left, Word word, @Nullable Word right, boolean marked) {
    List<Word> parts = Gluing.parts(word, evidence);
    if (!parts.isEmpty()) {
      steps.add(new Step.Split(word.written(), written(parts)));
      return parts;
    }
    Optional<Word> other = respelling.of(left, word, right, marked);
    other.ifPresent(it -> steps.add(new Step.Respelled(word.written(), it.written())));
    return List.of(other.orElse(word));
  }

  /// A word of which only other spellings occur, and none beside its neighbours: a slip may have
  /// made it another word, as *gái* of *giá*.
  private Word slipped(@Nullable Word left, Word word, @Nullable Word right) {
    if (!word.marked()
        || word.stops()
        || evidence.knowsExactly(word)
        || evidence.neighbours(left, word, right) > 0) {
      return word;
    }
    Optional<Word> other = respelling.beside(left, word, right);
    other.ifPresent(it -> steps.add(new Step.Respelled(word.written(), it.written())));
    return other.orElse(word);
  }

  /// `typed` with what was typed in Telex or VNI as what it stands for.
  private List<Word> keyed(List<Word> typed) {
    List<Word> words = new ArrayList<>(typed);
    List<Integer> known = new ArrayList<>();
    boolean off = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.marked() || Keyboard.decode(word.written()).isEmpty()) {
        continue;
      }
      Word meant = word.as(Keyboard.decode(word.written()).get());
      if (isSurelyKeys(words, i, meant)) {
        decode(words, i, meant);
        off = true;
      } else {
        known.add(i);
      }
    }
    for (int i : off ? known : List.<Integer>of()) {
      Word meant = words.get(i).as(Keyboard.decode(words.get(i).written()).orElseThrow());
      if (stands(words, i, meant)) {
        decode(words, i, meant);
      }
    }
    return words;
  }

  private void decode(List<Word> words, int at, Word meant) {
    steps.add(new Step.Decoded(words.get(at).written(), meant.written()));
    words.set(at, meant);
  }

  /// Whether the word is none, but what its keys stand for is one.
  private boolean isSurelyKeys(List<Word> words, int at, Word meant) {
    Word word = words.get(at);
    if (evidence.knowsExactly(word)) {
      return false;
    }
    if (evidence.knows(word)) {
      // Without its last s it is known: a plural of English, or the key of a tone.
      boolean plural = !word.folded().equals(word.exact());
      boolean noEnglish = plural && !evidence.knowsExactly(word.as(word.folded()));
      return evidence.knowsExactly(meant) && (noEnglish || stands(words, at, meant));
    }
    return evidence.knowsExactly(meant)
        || evidence.knows(meant) && (isBeside(words, at, meant) || !mayBeSlip(words, at));
  }

  private boolean mayBeSlip(List<Word> words, int at) {
    Word left = at > 0 ? words.get(at - 1) : null;
    Word right = at + 1 < words.size() ? words.get(at + 1) : null;
    return respelling.beside(left, words.get(at), right).isPresent();
  }

  private boolean isBeside(List<Word> words, int at, Word meant) {
    Word left = at > 0 ? words.get(at - 1) : null;
    Word right = at + 1 < words.size() ? words.get(at + 1) : null;
    return evidence.neighbours(left, meant, right) > 0;
  }

  /// Whether `meant` stands beside a neighbour, as the typed word never does.
  private boolean stands(List<Word> words, int at, Word meant) {
    Word left = at > 0 ? words.get(at - 1) : null;
    Word right = at + 1 < words.size() ? words.get(at + 1) : null;
    return evidence.exactPairs(left, meant) + evidence.exactPairs(meant, right)
        > evidence.exactPairs(left, words.get(at)) + evidence.exactPairs(words.get(at), right);
  }

  private static boolean isNumber(Word word) {
    return word.folded().chars().noneMatch(Character::isLetter);
  }

  private static String written(List<Word> words) {
    return String.join(" ", words.stream().map(Word::written).toList());
  }
}
