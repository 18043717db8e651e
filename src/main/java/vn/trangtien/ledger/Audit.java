package vn.trangtien.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.PortalException;

/// A walk over the ledger, from its first revision to its head.
final class Audit {

  private static final int STEP = 500;

  private final RevisionRepository revisions;
  private final ContentRepository contents;
  private final HeadRepository head;
  private Position reached = Position.ORIGIN;

  Audit(RevisionRepository revisions, ContentRepository contents, HeadRepository head) {
    this.revisions = revisions;
    this.contents = contents;
    this.head = head;
  }

  /// Every link and every content.
  Verification whole() {
    return walk(true);
  }

  /// Every link, without reading what the contents hold.
  Verification links() {
    return walk(false);
  }

  private Verification walk(boolean withContents) {
    Position end = head.read().position();
    while (reached.sequence() < end.sequence()) {
      List<RevisionRow> step = revisions.after(reached.sequence(), STEP);
      if (step.isEmpty()) {
        return broken(reached.sequence() + 1, "it is missing");
      }
      for (RevisionRow row : step) {
        Optional<String> fault = link(row).or(() -> withContents ? content(row) : Optional.empty());
        if (fault.isPresent()) {
          return broken(Math.min(row.sequence(), reached.sequence() + 1), fault.get());
        }
        reached = new Position(row.sequence(), new Digest(row.hash()));
      }
    }
    boolean sameEnd = reached.sequence() > end.sequence() || reached.equals(end);
    return sameEnd
        ? new Verification.Sound(reached)
        : broken(end.sequence(), "the ledger's head names another hash");
  }

  private Optional<String> link(RevisionRow row) {
    if (row.sequence() != reached.sequence() + 1) {
      return Optional.of("it is missing");
    }
    Revision revision;
    try {
      revision = row.revision(new byte[0]);
    } catch (IllegalArgumentException unreadable) {
      return Optional.of("it cannot be read: " + unreadable.getMessage());
    }
    if (!revision.previous().equals(reached.hash())) {
      return Optional.of("it does not follow the revision before it");
    }
    return revision.linked() ? Optional.empty() : Optional.of("its hash is not its own");
  }

  private Optional<String> content(RevisionRow row) {
    if (row.content() == null) {
      return Optional.empty();
    }
    Optional<ContentRow> content = contents.findByDigest(Objects.requireNonNull(row.content()));
    if (content.isEmpty()) {
      return Optional.of("its content is missing");
    }
    if (content.get().erasedBecause() != null) {
      return Optional.empty();
    }
    try {
      return Digest.of(content.get().bytes()).hex().equals(row.content())
          ? Optional.empty()
          : Optional.of("its content is not what its digest says");
    } catch (PortalException damaged) {
      return Optional.of("its content cannot be read");
    }
  }

  private static Verification broken(long sequence, String reason) {
    return new Verification.Broken(sequence, reason);
  }
}
