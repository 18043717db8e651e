package vn.trangtien.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;

/// The append-only list of every published state of the catalog: this portal's one source of truth.
public interface Ledger {

  /// Appends one change; durable when this returns.
  ///
  /// @param steward who answers for it, at most 200 characters
  Revision append(Change change, String steward);

  /// Appends `changes` in their order in one transaction: all of them or none.
  List<Revision> appendAll(List<Change> changes, String steward);

  /// The newest revision of `record`, which may be its deletion.
  Optional<Revision> current(Iri record);

  /// The revisions of `record` before the sequence number `before`, newest first.
  List<Revision> history(Iri record, long before, int limit);

  /// The revision of `record` that followed the one with that sequence number; its first behind 0.
  Optional<Revision> next(Iri record, long sequence);

  /// The newest revision of `record` that was appended at `time` or before.
  Optional<Revision> asOf(Iri record, Instant time);

  /// The revision with that sequence number.
  Optional<Revision> at(long sequence);

  /// All revisions after `sequence`, oldest first.
  List<Revision> after(long sequence, int limit);

  /// The revisions after `sequence` that nothing has replaced yet, oldest first.
  List<Revision> currentAfter(long sequence, int limit);

  /// The current revisions of the records of one collection (the first segment of their path) that
  /// are not deleted, in the order of their IRIs.
  ///
  /// @param after only records behind this one; null for the first page
  List<Revision> page(String collection, @Nullable Iri after, int limit);

  /// How many records of one collection are published now.
  long count(String collection);

  /// How far the ledger has come; [Position#ORIGIN] where it is empty.
  Position head();

  /// Whether this ledger, and not an older copy or another one, reached `position`.
  boolean holds(Position position);

  /// Walks the whole chain and every content.
  Verification verify();
}
