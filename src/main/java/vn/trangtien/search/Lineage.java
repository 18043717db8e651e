package vn.trangtien.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// What a dataset counts under beside its own agency and places.
final class Lineage {

  /// The longest way; a circle in the vocabulary ends too.
  private static final int MOST = 200;

  private final Vocabulary vocabulary;

  Lineage(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The agency and those that took over from it, one after another.
  Set<Iri> agencies(Iri agency) {
    return along(agency, it -> it.replacedBy().stream());
  }

  /// The place, those around it, and what one of these became as a whole.
  Set<Iri> places(Iri place) {
    return along(
        place,
        it -> {
          Stream<Iri> became = it.replacedBy().stream().filter(b -> it.replacedBy().size() == 1);
          return Stream.concat(became, Stream.ofNullable(it.partOf()));
        });
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
}
