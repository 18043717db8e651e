package vn.trangtien.profiles;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.identifier.Iri;

/// What the catalogue says of itself, in Vietnamese.
final class CatalogWords {

  private final Graph graph;
  private final Node topic;

  CatalogWords(CatalogRecord entry) {
    this.graph = entry.description().graph();
    this.topic = Terms.iri(entry.primaryTopic().value());
  }

  /// The text of a property, empty where it has none.
  String text(String property) {
    return graph
        .find(topic, Terms.iri(property), Node.ANY)
        .mapWith(it -> it.getObject())
        .toList()
        .stream()
        .filter(it -> it.isLiteral() && it.getLiteralLanguage().equals("vi"))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  Optional<Iri> publisher() {
    return graph
        .find(topic, Terms.iri(Terms.DCT + "publisher"), Node.ANY)
        .mapWith(it -> it.getObject())
        .toList()
        .stream()
        .filter(Node::isURI)
        .map(it -> new Iri(it.getURI()))
        .findFirst();
  }
}
