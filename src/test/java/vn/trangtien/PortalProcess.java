package vn.trangtien;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A portal in a process of its own, as an operator runs it: it can be killed.
public final class PortalProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Process process;
  private final int port;
  private final Path log;
  private final HttpClient client = HttpClient.newHttpClient();

  private PortalProcess(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /// Starts `task` (`run`, `import`, `verify le-hoi.csv`) on `data` and returns at once.
  ///
  /// @param task words between spaces
  /// @param java more options of the Java process, such as `-Xmx512m`
  public static PortalProcess start(
      String task, Path data, Path catalog, List<String> java, String... settings)
      throws IOException {
    int port = freePort();
    Files.createDirectories(data);
    Path log = Files.createTempFile("portal", ".log");
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseCompactObjectHeaders"));
    line.addAll(List.of("--add-modules=jdk.incubator.vector", "-XX:TieredStopAtLevel=4"));
    line.addAll(java);
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), Portal.class.getName()));
    line.addAll(List.of(task.split(" ")));
    line.addAll(List.of("-portal.data=" + data, "-portal.catalog=" + catalog));
    line.addAll(List.of("-micronaut.server.port=" + port, "-endpoints.all.port=" + freePort()));
    line.addAll(List.of(settings));
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new PortalProcess(process, port, log);
  }

  /// The address of a path.
  public URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /// The text at `path`; anything but 200 is an error.
  public String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /// Waits until the portal is open and every projection has reached the head.
  public void awaitHead() throws InterruptedException, IOException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!atHead()) {
      if (!process.isAlive() || System.nanoTime() > until) {
        throw new IllegalStateException("The portal did not catch up: " + log());
      }
      Thread.sleep(50);
    }
  }

  /// Waits until a line of the log holds `words`, or the process has ended.
  public void awaitLine(String words) throws InterruptedException, IOException {
    while (process.isAlive() && !log().contains(words)) {
      Thread.sleep(10);
    }
  }

  /// Waits for the process to end by itself and answers its status.
  public int join() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("The process does not end");
    }
    return process.exitValue();
  }

  /// Ends it without a word, as `kill -9` does.
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// Tells it to stop and waits until it has.
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(40, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("The portal does not stop");
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  /// All that it wrote.
  public String log() throws IOException {
    return Files.readString(log);
  }

  /// The number of the process.
  public long pid() {
    return process.pid();
  }

  private boolean atHead() {
    try {
      JsonNode health = ObjectMapper.getDefault().readValue(get("/health"), JsonNode.class);
      JsonNode projections = health.get("projections");
      if (projections == null || projections.size() == 0) {
        return false;
      }
      String head = health.get("parts").get("ledger").get("details").get("head").getStringValue();
      for (JsonNode projection : projections.values()) {
        if (!projection.get("position").getStringValue().equals(head)) {
          return false;
        }
      }
      return !head.startsWith("0:");
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException asked) {
      throw new IllegalStateException(asked);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
