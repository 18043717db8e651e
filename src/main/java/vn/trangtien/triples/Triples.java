package vn.trangtien.triples;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.ledger.Position;

/// What is published, to be asked: the union of one graph per catalog record and that of the
/// ontologies.
@Singleton
public final class Triples {

  /// The path of the graph of the ontologies.
  public static final String ONTOLOGIES = "/" + TdbProjection.ONTOLOGIES;

  private final TdbProjection store;
  private final String base;
  private final TriplesConfiguration limits;
  private volatile @Nullable Counted counted;

  Triples(TdbProjection store, BaseAddress base, TriplesConfiguration limits) {
    this.store = store;
    this.base = base.value();
    this.limits = limits;
  }

  /// How much of the ledger it holds now.
  public Position position() {
    return store.position();
  }

  /// How many there are, counted with their graphs.
  public long count() {
    Counted known = counted;
    if (known == null || !known.position().equals(store.position())) {
      known = store.read(it -> new Counted(it.position(), quads(it.data())));
      counted = known;
    }
    return known.quads();
  }

  /// Reads what was `asked`; relative IRIs are the portal's own.
  ///
  /// @throws vn.trangtien.http.ProblemException where it is malformed, too large, or could harm
  public Question read(Question.Asked asked) {
    return Question.of(asked, base, limits);
  }

  /// Writes the answer to `question` while it computes it; the thread needs a deep stack and must
  /// never be interrupted, for that would close the store's files under everybody.
  ///
  /// @param begun is told how much of the ledger the answer holds, before anything is written
  /// @throws Stop.Signal where `budget` was stopped
  public void answer(
      Question question, Form form, Budget budget, OutputStream out, Consumer<Position> begun) {
    store.read(
        snapshot -> {
          begun.accept(snapshot.position());
          new Answer(question, form, budget).write(snapshot.data(), out);
          return snapshot.position();
        });
  }

  private static long quads(DatasetGraph data) {
    long quads = 0;
    Iterator<Quad> all = data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    for (; all.hasNext(); all.next()) {
      quads++;
    }
    return quads;
  }

  private record Counted(Position position, long quads) {}
}
