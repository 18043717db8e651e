package vn.trangtien.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import vn.trangtien.delivery.OpenTables;
import vn.trangtien.rows.DatasetTables;

/// How the rows API bears a table of a million rows and ten columns: each question a few times with
/// different values, over HTTP with one client after a warm-up, and the whole as CSV into nothing;
/// beside it [PostgreSQL answering the same][PostgresRows].
///
/// `folder [rows]`, such as `target/million 1000000`; the portal runs in this process, so give it
/// the heap of a portal: `-Xmx512m`.
public final class MillionRows {

  private static final int WARM_SECONDS = 5;
  private static final int ROUNDS = 100;
  private static final int DIFFERENT = 3_000;
  private static final int MIB = 1 << 20;
  private static final String PATH = "/api/v1/datasets/trieu-dong/rows";
  private static final String COLUMNS =
      """
      ma integer
      ten string
      xa string
      loai string
      ngay date
      gia decimal
      so_luong integer
      vi_do decimal
      kinh_do decimal
      dung boolean""";

  private MillionRows() {}

  /// Runs it.
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
    Path csv = folder.resolve("rows-" + rows + ".csv");
    if (!Files.exists(csv)) {
      write(csv, rows);
    }
    Map<String, String> results = new LinkedHashMap<>();
    Path data = Files.createTempDirectory(folder, "data");
    try (OpenTables portal =
        new OpenTables(
            data,
            Map.of(
                "portal.rows.patience-seconds",
                300,
                "portal.rowgraphs.enabled",
                false,
                "portal.lookup.max-rows",
                0,
                "logger.levels.root",
                "WARN"))) {
      portal.openAll();
      portal.publish("trieu-dong", csv, COLUMNS);
      long began = System.nanoTime();
      portal.bean(DatasetTables.class).open("trieu-dong", null);
      results.put("first open, s", "%.1f".formatted((System.nanoTime() - began) / 1e9));
      String base = portal.server.getURI().toString();
      System.gc();
      long before = heap();
      new Asking(base, rows, 0).often(new LinkedHashMap<>());
      new Asking(base, rows, DIFFERENT).often(results);
      new Asking(base, rows, 0).whole(results);
      System.gc();
      results.put("heap growth, MiB", Long.toString((heap() - before) / MIB));
    }
    results.forEach((name, value) -> System.out.printf("%s: %s%n", name, value));
    Map<String, String> peer = new LinkedHashMap<>();
    PostgresRows.ask(csv, rows, peer);
    System.out.printf("%d rows, %d MiB%n", rows, Files.size(csv) / MIB);
    System.out.println("load: " + Files.readString(Path.of("/proc/loadavg")).strip());
    System.out.printf("| %-40s | %8s | %10s |%n", "", "portal", "PostgreSQL");
    results.forEach(
        (name, value) ->
            System.out.printf(
                "| %-40s | %8s | %10s |%n", name, value, peer.getOrDefault(name, "")));
  }

  private static void write(Path csv, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(csv)) {
      out.write("ma,ten,xa,loai,ngay,gia,so_luong,vi_do,kinh_do,dung\n");
      java.util.Random random = new java.util.Random(46);
      for (int i = 1; i <= rows; i++) {
        out.write(
            "%d,Cơ sở kinh doanh số %d,%05d,loại %d,%d-%02d-%02d,%d.%02d,%d,16.%05d,107.%05d,%s\n"
                .formatted(
                    i,
                    random.nextInt(rows),
                    19_700 + random.nextInt(300),
                    random.nextInt(12),
                    2000 + random.nextInt(25),
                    1 + random.nextInt(12),
                    1 + random.nextInt(28),
                    random.nextInt(100_000),
                    random.nextInt(100),
                    random.nextInt(5_000),
                    random.nextInt(100_000),
                    random.nextInt(100_000),
                    random.nextBoolean()));
      }
    }
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /// The questions, all once around; Java has learned them when they are asked the second time.
  ///
  /// @param first the number of the first one: no two are alike
  private record Asking(String base, int rows, int first) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    void often(Map<String, String> results) throws Exception {
      results.put(
          "filter, sort, page: p50 ms",
          p50(
              i ->
                  PATH
                      + "?count=false&loai=lo%E1%BA%A1i%20"
                      + i % 12
                      + "&gia__gt="
                      + i * 7
                      + "&sort=-so_luong"));
      results.put(
          "the same with its count: p50 ms",
          p50(
              i ->
                  PATH
                      + "?loai=lo%E1%BA%A1i%20"
                      + i % 12
                      + "&gia__gt="
                      + (i * 7 + 1)
                      + "&sort=-so_luong"));
      results.put("the same request again: p50 ms", p50(i -> PATH + "?sort=-so_luong"));
      results.put(
          "group by one, sum: p50 ms",
          p50(i -> PATH.replace("rows", "groups") + "?by=loai&measure=sum:gia&so_luong__gt=" + i));
      results.put(
          "group by two, sum: p50 ms",
          p50(
              i ->
                  PATH.replace("rows", "groups")
                      + "?by=xa,loai&measure=sum:gia&so_luong__gt="
                      + i));
      results.put(
          "distinct values: p50 ms",
          p50(i -> PATH.replace("rows", "values") + "?column=xa&gia__lt=" + (100_000 - i)));
      results.put(
          "a row by its number: p50 ms", p50(i -> PATH + "/" + (rows / (2 * DIFFERENT) * (i + 1))));
      results.put(
          "a row by its key: p50 ms",
          p50(i -> PATH + "?count=false&ma=" + rows / (2 * DIFFERENT) * (i + 1)));
      results.put(
          "words in any cell: p50 ms", p50(i -> PATH + "?count=false&q=kinh%20" + (1000 + i)));
      String deep = deep();
      results.put("a page 90 % deep: p50 ms", p50(i -> deep + "&ma__gte=" + i));
    }

    void whole(Map<String, String> results) throws Exception {
      results.put("columns with statistics, ms", once(PATH.replace("rows", "columns")));
      results.put("whole CSV, MB/s", export(".csv"));
      results.put("whole CSV, sorted, MB/s", export(".csv?sort=gia"));
      results.put("whole NDJSON, MB/s", export(".ndjson"));
      results.put("Parquet made, ms", once(PATH + ".parquet"));
    }

    /// The address of a page far behind, without walking there.
    private String deep() throws Exception {
      String end =
          CLIENT
              .send(
                  HttpRequest.newBuilder(
                          URI.create(
                              base
                                  + PATH
                                  + "?count=false&limit=1&sort=ma&ma__gte="
                                  + rows / 10 * 9))
                      .build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();
      String next = end.substring(end.indexOf("\"next\":\"") + 8, end.lastIndexOf('"'));
      String after = next.substring(next.indexOf("after="));
      return PATH + "?count=false&sort=ma&limit=50&" + after;
    }

    private String p50(IntFunction<String> path) throws Exception {
      long warm = System.nanoTime() + WARM_SECONDS * 1_000_000_000L;
      int asked = first;
      while (asked < first + DIFFERENT - ROUNDS && System.nanoTime() < warm) {
        ask(path.apply(asked++));
      }
      long[] nanos = new long[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        nanos[i] = ask(path.apply(asked++));
      }
      Arrays.sort(nanos);
      return "%.1f".formatted(nanos[ROUNDS / 2] / 1e6);
    }

    private String once(String path) throws Exception {
      return "%.0f".formatted(ask(path) / 1e6);
    }

    private long ask(String path) throws Exception {
      long began = System.nanoTime();
      HttpResponse<byte[]> answer =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create(base + path)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + ": " + new String(answer.body()));
      }
      return System.nanoTime() - began;
    }

    private String export(String suffix) throws Exception {
      long best = 0;
      for (int round = 0; round < 3; round++) {
        long began = System.nanoTime();
        HttpResponse<InputStream> answer =
            CLIENT.send(
                HttpRequest.newBuilder(URI.create(base + PATH + suffix)).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        long bytes = 0;
        byte[] buffer = new byte[64 * 1_024];
        try (InputStream in = answer.body()) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
          }
        }
        best = Math.max(best, bytes * 1_000 / (System.nanoTime() - began));
      }
      return Long.toString(best);
    }
  }
}
