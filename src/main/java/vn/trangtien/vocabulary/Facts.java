package vn.trangtien.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// What `ontologies/` says of one thing beyond what a [Concept] knows: properties are asked for as
/// they stand in Turtle, such as `dct:source`. What is not said is empty.
public final class Facts {

  private static final Map<String, String> PREFIXES =
      Map.of(
          "dct", "http://purl.org/dc/terms/",
          "eli", "http://data.europa.eu/eli/ontology#",
          "geo", "http://www.w3.org/2003/01/geo/wgs84_pos#",
          "org", "http://www.w3.org/ns/org#",
          "rdf", RDF.getURI(),
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "foaf", "http://xmlns.com/foaf/0.1/",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "tt", Iri.BASE + "ns/portal#");

  private final Graph graph;
  private final Skos skos;
  private final Node subject;

  Facts(Graph graph, Iri subject) {
    this.graph = graph;
    this.skos = new Skos(graph);
    this.subject = NodeFactory.createURI(subject.value());
  }

  /// The words of a property in both languages.
  public Text text(String property) {
    return skos.text(subject, node(property));
  }

  /// The first value of a property as text.
  public Optional<String> value(String property) {
    return skos.literals(subject, node(property)).stream().findFirst();
  }

  /// The first value of a property as a day.
  public Optional<LocalDate> day(String property) {
    return value(property).map(LocalDate::parse);
  }

  /// What a property leads to, in the order of their IRIs.
  public List<Iri> iris(String property) {
    return skos.iris(subject, node(property));
  }

  /// What leads here by a property, in the order of their IRIs.
  public List<Iri> subjects(String property) {
    return graph
        .find(Node.ANY, node(property), subject)
        .mapWith(it -> it.getSubject())
        .filterKeep(Node::isURI)
        .mapWith(it -> new Iri(it.getURI()))
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  /// The members of a container, in their order
  /// ([RDF Schema, 5.1](https://www.w3.org/TR/rdf-schema/#ch_containervocab)).
  public List<Iri> members() {
    List<Iri> members = new ArrayList<>();
    List<Iri> next = skos.iris(subject, member(1));
    while (!next.isEmpty()) {
      members.add(next.getFirst());
      next = skos.iris(subject, member(members.size() + 1));
    }
    return members;
  }

  private static Node member(int number) {
    return NodeFactory.createURI(RDF.getURI() + "_" + number);
  }

  private static Node node(String property) {
    String[] parts = property.split(":", 2);
    return NodeFactory.createURI(PREFIXES.get(parts[0]) + parts[1]);
  }
}
