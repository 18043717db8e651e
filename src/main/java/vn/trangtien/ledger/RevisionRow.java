package vn.trangtien.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;

/// A revision as it stands in the table `revision`, without its content's bytes.
@MappedEntity("revision")
record RevisionRow(
    @Id long sequence,
    String record,
    String kind,
    @Nullable String content,
    @Nullable String reason,
    String steward,
    Instant time,
    String previous,
    String hash) {

  static RevisionRow of(Revision revision) {
    Change change = revision.change();
    return new RevisionRow(
        revision.sequence(),
        change.record().value(),
        switch (change) {
          case Change.Create created -> "create";
          case Change.Update updated -> "update";
          case Change.Delete deleted -> "delete";
        },
        switch (change) {
          case Change.Create created -> created.content().digest().hex();
          case Change.Update updated -> updated.content().digest().hex();
          case Change.Delete deleted -> null;
        },
        change instanceof Change.Delete deleted ? deleted.reason() : null,
        revision.steward(),
        revision.time(),
        revision.previous().hex(),
        revision.hash().hex());
  }

  /// The revision, with `bytes` for its content; they are ignored where it has none.
  Revision revision(byte[] bytes) {
    Iri iri = new Iri(record);
    Change change =
        switch (kind) {
          case "create" -> new Change.Create(iri, content(bytes));
          case "update" -> new Change.Update(iri, content(bytes));
          default -> new Change.Delete(iri, Objects.requireNonNullElse(reason, ""));
        };
    return new Revision(sequence, change, steward, time, new Digest(previous), new Digest(hash));
  }

  private Content content(byte[] bytes) {
    return new Content(new Digest(Objects.requireNonNull(content)), bytes);
  }
}
