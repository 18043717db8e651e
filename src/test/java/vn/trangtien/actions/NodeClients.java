package vn.trangtien.actions;

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

/// Scripts of `src/test/clients` that ask a portal by packages of npm.
public final class NodeClients {

  private static final Path SCRIPTS = Path.of("src/test/clients");
  private static final Path INSTALLED = Path.of("target/clients");

  private NodeClients() {}

  /// What `script` prints of `portal`, as JSON; the test is left out where Node or the package that
  /// it needs is missing.
  public static Map<String, Object> run(ShippedPortal portal, String script, String needed)
      throws Exception {
    assumeTrue(
        Files.isDirectory(INSTALLED.resolve("node_modules").resolve(needed)) && hasNode(),
        "Needs Node and the packages: copy src/test/clients/package*.json to target/clients and"
            + " call npm ci --ignore-scripts there");
    Files.copy(
        SCRIPTS.resolve(script), INSTALLED.resolve(script), StandardCopyOption.REPLACE_EXISTING);
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
