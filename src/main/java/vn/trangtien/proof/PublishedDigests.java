package vn.trangtien.proof;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Change;
import vn.trangtien.ledger.Content;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Position;
import vn.trangtien.ledger.Revision;

/// In which revisions a digest was published, as that of a file or of a description: read from the
/// ledger when somebody asks, from where it was left.
@Singleton
final class PublishedDigests {

  private static final int STEP = 500;

  private final Ledger ledger;
  private final Map<Digest, List<Long>> sequences = new HashMap<>();
  private Position read = Position.ORIGIN;

  PublishedDigests(Ledger ledger) {
    this.ledger = ledger;
  }

  /// The revisions that published `digest`, newest first.
  synchronized List<Long> of(Digest digest) {
    follow();
    return List.copyOf(sequences.getOrDefault(digest, List.of()).reversed());
  }

  private void follow() {
    if (!ledger.holds(read)) {
      sequences.clear();
      read = Position.ORIGIN;
    }
    List<Revision> step = ledger.after(read.sequence(), STEP);
    while (!step.isEmpty()) {
      step.forEach(this::add);
      read = step.getLast().position();
      step = ledger.after(read.sequence(), STEP);
    }
  }

  private void add(Revision revision) {
    switch (revision.change()) {
      case Change.Create(Iri _, Content content) -> add(revision.sequence(), content);
      case Change.Update(Iri _, Content content) -> add(revision.sequence(), content);
      case Change.Delete _ -> {}
    }
  }

  private void add(long sequence, Content content) {
    add(sequence, content.digest());
    PublishedFiles.in(content.bytes()).forEach(it -> add(sequence, it));
  }

  private void add(long sequence, Digest digest) {
    sequences.computeIfAbsent(digest, it -> new ArrayList<>(1)).add(sequence);
  }
}
