package vn.trangtien.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;

/// One published state of one catalog record, chained to the revision before it.
///
/// @param sequence 1 for the first, without gaps, in the order of commits
/// @param steward who answers for it
/// @param time when it was appended, in whole microseconds
/// @param previous the hash of the revision before, [Digest#ZERO] for the first
/// @param hash the chain's link: the digest of all the above, as [#link] writes them
public record Revision(
    long sequence, Change change, String steward, Instant time, Digest previous, Digest hash) {

  /// The revision that follows `head`.
  static Revision after(Position head, Change change, String steward, Instant now) {
    Instant time = now.truncatedTo(ChronoUnit.MICROS);
    long sequence = head.sequence() + 1;
    Digest hash = digest(link(sequence, change, steward, time, head.hash()));
    return new Revision(sequence, change, steward, time, head.hash(), hash);
  }

  /// The record that this is a state of.
  public Iri record() {
    return change.record();
  }

  /// Where the ledger stands with this revision.
  public Position position() {
    return new Position(sequence, hash);
  }

  /// The text whose SHA-256 is the hash: five lines with the sequence, the hash before, the time,
  /// the digest of who answers for it, and what changed.
  public String link() {
    return link(sequence, change, steward, time, previous);
  }

  /// Whether the hash is the one that the rest of this revision gives.
  public boolean linked() {
    return hash.equals(digest(link()));
  }

  private static Digest digest(String link) {
    return Digest.of(link.getBytes(StandardCharsets.UTF_8));
  }

  private static String link(
      long sequence, Change change, String steward, Instant time, Digest previous) {
    String link =
        switch (change) {
          case Change.Create(Iri record, Content content) ->
              "create " + record + " " + content.digest();
          case Change.Update(Iri record, Content content) ->
              "update " + record + " " + content.digest();
          case Change.Delete(Iri record, String reason) ->
              "delete " + record + " " + Digest.of(reason.getBytes(StandardCharsets.UTF_8));
        };
    Digest who = Digest.of(steward.getBytes(StandardCharsets.UTF_8));
    return sequence + "\n" + previous + "\n" + time + "\n" + who + "\n" + link + "\n";
  }
}
