package vn.trangtien.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/// A program that people copy from a page, run by its tool.
public final class Snippet {

  private Snippet() {}

  /// What `program` prints; it must end well. The test is left out where its tool is missing,
  /// unless `CI` is set.
  public static String run(Path program) throws Exception {
    String name = program.getFileName().toString();
    String tool =
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "py" -> python(name);
          case "mjs" -> installed("node", "--version");
          case "R" -> installed("Rscript", "--version");
          default -> shell();
        };
    ClientProcess ended =
        ClientProcess.run(program.getParent(), List.of(tool, program.getFileName().toString()));
    assertThat(ended.status()).as(ended.errors()).isZero();
    return ended.out();
  }

  private static String python(String name) throws InterruptedException {
    return switch (name) {
      case "frame.py" -> PythonClients.interpreter("pandas");
      case "graph.py" -> PythonClients.interpreter("rdflib");
      default -> PythonClients.interpreter("json");
    };
  }

  private static String shell() throws InterruptedException {
    installed("curl", "--version");
    return "sh";
  }

  private static String installed(String tool, String asked) throws InterruptedException {
    Needed.here(ClientProcess.works(tool, asked), "Needs " + tool);
    return tool;
  }
}
