package vn.trangtien.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import vn.trangtien.delivery.OpenTables;
import vn.trangtien.rows.DatasetTables;

/// How long a dataset's page takes while two hundred clients export whole tables, each from an
/// address of its own: in turn nobody, a table that is kept as a file, one that is made for each,
/// and one that nobody reads on.
///
/// `folder [rows [seconds]]`, such as `target/exports 200000 20`; the portal and its clients run in
/// this process, so give it the heap of a portal: `-Xmx512m`.
public final class ManyExports {

  private static final int CLIENTS = 200;
  private static final String ROWS = "/api/v1/datasets/nhieu-dong/rows";

  private ManyExports() {}

  /// Runs it.
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
    Path csv = write(folder.resolve("exports-" + rows + ".csv"), rows);
    Path data = Files.createTempDirectory(folder, "data");
    Map<String, Object> settings =
        Map.of(
            "portal.rows.patience-seconds",
            300,
            "portal.rows.trust-forwarded",
            true,
            "logger.levels.root",
            "WARN");
    try (OpenTables portal = new OpenTables(data, settings)) {
      portal.publish("nhieu-dong", csv, "a integer\nb string\nc decimal\nd date");
      portal.bean(DatasetTables.class).open("nhieu-dong", null);
      System.out.printf("%d rows, %d MiB; load: ", rows, Files.size(csv) >> 20);
      System.out.println(Files.readString(Path.of("/proc/loadavg")).strip());
      URI base = portal.server.getURI();
      new Load(base, "", 0).measure("warm", seconds / 2);
      new Load(base, "", 0).measure("nobody exports", seconds);
      HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(base.resolve(ROWS + ".csv")).build(),
              HttpResponse.BodyHandlers.discarding());
      new Load(base, ROWS + ".csv", 1 << 20).measure("kept CSV, 1 MiB/s each", seconds);
      new Load(base, ROWS + ".csv?sort=-a", 1 << 20).measure("made CSV, 1 MiB/s each", seconds);
      new Load(base, ROWS + ".json?sort=-a", Integer.MAX_VALUE)
          .measure("made JSON, as fast as it comes", seconds);
      new Load(base, ROWS + ".xlsx?sort=-a", Integer.MAX_VALUE)
          .measure("made XLSX, as fast as it comes", seconds);
      new Load(base, ROWS + ".json?sort=-b", 1).measure("JSON that nobody reads on", seconds);
    }
  }

  private static Path write(Path csv, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(csv)) {
      out.write("a,b,c,d\n");
      for (int i = 0; i < rows; i++) {
        out.write(
            "%d,Cơ sở kinh doanh số %d,%d.%02d,20%02d-%02d-%02d\n"
                .formatted(i, i % 9_973, i % 1_000, i % 97, i % 25, 1 + i % 12, 1 + i % 28));
      }
    }
    return csv;
  }

  /// Two hundred clients that ask for `export` again and again, and one reader of pages.
  ///
  /// @param export empty where nobody exports
  /// @param bytesPerSecond that each client takes
  private record Load(URI base, String export, int bytesPerSecond) {

    private static final HttpClient READER = HttpClient.newHttpClient();

    void measure(String name, int seconds) throws Exception {
      Map<String, LongAdder> answers = new ConcurrentHashMap<>();
      LongAdder bytes = new LongAdder();
      long until = System.nanoTime() + seconds * 1_000_000_000L;
      // threads of their own: virtual ones would be carried by those that carry the portal's
      ExecutorService clients = Executors.newCachedThreadPool();
      if (!export.isEmpty()) {
        for (int i = 0; i < CLIENTS; i++) {
          String address = "10.0." + i / 100 + "." + i % 100;
          clients.submit(() -> export(address, until, answers, bytes));
        }
        Thread.sleep(1_000);
      }
      long[] nanos = pages(until);
      clients.shutdownNow();
      clients.close();
      System.out.printf(
          "| %-32s | %5d pages | p50 %6.1f ms | p95 %6.1f ms | max %6.1f ms | %4d MiB | %s |%n",
          name,
          nanos.length,
          nanos[nanos.length / 2] / 1e6,
          nanos[nanos.length * 95 / 100] / 1e6,
          nanos[nanos.length - 1] / 1e6,
          bytes.sum() >> 20,
          new TreeMap<>(answers));
    }

    private long[] pages(long until) throws Exception {
      long[] nanos = new long[100_000];
      int count = 0;
      while (System.nanoTime() < until && count < nanos.length) {
        long began = System.nanoTime();
        HttpResponse<byte[]> page =
            READER.send(
                HttpRequest.newBuilder(base.resolve("/dataset/le-hoi"))
                    .header("Accept", "text/html")
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        nanos[count++] = System.nanoTime() - began;
        if (page.statusCode() != 200) {
          throw new IllegalStateException("A page answered " + page.statusCode());
        }
        Thread.sleep(20);
      }
      long[] all = Arrays.copyOf(nanos, count);
      Arrays.sort(all);
      return all;
    }

    /// One client: what is refused is asked for again a second later.
    private Void export(String address, long until, Map<String, LongAdder> answers, LongAdder bytes)
        throws Exception {
      byte[] buffer = new byte[32 * 1_024];
      while (System.nanoTime() < until) {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
          socket.setSoTimeout(1_000);
          socket
              .getOutputStream()
              .write(
                  ("GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Forwarded-For: %s\r\n\r\n"
                          .formatted(export, address))
                      .getBytes(StandardCharsets.US_ASCII));
          read(socket.getInputStream(), buffer, until, answers, bytes);
        } catch (java.net.SocketException leftOut) {
          if (System.nanoTime() < until) {
            answers.computeIfAbsent("broken off", it -> new LongAdder()).increment();
          }
        }
        Thread.sleep(Math.clamp((until - System.nanoTime()) / 1_000_000, 0, 1_000));
      }
      return null;
    }

    private void read(
        InputStream in, byte[] buffer, long until, Map<String, LongAdder> answers, LongAdder bytes)
        throws Exception {
      boolean told = false;
      while (System.nanoTime() < until) {
        try {
          int n = in.read(buffer);
          if (n < 0) {
            return;
          }
          if (!told) {
            String status = new String(buffer, 9, 3, StandardCharsets.US_ASCII);
            answers.computeIfAbsent(status, it -> new LongAdder()).increment();
            told = true;
          }
          bytes.add(n);
          if (bytesPerSecond < Integer.MAX_VALUE) {
            Thread.sleep(Math.min(1_000, n * 1_000L / bytesPerSecond));
          }
        } catch (java.net.SocketTimeoutException waits) {
          // no place yet
        }
      }
    }
  }
}
