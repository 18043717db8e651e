package vn.trangtien.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import vn.trangtien.catalog.Description;
import vn.trangtien.comparison.Statement.Value;
import vn.trangtien.identifier.Iri;

/// What one description says and another does not, part by part. Names that follow from what a part
/// says, and the cells of lists, are not compared but looked through.
public final class DescriptionChanges {

  private static final int DEPTH = 6;
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String CSVW = "http://www.w3.org/ns/csvw#";
  private static final Node TYPE = NodeFactory.createURI(RDF + "type");
  private static final Node FIRST = NodeFactory.createURI(RDF + "first");
  private static final Node REST = NodeFactory.createURI(RDF + "rest");
  private static final Node NIL = NodeFactory.createURI(RDF + "nil");
  private static final Node TABLE_SCHEMA = NodeFactory.createURI(CSVW + "tableSchema");
  private static final Node COLUMN = NodeFactory.createURI(CSVW + "column");
  private static final Node COLUMN_NAME = NodeFactory.createURI(CSVW + "name");
  private static final Node DISTRIBUTION =
      NodeFactory.createURI("http://www.w3.org/ns/dcat#distribution");

  private final Graph graph;
  private final Iri record;
  private final SortedMap<Statement, SortedSet<Value>> said = new TreeMap<>();
  private final Set<Node> above = new HashSet<>();

  private DescriptionChanges(Description description) {
    this.graph = description.graph();
    this.record = description.record();
    walk(NodeFactory.createURI(record.value()), record, "", List.of());
  }

  /// Everything in which `after` differs from `before`, in a fixed order. Of a file or a column
  /// that only one of them has, only its name is told.
  public static List<Statement.Change> between(Description before, Description after) {
    DescriptionChanges was = new DescriptionChanges(before);
    DescriptionChanges is = new DescriptionChanges(after);
    SortedSet<Statement> places = new TreeSet<>(was.said.keySet());
    places.addAll(is.said.keySet());
    List<Statement.Change> changes = new ArrayList<>();
    for (Statement place : places) {
      SortedSet<Value> gone = new TreeSet<>(was.said.getOrDefault(place, new TreeSet<>()));
      SortedSet<Value> come = new TreeSet<>(is.said.getOrDefault(place, new TreeSet<>()));
      Set<Value> both = new HashSet<>(gone);
      both.retainAll(come);
      gone.removeAll(both);
      come.removeAll(both);
      if (!(gone.isEmpty() && come.isEmpty()) && was.has(place) && is.has(place)) {
        changes.add(new Statement.Change(place, List.copyOf(gone), List.copyOf(come)));
      }
    }
    return changes;
  }

  /// Whether the file and the column that `place` is about are there at all.
  private boolean has(Statement place) {
    Statement file = at(record, "", List.of(), DISTRIBUTION, "");
    Statement column = at(record, "", List.of(), COLUMN, "");
    return (place.subject().equals(record) || names(file, place.subject().value()))
        && (place.column().isEmpty() || names(column, place.column()));
  }

  private boolean names(Statement list, String name) {
    return said.getOrDefault(list, new TreeSet<>()).stream().anyMatch(it -> it.text().equals(name));
  }

  private void walk(Node node, Iri subject, String column, List<Iri> path) {
    if (path.size() > DEPTH || !above.add(node)) {
      return;
    }
    for (Triple triple : graph.find(node, Node.ANY, Node.ANY).toList()) {
      Node property = triple.getPredicate();
      if (!property.equals(TYPE)) {
        for (Node value : members(triple.getObject())) {
          tell(subject, column, path, property, value);
        }
      }
    }
    above.remove(node);
  }

  private void tell(Iri subject, String column, List<Iri> path, Node property, Node value) {
    boolean part = !value.isLiteral() && graph.contains(value, Node.ANY, Node.ANY);
    if (!part) {
      say(subject, column, path, property, value);
    } else if (property.equals(DISTRIBUTION)) {
      say(subject, column, path, property, value);
      walk(value, new Iri(value.getURI()), "", List.of());
    } else if (property.equals(TABLE_SCHEMA)) {
      walk(value, record, "", List.of());
    } else if (property.equals(COLUMN)) {
      String name =
          all(value, COLUMN_NAME).stream()
              .filter(Node::isLiteral)
              .map(Node::getLiteralLexicalForm)
              .findFirst()
              .orElse("");
      put(at(record, "", List.of(), property, ""), new Value(null, name));
      walk(value, record, name, List.of());
    } else {
      List<Iri> longer = new ArrayList<>(path);
      longer.add(new Iri(property.getURI()));
      walk(value, subject, column, longer);
    }
  }

  private void say(Iri subject, String column, List<Iri> path, Node property, Node value) {
    boolean name = value.isURI();
    put(
        at(subject, column, path, property, name ? "" : value.getLiteralLanguage()),
        name
            ? new Value(new Iri(value.getURI()), value.getURI())
            : new Value(null, value.getLiteralLexicalForm()));
  }

  private static Statement at(
      Iri subject, String column, List<Iri> path, Node property, String language) {
    return new Statement(subject, column, path, new Iri(property.getURI()), language);
  }

  private void put(Statement place, Value value) {
    said.computeIfAbsent(place, it -> new TreeSet<>()).add(value);
  }

  private List<Node> all(Node node, Node property) {
    return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /// The members of the list that begins at `node`, or `node` alone.
  private List<Node> members(Node node) {
    if (node.isLiteral() || !graph.contains(node, FIRST, Node.ANY)) {
      return node.equals(NIL) ? List.of() : List.of(node);
    }
    Set<Node> seen = new HashSet<>();
    List<Node> members = new ArrayList<>();
    Node cell = node;
    while (!cell.equals(NIL) && seen.add(cell)) {
      members.addAll(all(cell, FIRST));
      cell = all(cell, REST).stream().findFirst().orElse(NIL);
    }
    return members;
  }
}
