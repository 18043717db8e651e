package vn.trangtien.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A client in a process of its own.
///
/// @param out what it printed
/// @param errors what it complained of
record ClientProcess(int status, String out, String errors) {

  private static final int PATIENCE_SECONDS = 120;

  /// Runs a command line in `folder` to its end.
  static ClientProcess run(Path folder, List<String> line)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("client", ".out");
    Path errors = Files.createTempFile("client", ".err");
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(line + " did not end: " + Files.readString(errors));
    }
    ClientProcess ended =
        new ClientProcess(
            process.exitValue(),
            Files.readString(out, StandardCharsets.UTF_8),
            Files.readString(errors, StandardCharsets.UTF_8));
    Files.delete(out);
    Files.delete(errors);
    return ended;
  }

  /// Whether a command can be run and succeeds.
  static boolean works(String... line) throws InterruptedException {
    try {
      return run(Path.of("").toAbsolutePath(), List.of(line)).status == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  /// What it printed, which must be one JSON object.
  Map<String, Object> json() throws IOException {
    assertThat(status).as(errors).isZero();
    return ObjectMapper.getDefault().readValue(out, Argument.mapOf(String.class, Object.class));
  }
}
