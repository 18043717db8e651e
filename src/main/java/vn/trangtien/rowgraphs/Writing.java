package vn.trangtien.rowgraphs;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.trangtien.triples.Triples;

/// Writes steps in commits of bounded size, for publishing waits for each.
@Singleton
final class Writing {

  private final Triples triples;
  private final int most;

  Writing(Triples triples, RowGraphsConfiguration limits) {
    this.triples = triples;
    this.most = limits.triplesPerCommit();
  }

  /// Writes all of `steps`, which were read, and how far that leads, in one commit.
  ///
  /// @param before what the store says it has reached; where it says something else it was cleared
  /// @return false where nothing was written, for the store was cleared
  boolean together(List<Step> steps, String before, String after) {
    return commit(
        before,
        store -> {
          steps.forEach(it -> it.replace(store));
          Notebook.reach(store, after);
        });
  }

  /// Writes a step that is too large for one commit. Meanwhile its graph says that it is not whole.
  ///
  /// @return false where it is not whole, for the portal stops or the store was cleared
  boolean apart(Step step, String before, BooleanSupplier stopped) {
    AtomicBoolean goOn = new AtomicBoolean(true);
    AtomicBoolean more = new AtomicBoolean(true);
    while (more.get() && goOn.get()) {
      goOn.set(commit(before, it -> more.set(step.begin(it, most))) && !stopped.getAsBoolean());
    }
    List<Triple> waiting = new ArrayList<>();
    Runnable write =
        () -> {
          if (goOn.get()) {
            goOn.set(commit(before, it -> step.add(it, waiting)) && !stopped.getAsBoolean());
          }
          waiting.clear();
        };
    Runnable between =
        () -> {
          if (waiting.size() >= most / 2) {
            write.run();
          }
        };
    if (!goOn.get() || !step.tell(waiting::add, goOn::get, between)) {
      return false;
    }
    write.run();
    return goOn.get() && commit(before, step::finish);
  }

  private boolean commit(String before, Consumer<DatasetGraph> change) {
    AtomicBoolean same = new AtomicBoolean();
    triples.write(
        store -> {
          same.set(Notebook.reached(store).equals(before));
          if (same.get()) {
            change.accept(store);
          }
        });
    return same.get();
  }
}
