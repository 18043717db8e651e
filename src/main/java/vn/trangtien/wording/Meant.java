package vn.trangtien.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Form;
import vn.trangtien.language.Word;

/// Makes a unit of words that the dictionary knows.
final class Meant {

  /// So many other ways to say a unit are looked for.
  private static final int MOST_OTHERS = 10;

  private static final float SAME = 0.8f;
  private static final float BROADER = 0.4f;

  private Meant() {}

  static Unit unit(
      List<Word> words,
      List<Dictionary.Label> labels,
      List<Dictionary.Label> inside,
      Lexicon lexicon,
      List<Step> steps) {
    // An agency is more than its name, a place more than the words it is made of.
    Unit.Role role =
        labels.stream().map(it -> it.entry().role()).max(Comparator.naturalOrder()).orElseThrow();
    List<Entry> entries =
        labels.stream()
            .map(Dictionary.Label::entry)
            .filter(it -> it.role() == role)
            .sorted(Comparator.comparing((Entry it) -> !it.today()).thenComparing(Entry::concept))
            .distinct()
            .toList();
    String typed = String.join(" ", words.stream().map(Word::written).toList());
    Set<String> said = new HashSet<>(Set.of(Guards.folded(words)));
    Set<Text> told = new HashSet<>();
    List<Unit.Phrase> others = new ArrayList<>();
    Set<Iri> concepts = new LinkedHashSet<>();
    Set<Iri> kin = new LinkedHashSet<>();
    for (Entry entry : entries) {
      List<Unit.Phrase> known = known(entry, lexicon, said);
      List<String> also = known.stream().map(Unit.Phrase::label).distinct().toList();
      // The editions of one place or agency have one name and are told once, as the present one.
      if ((role != Unit.Role.TOPIC || !also.isEmpty()) && told.add(entry.label())) {
        steps.add(entry.said().apply(typed, also));
      }
      others.addAll(known);
      concepts.add(entry.concept());
      kin.addAll(entry.kin());
    }
    kin.removeAll(concepts);
    if (role == Unit.Role.TOPIC) {
      inside.forEach(it -> others.addAll(broader(it, lexicon, said)));
    }
    List<Unit.Phrase> best =
        others.stream()
            .sorted(Comparator.comparing((Unit.Phrase it) -> -it.weight()))
            .limit(MOST_OTHERS)
            .toList();
    boolean weak =
        role == Unit.Role.TOPIC
            && (isWeak(words) || others.stream().anyMatch(it -> isWeak(it.words())));
    return new Unit(
        weak ? Unit.Role.WEAK : role, words, best, List.copyOf(concepts), List.copyOf(kin), false);
  }

  /// What the labels inside `words` say; best first.
  static List<Unit.Phrase> broader(
      List<Word> words, List<Dictionary.Label> inside, Lexicon lexicon) {
    Set<String> said = new HashSet<>(Set.of(Guards.folded(words)));
    return inside.stream()
        .flatMap(it -> broader(it, lexicon, said).stream())
        .limit(MOST_OTHERS)
        .toList();
  }

  /// A label inside the typed words, in them and in all others; not one syllable, which says
  /// little.
  private static List<Unit.Phrase> broader(
      Dictionary.Label label, Lexicon lexicon, Set<String> said) {
    Entry entry = label.entry();
    List<Word> words = label.words();
    boolean vague = words.size() == 1 && words.getFirst().isAmbiguous() || isWeak(words);
    if (entry.role() != Unit.Role.TOPIC || vague) {
      return List.of();
    }
    String text = String.join(" ", words.stream().map(Word::written).toList());
    return Stream.concat(
            Stream.of(new Unit.Phrase(text, words, 1, entry.concept())), entry.others().stream())
        .filter(it -> it.weight() >= SAME)
        .filter(it -> isKnown(it, lexicon) && said.add(Guards.folded(it.words())))
        .map(it -> new Unit.Phrase(it.label(), it.words(), BROADER, it.concept()))
        .toList();
  }

  private static boolean isWeak(List<Word> words) {
    return words.size() == 1 && words.getFirst().isWeak()
        || words.size() == 2 && words.getFirst().isWeakWith(words.getLast());
  }

  /// What else says `entry` and is somewhere in the catalogue; each only once.
  private static List<Unit.Phrase> known(Entry entry, Lexicon lexicon, Set<String> said) {
    return entry.others().stream()
        .filter(it -> isKnown(it, lexicon))
        .filter(it -> said.add(Guards.folded(it.words())))
        .toList();
  }

  private static boolean isKnown(Unit.Phrase phrase, Lexicon lexicon) {
    List<Word> words = phrase.words();
    boolean exact = phrase.marked();
    if (words.size() == 1) {
      Word word = words.getFirst();
      return lexicon.anywhere(
              exact ? Form.EXACT : Form.FOLDED, exact ? word.exact() : word.folded())
          > 0;
    }
    for (int i = 1; i < words.size(); i++) {
      Word left = words.get(i - 1);
      Word right = words.get(i);
      if (lexicon.anywhere(
              exact ? Form.EXACT_PAIR : Form.FOLDED_PAIR,
              exact ? left.exactWith(right) : left.foldedWith(right))
          == 0) {
        return false;
      }
    }
    return true;
  }
}
