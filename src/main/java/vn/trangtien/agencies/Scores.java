package vn.trangtien.agencies;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.catalog.Life;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Revision;
import vn.trangtien.vocabulary.Facts;
import vn.trangtien.vocabulary.Vocabulary;

/// How every dataset stands, remembered, and brought up to the ledger's head whenever it is asked
/// for.
@Singleton
final class Scores {

  private static final int BATCH = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Ledger ledger;
  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final Map<Iri, Standing> standings = new HashMap<>();
  private volatile Standings known = Standings.NONE;
  private long reached;
  private @Nullable CompletableFuture<Void> following;

  Scores(Ledger ledger, Catalog catalog, Vocabulary vocabulary) {
    this.ledger = ledger;
    this.catalog = catalog;
    this.vocabulary = vocabulary;
  }

  /// How all datasets stand now; empty where they are still being read.
  Optional<Standings> all() {
    try {
      follow().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
    return Optional.of(known);
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
    if (next.isEmpty()) {
      return;
    }
    try {
      while (!next.isEmpty()) {
        next.forEach(this::take);
        reached = next.getLast().sequence();
        next = ledger.currentAfter(reached, BATCH);
      }
    } finally {
      known = new Standings(standings.values());
    }
  }

  private void take(Revision revision) {
    if (revision.record().collection().equals(Catalog.DATASET)) {
      standings.remove(revision.record());
      catalog
          .entry(revision)
          .map(this::standing)
          .ifPresent(it -> standings.put(revision.record(), it));
    }
  }

  private Standing standing(CatalogRecord record) {
    Dataset dataset = record.dataset();
    List<Iri> custodians =
        dataset.life().custodians().stream()
            .filter(it -> it.validTo() == null)
            .map(Life.Attribution::agent)
            .toList();
    return new Standing(
        dataset.iri(),
        dataset.publisher(),
        custodians.isEmpty() ? List.of(dataset.publisher()) : custodians,
        due(dataset),
        catalog.quality(record).points(),
        dataset.distribution().size(),
        (int) dataset.distribution().stream().filter(this::isOpen).count());
  }

  /// A dataset whose life is over promises nothing any more.
  private @Nullable LocalDate due(Dataset dataset) {
    Iri frequency = dataset.accrualPeriodicity();
    LocalDate last = dataset.modified() == null ? dataset.issued() : dataset.modified();
    if (frequency == null || last == null || dataset.life().status() != null) {
      return null;
    }
    return vocabulary.due(frequency, last).orElse(null);
  }

  private boolean isOpen(Distribution file) {
    return vocabulary
        .concept(file.format())
        .map(it -> vocabulary.facts(it.iri()))
        .filter(it -> isTrue(it, "tt:nonProprietary") && isTrue(it, "tt:machineReadable"))
        .isPresent();
  }

  private static boolean isTrue(Facts facts, String property) {
    return facts.value(property).filter("true"::equals).isPresent();
  }
}
