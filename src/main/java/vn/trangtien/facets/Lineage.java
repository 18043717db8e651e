package vn.trangtien.facets;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Box;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// What follows from the terms by which a dataset is described; what was asked once is remembered,
/// for each is asked of many datasets.
final class Lineage {

  /// The longest way; a circle in the vocabulary ends too.
  private static final int MOST = 200;

  /// The most terms that are remembered: strangers' terms are not all known.
  private static final int REMEMBERED = 10_000;

  private final Vocabulary vocabulary;
  private final Map<Iri, Set<Iri>> agencies = new ConcurrentHashMap<>();
  private final Map<Iri, Set<Iri>> places = new ConcurrentHashMap<>();
  private final Map<Iri, Optional<Box>> boxes = new ConcurrentHashMap<>();
  private final Map<Iri, Boolean> live = new ConcurrentHashMap<>();

  Lineage(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The portal's own name of what `iri` means.
  Iri own(Iri iri) {
    return vocabulary.concept(iri).map(Concept::iri).orElse(iri);
  }

  /// The agency and those that took over from it, one after another.
  Set<Iri> agencies(Iri agency) {
    return known(agencies, agency, it -> along(it, next -> next.replacedBy().stream()));
  }

  /// The place, those around it, and what one of these became as a whole.
  Set<Iri> places(Iri place) {
    return known(places, place, it -> along(it, Lineage::around));
  }

  /// The box around a place, or around the first one known that it became or is part of.
  Optional<Box> box(Iri place) {
    return known(
        boxes,
        place,
        it -> places(it).stream().flatMap(at -> vocabulary.box(at).stream()).findFirst());
  }

  /// Whether this rhythm promises an update every day or more often.
  boolean isLive(Iri frequency) {
    return known(
        live,
        frequency,
        it ->
            vocabulary.maximumInterval(it).stream()
                .anyMatch(
                    after ->
                        after instanceof Duration
                            || after instanceof Period days
                                && days.toTotalMonths() == 0
                                && days.getDays() <= 1));
  }

  private static Stream<Iri> around(Concept place) {
    Stream<Iri> became =
        place.replacedBy().size() == 1 ? place.replacedBy().stream() : Stream.empty();
    return Stream.concat(became, Stream.ofNullable(place.partOf()));
  }

  private Set<Iri> along(Iri from, Function<Concept, Stream<Iri>> next) {
    Set<Iri> reached = new LinkedHashSet<>();
    Deque<Iri> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && reached.size() < MOST) {
      Iri iri = open.removeFirst();
      Concept concept = vocabulary.concept(iri).orElse(null);
      if (reached.add(concept == null ? iri : concept.iri()) && concept != null) {
        next.apply(concept).forEach(open::add);
      }
    }
    return reached;
  }

  private static <T> T known(Map<Iri, T> remembered, Iri iri, Function<Iri, T> make) {
    T known = remembered.get(iri);
    if (known == null) {
      known = make.apply(iri);
      if (remembered.size() < REMEMBERED) {
        remembered.put(iri, known);
      }
    }
    return known;
  }
}
