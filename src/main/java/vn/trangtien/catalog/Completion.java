package vn.trangtien.catalog;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// Adds what follows from what a steward wrote, so that nobody has to type it: the European theme
/// beside the Vietnamese one, and who may see and use the files.
final class Completion {

  private static final Node PUBLIC =
      Terms.iri("http://publications.europa.eu/resource/authority/access-right/PUBLIC");

  private final Vocabulary vocabulary;

  Completion(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// `written` with what follows from it; nothing that it says is changed or left out.
  Graph of(Graph written) {
    Graph whole = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(whole, written);
    for (Triple it : written.find(Node.ANY, Terms.TYPE, Terms.DATASET).toList()) {
      addThemes(whole, it.getSubject());
      addUnlessGiven(whole, it.getSubject(), Terms.ACCESS_RIGHTS, PUBLIC);
      for (Triple form : written.find(it.getSubject(), Terms.DISTRIBUTION, Node.ANY).toList()) {
        addUnlessGiven(whole, form.getObject(), Terms.RIGHTS, rights(whole, it.getSubject()));
      }
    }
    return whole;
  }

  private void addThemes(Graph whole, Node dataset) {
    List<Iri> own = new Nodes(whole, dataset).iris(Terms.THEME);
    own.stream()
        .flatMap(
            theme -> vocabulary.concept(theme).map(Concept::matches).orElse(List.of()).stream())
        .forEach(match -> whole.add(dataset, Terms.THEME, NodeFactory.createURI(match.value())));
  }

  private static Node rights(Graph whole, Node dataset) {
    return new Nodes(whole, dataset).all(Terms.ACCESS_RIGHTS).getFirst();
  }

  private static void addUnlessGiven(Graph graph, Node subject, Node property, Node value) {
    if (!graph.contains(subject, property, Node.ANY)) {
      graph.add(subject, property, value);
    }
  }
}
