package vn.trangtien.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Text;
import vn.trangtien.ledger.Revision;
import vn.trangtien.page.Frame;
import vn.trangtien.proof.ProofCheck.Outcome;
import vn.trangtien.proof.ProofCheck.Outcome.Holds;

/// The page that tells whether something was published here.
///
/// @param given what was typed
/// @param malformed whether that is no digest
/// @param outcome null where nothing was asked
/// @param found in which revisions it was published, newest first
/// @param kid the name of the key that the portal signs with now
record VerifyView(
    Frame frame,
    String given,
    boolean malformed,
    @Nullable Outcome outcome,
    List<Found> found,
    String kid) {

  VerifyView {
    found = List.copyOf(found);
  }

  /// A publication.
  ///
  /// @param title of the dataset
  /// @param file the name of the file; empty where it is the description itself
  /// @param until when the next revision took its place; null while it is current
  record Found(Revision revision, Text title, String file, @Nullable Instant until) {

    static Found of(
        Revision revision, Optional<CatalogRecord> entry, Optional<Revision> next, Digest digest) {
      boolean dataset = revision.record().collection().equals("dataset") && entry.isPresent();
      String slug = revision.record().name();
      return new Found(
          revision,
          dataset ? entry.orElseThrow().dataset().title() : new Text(slug, slug),
          dataset
              ? entry.orElseThrow().dataset().distribution().stream()
                  .filter(it -> it.checksum().equals(digest))
                  .map(it -> it.fileName())
                  .findFirst()
                  .orElse("")
              : "",
          next.map(Revision::time).orElse(null));
    }

    /// Its page, where it has one.
    String path() {
      return revision.record().collection().equals("dataset")
          ? revision.record().path() + "/revisions/" + revision.sequence()
          : revision.record().path();
    }
  }

  /// That it holds, where it does.
  @Nullable Holds holds() {
    return outcome instanceof Holds holds ? holds : null;
  }

  /// Why it does not hold; empty where it does.
  String reason() {
    return outcome instanceof Outcome.Fails(Text reason) ? frame.text(reason) : "";
  }
}
