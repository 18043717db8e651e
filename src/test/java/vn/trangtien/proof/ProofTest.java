package vn.trangtien.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trangtien.history.MovedClock;
import vn.trangtien.history.PastPortal;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Revision;
import vn.trangtien.proof.ProofCheck.Outcome;

/// A file downloaded long ago, and what can be said of it today.
class ProofTest {

  private static final String CSV = "ma,ten\nA,Đông Ba\n";

  @TempDir static Path data;
  static PastPortal portal;
  static Path downloaded;

  @BeforeAll
  static void open() throws Exception {
    portal = new PastPortal(data, "portal.proof.checkpoint", 4, "portal.proof.chain-page", 3);
    portal.publish("2025-03-01T02:00:00Z", "Chợ", CSV, true);
    downloaded =
        Files.writeString(data.resolve("cho.csv"), portal.get("/download/cho/cho.csv").body());
    portal.publish("2025-06-01T02:00:00Z", "Chợ", "ma,ten\nA,Đông Ba\nB,An Cựu\n", true);
    portal.publish(Iri.own("/dataset/ben"), "2025-07-01T02:00:00Z", "Bến", "ma,ten\n", true);
    portal.publish("2025-12-01T02:00:00Z", "Chợ Huế", "ma,ten\nB,An Cựu\n", true);
    portal.publish("2026-02-01T02:00:00Z", "Chợ Huế", "ma,ten\nC,Tây Lộc\n", true);
    portal.bean(MovedClock.class).to("2026-03-01T02:00:00Z");
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void aFileDownloadedAYearAndThreeRevisionsAgoVerifies() {
    assertThat(portal.bean(Ledger.class).history(PastPortal.CHO, Long.MAX_VALUE, 10)).hasSize(4);
    assertThat(portal.get("/download/cho/cho.csv").body()).isNotEqualTo(CSV);
    assertThat(portal.bean(Verifier.class).of(downloaded))
        .isInstanceOfSatisfying(
            Outcome.Holds.class,
            it -> {
              assertThat(it.sequence()).isEqualTo(1);
              assertThat(it.time()).isEqualTo("2025-03-01T02:00:00Z");
              assertThat(it.record()).isEqualTo("http://portal.invalid/dataset/cho");
              assertThat(it.signed()).isAfterOrEqualTo("2026-03-01T02:00:00Z");
            });
  }

  @Test
  void aFileIsVerifiedOverHttpAsWell() {
    RemoteVerifier remote = new RemoteVerifier(portal.server.getURI().toString());
    assertThat(remote.of(downloaded)).isInstanceOf(Outcome.Holds.class);
  }

  @Test
  void oneFlippedByteDoesNotWhereverItIs() throws Exception {
    byte[] whole = Files.readAllBytes(downloaded);
    for (int i = 0; i < whole.length; i++) {
      byte[] bytes = whole.clone();
      bytes[i] ^= 1;
      Path flipped = Files.write(data.resolve("flipped.csv"), bytes);
      assertThat(portal.bean(Verifier.class).of(flipped)).isEqualTo(Verifier.UNKNOWN);
    }
    RemoteVerifier remote = new RemoteVerifier(portal.server.getURI().toString());
    assertThat(remote.of(data.resolve("flipped.csv"))).isEqualTo(Verifier.UNKNOWN);
  }

  @Test
  void aDescriptionVerifiesByTheBytesThatWerePublished() throws Exception {
    HttpResponse<String> content = portal.get("/proof/revisions/2/content");
    assertThat(content.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    Path description = Files.writeString(data.resolve("description.nt"), content.body());
    assertThat(portal.bean(Verifier.class).of(description)).isInstanceOf(Outcome.Holds.class);
  }

  @Test
  void aProofIsNoLongerThanToItsCheckpoint() {
    assertThat((List<?>) portal.json("/proof/revisions/1").get("links")).hasSize(4);
    assertThat((List<?>) portal.json("/proof/revisions/4").get("links")).hasSize(1);
    assertThat((List<?>) portal.json("/proof/revisions/5").get("links")).hasSize(1);
    assertThat(portal.json("/proof/chain"))
        .containsEntry("next", PastPortal.BASE + "proof/chain?after=3");
    assertThat((List<?>) portal.json("/proof/chain?after=3").get("links")).hasSize(2);
  }

  @Test
  void aForgedHeadDoesNotHold() {
    Revision first = portal.bean(Ledger.class).at(1).orElseThrow();
    byte[] content = Proofs.content(first);
    Proof proof = portal.bean(Proofs.class).of(first);
    List<PublicKeyEntry> keys = portal.bean(Keys.class).all();
    ProofCheck check = new ProofCheck(keys);
    assertThat(check.ofDescription(proof, content)).isInstanceOf(Outcome.Holds.class);

    HeadStatement head =
        HeadStatement.parse(Jws.verify(proof.jws(), keys).orElseThrow().payload()).orElseThrow();
    Ed25519.Pair own = Ed25519.generate();
    String forged = Jws.sign(keys.getLast().kid(), own.privateKey(), head.bytes());
    fails(check, new Proof(proof.portal(), proof.links(), forged), content);
    fails(check, new Proof("https://elsewhere.example/", proof.links(), proof.jws()), content);
    fails(check, new Proof(proof.portal(), proof.links().subList(0, 2), proof.jws()), content);
    fails(check, new Proof(proof.portal(), List.of(), proof.jws()), content);
    List<String> links = new ArrayList<>(proof.links());
    links.set(0, links.getFirst().replace("2025-03-01", "2024-03-01"));
    fails(check, new Proof(proof.portal(), links, proof.jws()), content);
    fails(check, proof, "other".getBytes(StandardCharsets.UTF_8));
    assertThat(check.ofFile(proof, content, Digest.of(new byte[] {1})))
        .isInstanceOf(Outcome.Fails.class);
  }

  private static void fails(ProofCheck check, Proof proof, byte[] content) {
    assertThat(check.ofDescription(proof, content)).isInstanceOf(Outcome.Fails.class);
  }

  @Test
  void whatAnOldKeySignedStillVerifiesAndItSignsNoMore() throws Exception {
    try (PastPortal other = new PastPortal(Files.createTempDirectory(data, "rotation"))) {
      Revision first = other.publish("2025-03-01T02:00:00Z", "Chợ", CSV, true);
      Proof old = other.bean(Proofs.class).of(first);
      other.bean(MovedClock.class).to("2026-03-01T02:00:00Z");
      PublicKeyEntry rotated = other.bean(Keys.class).rotate();
      ProofCheck check = new ProofCheck(other.bean(Keys.class).all());
      byte[] content = Proofs.content(first);
      assertThat(check.ofDescription(old, content)).isInstanceOf(Outcome.Holds.class);
      assertThat(check.ofDescription(other.bean(Proofs.class).of(first), content))
          .isInstanceOfSatisfying(
              Outcome.Holds.class, it -> assertThat(it.kid()).isEqualTo(rotated.kid()));
      assertThat(other.json("/.well-known/jwks.json").toString())
          .contains("validTo=2026-03-01T02:00:00Z")
          .doesNotContain("private", " d=");
    }
  }

  @Test
  void theHeadIsSignedAsItStands() {
    var head = portal.json("/proof/head");
    assertThat(head).containsEntry("sequence", 5).containsEntry("portal", PastPortal.BASE);
    assertThat(Jws.verify((String) head.get("jws"), portal.bean(Keys.class).all())).isPresent();
  }

  @Test
  void aPageTellsACitizen() {
    String path = "/verify?digest=" + Digest.of(CSV.getBytes(StandardCharsets.UTF_8));
    assertThat(portal.get(path, "Accept", "text/html").body())
        .contains("Đúng là do Cổng công bố", "cho.csv", "/dataset/cho/revisions/1");
    assertThat(portal.get("/en" + path, "Accept", "text/html").body())
        .contains("Published by this portal");
    assertThat(portal.get("/en/verify?digest=" + Digest.ZERO, "Accept", "text/html").body())
        .contains("Not verified");
    assertThat(portal.get("/en/verify?digest=%3Cb%3E", "Accept", "text/html").body())
        .contains("no SHA-256")
        .doesNotContain("<b>");
    assertThat(portal.get("/verify", "Accept", "text/html").body()).contains("verify.js");
  }

  @ParameterizedTest
  @CsvSource({
    "/proof/revisions/0,404",
    "/proof/revisions/6,404",
    "/proof/revisions/x,404",
    "/proof/revisions/99999999999999999999,404",
    "/proof/digests/abc,400",
    "/proof/digests/0000000000000000000000000000000000000000000000000000000000000000,404",
    "/proof/chain?after=-1,400",
    "/proof/chain?after=x,400",
  })
  void whatIsNotThereIsRefused(String path, int status) {
    assertThat(portal.get(path).statusCode()).isEqualTo(status);
  }
}
