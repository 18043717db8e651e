package vn.trangtien.proof;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.identifier.Text;
import vn.trangtien.ledger.Revision;
import vn.trangtien.proof.ProofCheck.Outcome;

/// Tells of a file whether this portal published it, when, and whether it is still what it was.
@Singleton
public final class Verifier {

  /// What no portal knows.
  static final Outcome UNKNOWN =
      new Outcome.Fails(
          new Text(
              "Cổng chưa từng công bố tệp hay mô tả này, hoặc nó đã bị sửa sau khi tải về.",
              "The portal never published this file or description, or it was changed after it was"
                  + " downloaded."));

  private final Proofs proofs;
  private final Keys keys;

  Verifier(Proofs proofs, Keys keys) {
    this.proofs = proofs;
    this.keys = keys;
  }

  /// What this portal's ledger says of `file`.
  public Outcome of(Path file) {
    return of(digest(file));
  }

  /// What this portal's ledger says of the file or description named `digest`: of its first
  /// publication.
  Outcome of(Digest digest) {
    List<Revision> published = proofs.published(digest);
    if (published.isEmpty()) {
      return UNKNOWN;
    }
    Revision first = published.getLast();
    return check(new ProofCheck(keys.all()), proofs.of(first), Proofs.content(first), digest);
  }

  static Outcome check(ProofCheck check, Proof proof, byte[] description, Digest digest) {
    return Digest.of(description).equals(digest)
        ? check.ofDescription(proof, description)
        : check.ofFile(proof, description, digest);
  }

  static Digest digest(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Digest.of(in);
    } catch (IOException unreadable) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION,
          "Không đọc được tệp / the file cannot be read: " + file,
          unreadable);
    }
  }
}
