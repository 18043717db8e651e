package vn.trangtien.proof;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Text;
import vn.trangtien.ledger.Position;

/// Whether a proof holds; needs nothing but the proof, the portal's public keys and what was
/// published.
public final class ProofCheck {

  private static final Pattern LINK =
      Pattern.compile(
          "([1-9][0-9]{0,17})\n([0-9a-f]{64})\n([^\n]+)\n([0-9a-f]{64})\n"
              + "(create|update|delete) ([^ \n]+) ([0-9a-f]{64})\n");

  private final List<PublicKeyEntry> keys;

  public ProofCheck(List<PublicKeyEntry> keys) {
    this.keys = List.copyOf(keys);
  }

  /// How a check ended.
  public sealed interface Outcome {

    /// It holds.
    ///
    /// @param record what was published, under the placeholder base
    /// @param time when
    /// @param signed until when the portal vouches that it was not changed
    /// @param kid the key that it signed with
    record Holds(String record, long sequence, Instant time, Instant signed, String kid)
        implements Outcome {}

    /// It does not, and why.
    record Fails(Text reason) implements Outcome {}
  }

  /// Checks that `description` was published as `proof` says.
  public Outcome ofDescription(Proof proof, byte[] description) {
    List<Matcher> links = proof.links().stream().map(LINK::matcher).toList();
    if (links.isEmpty() || !links.stream().allMatch(Matcher::matches)) {
      return fails("Chuỗi không đọc được.", "The chain cannot be read.");
    }
    Position reached = position(links.getFirst(), proof.links().getFirst());
    for (int i = 1; i < links.size(); i++) {
      Position next = position(links.get(i), proof.links().get(i));
      if (next.sequence() != reached.sequence() + 1
          || !links.get(i).group(2).equals(reached.hash().hex())) {
        return fails(
            "Chuỗi bị đứt ở số " + next.sequence() + ".",
            "The chain is broken at number " + next.sequence() + ".");
      }
      reached = next;
    }
    Matcher revision = links.getFirst();
    if (revision.group(5).equals("delete")
        || !Digest.of(description).hex().equals(revision.group(7))) {
      return fails(
          "Mô tả không phải là mô tả đã công bố.", "The description is not the published one.");
    }
    return signed(proof, reached, revision);
  }

  /// Checks that the file named `file` was published with `description` as `proof` says.
  public Outcome ofFile(Proof proof, byte[] description, Digest file) {
    return PublishedFiles.in(description).contains(file)
        ? ofDescription(proof, description)
        : fails("Mô tả không nói đến tệp này.", "The description does not name this file.");
  }

  private Outcome signed(Proof proof, Position reached, Matcher revision) {
    Optional<Jws.Signed> signed = Jws.verify(proof.jws(), keys);
    Optional<HeadStatement> said = signed.flatMap(it -> HeadStatement.parse(it.payload()));
    if (signed.isEmpty() || said.isEmpty()) {
      return fails("Chữ ký không phải của Cổng.", "The signature is not the portal's.");
    }
    if (!said.get().position().equals(reached) || !said.get().portal().equals(proof.portal())) {
      return fails("Chữ ký nói về một sổ cái khác.", "The signature is about another ledger.");
    }
    if (!signed.get().key().validAt(said.get().time())) {
      return fails("Khóa ký không có hiệu lực lúc ấy.", "The key did not hold when it was signed.");
    }
    try {
      return new Outcome.Holds(
          revision.group(6),
          Long.parseLong(revision.group(1)),
          Instant.parse(revision.group(3)),
          said.get().time(),
          signed.get().key().kid());
    } catch (DateTimeException malformed) {
      return fails("Chuỗi không đọc được.", "The chain cannot be read.");
    }
  }

  private static Position position(Matcher link, String text) {
    return new Position(
        Long.parseLong(link.group(1)), Digest.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Outcome fails(String vi, String en) {
    return new Outcome.Fails(new Text(vi, en));
  }
}
