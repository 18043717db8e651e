package vn.trangtien.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Form;
import vn.trangtien.language.Word;

/// Makes a unit of words that the dictionary knows.
final class Meant {

  /// So many other ways to say a unit are looked for.
  private static final int MOST_OTHERS = 10;

  private Meant() {}

  static Unit unit(
      List<Word> words, List<Dictionary.Label> labels, Lexicon lexicon, List<Step> steps) {
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
    List<Unit.Phrase> best =
        others.stream()
            .sorted(Comparator.comparing((Unit.Phrase it) -> -it.weight()))
            .limit(MOST_OTHERS)
            .toList();
    return new Unit(role, words, best, List.copyOf(concepts), List.copyOf(kin), false);
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
