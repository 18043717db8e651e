package vn.trangtien.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trangtien.identifier.Iri;
import vn.trangtien.language.Folding;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// The places of one day, each under the one around it.
final class PlaceTree {

  private final Vocabulary vocabulary;
  private final List<Concept> all;
  private final LocalDate day;
  private final Map<Iri, List<Concept>> below = new HashMap<>();
  private final List<Concept> tops = new ArrayList<>();

  PlaceTree(Vocabulary vocabulary, LocalDate day) {
    this.vocabulary = vocabulary;
    this.day = day;
    this.all =
        vocabulary.scheme(Iri.own("/place")).stream()
            .filter(it -> it.validOn(day))
            .sorted(Comparator.comparing((Concept it) -> Folding.of(it.label().vi())))
            .toList();
    Map<Iri, Concept> byIri = all.stream().collect(Collectors.toMap(Concept::iri, it -> it));
    for (Concept place : all) {
      List<Iri> around =
          vocabulary.facts(place.iri()).iris("dct:isPartOf").stream()
              .filter(byIri::containsKey)
              .toList();
      if (around.isEmpty()) {
        tops.add(place);
      } else {
        below.computeIfAbsent(around.getFirst(), it -> new ArrayList<>()).add(place);
      }
    }
  }

  /// The days after which something was different, newest first: the last days of places.
  static List<LocalDate> turns(Vocabulary vocabulary) {
    return vocabulary.scheme(Iri.own("/place")).stream()
        .map(Concept::validTo)
        .filter(it -> it != null)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /// What lies directly in `place` on this day.
  List<Concept> in(Iri place) {
    return below.getOrDefault(place, List.of());
  }

  int count() {
    return all.size();
  }

  LocalDate day() {
    return day;
  }

  /// The tree from its top.
  List<Branch> branches() {
    return tops.stream().map(it -> branch(it, Set.of())).toList();
  }

  /// The places whose name or code has `words` in it, with or without marks.
  List<Concept> named(String words) {
    String wanted = Folding.of(words).strip();
    return all.stream()
        .filter(it -> names(it).stream().anyMatch(name -> Folding.of(name).contains(wanted)))
        .toList();
  }

  private static Collection<String> names(Concept place) {
    List<String> names = new ArrayList<>(place.altLabels());
    names.addAll(List.of(place.label().vi(), place.label().en(), place.notation()));
    return names;
  }

  /// What a vocabulary calls a circle is shown once.
  private Branch branch(Concept place, Set<Iri> above) {
    Set<Iri> path = new HashSet<>(above);
    path.add(place.iri());
    List<Branch> inside =
        in(place.iri()).stream()
            .filter(it -> !path.contains(it.iri()))
            .map(it -> branch(it, path))
            .toList();
    return new Branch(place, inside);
  }

  /// A place with all that lies in it.
  record Branch(Concept place, List<Branch> inside) {

    /// Whether nothing in it has anything in it.
    boolean isLast() {
      return inside.stream().allMatch(it -> it.inside().isEmpty());
    }
  }
}
