package vn.trangtien.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// Reads a [Concept] out of a graph.
final class Skos {

  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String OWN = Iri.BASE + "ns/portal#";

  private static final Node LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node IN_SCHEME = iri(SKOS + "inScheme");
  private static final Node NOTATION = iri(SKOS + "notation");
  private static final Node PREF_LABEL = iri(SKOS + "prefLabel");
  private static final Node ALT_LABEL = iri(SKOS + "altLabel");
  private static final Node DEFINITION = iri(SKOS + "definition");
  static final Node EXACT_MATCH = iri(SKOS + "exactMatch");
  private static final Node BROAD_MATCH = iri(SKOS + "broadMatch");
  private static final Node BROADER = iri(SKOS + "broader");
  private static final Node IS_PART_OF = iri(DCT + "isPartOf");
  private static final Node IS_REPLACED_BY = iri(DCT + "isReplacedBy");
  private static final Node SUCCESSOR = iri(OWN + "successor");
  private static final Node VALID_FROM = iri(OWN + "validFrom");
  private static final Node VALID_TO = iri(OWN + "validTo");
  private static final Node HIDDEN_LABEL = iri(SKOS + "hiddenLabel");
  private static final Node RELATED = iri(SKOS + "related");
  private static final Node SCOPE_NOTE = iri(SKOS + "scopeNote");
  static final Node MAXIMUM_INTERVAL = iri(OWN + "maximumInterval");
  static final Node BBOX = iri("http://www.w3.org/ns/dcat#bbox");
  static final Node CENTROID = iri("http://www.w3.org/ns/dcat#centroid");
  static final Node AREA = iri(OWN + "areaKm2");

  private final Graph graph;

  Skos(Graph graph) {
    this.graph = graph;
  }

  Concept concept(Node node, Node scheme) {
    List<Iri> matches = new ArrayList<>(iris(node, EXACT_MATCH));
    matches.addAll(iris(node, BROAD_MATCH));
    List<Iri> replacedBy = new ArrayList<>(iris(node, IS_REPLACED_BY));
    iris(node, SUCCESSOR).stream().filter(it -> !replacedBy.contains(it)).forEach(replacedBy::add);
    return new Concept(
        new Iri(node.getURI()),
        new Iri(scheme.getURI()),
        literals(node, NOTATION).stream().findFirst().orElse(new Iri(node.getURI()).name()),
        text(node, PREF_LABEL),
        text(node, DEFINITION),
        literals(node, ALT_LABEL),
        matches,
        first(iris(node, IS_PART_OF)).or(() -> first(iris(node, BROADER))).orElse(null),
        day(node, VALID_FROM),
        day(node, VALID_TO),
        replacedBy);
  }

  SearchWord searchWord(Concept concept) {
    Node node = iri(concept.iri().value());
    Text label = concept.label();
    return new SearchWord(
        concept.iri(),
        label,
        Stream.concat(Stream.of(label.vi(), label.en()), concept.altLabels().stream())
            .filter(it -> !it.isEmpty())
            .distinct()
            .toList(),
        literals(node, HIDDEN_LABEL),
        iris(node, RELATED),
        iris(node, iri(OWN + "standsFor")),
        literals(node, iri(OWN + "onlyBeside")),
        literals(node, iri(OWN + "notBeside")),
        isTrue(node, "onlyBeforeNumber"),
        isTrue(node, "onlyInCapitals"),
        isTrue(node, "onlyWithMarks"));
  }

  private boolean isTrue(Node node, String property) {
    return literals(node, iri(OWN + property)).contains("true");
  }

  /// What a concept means for whoever uses it.
  Text note(Iri subject) {
    return text(iri(subject.value()), SCOPE_NOTE);
  }

  /// The first value of a property as text.
  Optional<String> literal(Iri subject, Node property) {
    return literals(iri(subject.value()), property).stream().findFirst();
  }

  /// The `rdfs:label` of a term.
  Text label(Iri term) {
    return text(iri(term.value()), LABEL);
  }

  private static Optional<Iri> first(List<Iri> iris) {
    return iris.stream().findFirst();
  }

  private @Nullable LocalDate day(Node node, Node property) {
    return literals(node, property).stream().findFirst().map(LocalDate::parse).orElse(null);
  }

  Text text(Node node, Node property) {
    return new Text(in(node, property, "vi"), in(node, property, "en"));
  }

  private String in(Node node, Node property, String language) {
    return objects(node, property).stream()
        .filter(it -> it.isLiteral() && it.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElse("");
  }

  List<String> literals(Node node, Node property) {
    return objects(node, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }

  List<Iri> iris(Node node, Node property) {
    return objects(node, property).stream()
        .filter(Node::isURI)
        .map(it -> new Iri(it.getURI()))
        .sorted()
        .toList();
  }

  private List<Node> objects(Node node, Node property) {
    return graph.find(node, property, Node.ANY).mapWith(it -> it.getObject()).toList();
  }

  private static Node iri(String value) {
    return NodeFactory.createURI(value);
  }
}
