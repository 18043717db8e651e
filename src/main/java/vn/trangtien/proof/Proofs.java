package vn.trangtien.proof;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.ledger.Change;
import vn.trangtien.ledger.Content;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Position;
import vn.trangtien.ledger.Revision;

/// Makes proofs and signs for them.
@Singleton
final class Proofs {

  private final Ledger ledger;
  private final Keys keys;
  private final PublishedDigests digests;
  private final BaseAddress base;
  private final Clock clock;
  private final ProofConfiguration configuration;

  Proofs(
      Ledger ledger,
      Keys keys,
      PublishedDigests digests,
      BaseAddress base,
      Clock clock,
      ProofConfiguration configuration) {
    this.ledger = ledger;
    this.keys = keys;
    this.digests = digests;
    this.base = base;
    this.clock = clock;
    this.configuration = configuration;
  }

  /// What the ledger holds last.
  HeadStatement head() {
    return statement(ledger.head());
  }

  String sign(HeadStatement statement) {
    return keys.sign(statement.bytes());
  }

  /// The revisions that published `digest`, newest first: the last is always the first that did.
  List<Revision> published(Digest digest) {
    List<Long> all = digests.of(digest);
    int shown = Math.max(1, configuration.shownRevisions());
    Stream<Long> told =
        all.size() <= shown
            ? all.stream()
            : Stream.concat(all.stream().limit(shown - 1L), Stream.of(all.getLast()));
    return told.flatMap(it -> ledger.at(it).stream()).toList();
  }

  /// The proof that `revision` stands in the ledger; bounded by the next checkpoint.
  ///
  /// @throws PortalException where the chain is broken: nothing is signed then
  Proof of(Revision revision) {
    long step = configuration.checkpoint();
    long checkpoint = (revision.sequence() + step - 1) / step * step;
    int limit = (int) (checkpoint - revision.sequence());
    List<Revision> path = new ArrayList<>(List.of(revision));
    if (limit > 0) {
      path.addAll(ledger.after(revision.sequence(), limit));
    }
    for (int i = 0; i < path.size(); i++) {
      boolean follows = i == 0 || path.get(i).previous().equals(path.get(i - 1).hash());
      if (!follows || !path.get(i).linked()) {
        throw new PortalException(
            PortalException.Code.LEDGER_BROKEN,
            "The ledger is broken at revision " + path.get(i).sequence());
      }
    }
    String jws = sign(statement(path.getLast().position()));
    return new Proof(base.value(), path.stream().map(Revision::link).toList(), jws);
  }

  /// The bytes that were published; none of a withdrawal or where they were erased.
  static byte[] content(Revision revision) {
    return switch (revision.change()) {
      case Change.Create(Iri _, Content content) -> content.bytes();
      case Change.Update(Iri _, Content content) -> content.bytes();
      case Change.Delete _ -> new byte[0];
    };
  }

  private HeadStatement statement(Position position) {
    return new HeadStatement(
        base.value(), position, clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }
}
