package vn.trangtien.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.trangtien.PortalProcess;

/// How long each kind of page takes while eight clients read pages of that kind without a pause,
/// each the next one of a list: the time from the question to the last byte, over HTTP, warm.
///
/// `folder [datasets [heap]]`, such as `target/pages 20000 -Xmx2g`; without a number the catalog
/// that comes with the portal.
public final class ManyPages {

  private static final int CLIENTS = 8;

  /// Until all kinds together get no faster: with two processors, what makes the code fast takes
  /// its time from what runs it.
  private static final int WARM_SECONDS = 90;

  private static final int EACH_WARM_SECONDS = 4;
  private static final int SECONDS = 4;
  private static final int DIFFERENT = 200;

  /// The rows of all tables are not read in the background meanwhile.
  private static final String[] ALONE = {
    "-portal.rowgraphs.enabled=false", "-portal.lookup.max-rows=0"
  };

  private ManyPages() {}

  /// Runs it.
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int datasets = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    String heap = arguments.length > 2 ? arguments[2] : "-Xmx1g";
    Path catalog = Path.of("catalog");
    if (datasets > 0) {
      catalog = folder.resolve("catalog-" + datasets);
      if (!Files.isDirectory(catalog)) {
        CatalogGenerator.write(catalog, datasets);
      }
    }
    Path data = folder.resolve("data-" + datasets);
    try (PortalProcess portal = PortalProcess.start("run", data, catalog, List.of(heap), ALONE);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      portal.awaitLine("The portal is open");
      portal.awaitHead();
      Map<String, List<String>> kinds = kinds(portal);
      warm(clients, portal, kinds.values());
      System.out.printf("| %-28s | %8s | %8s | %10s |%n", "page", "p50, ms", "p95, ms", "a second");
      for (var kind : kinds.entrySet()) {
        measure(clients, portal, kind.getKey(), kind.getValue());
      }
      System.out.println("load: " + Files.readString(Path.of("/proc/loadavg")).strip());
    }
  }

  /// The kinds of pages, each with some addresses that the portal itself names.
  private static Map<String, List<String>> kinds(PortalProcess portal)
      throws IOException, InterruptedException {
    List<String> datasets = datasets(portal);
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("home", List.of("/", "/en/"));
    kinds.put(
        "search",
        Stream.of("truong hoc", "hồ chứa", "gia vat lieu", "bệnh viện", "le hoi", "a luoi")
            .map(it -> "/search?q=" + URLEncoder.encode(it, StandardCharsets.UTF_8))
            .toList());
    kinds.put("all datasets", numbered("/search?page=", 5));
    kinds.put("dataset", datasets);
    kinds.put("dataset in English", datasets.stream().map(it -> "/en" + it).toList());
    kinds.put("table", datasets.stream().limit(50).map(it -> it + "/table").toList());
    kinds.put("history", datasets.stream().map(it -> it + "/revisions").toList());
    kinds.put("agencies", List.of("/agency", "/en/agency"));
    kinds.put("agency", links(portal, "/agency", "/agency/[^\"/?#]+"));
    kinds.put("themes", List.of("/theme", "/en/theme"));
    kinds.put("theme", links(portal, "/theme", "/theme/[^\"/?#]+"));
    kinds.put("places", List.of("/place", "/en/place"));
    kinds.put("place", links(portal, "/place", "/place/[^\"/?#]+/[^\"/?#]+"));
    kinds.put("maps", List.of("/map", "/en/map"));
    kinds.put("doors", links(portal, "/", "/for/[^\"/?#]+"));
    kinds.put("plan", List.of("/plan"));
    kinds.put("series", List.of("/series"));
    kinds.put("statistics", List.of("/statistics"));
    kinds.put("requests", List.of("/requests"));
    return kinds;
  }

  private static List<String> datasets(PortalProcess portal)
      throws IOException, InterruptedException {
    List<String> found = new ArrayList<>();
    for (String page : numbered("/search?page=", 10)) {
      found.addAll(links(portal, page, "/dataset/[^\"/?#]+"));
    }
    return found.stream().distinct().limit(DIFFERENT).toList();
  }

  private static List<String> numbered(String path, int pages) {
    return IntStream.rangeClosed(1, pages).mapToObj(it -> path + it).toList();
  }

  private static List<String> links(PortalProcess portal, String page, String path)
      throws IOException, InterruptedException {
    return Pattern.compile("href=\"(" + path + ")\"")
        .matcher(portal.get(page))
        .results()
        .map(it -> it.group(1))
        .distinct()
        .limit(DIFFERENT)
        .toList();
  }

  private static void warm(
      ExecutorService clients, PortalProcess portal, Collection<List<String>> kinds)
      throws Exception {
    // each kind as often as the others, however many pages it has
    List<String> mixed = new ArrayList<>();
    for (int i = 0; i < DIFFERENT; i++) {
      for (List<String> kind : kinds) {
        if (!kind.isEmpty()) {
          mixed.add(kind.get(i % kind.size()));
        }
      }
    }
    // the first who looks at a dataset has its table opened
    for (String path : mixed.stream().distinct().toList()) {
      portal.get(path);
    }
    read(clients, portal, mixed, WARM_SECONDS);
  }

  private static void measure(
      ExecutorService clients, PortalProcess portal, String kind, List<String> paths)
      throws Exception {
    if (paths.isEmpty()) {
      System.out.printf("| %-28s | none |%n", kind);
      return;
    }
    read(clients, portal, paths, EACH_WARM_SECONDS);
    long[] nanos = read(clients, portal, paths, SECONDS);
    System.out.printf(
        "| %-28s | %8.1f | %8.1f | %10d |%n",
        kind,
        nanos[nanos.length / 2] / 1e6,
        nanos[nanos.length * 95 / 100] / 1e6,
        nanos.length / SECONDS);
  }

  /// How long each page took, ascending.
  private static long[] read(
      ExecutorService clients, PortalProcess portal, List<String> paths, int seconds)
      throws Exception {
    AtomicInteger next = new AtomicInteger();
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    Callable<List<Long>> client =
        () -> {
          List<Long> took = new ArrayList<>();
          while (System.nanoTime() < until) {
            long start = System.nanoTime();
            portal.get(paths.get(next.getAndIncrement() % paths.size()));
            took.add(System.nanoTime() - start);
          }
          return took;
        };
    List<Long> all = new ArrayList<>();
    for (Future<List<Long>> done : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
      all.addAll(done.get());
    }
    long[] nanos = all.stream().mapToLong(it -> it).toArray();
    Arrays.sort(nanos);
    return nanos;
  }
}
