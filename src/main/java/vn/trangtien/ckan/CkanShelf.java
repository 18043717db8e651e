package vn.trangtien.ckan;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Change;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Revision;

/// Keeps all packages in memory, brought up to the ledger's head whenever they are asked for, so
/// that they are never late.
@Singleton
public final class CkanShelf {

  private static final Logger LOG = LoggerFactory.getLogger(CkanShelf.class);
  private static final int BATCH = 500;

  private final Ledger ledger;
  private final Catalog catalog;
  private final PackageReader reader;
  private final Map<Iri, CkanPackage> packages = new HashMap<>();
  private CkanCatalog known = new CkanCatalog(0, List.of());

  CkanShelf(Ledger ledger, Catalog catalog, PackageReader reader) {
    this.ledger = ledger;
    this.catalog = catalog;
    this.reader = reader;
  }

  /// What is published now.
  public synchronized CkanCatalog now() {
    long reached = known.sequence();
    List<Revision> next = ledger.currentAfter(reached, BATCH);
    while (!next.isEmpty()) {
      next.forEach(this::take);
      reached = next.getLast().sequence();
      next = ledger.currentAfter(reached, BATCH);
    }
    if (reached > known.sequence()) {
      known = new CkanCatalog(reached, packages.values());
    }
    return known;
  }

  /// Reads everything before the first client asks, when the start is over.
  @Scheduled(initialDelay = "20s")
  void readAhead() {
    now();
  }

  private void take(Revision revision) {
    Iri record = revision.record();
    if (!record.collection().equals(Catalog.DATASET)) {
      return;
    }
    Optional<CkanPackage> read = catalog.entry(revision).flatMap(this::read);
    if (read.isPresent()) {
      packages.put(record, read.get());
    } else {
      packages.remove(record);
    }
  }

  /// The record as a package; one that is none must not keep the others from being found.
  private Optional<CkanPackage> read(CatalogRecord record) {
    try {
      return Optional.of(reader.read(record, created(record)));
    } catch (IllegalStateException other) {
      LOG.warn("No package: {}", other.getMessage());
      return Optional.empty();
    }
  }

  private Instant created(CatalogRecord record) {
    return record.revision().change() instanceof Change.Create
        ? record.modified()
        : catalog.firstPublished(record.primaryTopic()).orElseGet(record::modified);
  }
}
