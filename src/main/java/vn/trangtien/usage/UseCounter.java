package vn.trangtien.usage;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Adds up uses in memory and writes them in batches; where the database is away they wait, and no
/// answer does.
@Singleton
final class UseCounter {

  private static final Logger LOG = LoggerFactory.getLogger(UseCounter.class);

  private final ConcurrentHashMap<Count, Long> waiting = new ConcurrentHashMap<>();
  private final UseStore store;
  private final Clock clock;
  private final int most;
  private boolean away;

  UseCounter(UseStore store, Clock clock, UsageConfiguration configuration) {
    this.store = store;
    this.clock = clock;
    this.most = configuration.waiting();
  }

  /// What is counted: uses of one kind on one day.
  record Count(LocalDate day, Use use) {}

  /// Counts one use today; one too many kinds of them is not counted.
  void add(Use use) {
    add(new Count(LocalDate.now(clock), use), 1);
  }

  /// How many different counts wait.
  int waiting() {
    return waiting.size();
  }

  @PreDestroy
  void stop() {
    write();
  }

  /// Writes what was counted; what cannot be written waits on.
  @Scheduled(initialDelay = "10s", fixedDelay = "10s")
  synchronized void write() {
    Map<Count, Long> taken = take();
    if (taken.isEmpty()) {
      return;
    }
    try {
      store.add(taken);
      away = false;
    } catch (RuntimeException broken) {
      taken.forEach(this::add);
      if (!away) {
        LOG.error("Uses cannot be written; they wait in memory: {}", broken.getMessage());
      }
      away = true;
    }
  }

  private void add(Count count, long more) {
    if (waiting.size() < most || waiting.containsKey(count)) {
      waiting.merge(count, more, Long::sum);
    }
  }

  /// In one order on all nodes, so that they never wait for each other in a circle.
  private Map<Count, Long> take() {
    Map<Count, Long> taken =
        new TreeMap<>(
            Comparator.comparing(Count::day)
                .thenComparing(it -> it.use().dataset())
                .thenComparing(it -> it.use().kind()));
    for (Count count : waiting.keySet()) {
      Long number = waiting.remove(count);
      if (number != null) {
        taken.put(count, number);
      }
    }
    return taken;
  }
}
