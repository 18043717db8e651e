package vn.trangtien.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// Reads the values of one node's properties, always in the same order.
///
/// What is missing or of another kind than asked is left out: records are for reading, and the
/// profile has already refused what must be there.
record Nodes(Graph graph, Node node) {

  List<Node> all(Node property) {
    return graph.find(node, property, Node.ANY).mapWith(it -> it.getObject()).toList().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  Optional<Nodes> one(Node property) {
    return all(property).stream().filter(it -> !it.isLiteral()).map(this::at).findFirst();
  }

  List<Nodes> each(Node property) {
    return all(property).stream().filter(it -> !it.isLiteral()).map(this::at).toList();
  }

  /// The members of the RDF list that `property` points to.
  List<Nodes> list(Node property) {
    List<Nodes> members = new ArrayList<>();
    Optional<Nodes> cell = one(property);
    while (cell.isPresent() && !cell.get().node.equals(Terms.NIL) && members.size() < 10_000) {
      cell.get().one(Terms.FIRST).ifPresent(members::add);
      cell = cell.get().one(Terms.REST);
    }
    return members;
  }

  List<Iri> iris(Node property) {
    return all(property).stream().filter(Node::isURI).map(it -> new Iri(it.getURI())).toList();
  }

  @Nullable Iri iri(Node property) {
    return iris(property).stream().findFirst().orElse(null);
  }

  List<String> strings(Node property, String language) {
    return all(property).stream()
        .filter(it -> it.isLiteral() && it.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  List<String> strings(Node property) {
    return all(property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).toList();
  }

  String string(Node property) {
    return strings(property).stream().findFirst().orElse("");
  }

  Text text(Node property) {
    String plain = strings(property, "").stream().findFirst().orElse("");
    return new Text(
        strings(property, "vi").stream().findFirst().orElse(plain),
        strings(property, "en").stream().findFirst().orElse(plain));
  }

  @Nullable LocalDate day(Node property) {
    String value = string(property);
    return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
  }

  private Nodes at(Node other) {
    return new Nodes(graph, other);
  }
}
