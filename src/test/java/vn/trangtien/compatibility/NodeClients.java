package vn.trangtien.compatibility;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import vn.trangtien.actions.ShippedPortal;

/// Scripts of `src/test/clients` that ask a portal by packages of npm.
public final class NodeClients {

  private static final Path SCRIPTS = Path.of("src/test/clients");
  private static final Path INSTALLED = Path.of("target/clients");

  private NodeClients() {}

  /// What `script` prints of `portal`, as JSON; the test is left out where Node or the package that
  /// it needs is missing, unless `CI` is set.
  public static Map<String, Object> run(ShippedPortal portal, String script, String needed)
      throws Exception {
    return run("http://localhost:" + portal.server.getPort(), SCRIPTS.resolve(script), needed)
        .json();
  }

  /// Runs `script` on the portal at `base`.
  static ClientProcess run(String base, Path script, String needed) throws Exception {
    Needed.here(
        Files.isDirectory(INSTALLED.resolve("node_modules").resolve(needed))
            && ClientProcess.works("node", "--version"),
        "Needs Node and the packages: copy src/test/clients/package*.json to target/clients and"
            + " call npm ci --ignore-scripts there");
    Path copy = INSTALLED.resolve(script.getFileName());
    Files.copy(script, copy, StandardCopyOption.REPLACE_EXISTING);
    return ClientProcess.run(INSTALLED, List.of("node", copy.getFileName().toString(), base));
  }
}
