package vn.trangtien.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.actions.ShippedPortal;

/// What the portal says of itself when it plays its clients; its public address is another one than
/// where it listens, as behind a proxy.
@ExtendWith(ShippedPortal.Resolver.class)
class ContractsTest {

  @TempDir Path folder;

  @Test
  void everyContractIsKept(ShippedPortal portal) throws Exception {
    Compatibility compatibility = portal.bean(Compatibility.class);
    assertThat(compatibility.contracts()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    compatibility.askWhatIsDue();
    assertThat(compatibility.contracts())
        .extracting(it -> compatibility.last(it).map(one -> it.id() + " " + one.fault()))
        .allSatisfy(it -> assertThat(it.orElseThrow()).endsWith(" "));
    for (String path : List.of("/developers/works-with", "/en/developers/works-with")) {
      String page = portal.get(path, "Accept", "text/html").http().body();
      assertThat(page)
          .contains("ckanext-harvest", "LDES", "DCAT-US 3.0", "POST /api/action/package_list")
          .doesNotContain("≠", "$DATASET", "$FILE", "compatibility.");
    }
    String json = portal.get("/api/v1/compatibility").http().body();
    assertThat(json).contains("\"result\":\"kept\"").doesNotContain("broken", "unasked");
  }

  @Test
  void aBrokenAnswerIsToldWithWhatWasExpectedAndSeen(ShippedPortal portal) throws Exception {
    Path wrong =
        Files.writeString(
            folder.resolve("wrong.json"),
            """
            [{"id": "a", "kind": "apis", "name": "A", "vi": "Thử", "en": "Try",
              "path": "/api/v1/openapi.json", "json": {"/openapi": "2.0"}},
             {"id": "b", "kind": "apis", "name": "B", "vi": "Thử", "en": "Try",
              "path": "/dataset/$DATASET", "type": "text/turtle",
              "headers": {"Accept": "text/html"}},
             {"id": "c", "kind": "apis", "name": "C", "vi": "Thử", "en": "Try",
              "path": "/nothing", "status": 200},
             {"id": "d", "kind": "apis", "name": "D", "vi": "Thử", "en": "Try",
              "path": "/llms.txt", "answered": {"Link": "none"}},
             {"id": "e", "kind": "apis", "name": "E", "vi": "Thử", "en": "Try",
              "path": "/llms.txt", "json": {"/a": "*"}},
             {"id": "f", "kind": "apis", "name": "F", "vi": "Thử", "en": "Try",
              "path": "/llms.txt", "contains": ["nobody says this"]}]
            """);
    CompatibilityConfiguration settings =
        new CompatibilityConfiguration(true, wrong.toString(), 0, 60);
    Compatibility compatibility =
        new Compatibility(
            new Contracts(settings, portal.bean(JsonMapper.class)),
            portal.bean(Examples.class),
            portal.bean(SelfQuestions.class),
            settings,
            Clock.systemUTC());
    compatibility.askInTurn();
    List<String> faults =
        compatibility.contracts().stream()
            .map(it -> compatibility.last(it).orElseThrow().fault())
            .toList();
    assertThat(faults.get(0)).isEqualTo("/openapi: 2.0 ≠ 3.1.1");
    assertThat(faults.get(1)).isEqualTo("Content-Type: text/turtle ≠ text/html");
    assertThat(faults.get(2)).startsWith("status: 200 ≠ 404");
    assertThat(faults.get(3)).startsWith("Link: …none… ≠");
    assertThat(faults.get(4)).startsWith("body: JSON ≠");
    assertThat(faults.get(5)).startsWith("body: …nobody says this… ≠");
  }

  @Test
  void whatIsBrokenStaysSoSinceTheSameMoment(ShippedPortal portal) throws Exception {
    Path wrong =
        Files.writeString(
            folder.resolve("one.json"),
            """
            [{"id": "a", "kind": "apis", "name": "A", "vi": "Thử", "en": "Try",
              "path": "/nothing"}]
            """);
    CompatibilityConfiguration settings =
        new CompatibilityConfiguration(true, wrong.toString(), 0, 60);
    Compatibility compatibility =
        new Compatibility(
            new Contracts(settings, portal.bean(JsonMapper.class)),
            portal.bean(Examples.class),
            portal.bean(SelfQuestions.class),
            settings,
            Clock.systemUTC());
    compatibility.askInTurn();
    Outcome first = compatibility.last(compatibility.contracts().getFirst()).orElseThrow();
    compatibility.askInTurn();
    Outcome second = compatibility.last(compatibility.contracts().getFirst()).orElseThrow();
    assertThat(second.since()).isEqualTo(first.since());
    assertThat(second.time()).isAfter(first.time());
  }

  @Test
  void whoIsSwitchedOffAsksNothing(ShippedPortal portal) throws Exception {
    CompatibilityConfiguration settings = new CompatibilityConfiguration(false, "", 0, 60);
    Compatibility compatibility =
        new Compatibility(
            new Contracts(settings, portal.bean(JsonMapper.class)),
            portal.bean(Examples.class),
            portal.bean(SelfQuestions.class),
            settings,
            Clock.systemUTC());
    compatibility.askInTurn();
    assertThat(compatibility.contracts())
        .allSatisfy(it -> assertThat(compatibility.last(it)).isEmpty());
  }
}
