package vn.trangtien.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.trangtien.PortalProcess;

/// How a whole portal bears many datasets: imports a generated catalog into an empty data folder,
/// waits for search and SPARQL, asks each face a few hundred times, and prints what it took.
///
/// `folder [datasets [heap]]`, such as `target/many 20000 -Xmx2g`.
public final class ManyDatasets {

  private static final int ROUNDS = 300;

  private ManyDatasets() {}

  /// Runs it.
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int datasets = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
    String heap = arguments.length > 2 ? arguments[2] : "-Xmx2g";
    Path catalog = folder.resolve("catalog-" + datasets);
    if (!Files.isDirectory(catalog)) {
      CatalogGenerator.write(catalog, datasets);
    }
    Path data = Files.createTempDirectory(folder, "data");
    Map<String, String> results = new TreeMap<>();
    long start = System.nanoTime();
    try (PortalProcess portal =
        PortalProcess.start("run", data, catalog, List.of(heap, "-Xlog:gc:file=" + data + "/gc"))) {
      portal.awaitLine("The portal is open");
      results.put("1 import and start, s", seconds(start));
      portal.awaitHead();
      results.put("2 search and SPARQL at the head, s", seconds(start));
      walk(portal, results);
      ask(portal, results);
      results.put("9 memory of the process, MB", memory(portal.pid()));
    }
    long again = System.nanoTime();
    try (PortalProcess portal = PortalProcess.start("run", data, catalog, List.of(heap))) {
      portal.awaitLine("The portal is open");
      portal.get("/");
      results.put("8 start again to the first page, s", seconds(again));
    }
    System.out.println(datasets + " datasets, " + heap);
    results.forEach((what, took) -> System.out.println(what + ": " + took));
  }

  /// Follows every page of the catalog to its end.
  private static void walk(PortalProcess portal, Map<String, String> results)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    int pages = 0;
    String next = "/catalog.nt";
    while (next != null) {
      String page = portal.get(next);
      pages++;
      next = null;
      for (String line : page.split("\n")) {
        if (line.contains("<http://www.w3.org/ns/hydra/core#next>")) {
          String iri = line.replaceFirst(".*core#next> <", "").replaceFirst("> \\.$", "");
          next = iri.replaceFirst("^https?://[^/]+/catalog", "/catalog.nt");
        }
      }
    }
    results.put("3 whole catalog in pages", pages + " pages, " + seconds(start) + " s");
  }

  private static void ask(PortalProcess portal, Map<String, String> results)
      throws IOException, InterruptedException {
    List<String> words = List.of("truong tieu hoc", "hồ chứa", "gia vat lieu 2019", "A Lưới", "");
    time(portal, results, "4 search as JSON", words.stream().map(ManyDatasets::search).toList());
    time(portal, results, "5 search page", words.stream().map(ManyDatasets::page).toList());
    List<String> pages = new ArrayList<>();
    for (int number = 1; number < 2_000; number += 37) {
      pages.add("/dataset/mau-" + number);
    }
    time(portal, results, "6 dataset page", pages);
    time(portal, results, "7 SPARQL, datasets per theme", List.of(query(PER_THEME)));
    time(portal, results, "7 SPARQL, one dataset", List.of(query(ONE)));
  }

  private static void time(
      PortalProcess portal, Map<String, String> results, String what, List<String> paths)
      throws IOException, InterruptedException {
    long[] nanos = new long[ROUNDS];
    for (int round = -ROUNDS / 3; round < ROUNDS; round++) {
      long start = System.nanoTime();
      portal.get(paths.get(Math.floorMod(round, paths.size())));
      if (round >= 0) {
        nanos[round] = System.nanoTime() - start;
      }
    }
    Arrays.sort(nanos);
    results.put(
        what + ", ms",
        "p50 %.1f, p99 %.1f".formatted(nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 99 / 100] / 1e6));
  }

  private static String search(String words) {
    return "/api/v1/datasets?q=" + encoded(words);
  }

  private static String page(String words) {
    return "/search?q=" + encoded(words);
  }

  private static String query(String text) {
    return "/sparql?query=" + encoded(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String seconds(long start) {
    return "%.1f".formatted((System.nanoTime() - start) / 1e9);
  }

  private static String memory(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(it -> it.startsWith("VmRSS"))
        .map(it -> "" + Long.parseLong(it.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse("unknown");
  }

  private static final String PER_THEME =
      """
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      SELECT ?theme (COUNT(?dataset) AS ?n)
      WHERE { ?dataset a dcat:Dataset ; dcat:theme ?theme } GROUP BY ?theme""";

  private static final String ONE =
      """
      PREFIX dct: <http://purl.org/dc/terms/>
      SELECT * WHERE { ?dataset dct:identifier "mau-7" ; ?property ?value }""";
}
