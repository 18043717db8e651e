package vn.trangtien.history;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Change;
import vn.trangtien.ledger.Content;
import vn.trangtien.ledger.Revision;

/// One published state of a dataset.
///
/// @param entry what was said of it; null where it was withdrawn then, or erased since
record Past(Revision revision, @Nullable CatalogRecord entry) {

  /// What kind of change a revision was.
  enum Kind {
    CREATED,
    CHANGED,
    WITHDRAWN
  }

  static Past of(Revision revision, Optional<CatalogRecord> entry) {
    return new Past(revision, entry.orElse(null));
  }

  Kind kind() {
    return switch (revision.change()) {
      case Change.Create _ -> Kind.CREATED;
      case Change.Update _ -> Kind.CHANGED;
      case Change.Delete _ -> Kind.WITHDRAWN;
    };
  }

  /// The SHA-256 of its description; null for a withdrawal.
  @Nullable Digest digest() {
    return switch (revision.change()) {
      case Change.Create(Iri _, Content content) -> content.digest();
      case Change.Update(Iri _, Content content) -> content.digest();
      case Change.Delete _ -> null;
    };
  }

  /// Why it was withdrawn; empty where it was not.
  String reason() {
    return revision.change() instanceof Change.Delete withdrawn ? withdrawn.reason() : "";
  }

  /// Whether its content was erased by law.
  boolean erased() {
    return entry == null && kind() != Kind.WITHDRAWN;
  }

  long sequence() {
    return revision.sequence();
  }

  /// Its own address.
  String path() {
    return revision.record().path() + "/revisions/" + sequence();
  }
}
