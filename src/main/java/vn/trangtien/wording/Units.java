package vn.trangtien.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.trangtien.language.Form;
import vn.trangtien.language.Word;

/// Parts the words of a search into units: the longest that the dictionary knows, then two that
/// stand side by side in a title, keyword or name, any other alone.
final class Units {

  private static final Set<Unit.Role> SUBJECTS =
      EnumSet.of(Unit.Role.TOPIC, Unit.Role.INITIALS, Unit.Role.AGENCY);
  private static final Set<Unit.Role> FILTERS = EnumSet.of(Unit.Role.FORMAT, Unit.Role.YEAR);

  private final Typed text;
  private final List<Word> words;
  private final Evidence evidence;
  private final Lexicon lexicon;
  private final List<Step> steps;
  private final List<Unit> units = new ArrayList<>();

  Units(Typed text, Evidence evidence, List<Step> steps) {
    this.text = text;
    this.words = text.words();
    this.evidence = evidence;
    this.lexicon = evidence.lexicon();
    this.steps = steps;
  }

  Reading reading() {
    int at = 0;
    while (at < words.size()) {
      at += take(at);
    }
    if (units.isEmpty()) {
      words.forEach(it -> units.add(plain(Unit.Role.TOPIC, List.of(it))));
    }
    List<Unit> counted = counted();
    List<Unit> of = counted.stream().filter(Unit::counts).toList();
    return new Reading(counted, text.marked(), minimum(of), plenty(of), steps);
  }

  /// How many units must match: three in five; where none is clear all of two, for each might be a
  /// piece of something else.
  private static int minimum(List<Unit> counted) {
    boolean clear = counted.stream().anyMatch(Unit::isClear);
    return clear ? Math.max(1, counted.size() * 3 / 5) : plenty(counted);
  }

  private static int plenty(List<Unit> counted) {
    return Math.max(Math.min(counted.size(), 2), counted.size() * 3 / 5);
  }

  /// Takes the unit that begins at `at`, and says how many words it has.
  private int take(int at) {
    List<Dictionary.Label> meant = evidence.dictionary().at(text, at);
    int length = meant.isEmpty() ? 0 : meant.getFirst().words().size();
    boolean pair = isPair(at);
    boolean topic = meant.stream().allMatch(it -> it.entry().role() == Unit.Role.TOPIC);
    if (length > 1 || length == 1 && !(pair && topic)) {
      List<Dictionary.Label> inside = evidence.dictionary().inside(text, at, at + length);
      units.add(Meant.unit(words.subList(at, at + length), meant, inside, lexicon, steps));
      return length;
    }
    Word word = words.get(at);
    if (word.isYear()) {
      units.add(plain(Unit.Role.YEAR, List.of(word)));
      steps.add(new Step.Year(word.written()));
      return 1;
    }
    if (evidence.isInitials(word)) {
      units.add(plain(Unit.Role.INITIALS, List.of(word)));
      steps.add(new Step.Initials(word.written()));
      return 1;
    }
    if (pair) {
      take(at, at + 2, isWeakPair(at));
      return 2;
    }
    if (stops(at)) {
      steps.add(new Step.Stopped(word.written()));
      return 1;
    }
    boolean weakPair = at + 1 < words.size() && word.isWeakWith(words.get(at + 1));
    take(at, at + (weakPair ? 2 : 1), weakPair || isWeak(at));
    return weakPair ? 2 : 1;
  }

  private void take(int from, int to, boolean weak) {
    List<Word> of = words.subList(from, to);
    List<Dictionary.Label> inside = evidence.dictionary().inside(text, from, to);
    Unit unit =
        weak
            ? plain(Unit.Role.WEAK, of)
            : new Unit(
                Unit.Role.TOPIC,
                of,
                Meant.broader(of, inside, lexicon),
                List.of(),
                List.of(),
                false);
    units.add(unit);
    if (weak) {
      steps.add(new Step.Weakened(unit.text()));
    }
  }

  private static Unit plain(Unit.Role role, List<Word> of) {
    return new Unit(role, of, List.of(), List.of(), List.of(), false);
  }

  /// Whether the words at `at` and behind it are one unit: a pair that is known by name, and no
  /// less than the next two are.
  private boolean isPair(int at) {
    int here = together(at);
    return here > 0
        && here >= together(at + 1)
        && (at + 1 >= words.size()
            || evidence.dictionary().at(text, at + 1).stream()
                .noneMatch(it -> it.words().size() > 1));
  }

  /// How often the word at `at` and the next one stand side by side in titles, keywords and names;
  /// one where they only do in descriptions, but just as they were typed.
  private int together(int at) {
    if (at + 1 >= words.size() || words.get(at).isYear() || words.get(at + 1).isYear()) {
      return 0;
    }
    Word word = words.get(at);
    Word next = words.get(at + 1);
    int named = lexicon.named(Form.FOLDED_PAIR, word.foldedWith(next));
    boolean described =
        (word.marked() || next.marked())
            && !tellsLittle(word)
            && !tellsLittle(next)
            && lexicon.anywhere(Form.EXACT_PAIR, word.exactWith(next)) > 0;
    return named == 0 && described ? 1 : named;
  }

  private boolean isWeakPair(int at) {
    Word word = words.get(at);
    Word next = words.get(at + 1);
    return word.isWeakWith(next)
        || lexicon.isCommon(Form.FOLDED_PAIR, word.foldedWith(next))
        || tellsLittle(word) && tellsLittle(next);
  }

  private boolean tellsLittle(Word word) {
    return word.stops() || word.isWeak() || lexicon.isCommon(Form.FOLDED, word.folded());
  }

  private boolean isWeak(int at) {
    Word word = words.get(at);
    return word.isWeak()
        || lexicon.isCommon(Form.FOLDED, word.folded())
        || !text.marked() && !inName(at) && (word.stops() || word.mayStop());
  }

  /// Whether the word may be left out: a common one that is no part of a name. Without marks only
  /// what cannot be another word.
  private boolean stops(int at) {
    Word word = words.get(at);
    return word.stops() && (text.marked() || word.isEnglish()) && !inName(at);
  }

  private boolean inName(int at) {
    return named(at - 1) || named(at);
  }

  private boolean named(int at) {
    if (at < 0 || at + 1 >= words.size()) {
      return false;
    }
    Word word = words.get(at);
    Word next = words.get(at + 1);
    return text.marked()
        ? lexicon.named(Form.EXACT_PAIR, word.exactWith(next)) > 0
        : lexicon.named(Form.FOLDED_PAIR, word.foldedWith(next)) > 0;
  }

  /// The units with those counting of which enough must match: what it is about and whose it is;
  /// failing that a place; failing that a format or year; failing that anything.
  private List<Unit> counted() {
    List<Predicate<Unit>> ranks =
        List.of(
            it -> SUBJECTS.contains(it.role()),
            it -> it.role() == Unit.Role.PLACE,
            it -> FILTERS.contains(it.role()),
            it -> true);
    Predicate<Unit> counting =
        ranks.stream()
            .filter(it -> units.stream().anyMatch(it))
            .findFirst()
            .orElse(ranks.getLast());
    return units.stream().map(it -> it.counting(counting.test(it))).toList();
  }
}
