package vn.trangtien.triples;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/// What one run of a query has left: time, until somebody stops it, and memory.
///
/// Whatever computes for the query asks [#poll] in each of its steps, so that it ends within
/// moments of [#stop]. Used by the query's own thread, but for [#stop].
public final class Budget {

  private static final int NODE_BYTES = 64;

  private final AtomicReference<@Nullable Stop> stopped = new AtomicReference<>();
  private final AtomicBoolean cancel = new AtomicBoolean();
  private long memoryLeft;

  /// @param memoryBytes what it may keep at once
  public Budget(long memoryBytes) {
    this.memoryLeft = memoryBytes;
  }

  /// Ends the run for `reason`, unless it has ended for another.
  public void stop(Stop reason) {
    stopped.compareAndSet(null, reason);
    cancel.set(true);
  }

  /// Why it was stopped; null while it was not.
  public @Nullable Stop stopped() {
    return stopped.get();
  }

  /// What Jena's own iterators look at.
  AtomicBoolean cancelSignal() {
    return cancel;
  }

  /// Goes on only where nobody stopped it.
  ///
  /// @throws Stop.Signal where somebody did
  public void poll() {
    Stop reason = stopped.get();
    if (reason != null) {
      throw new Stop.Signal(reason);
    }
  }

  /// Ends the run here and now.
  public Stop.Signal exceeded(Stop reason) {
    stop(reason);
    return new Stop.Signal(reason);
  }

  /// Accounts for what is kept until the run ends.
  void retain(long bytes) {
    memoryLeft -= bytes;
    if (memoryLeft < 0) {
      throw exceeded(Stop.MEMORY);
    }
  }

  void retain(Node node) {
    retain(weight(node));
  }

  void retain(Binding row) {
    long bytes = NODE_BYTES;
    for (var names = row.vars(); names.hasNext(); ) {
      Node node = row.get(names.next());
      bytes += node == null ? 0 : weight(node);
    }
    retain(bytes);
  }

  private static long weight(Node node) {
    return NODE_BYTES + (node.isLiteral() ? 2L * node.getLiteralLexicalForm().length() : 0);
  }
}
