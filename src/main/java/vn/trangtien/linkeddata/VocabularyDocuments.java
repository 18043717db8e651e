package vn.trangtien.linkeddata;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.catalog.CatalogRdf;
import vn.trangtien.identifier.Iri;
import vn.trangtien.linkeddata.RdfDocument.Relation;
import vn.trangtien.vocabulary.Vocabulary;

/// The documents about what `ontologies/` says: agencies, places, themes and every other concept
/// or scheme, the portal's ontology and its shapes.
@Singleton
final class VocabularyDocuments {

  static final String ONTOLOGY = "/ns/portal";
  static final String SHAPES = "/ns/shapes";

  private final Vocabulary vocabulary;
  private final Surroundings surroundings;
  private final Graph shapes;

  VocabularyDocuments(Vocabulary vocabulary, Surroundings surroundings) {
    this.vocabulary = vocabulary;
    this.surroundings = surroundings;
    this.shapes = CatalogRdf.named(vocabulary.shapes(), Iri.own(SHAPES));
  }

  /// The document about `topic`, an own IRI without a fragment.
  Optional<RdfDocument> find(Iri topic) {
    return switch (topic.path()) {
      case SHAPES -> Optional.of(document(topic, shapes));
      case ONTOLOGY -> Optional.of(document(topic, ontology()));
      default -> described(topic).map(graph -> document(topic, graph));
    };
  }

  /// The paths of everything that has a document here, in order.
  SortedSet<String> paths() {
    SortedSet<String> paths = new TreeSet<>();
    paths.add(SHAPES);
    vocabulary
        .graph()
        .find()
        .mapWith(Triple::getSubject)
        .filterKeep(it -> it.isURI() && it.getURI().startsWith(Iri.BASE))
        .forEachRemaining(it -> paths.add(new Iri(it.getURI()).path().replaceFirst("#.*", "")));
    return paths;
  }

  /// A scheme's document names its members; what they are called comes with its surroundings.
  private Optional<Graph> described(Iri topic) {
    Node node = Words.iri(topic);
    Graph graph = CatalogDocuments.part(vocabulary.graph(), topic, node);
    vocabulary.graph().find(Node.ANY, Words.IN_SCHEME, node).forEachRemaining(graph::add);
    return graph.isEmpty() ? Optional.empty() : Optional.of(graph);
  }

  private Graph ontology() {
    Graph graph = GraphFactory.createDefaultGraph();
    vocabulary
        .graph()
        .find()
        .filterKeep(it -> it.getSubject().toString().startsWith(Words.OWN))
        .forEachRemaining(graph::add);
    return graph;
  }

  private RdfDocument document(Iri topic, Graph told) {
    Iri collection = Iri.own("/" + topic.collection());
    boolean member = !topic.equals(collection) && !topic.collection().equals("ns");
    return new RdfDocument(
        topic,
        vocabulary.digest(),
        null,
        member ? List.of(new Relation("collection", collection)) : List.of(),
        () -> surroundings.with(told));
  }
}
