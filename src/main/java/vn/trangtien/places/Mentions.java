package vn.trangtien.places;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Revision;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Grouping;
import vn.trangtien.tables.Rows;
import vn.trangtien.tables.Table;
import vn.trangtien.vocabulary.Vocabulary;

/// Which tables have rows about which place: remembered, and brought up to the ledger's head on a
/// thread of its own whenever it is asked for, since tables must be opened for it.
@Singleton
final class Mentions implements AutoCloseable {

  private static final Iri PLACES = Iri.own("/place");
  private static final int BATCH = 500;

  private final Ledger ledger;
  private final Catalog catalog;
  private final DatasetTables tables;
  private final Vocabulary vocabulary;
  private final PlacesConfiguration limits;
  private final Map<Iri, Map<Iri, List<Mention>>> byDataset = new HashMap<>();
  private long reached;
  private volatile boolean closed;
  private @Nullable CompletableFuture<Void> following;

  Mentions(
      Ledger ledger,
      Catalog catalog,
      DatasetTables tables,
      Vocabulary vocabulary,
      PlacesConfiguration limits) {
    this.ledger = ledger;
    this.catalog = catalog;
    this.tables = tables;
    this.vocabulary = vocabulary;
    this.limits = limits;
  }

  /// The mentions of `place`, most rows first, and whether all tables were read by now.
  Found of(Iri place) {
    boolean whole = follow();
    synchronized (byDataset) {
      return new Found(
          byDataset.values().stream()
              .flatMap(it -> it.getOrDefault(place, List.of()).stream())
              .sorted(Comparator.comparing(Mention::rows).reversed())
              .toList(),
          whole);
    }
  }

  /// What was found.
  ///
  /// @param whole whether every table was read
  record Found(List<Mention> mentions, boolean whole) {

    long rows() {
      return mentions.stream().mapToLong(Mention::rows).sum();
    }
  }

  private boolean follow() {
    CompletableFuture<Void> running = running();
    try {
      running.get(limits.patienceMilliseconds(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException late) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  /// One reading of the ledger at a time; the database computes outside Java, so the thread is not
  /// one of the few that carry all requests.
  private synchronized CompletableFuture<Void> running() {
    CompletableFuture<Void> running = following;
    if (running == null || running.isDone()) {
      running =
          CompletableFuture.runAsync(
              this::read, it -> Thread.ofPlatform().daemon().name("mentions").start(it));
      following = running;
    }
    return running;
  }

  private void read() {
    List<Revision> next = ledger.currentAfter(reached, BATCH);
    while (!next.isEmpty() && !closed) {
      for (Revision revision : next) {
        if (!closed && revision.record().collection().equals(Catalog.DATASET)) {
          Map<Iri, List<Mention>> found = new HashMap<>();
          catalog.entry(revision).ifPresent(it -> read(it, found));
          synchronized (byDataset) {
            byDataset.remove(revision.record());
            if (!found.isEmpty()) {
              byDataset.put(revision.record(), found);
            }
          }
        }
      }
      reached = next.getLast().sequence();
      next = ledger.currentAfter(reached, BATCH);
    }
  }

  /// No table is opened any more when the portal goes.
  @Override
  @PreDestroy
  public void close() throws InterruptedException {
    closed = true;
    CompletableFuture<Void> running = following;
    try {
      if (running != null) {
        running.get(limits.tableSeconds(), TimeUnit.SECONDS);
      }
    } catch (ExecutionException | TimeoutException unfinished) {
      // what it reads is thrown away with the portal
    }
  }

  private void read(CatalogRecord record, Map<Iri, List<Mention>> found) {
    List<Distribution> all = tables.of(record.dataset());
    if (all.isEmpty() || all.getFirst().columns().stream().noneMatch(Mentions::isPlace)) {
      return;
    }
    Duration patience = Duration.ofSeconds(limits.tableSeconds());
    long most = (long) limits.maxFileMegabytes() << 20;
    tables
        .openSoon(record, most, patience)
        .filter(it -> it.table().rowCount() <= limits.maxRows())
        .ifPresent(it -> read(it, found));
  }

  private void read(DatasetTable open, Map<Iri, List<Mention>> found) {
    for (Distribution.Column described : open.distribution().columns()) {
      Optional<Column> column = open.table().column(described.name());
      if (isPlace(described) && column.isPresent()) {
        read(open, described, found);
      }
    }
  }

  private void read(
      DatasetTable open, Distribution.Column described, Map<Iri, List<Mention>> found) {
    Table table = open.table();
    String dateColumn =
        table.column(described.values().codeDateColumn()).map(Column::name).orElse("");
    List<String> by =
        dateColumn.isEmpty() ? List.of(described.name()) : List.of(described.name(), dateColumn);
    try (Rows groups = table.groups(new Grouping(by, List.of(), List.of(), limits.maxCodes()))) {
      while (groups.next()) {
        String code = groups.text(0);
        Object day = dateColumn.isEmpty() ? null : groups.value(1);
        long rows = Long.parseLong(String.valueOf(groups.text(by.size())));
        if (code != null) {
          LocalDate own = day instanceof LocalDate date ? date : null;
          LocalDate valid = own == null ? described.values().codeDate() : own;
          vocabulary
              .coded(PLACES, code, valid)
              .map(it -> it.iri())
              .ifPresent(
                  place ->
                      found
                          .computeIfAbsent(place, it -> new ArrayList<>())
                          .add(mention(open, described, code, dateColumn, own, rows)));
        }
      }
    }
  }

  private static Mention mention(
      DatasetTable open,
      Distribution.Column column,
      String code,
      String dateColumn,
      @Nullable LocalDate day,
      long rows) {
    return new Mention(
        open.dataset().iri(),
        open.dataset().title(),
        column.name(),
        column.title(),
        code,
        day == null ? "" : dateColumn,
        day,
        rows);
  }

  private static boolean isPlace(Distribution.Column column) {
    return PLACES.equals(column.values().codeList());
  }
}
