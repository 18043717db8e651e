package vn.trangtien.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trangtien.actions.ShippedPortal;

/// Two CKAN clients from npm, run by Node against the portal.
///
/// They are installed by `npm ci` in `target/clients`, as `.ci/run` does; where they or Node are
/// not there, the tests are skipped.
@ExtendWith(ShippedPortal.Resolver.class)
class NpmClientsTest {

  private static final Path SCRIPTS = Path.of("src/test/clients");
  private static final Path INSTALLED = Path.of("target/clients");

  @Test
  void portaljsGetsEverythingItAsksFor(ShippedPortal portal) throws Exception {
    assertThat(run(portal, "portaljs.mjs"))
        .containsEntry("names", 111)
        .containsEntry("details", 3)
        .containsEntry("page", 2)
        .containsEntry("title", "Lễ hội")
        .containsEntry("history", "Tràng Tiền")
        .containsEntry("groups", 14)
        .containsEntry("groupsWhole", 14)
        .containsEntry("group", 7)
        .containsEntry("groupHistory", 7)
        .containsEntry("orgs", 32)
        .containsEntry("orgsWhole", 32)
        .containsEntry("aliases", 0)
        .containsEntry("rows", 69)
        .containsEntry("format", "CSV")
        .containsEntry("column", "text")
        .containsEntry("formats", true)
        .hasEntrySatisfying("found", it -> assertThat((int) it).isGreaterThan(2))
        .hasEntrySatisfying("org", it -> assertThat((int) it).isPositive())
        .hasEntrySatisfying("tags", it -> assertThat((int) it).isGreaterThan(500));
  }

  @Test
  void ckanjsGetsPackagesAndRows(ShippedPortal portal) throws Exception {
    assertThat(run(portal, "ckan.cjs"))
        .containsEntry("title", "Lễ hội")
        .containsEntry("refused", true)
        .containsEntry("missing", true)
        .containsEntry("hits", 3)
        .containsEntry("more", true)
        .containsEntry("type", "string")
        .containsEntry("tables", true)
        .hasEntrySatisfying("count", it -> assertThat((int) it).isPositive());
  }

  private static Map<String, Object> run(ShippedPortal portal, String script) throws Exception {
    assumeTrue(
        Files.isDirectory(INSTALLED.resolve("node_modules/ckan")) && hasNode(),
        "Needs Node and the packages: copy src/test/clients/package*.json to target/clients and"
            + " call npm ci --ignore-scripts there");
    Path copy = INSTALLED.resolve(script);
    Files.copy(SCRIPTS.resolve(script), copy, StandardCopyOption.REPLACE_EXISTING);
    Path errors = Files.createTempFile("client", ".txt");
    Process node =
        new ProcessBuilder("node", script, "http://localhost:" + portal.server.getPort())
            .directory(INSTALLED.toFile())
            .redirectError(errors.toFile())
            .start();
    String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(node.exitValue()).as(Files.readString(errors)).isZero();
    Files.delete(errors);
    return portal
        .bean(JsonMapper.class)
        .readValue(printed, Argument.mapOf(String.class, Object.class));
  }

  private static boolean hasNode() throws InterruptedException {
    try {
      Process node = new ProcessBuilder("node", "--version").redirectErrorStream(true).start();
      node.getInputStream().readAllBytes();
      return node.waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
