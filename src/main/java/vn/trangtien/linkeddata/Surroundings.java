package vn.trangtien.linkeddata;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Vocabulary;

/// Says of everything that a graph refers to as much as its readers need: what it is, what it is
/// called, and which scheme it stands in.
///
/// So the official shapes, which look for the class of a licence or the scheme of a frequency,
/// find them without fetching anything
/// ([DCAT-AP](https://semiceu.github.io/DCAT-AP/releases/3.0.1/#controlled-vocs)).
@Singleton
final class Surroundings {

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private static final Set<Node> NAMING =
      Set.of(
          Words.TYPE,
          Words.PREF_LABEL,
          Words.LABEL,
          Words.TITLE,
          Words.iri(Words.FOAF + "name"),
          Words.IN_SCHEME,
          Words.iri(Words.SKOS + "notation"),
          Words.DCT_TYPE);

  private static final Set<Node> FOLLOWED = Set.of(Words.IN_SCHEME, Words.DCT_TYPE);

  private final Graph known;
  private final Graph foreign = Words.read("foreign.ttl");

  Surroundings(Vocabulary vocabulary) {
    this.known = vocabulary.graph();
  }

  /// The prefixes that documents are written with, the portal's own under the placeholder base.
  Map<String, String> prefixes() {
    return foreign.getPrefixMapping().getNsPrefixMap();
  }

  /// `told` and its surroundings, in one new graph.
  Graph with(Graph told) {
    Graph whole = of(told);
    GraphUtil.addInto(whole, told);
    return whole;
  }

  /// What `told` refers to, described; nothing that `told` says itself is repeated.
  Graph of(Graph told) {
    Graph more = GraphFactory.createDefaultGraph();
    Deque<Node> open = new ArrayDeque<>();
    Set<Node> seen = new HashSet<>();
    for (Triple triple : told.find().toList()) {
      addRange(more, triple);
      follow(open, seen, told, triple.getSubject());
      follow(open, seen, told, triple.getObject());
    }
    while (!open.isEmpty()) {
      for (Triple triple : naming(open.pop()).find().toList()) {
        more.add(triple);
        addRange(more, triple);
        if (FOLLOWED.contains(triple.getPredicate())) {
          follow(open, seen, told, triple.getObject());
        }
      }
    }
    told.find().forEachRemaining(more::delete);
    return more;
  }

  private static void follow(Deque<Node> open, Set<Node> seen, Graph told, Node node) {
    if (node.isURI() && seen.add(node) && !told.contains(node, Words.TYPE, Node.ANY)) {
      open.add(node);
    }
  }

  /// Says of what class the object is, as DCAT-AP wants it.
  private void addRange(Graph more, Triple triple) {
    Node object = triple.getObject();
    if (object.isURI()) {
      foreign
          .find(triple.getPredicate(), Words.RANGE, Node.ANY)
          .forEachRemaining(it -> more.add(object, Words.TYPE, it.getObject()));
    }
  }

  private Graph naming(Node node) {
    Graph named = GraphFactory.createDefaultGraph();
    String iri = node.getURI();
    if (iri.startsWith(Iri.BASE)) {
      known
          .find(node, Node.ANY, Node.ANY)
          .filterKeep(it -> NAMING.contains(it.getPredicate()))
          .forEachRemaining(named::add);
      return named;
    }
    foreign.find(node, Node.ANY, Node.ANY).forEachRemaining(named::add);
    if (iri.startsWith(Words.AUTHORITY) && iri.indexOf('/', Words.AUTHORITY.length()) > 0) {
      addConcept(named, node, iri.lastIndexOf('/'));
    } else if (iri.startsWith(MEDIA_TYPES)) {
      named.add(node, Words.LABEL, Words.text(iri.substring(MEDIA_TYPES.length())));
    }
    return named;
  }

  /// An EU authority's concept: its labels are those of our concept that is exactly the same.
  private void addConcept(Graph named, Node node, int slash) {
    named.add(node, Words.TYPE, Words.CONCEPT);
    named.add(node, Words.IN_SCHEME, Words.iri(node.getURI().substring(0, slash)));
    for (Triple same : known.find(Node.ANY, Words.EXACT_MATCH, node).toList()) {
      known
          .find(same.getSubject(), Words.PREF_LABEL, Node.ANY)
          .forEachRemaining(it -> named.add(node, Words.PREF_LABEL, it.getObject()));
    }
    if (!named.contains(node, Words.PREF_LABEL, Node.ANY)) {
      named.add(node, Words.PREF_LABEL, Words.text(node.getURI().substring(slash + 1)));
    }
  }
}
