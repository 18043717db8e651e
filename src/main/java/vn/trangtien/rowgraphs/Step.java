package vn.trangtien.rowgraphs;

import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.RowNames;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// What one commit does about the rows of one dataset: it puts a graph in the place of the one
/// before, or of nothing; its tables stand open.
final class Step {

  private static final int SLICE = 1_000;

  private final String base;
  private final Iri dataset;
  private final @Nullable Source source;
  private final Note.State state;
  private final List<RowTriples> tables;
  private final Text reason;
  private final long rows;
  private long triples;

  private Step(
      String base,
      Iri dataset,
      @Nullable Source source,
      Note.State state,
      List<RowTriples> tables,
      Text reason,
      long rows) {
    this.base = base;
    this.dataset = dataset;
    this.source = source;
    this.state = state;
    this.tables = List.copyOf(tables);
    this.reason = reason;
    this.rows = rows;
  }

  /// Forgets the rows of `dataset`.
  static Step remove(String base, Iri dataset) {
    return new Step(base, dataset, null, Note.State.MADE, List.of(), Text.EMPTY, 0);
  }

  /// Tells all rows of `tables`.
  static Step make(String base, Source source, List<RowTriples> tables) {
    long rows = tables.stream().mapToLong(RowTriples::rows).sum();
    Iri dataset = source.dataset().iri();
    return new Step(base, dataset, source, Note.State.MADE, tables, Text.EMPTY, rows);
  }

  /// Tells only why the rows are not told.
  static Step leaveOut(String base, Source source, Note.State state, Text reason) {
    return new Step(base, source.dataset().iri(), source, state, List.of(), reason, 0);
  }

  Iri dataset() {
    return dataset;
  }

  long rows() {
    return rows;
  }

  /// How many triples its rows can make at most.
  long most() {
    return tables.stream().mapToLong(RowTriples::most).sum();
  }

  /// Whether it tells any rows.
  boolean tells() {
    return !tables.isEmpty();
  }

  /// The same dataset left out, because this step broke.
  Step failed() {
    return source == null ? this : leaveOut(base, source, Note.State.FAILED, Reasons.failed());
  }

  /// What is remembered of it once it is written; null for nothing.
  @Nullable Note note() {
    return source == null ? null : new Note(source.stamp(), state, rows, triples, source.needs());
  }

  /// Writes it, as long as `goOn` answers true.
  ///
  /// @return whether it was written whole
  boolean write(DatasetGraph store, BooleanSupplier goOn) {
    Node graph = Words.iri(RowNames.graph(dataset).resolve(base));
    if (!clear(store, graph, goOn)) {
      return false;
    }
    triples = 0;
    for (RowTriples table : tables) {
      if (!table.tell(it -> add(store, graph, it), goOn)) {
        return false;
      }
    }
    if (source != null) {
      List<RowNames> told = tables.stream().map(RowTriples::names).toList();
      new GraphDescription(base, source.dataset(), told, reason)
          .tell(it -> store.add(new Quad(graph, it)), rows, triples);
    }
    Notebook.note(store, dataset, note());
    return true;
  }

  private void add(DatasetGraph store, Node graph, Triple triple) {
    store.add(new Quad(graph, triple));
    triples++;
  }

  private static boolean clear(DatasetGraph store, Node graph, BooleanSupplier goOn) {
    while (goOn.getAsBoolean()) {
      Iterator<Quad> left = store.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
      List<Quad> slice = Iter.toList(Iter.limit(left, SLICE));
      slice.forEach(store::delete);
      if (slice.size() < SLICE) {
        return true;
      }
    }
    return false;
  }
}
