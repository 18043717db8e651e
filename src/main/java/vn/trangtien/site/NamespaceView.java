package vn.trangtien.site;

import java.util.List;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;
import vn.trangtien.vocabulary.Facts;
import vn.trangtien.vocabulary.Vocabulary;

/// The page of the portal's own terms: its classes, then its properties, each by its name.
record NamespaceView(Frame frame, List<Term> classes, List<Term> properties) {

  static final String PATH = "/ns/portal";

  private static final Iri ONTOLOGY = Iri.own(PATH + "#");

  static NamespaceView of(Frame frame) {
    List<Term> all =
        frame.vocabulary().facts(ONTOLOGY).subjects("rdfs:isDefinedBy").stream()
            .map(it -> Term.of(frame.vocabulary(), it))
            .toList();
    return new NamespaceView(
        frame,
        all.stream().filter(Term::isClass).toList(),
        all.stream().filter(it -> !it.isClass()).toList());
  }

  /// A link to what `iri` stands for: a place on this page for own terms, else the term's address.
  String href(Iri iri) {
    return iri.isOwn() ? "#" + iri.name() : iri.value();
  }

  /// How Turtle writes `iri`, such as `skos:Concept`.
  String written(Iri iri) {
    return frame.vocabulary().written(iri);
  }

  /// A class or a property.
  ///
  /// @param kinds the classes above it
  /// @param domain what it is said of
  /// @param range what its values are
  record Term(
      Iri iri,
      boolean isClass,
      Text label,
      Text definition,
      List<Iri> kinds,
      List<Iri> domain,
      List<Iri> range) {

    private static Term of(Vocabulary vocabulary, Iri iri) {
      Facts facts = vocabulary.facts(iri);
      return new Term(
          iri,
          facts.iris("rdf:type").stream().anyMatch(it -> it.name().equals("Class")),
          facts.text("rdfs:label"),
          facts.text("rdfs:comment"),
          facts.iris("rdfs:subClassOf"),
          facts.iris("rdfs:domain"),
          facts.iris("rdfs:range"));
    }
  }
}
