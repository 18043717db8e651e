package vn.trangtien;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.ledger.TestPostgres;

/// What operators type, in processes of their own.
class OperatorsTest {

  private static final String UNPUBLISHED = "The portal never published this file";

  @TempDir Path folder;
  private String database = "";

  @Test
  void besideAPortalOnPostgresEverythingIsAskedAndDone() throws Exception {
    database = "-portal.database=" + TestPostgres.newDatabase();
    Files.createDirectories(folder.resolve("catalog/svhtt"));
    for (String file : List.of("le-hoi.ttl", "le-hoi.csv", "le-hoi.geojson")) {
      Files.copy(Path.of("catalog/svhtt", file), folder.resolve("catalog/svhtt").resolve(file));
    }
    Path flipped = folder.resolve("flipped.csv");
    byte[] bytes = Files.readAllBytes(Path.of("catalog/svhtt/le-hoi.csv"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(flipped, bytes);
    try (PortalProcess portal =
        PortalProcess.start("run", folder, folder.resolve("catalog"), List.of(), database)) {
      portal.awaitHead();
      String file = "verify catalog/svhtt/le-hoi.csv";
      assertThat(said(0, file)).contains("published: /dataset/le-hoi #", "kid ");
      assertThat(said(1, "verify " + flipped)).contains(UNPUBLISHED);
      String keys = portal.get("/.well-known/jwks.json");
      String kid = said(0, "rotate").replaceFirst("(?s).*new signing key: (\\S+).*", "$1");
      assertThat(keys).doesNotContain(kid);
      assertThat(portal.get("/.well-known/jwks.json")).contains(kid, "validTo");
      assertThat(said(0, file + " " + portal.at(""))).contains("kid " + kid);
      assertThat(said(0, "requests list")).contains("id\tstatus", "there are no requests");
    }
  }

  @Test
  void whatIsTypedWrongIsAnsweredByASentence() throws Exception {
    assertThat(said(2, "verify nothing.csv http://localhost:1"))
        .contains("the file cannot be read: nothing.csv");
    assertThat(said(2, "verify pom.xml http://localhost:1")).contains("ConnectException");
    assertThat(said(2, "verify one two three")).contains("how to call it: verify");
    assertThat(said(2, "requests hide 99")).contains("there is no request 99");
  }

  /// What is said to `typed`; no log, and nothing of a start.
  private String said(int status, String typed) throws Exception {
    String[] settings = database.isEmpty() ? new String[0] : new String[] {database};
    List<String> quick = List.of("-XX:TieredStopAtLevel=1");
    try (PortalProcess task =
        PortalProcess.start(typed, folder, folder.resolve("catalog"), quick, settings)) {
      int ended = task.join();
      String said = task.log();
      assertThat(ended).as(said).isEqualTo(status);
      assertThat(said).doesNotContain("cannot start", "Exception:", "\tat ");
      return said;
    }
  }
}
