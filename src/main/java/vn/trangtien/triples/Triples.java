package vn.trangtien.triples;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.ledger.Position;

/// What is published, to be asked: the union of one graph per catalog record, that of the
/// ontologies, and those that other rooms write.
@Singleton
public final class Triples {

  /// The path of the graph of the ontologies.
  public static final String ONTOLOGIES = "/" + TdbProjection.ONTOLOGIES;

  private final TdbProjection store;
  private final String base;
  private final TriplesConfiguration limits;

  Triples(TdbProjection store, BaseAddress base, TriplesConfiguration limits) {
    this.store = store;
    this.base = base.value();
    this.limits = limits;
  }

  /// How much of the ledger it holds now.
  public Position position() {
    return store.position();
  }

  /// Changes with everything that a query can see, and not before it can.
  public String state() {
    return store.state();
  }

  /// How many there are, counted with their graphs.
  public long count() {
    return store.count();
  }

  /// What `question` makes of all that is stored, in one read transaction of this thread; the
  /// default graph holds the notes of those who write.
  public <T> T look(Function<DatasetGraph, T> question) {
    return store.read(question);
  }

  /// Writes graphs beside those that follow the ledger, and notes in the default graph, in one
  /// commit; the thread must never be interrupted. The ledger may have to wait for it, so it should
  /// be short, and do before whatever can fail. The store may be cleared whole at any time, notes
  /// and all.
  public void write(Consumer<DatasetGraph> change) {
    store.write(change);
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
  /// @param functions what queries may call as properties
  /// @param begun is told a [#state] that is no newer than what is asked, before anything is
  ///     written
  /// @throws Stop.Signal where `budget` was stopped
  public void answer(
      Question question,
      Form form,
      Budget budget,
      PropertyFunctionRegistry functions,
      OutputStream out,
      Consumer<String> begun) {
    begun.accept(store.state());
    store.read(data -> new Answer(question, form, budget, functions).write(data, out));
  }
}
