package vn.trangtien.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;

/// The ledger in a SQL database: H2 beside the portal, or PostgreSQL.
///
/// Appenders queue at the one row of `ledger_head`, so sequence is the order of commits and a
/// follower never skips one.
@Singleton
final class JdbcLedger implements Ledger {

  private static final int CHUNK = 500;
  private static final long MEMORY_BYTES = 32L * 1024 * 1024;

  private final RevisionRepository revisions;
  private final ContentRepository contents;
  private final HeadRepository head;
  private final TransactionOperations<Connection> transactions;
  private final LedgerDatabase database;
  private final Bell bell;
  private final Clock clock;

  /// What was read lately: bytes under a digest never change.
  private final Cache<String, byte[]> memory =
      Caffeine.newBuilder()
          .maximumWeight(MEMORY_BYTES)
          .weigher((String digest, byte[] bytes) -> bytes.length)
          .build();

  JdbcLedger(
      RevisionRepository revisions,
      ContentRepository contents,
      HeadRepository head,
      TransactionOperations<Connection> transactions,
      LedgerDatabase database,
      Clock clock,
      Bell bell) {
    this.revisions = revisions;
    this.contents = contents;
    this.head = head;
    this.transactions = transactions;
    this.database = database;
    this.clock = clock;
    this.bell = bell;
  }

  @Override
  public Revision append(Change change, String steward) {
    return appendAll(List.of(change), steward).getFirst();
  }

  @Override
  public List<Revision> appendAll(List<Change> changes, String steward) {
    List<Revision> appended =
        Objects.requireNonNull(transactions.executeWrite(status -> insert(changes, steward)));
    database.flush();
    bell.ring();
    return appended;
  }

  @Override
  public Optional<Revision> current(Iri record) {
    return read(() -> revisions.current(record.value()).map(this::whole));
  }

  @Override
  public List<Revision> history(Iri record, long before, int limit) {
    return read(() -> whole(revisions.before(record.value(), before, limit)));
  }

  @Override
  public Optional<Revision> next(Iri record, long sequence) {
    return read(() -> revisions.next(record.value(), sequence).map(this::whole));
  }

  @Override
  public Optional<Revision> asOf(Iri record, Instant time) {
    return read(() -> revisions.asOf(record.value(), time).map(this::whole));
  }

  @Override
  public Optional<Revision> at(long sequence) {
    return read(() -> revisions.findBySequence(sequence).map(this::whole));
  }

  @Override
  public List<Revision> after(long sequence, int limit) {
    return read(() -> whole(revisions.after(sequence, limit)));
  }

  @Override
  public List<Revision> currentAfter(long sequence, int limit) {
    return read(() -> whole(revisions.currentAfter(sequence, limit)));
  }

  @Override
  public List<Revision> page(String collection, @Nullable Iri after, int limit) {
    String from = after == null ? "" : after.value();
    return read(() -> whole(revisions.page(collection, from, limit)));
  }

  @Override
  public long count(String collection) {
    return revisions.count(collection);
  }

  @Override
  public Position head() {
    return head.read().position();
  }

  @Override
  public boolean holds(Position position) {
    return position.equals(Position.ORIGIN)
        || revisions
            .findBySequence(position.sequence())
            .filter(row -> row.hash().equals(position.hash().hex()))
            .isPresent();
  }

  @Override
  public Verification verify() {
    return new Audit(revisions, contents, head).whole();
  }

  private List<Revision> insert(List<Change> changes, String steward) {
    Position at = head.lock().position();
    List<Revision> appended = new ArrayList<>(changes.size());
    for (Change change : changes) {
      Revision next = Revision.after(at, change, steward, clock.instant());
      appended.add(next);
      at = next.position();
    }
    for (int from = 0; from < appended.size(); from += CHUNK) {
      insert(appended.subList(from, Math.min(from + CHUNK, appended.size())));
    }
    head.move(at.sequence(), at.hash().hex());
    return appended;
  }

  private void insert(List<Revision> chunk) {
    Map<String, Content> wanted = new LinkedHashMap<>();
    chunk.stream()
        .flatMap(it -> content(it.change()).stream())
        .forEach(it -> wanted.put(it.digest().hex(), it));
    if (!wanted.isEmpty()) {
      wanted.keySet().removeAll(contents.known(List.copyOf(wanted.keySet())));
      contents.saveAll(wanted.values().stream().map(ContentRow::of).toList());
    }
    revisions.saveAll(chunk.stream().map(RevisionRow::of).toList());
    chunk.forEach(this::makeCurrent);
  }

  private void makeCurrent(Revision revision) {
    Iri record = revision.record();
    boolean published = content(revision.change()).isPresent();
    if (revisions.replaceCurrent(record.value(), revision.sequence(), published) == 0) {
      revisions.addCurrent(record.value(), revision.sequence(), record.collection(), published);
    }
  }

  private static Optional<Content> content(Change change) {
    return switch (change) {
      case Change.Create created -> Optional.of(created.content());
      case Change.Update updated -> Optional.of(updated.content());
      case Change.Delete deleted -> Optional.empty();
    };
  }

  private Revision whole(RevisionRow row) {
    return whole(List.of(row)).getFirst();
  }

  private List<Revision> whole(List<RevisionRow> rows) {
    Set<String> digests =
        rows.stream()
            .map(RevisionRow::content)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<String, byte[]> bytes = memory.getAll(digests, this::bytes);
    return rows.stream()
        .map(row -> row.revision(bytes.getOrDefault(String.valueOf(row.content()), new byte[0])))
        .toList();
  }

  private Map<String, byte[]> bytes(Set<? extends String> digests) {
    return contents.findByDigestIn(List.copyOf(digests)).stream()
        .collect(Collectors.toMap(ContentRow::digest, ContentRow::bytes));
  }

  private <T> T read(Supplier<T> query) {
    return Objects.requireNonNull(transactions.executeRead(status -> query.get()));
  }
}
