package vn.trangtien.profiles;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/// What of a description DCAT 3 has words for, its own and those that it takes from others
/// ([DCAT 3, 5](https://www.w3.org/TR/vocab-dcat-3/#normative-namespaces)); and the controls by
/// which pages are turned.
final class PlainDcat {

  private static final List<String> VOCABULARIES =
      List.of(
          Terms.ADMS,
          Terms.DCAT,
          Terms.DCT,
          Terms.FOAF,
          Terms.HYDRA,
          Terms.LOCN,
          Terms.ODRL,
          Terms.ORG,
          Terms.OWL,
          Terms.PROV,
          Terms.RDF,
          Terms.RDFS,
          Terms.SKOS,
          Terms.SPDX,
          Terms.TIME,
          Terms.VCARD);

  private static final Node CONFORMS_TO = Terms.iri(Terms.DCT + "conformsTo");
  private static final Node DCAT_AP = Terms.iri(Profile.DCAT_AP.iri());
  private static final Node DCAT = Terms.iri(Profile.DCAT.iri());

  private PlainDcat() {}

  /// All that is said in these words of `topic`, of what points to it, of what is of a class of
  /// DCAT's, and of what they refer to.
  static Graph of(Graph whole, Node topic) {
    Graph plain = GraphFactory.createDefaultGraph();
    Deque<Node> open = new ArrayDeque<>(Set.of(topic));
    whole.find(Node.ANY, Node.ANY, topic).mapWith(Triple::getSubject).forEachRemaining(open::add);
    whole
        .find(Node.ANY, Terms.TYPE, Node.ANY)
        .filterKeep(it -> it.getObject().toString().startsWith(Terms.DCAT))
        .mapWith(Triple::getSubject)
        .forEachRemaining(open::add);
    Set<Node> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      for (Triple triple : whole.find(open.pop(), Node.ANY, Node.ANY).toList()) {
        if (isPlain(triple)) {
          plain.add(renamed(triple));
          if (triple.getObject().isURI() && seen.add(triple.getObject())) {
            open.add(triple.getObject());
          }
        }
      }
    }
    return plain;
  }

  private static boolean isPlain(Triple triple) {
    return isPlain(triple.getPredicate())
        && (!triple.getPredicate().equals(Terms.TYPE) || isPlain(triple.getObject()));
  }

  private static boolean isPlain(Node term) {
    return term.isURI() && VOCABULARIES.stream().anyMatch(term.getURI()::startsWith);
  }

  private static Triple renamed(Triple triple) {
    return triple.getPredicate().equals(CONFORMS_TO) && triple.getObject().equals(DCAT_AP)
        ? Triple.create(triple.getSubject(), CONFORMS_TO, DCAT)
        : triple;
  }
}
