package vn.trangtien.rowgraphs;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.trangtien.triples.Triples;

/// Writes steps in commits that give way to the ledger: what was written is thrown away when the
/// ledger waits for the store, and begun again.
@Singleton
final class Committing {

  /// How often it gives way before the ledger has to wait for once: else it might never end.
  private static final int PATIENCE = 10;

  private static final long PAUSE_NANOS = 50_000_000;

  private final Triples triples;

  Committing(Triples triples) {
    this.triples = triples;
  }

  /// Writes all of `steps` and how far that leads, in one commit.
  ///
  /// @param before what the store says it has reached; where it says something else it was cleared
  /// @return false where nothing was written, for the portal stops or the store was cleared
  boolean commit(List<Step> steps, String before, String after, BooleanSupplier stopped) {
    for (int attempt = 0; !stopped.getAsBoolean(); attempt++) {
      boolean patient = attempt < PATIENCE;
      boolean written =
          triples.write(
              (store, ledgerWaits) -> {
                BooleanSupplier goOn =
                    () -> !stopped.getAsBoolean() && !(patient && ledgerWaits.getAsBoolean());
                return Notebook.reached(store).equals(before) && write(steps, after, store, goOn);
              });
      if (written) {
        return true;
      }
      if (!triples.look(Notebook::reached).equals(before)) {
        return false;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return false;
  }

  private static boolean write(
      List<Step> steps, String after, DatasetGraph store, BooleanSupplier goOn) {
    for (Step step : steps) {
      if (!step.write(store, goOn)) {
        return false;
      }
    }
    Notebook.reach(store, after);
    return true;
  }
}
