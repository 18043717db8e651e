package vn.trangtien.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How long the packed portal takes from the start of its process to the first page that counts the
/// catalog: from an empty folder, and then with the catalog published.
///
/// `folder [starts]`, such as `target/first 5`; after `mvn package`, which leaves `target/dist`.
public final class FirstPage {

  private static final String COUNTED = "<dd>111<";

  private FirstPage() {}

  /// Runs it.
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int starts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    for (String options : List.of("@portal.args", "-jar trangtien.jar")) {
      Path data = Files.createTempDirectory(folder, "data");
      System.out.printf("java %s%n", options);
      for (int i = 0; i <= starts; i++) {
        long millis = start(List.of(options.split(" ")), data);
        System.out.printf("  %s: %,d ms%n", i == 0 ? "empty folder" : "published", millis);
      }
    }
  }

  private static long start(List<String> options, Path data) throws Exception {
    int port = freePort();
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(options);
    line.add("-portal.data=" + data.toAbsolutePath());
    line.add("-portal.catalog=" + Path.of("catalog").toAbsolutePath());
    line.addAll(List.of("-micronaut.server.port=" + port, "-endpoints.all.port=" + freePort()));
    long began = System.nanoTime();
    Process portal =
        new ProcessBuilder(line)
            .directory(Path.of("target/dist").toFile())
            .redirectErrorStream(true)
            .redirectOutput(data.resolveSibling(data.getFileName() + ".log").toFile())
            .start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest home = HttpRequest.newBuilder(URI.create("http://localhost:" + port)).build();
      while (portal.isAlive()) {
        try {
          if (client.send(home, BodyHandlers.ofString()).body().contains(COUNTED)) {
            return (System.nanoTime() - began) / 1_000_000;
          }
        } catch (IOException notYet) {
          Thread.sleep(10);
        }
      }
      throw new IllegalStateException("The portal has ended");
    } finally {
      portal.destroy();
      portal.waitFor();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
