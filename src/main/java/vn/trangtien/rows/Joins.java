package vn.trangtien.rows;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Revision;

/// Which datasets go together, by what their column dictionaries say: remembered, and brought up to
/// the ledger's head whenever it is asked for. No file is read.
@Singleton
public final class Joins {

  private static final int BATCH = 500;
  private static final int MOST = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Ledger ledger;
  private final Catalog catalog;
  private final DatasetTables tables;
  private final TreeMap<Iri, JoinColumns> columns = new TreeMap<>();
  /// Of the datasets asked for lately.
  private final Cache<Iri, List<Join>> answers = Caffeine.newBuilder().maximumSize(500).build();
  private long reached;
  private @Nullable CompletableFuture<Void> following;

  Joins(Ledger ledger, Catalog catalog, DatasetTables tables) {
    this.ledger = ledger;
    this.catalog = catalog;
    this.tables = tables;
  }

  /// The joins of the dataset that addresses call `slug`, keys first, then by dataset; a thousand
  /// of them.
  ///
  /// @throws ProblemException where there is no such dataset, or the catalog is still being read
  public List<Join> of(String slug) {
    Iri dataset = tables.record(slug).primaryTopic();
    return soon(dataset, PATIENCE)
        .orElseThrow(() -> new ProblemException(Refusals.inPreparation()));
  }

  /// The same of a published dataset; empty where that takes longer than `patience`.
  public Optional<List<Join>> soon(Iri dataset, Duration patience) {
    try {
      follow().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return Optional.of(joins(dataset));
    } catch (TimeoutException late) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed);
    }
  }

  private List<Join> joins(Iri dataset) {
    synchronized (columns) {
      JoinColumns own = columns.get(dataset);
      return own == null ? List.of() : answers.get(dataset, it -> joins(own));
    }
  }

  private List<Join> joins(JoinColumns own) {
    return columns.values().stream()
        .flatMap(it -> own.with(it).stream())
        .sorted(Comparator.comparing(Join::kind))
        .limit(MOST)
        .toList();
  }

  /// One reading of the ledger at a time, on a thread that outlives who asked for it.
  private synchronized CompletableFuture<Void> follow() {
    CompletableFuture<Void> running = following;
    if (running == null || running.isDone()) {
      running = CompletableFuture.runAsync(this::read, Thread::startVirtualThread);
      following = running;
    }
    return running;
  }

  private void read() {
    List<Revision> next = ledger.currentAfter(reached, BATCH);
    while (!next.isEmpty()) {
      for (Revision revision : next) {
        if (revision.record().collection().equals(Catalog.DATASET)) {
          remember(revision);
        }
      }
      reached = next.getLast().sequence();
      next = ledger.currentAfter(reached, BATCH);
    }
  }

  private void remember(Revision revision) {
    Optional<JoinColumns> read =
        catalog.entry(revision).map(it -> JoinColumns.of(it.dataset())).filter(it -> !it.isEmpty());
    synchronized (columns) {
      answers.invalidateAll();
      columns.remove(revision.record());
      read.ifPresent(it -> columns.put(revision.record(), it));
    }
  }
}
