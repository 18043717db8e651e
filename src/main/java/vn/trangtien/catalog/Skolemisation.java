package vn.trangtien.catalog;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;

/// Gives every blank node of a description a name that follows from what it says, so that equal
/// descriptions have equal names
/// ([RDF 1.1, 3.5](https://www.w3.org/TR/rdf11-concepts/#section-skolemization)).
///
/// A blank node is named by the digest of its own triples, children first; blank nodes in a circle
/// have no such name and are refused.
final class Skolemisation {

  private final Graph graph;
  private final Iri record;
  private final Map<Node, Node> names = new HashMap<>();
  private final Set<Node> open = new HashSet<>();

  private Skolemisation(Graph graph, Iri record) {
    this.graph = graph;
    this.record = record;
  }

  /// The same graph with names under `record` for its blank nodes.
  ///
  /// @throws Circle where blank nodes stand in a circle
  static Graph of(Graph graph, Iri record) throws Circle {
    Skolemisation naming = new Skolemisation(graph, record);
    Graph named = GraphFactory.createDefaultGraph();
    for (Triple triple : graph.find().toList()) {
      named.add(
          naming.name(triple.getSubject()), triple.getPredicate(), naming.name(triple.getObject()));
    }
    return named;
  }

  private Node name(Node node) throws Circle {
    if (!node.isBlank()) {
      return node;
    }
    Node known = names.get(node);
    if (known != null) {
      return known;
    }
    if (!open.add(node)) {
      throw new Circle();
    }
    TreeSet<String> lines = new TreeSet<>();
    for (Triple triple : graph.find(node, Node.ANY, Node.ANY).toList()) {
      lines.add(
          NodeFmtLib.strNT(triple.getPredicate())
              + " "
              + NodeFmtLib.strNT(name(triple.getObject())));
    }
    String digest = Digest.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)).hex();
    Node named = NodeFactory.createURI(record + "#_" + digest.substring(0, 16));
    names.put(node, named);
    open.remove(node);
    return named;
  }

  /// Blank nodes that point to each other in a circle.
  static final class Circle extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
