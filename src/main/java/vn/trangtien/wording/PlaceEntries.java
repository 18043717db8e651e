package vn.trangtien.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trangtien.identifier.Iri;
import vn.trangtien.language.Word;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// The places of `/place`, today's and former ones, with and without the kind of unit.
///
/// A ward is never a commune of the same name: each is found by its own name, and a name without
/// its kind finds both. A bare name of one syllable is too often something else.
final class PlaceEntries {

  private static final float TODAY = 0.8f;
  private static final float AROUND = 0.3f;

  private static final Pattern KIND =
      Pattern.compile("^(phường|xã|thị trấn|thị xã|huyện|quận|thành phố|tỉnh) ");
  private static final Pattern ENGLISH_KIND =
      Pattern.compile(" (ward|commune|township|town|district|city|province)\\b.*$");

  private final Vocabulary vocabulary;
  private final List<Concept> places;

  /// What the country and its provinces are called: nearly every dataset says so.
  private final Set<String> whole;

  private PlaceEntries(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.places = vocabulary.scheme(Iri.own("/place"));
    this.whole =
        places.stream()
            .filter(this::isWhole)
            .map(it -> it.label().vi())
            .collect(Collectors.toUnmodifiableSet());
  }

  static List<Entry> of(Vocabulary vocabulary) {
    PlaceEntries it = new PlaceEntries(vocabulary);
    return it.places.stream().map(it::entry).toList();
  }

  private Entry entry(Concept place) {
    Set<Concept> today = new LinkedHashSet<>();
    addToday(place, today, 0);
    today.remove(place);
    List<Unit.Phrase> others = new ArrayList<>();
    today.forEach(it -> add(it, TODAY, others));
    Optional.ofNullable(place.partOf())
        .flatMap(vocabulary::concept)
        .ifPresent(it -> add(it, AROUND, others));
    List<Concept> now = List.copyOf(today);
    return new Entry(
        Unit.Role.PLACE,
        place.iri(),
        place.label(),
        labels(place),
        Guards.NONE,
        others,
        today.stream().map(Concept::iri).toList(),
        place.validTo() == null,
        (text, _) -> new Step.Place(text, place.iri(), place.label(), place.validTo(), now));
  }

  /// What stands today where `place` was: successors of successors, as far as they are known.
  private void addToday(Concept place, Set<Concept> found, int depth) {
    if (place.validTo() == null) {
      found.add(place);
    } else if (depth < 4) {
      place.replacedBy().stream()
          .map(vocabulary::concept)
          .flatMap(Optional::stream)
          .forEach(it -> addToday(it, found, depth + 1));
    }
  }

  private static List<List<Word>> labels(Concept place) {
    Set<String> names = new LinkedHashSet<>(List.of(place.label().vi(), place.label().en()));
    names.addAll(place.altLabels());
    Set<String> bare = new LinkedHashSet<>();
    names.stream().map(PlaceEntries::bare).forEach(bare::add);
    names.addAll(bare);
    return names.stream().map(Word::of).toList();
  }

  /// `name` without the kind of place; whole where that would leave one syllable.
  private static String bare(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    String bare =
        ENGLISH_KIND.matcher(KIND.matcher(small).replaceFirst("")).replaceFirst("").strip();
    return Word.of(bare).size() > 1 ? bare : small;
  }

  private void add(Concept place, float weight, List<Unit.Phrase> others) {
    if (!whole.contains(place.label().vi())) {
      for (String name : List.of(place.label().vi(), bare(place.label().vi()))) {
        others.add(new Unit.Phrase(name, Word.of(name), weight, place.iri()));
      }
    }
  }

  private boolean isWhole(Concept place) {
    Iri around = place.partOf();
    return around == null || vocabulary.concept(around).map(it -> it.partOf() == null).orElse(true);
  }
}
