package vn.trangtien.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;

/// A ledger in memory for tests: a real chain, and what can go wrong with one.
public final class MemoryLedger implements Ledger {

  private final List<Revision> revisions = new ArrayList<>();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  @Override
  public synchronized Revision append(Change change, String steward) {
    now = now.plusSeconds(1);
    Revision revision = Revision.after(head(), change, steward, now);
    revisions.add(revision);
    return revision;
  }

  @Override
  public synchronized List<Revision> appendAll(List<Change> changes, String steward) {
    return changes.stream().map(it -> append(it, steward)).toList();
  }

  /// Publishes `content` as `/dataset/{slug}`.
  public Revision publish(String slug, Content content) {
    Iri record = Iri.own("/dataset/" + slug);
    boolean known =
        current(record).map(it -> !(it.change() instanceof Change.Delete)).orElse(false);
    return append(
        known ? new Change.Update(record, content) : new Change.Create(record, content), "tester");
  }

  /// Withdraws `/dataset/{slug}`.
  public Revision withdraw(String slug) {
    return append(new Change.Delete(Iri.own("/dataset/" + slug), "Rút lại"), "tester");
  }

  /// Loses every revision after `sequence`, as an older copy of the database would have; what is
  /// appended later has another time and so another hash.
  public synchronized void loseAfter(long sequence) {
    revisions.removeIf(it -> it.sequence() > sequence);
    now = now.plusSeconds(3_600);
  }

  /// Erases the bytes of the current content of `/dataset/{slug}`; the chain still verifies.
  public synchronized void erase(String slug) {
    Iri record = Iri.own("/dataset/" + slug);
    revisions.replaceAll(it -> it.record().equals(record) ? erased(it) : it);
  }

  private static Revision erased(Revision it) {
    Change change =
        switch (it.change()) {
          case Change.Create(Iri record, Content content) ->
              new Change.Create(record, new Content(content.digest(), new byte[0]));
          case Change.Update(Iri record, Content content) ->
              new Change.Update(record, new Content(content.digest(), new byte[0]));
          case Change.Delete deleted -> deleted;
        };
    return new Revision(it.sequence(), change, it.steward(), it.time(), it.previous(), it.hash());
  }

  @Override
  public Optional<Revision> current(Iri record) {
    return history(record).stream().findFirst();
  }

  private synchronized List<Revision> history(Iri record) {
    return revisions.reversed().stream().filter(it -> it.record().equals(record)).toList();
  }

  @Override
  public List<Revision> history(Iri record, long before, int limit) {
    return history(record).stream().filter(it -> it.sequence() < before).limit(limit).toList();
  }

  @Override
  public Optional<Revision> next(Iri record, long sequence) {
    return history(record).reversed().stream().filter(it -> it.sequence() > sequence).findFirst();
  }

  @Override
  public Optional<Revision> asOf(Iri record, Instant time) {
    return history(record).stream().filter(it -> !it.time().isAfter(time)).findFirst();
  }

  @Override
  public synchronized Optional<Revision> at(long sequence) {
    return revisions.stream().filter(it -> it.sequence() == sequence).findFirst();
  }

  @Override
  public synchronized List<Revision> after(long sequence, int limit) {
    return revisions.stream().filter(it -> it.sequence() > sequence).limit(limit).toList();
  }

  @Override
  public List<Revision> currentAfter(long sequence, int limit) {
    return latest().values().stream()
        .filter(it -> it.sequence() > sequence)
        .sorted(Comparator.comparing(Revision::sequence))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Revision> page(String collection, @Nullable Iri after, int limit) {
    return published(collection).stream()
        .filter(it -> after == null || it.record().compareTo(after) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public long count(String collection) {
    return published(collection).size();
  }

  @Override
  public synchronized Position head() {
    return revisions.isEmpty() ? Position.ORIGIN : revisions.getLast().position();
  }

  @Override
  public synchronized boolean holds(Position position) {
    return position.equals(Position.ORIGIN)
        || revisions.stream().anyMatch(it -> it.position().equals(position));
  }

  @Override
  public synchronized Verification verify() {
    Position head = Position.ORIGIN;
    for (Revision revision : revisions) {
      if (!revision.linked() || !revision.previous().equals(head.hash())) {
        return new Verification.Broken(revision.sequence(), "Not linked");
      }
      head = revision.position();
    }
    return new Verification.Sound(head);
  }

  private synchronized Map<Iri, Revision> latest() {
    Map<Iri, Revision> latest = new HashMap<>();
    revisions.forEach(it -> latest.put(it.record(), it));
    return latest;
  }

  private List<Revision> published(String collection) {
    return latest().values().stream()
        .filter(it -> it.record().collection().equals(collection))
        .filter(it -> !(it.change() instanceof Change.Delete))
        .sorted(Comparator.comparing(Revision::record))
        .toList();
  }
}
