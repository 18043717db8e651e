package vn.trangtien.doors;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Facts;
import vn.trangtien.vocabulary.Vocabulary;

/// All doors and what stands behind them, as the ontologies say it.
@Singleton
public final class Doors {

  private static final Iri AUDIENCES = Iri.own("/audience");

  private final Vocabulary vocabulary;
  private final List<Door> doors;

  Doors(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.doors = ranked(vocabulary.scheme(AUDIENCES)).stream().map(this::door).toList();
  }

  /// The doors in their order.
  public List<Door> all() {
    return doors;
  }

  /// The door that addresses call `key`.
  Optional<Door> find(String key) {
    return doors.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  /// The collections picked for those who come through `door`, in their order.
  List<Collected> collections(Door door) {
    List<Concept> picked =
        vocabulary.facts(door.audience()).subjects("dct:audience").stream()
            .flatMap(it -> vocabulary.concept(it).stream())
            .toList();
    return ranked(picked).stream().map(this::collected).toList();
  }

  private Collected collected(Concept collection) {
    Facts facts = vocabulary.facts(collection.iri());
    String more = facts.value("tt:furtherSearch").orElse("");
    return new Collected(collection, facts.members(), more);
  }

  /// Only what has a rank, by it.
  private List<Concept> ranked(List<Concept> concepts) {
    return concepts.stream()
        .filter(it -> rank(it).isPresent())
        .sorted(Comparator.comparing(it -> rank(it).orElse(0)))
        .toList();
  }

  private Optional<Integer> rank(Concept concept) {
    return vocabulary.facts(concept.iri()).value("tt:rank").map(Integer::valueOf);
  }

  private Door door(Concept audience) {
    Facts facts = vocabulary.facts(audience.iri());
    return new Door(
        audience.iri(),
        audience.iri().name(),
        facts.text("dct:title"),
        facts.text("dct:description"));
  }

  /// A collection as it was picked.
  ///
  /// @param datasets in their order, published or not
  /// @param more the query of the search that leads further; empty where there is none
  record Collected(Concept concept, List<Iri> datasets, String more) {}
}
