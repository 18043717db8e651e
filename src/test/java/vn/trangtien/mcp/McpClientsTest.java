package vn.trangtien.mcp;

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

/// The official client from npm, run by Node against the portal; installed as `NpmClientsTest`
/// says, and skipped where it or Node is not there.
@ExtendWith(ShippedPortal.Resolver.class)
class McpClientsTest {

  private static final Path INSTALLED = Path.of("target/clients");

  @Test
  void theOfficialClientFindsReadsAndIsBounded(ShippedPortal portal) throws Exception {
    assumeTrue(
        Files.isDirectory(INSTALLED.resolve("node_modules/@modelcontextprotocol/sdk")) && hasNode(),
        "Needs Node and the packages: copy src/test/clients/package*.json to target/clients and"
            + " call npm ci --ignore-scripts there");
    assertThat(run(portal))
        .containsEntry("server", "trangtien")
        .containsEntry("instructed", true)
        .containsEntry(
            "tools",
            "aggregate_rows describe_dataset list_values read_rows search_datasets sparql_query")
        .containsEntry("dataset", "le-hoi")
        .containsEntry("rows", 5)
        .containsEntry("cited", true)
        .containsEntry("groups", 3)
        .containsEntry("refused", true)
        .containsEntry("bounded", true)
        .containsEntry("unknown", true);
  }

  private static Map<String, Object> run(ShippedPortal portal) throws Exception {
    Path copy = INSTALLED.resolve("mcp.mjs");
    Files.copy(Path.of("src/test/clients/mcp.mjs"), copy, StandardCopyOption.REPLACE_EXISTING);
    Path errors = Files.createTempFile("client", ".txt");
    Process node =
        new ProcessBuilder("node", "mcp.mjs", "http://localhost:" + portal.server.getPort())
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
