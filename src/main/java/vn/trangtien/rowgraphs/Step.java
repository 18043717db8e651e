package vn.trangtien.rowgraphs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.RowNames;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// What is to be done about the rows of one dataset: a graph takes the place of the one before, or
/// of nothing; its tables stand open.
final class Step {

  private final String base;
  private final Iri dataset;
  private final @Nullable Source source;
  private final Note.State state;
  private final List<RowTriples> tables;
  private final Text reason;
  private final List<Triple> read = new ArrayList<>();
  private boolean isRead;
  private long told;

  private Step(
      String base,
      Iri dataset,
      @Nullable Source source,
      Note.State state,
      List<RowTriples> tables,
      Text reason) {
    this.base = base;
    this.dataset = dataset;
    this.source = source;
    this.state = state;
    this.tables = List.copyOf(tables);
    this.reason = reason;
  }

  /// Forgets the rows of `dataset`.
  static Step remove(String base, Iri dataset) {
    return new Step(base, dataset, null, Note.State.MADE, List.of(), Text.EMPTY);
  }

  /// Tells all rows of `tables`.
  static Step make(String base, Source source, List<RowTriples> tables) {
    return new Step(base, source.dataset().iri(), source, Note.State.MADE, tables, Text.EMPTY);
  }

  /// Tells only why the rows are not told.
  static Step leaveOut(String base, Source source, Note.State state, Text reason) {
    return new Step(base, source.dataset().iri(), source, state, List.of(), reason);
  }

  Iri dataset() {
    return dataset;
  }

  /// Whether it tells any rows.
  boolean tells() {
    return !tables.isEmpty();
  }

  /// The same dataset left out, because this step broke.
  Step failed() {
    return source == null ? this : leaveOut(base, source, Note.State.UNFINISHED, Reasons.failed());
  }

  /// What is remembered of it once it is written; null for nothing.
  @Nullable Note note() {
    return source == null ? null : new Note(source.stamp(), state, rows(), told, source.needs());
  }

  /// Reads the triples of its rows, before anything is written, as far as they are no more than
  /// `most`.
  void read(int most) {
    read.clear();
    isRead = tell(read::add, () -> read.size() <= most, () -> {}) && read.size() <= most;
    if (!isRead) {
      read.clear();
    }
    told = read.size();
  }

  /// Whether all of its triples were read.
  boolean isRead() {
    return isRead || tables.isEmpty();
  }

  /// How many triples were read.
  int size() {
    return read.size();
  }

  /// Hands out the triples of its rows, as long as `more` answers true after a row.
  boolean tell(Consumer<Triple> triples, BooleanSupplier more, Runnable between) {
    for (RowTriples table : tables) {
      if (!table.tell(triples, more, between)) {
        return false;
      }
    }
    return true;
  }

  /// Puts what was read in the place of what was there.
  void replace(DatasetGraph store) {
    forget(store, Integer.MAX_VALUE);
    add(store, read);
    told = read.size();
    finish(store);
  }

  /// Forgets so many triples of what was there, and says that the graph is not whole.
  ///
  /// @return whether there may be more
  boolean begin(DatasetGraph store, int most) {
    boolean more = forget(store, most);
    told = 0;
    if (source != null) {
      describe(store, List.of(), Reasons.underway(), 0);
    }
    Digest stamp = source == null ? Digest.ZERO : source.stamp();
    List<Iri> needs = source == null ? List.of() : source.needs();
    Notebook.note(store, dataset, new Note(stamp, Note.State.UNFINISHED, 0, 0, needs));
    return more;
  }

  void add(DatasetGraph store, List<Triple> triples) {
    Node graph = graph();
    triples.forEach(it -> store.add(new Quad(graph, it)));
    told += triples.size();
  }

  /// Says what the graph holds now, and that it is whole.
  void finish(DatasetGraph store) {
    Node graph = graph();
    store.deleteAny(graph, graph, Node.ANY, Node.ANY);
    if (source != null) {
      describe(store, tables.stream().map(RowTriples::names).toList(), reason, rows());
    }
    Notebook.note(store, dataset, note());
  }

  private void describe(DatasetGraph store, List<RowNames> names, Text why, long rows) {
    Node graph = graph();
    if (source != null) {
      new GraphDescription(base, source.dataset(), names, why)
          .tell(it -> store.add(new Quad(graph, it)), rows, told);
    }
  }

  private boolean forget(DatasetGraph store, int most) {
    Node graph = graph();
    List<Quad> old =
        Iter.toList(Iter.limit(store.findNG(graph, Node.ANY, Node.ANY, Node.ANY), most));
    old.forEach(store::delete);
    return old.size() == most;
  }

  private long rows() {
    return tables.stream().mapToLong(RowTriples::rows).sum();
  }

  private Node graph() {
    return Words.iri(RowNames.graph(dataset).resolve(base));
  }
}
