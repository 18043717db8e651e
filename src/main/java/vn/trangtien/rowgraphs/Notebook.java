package vn.trangtien.rowgraphs;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;

/// Where the notes of all graphs of rows are kept: the store's default graph, which queries do not
/// see and which is cleared with everything else.
final class Notebook {

  private static final Node SELF = NodeFactory.createURI("urn:x-trangtien:rows");
  private static final Node REACHED = NodeFactory.createURI("urn:x-trangtien:rows-reached");
  private static final Node NOTE = NodeFactory.createURI("urn:x-trangtien:rows-note");

  private Notebook() {}

  /// The notes by their datasets, under the placeholder base.
  static Map<Iri, Note> notes(DatasetGraph store) {
    Map<Iri, Note> notes = new TreeMap<>();
    store
        .getDefaultGraph()
        .find(Node.ANY, NOTE, Node.ANY)
        .forEachRemaining(
            it ->
                notes.put(
                    new Iri(it.getSubject().getURI()),
                    Note.parse(it.getObject().getLiteralLexicalForm())));
    return notes;
  }

  /// How far the ledger was followed, and within which limits; empty before the first commit.
  static String reached(DatasetGraph store) {
    return store
        .getDefaultGraph()
        .find(SELF, REACHED, Node.ANY)
        .mapWith(it -> it.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse("");
  }

  static void reach(DatasetGraph store, String reached) {
    set(store, SELF, REACHED, reached);
  }

  /// @param note null where there is nothing to remember
  static void note(DatasetGraph store, Iri dataset, @Nullable Note note) {
    Node subject = NodeFactory.createURI(dataset.value());
    set(store, subject, NOTE, note == null ? "" : note.toString());
  }

  private static void set(DatasetGraph store, Node subject, Node property, String value) {
    Graph own = store.getDefaultGraph();
    own.remove(subject, property, Node.ANY);
    if (!value.isEmpty()) {
      own.add(Triple.create(subject, property, NodeFactory.createLiteralString(value)));
    }
  }
}
