package vn.trangtien.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import vn.trangtien.discovery.FilledSuggestions;
import vn.trangtien.facets.Facet;
import vn.trangtien.identifier.Language;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.FilledIndex;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchRequest.Sort;
import vn.trangtien.search.SearchResult;
import vn.trangtien.vocabulary.Vocabulary;

/// How fast datasets are indexed and found, in process and with every facet: generated datasets
/// straight into an index, some hundred different searches with nothing remembered, beside what
/// Lucene alone takes for the same words.
///
/// `folder [datasets]`, such as `target/searches 100000`.
public final class ManySearches {

  private static final int DIFFERENT = 600;
  private static final int CLIENTS = 8;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ManySearches() {}

  /// Runs it.
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int datasets = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
    Vocabulary vocabulary = new Vocabulary();
    Path index = folder.resolve("index-" + datasets);
    boolean fill = !Files.isDirectory(index);
    try (FilledIndex filled = new FilledIndex(index, vocabulary, 0)) {
      if (fill) {
        long start = System.nanoTime();
        filled.fill(datasets, DatasetGenerator::dataset);
        System.out.printf("index: %.0f datasets/s%n", datasets / seconds(start));
      }
      List<String> texts = DatasetGenerator.searches(DIFFERENT);
      CatalogSearch search = filled.search();
      long begun = System.nanoTime();
      search.search(request("", 1));
      System.out.printf("first search of a commit: %.0f ms%n", seconds(begun) * 1e3);
      time("plain Lucene, no facets", texts, filled::plain);
      time("search with all facets", texts, it -> shown(search.search(request(it, 1))));
      time("page 50", texts, it -> shown(search.search(request(it, 50))));
      time("one facet chosen", texts, it -> shown(search.search(chosen(it))));
      clients("searches", texts, it -> shown(search.search(request(it, 1))));
      suggest(new FilledSuggestions(search, vocabulary), texts);
    }
    try (FilledIndex filled = new FilledIndex(index, vocabulary, 100_000)) {
      List<String> texts = DatasetGenerator.searches(DIFFERENT);
      CatalogSearch search = filled.search();
      time("repeated", texts, it -> shown(search.search(request(it, 1))));
    }
  }

  /// What is suggested behind each letter of the searches.
  private static void suggest(FilledSuggestions suggestions, List<String> texts) throws Exception {
    List<String> typed =
        texts.stream()
            .flatMap(
                it -> IntStream.rangeClosed(1, it.length()).mapToObj(to -> it.substring(0, to)))
            .distinct()
            .toList();
    time("suggestions", typed, suggestions::count);
    clients("suggestions", typed, suggestions::count);
  }

  private static SearchRequest request(String text, int page) {
    return new SearchRequest(text, Map.of(), Sort.RELEVANCE, page, 20);
  }

  /// As a page shows it: with its words marked in one language.
  private static long shown(SearchResult it) {
    it.datasets().forEach(hit -> hit.titleMarked().in(Language.VI));
    it.datasets().forEach(hit -> hit.snippetMarked().in(Language.VI));
    return it.count();
  }

  private static SearchRequest chosen(String text) {
    Map<Facet, List<String>> selected = Map.of(Facet.FORMAT, List.of("csv"));
    return new SearchRequest(text, selected, Sort.RELEVANCE, 1, 20);
  }

  /// One client; the first three rounds warm up.
  private static void time(String what, List<String> texts, ToLongFunction<String> search) {
    long[] nanos = new long[texts.size()];
    long found = 0;
    long processor = 0;
    for (int round = 0; round < 4; round++) {
      found = 0;
      processor = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < nanos.length; i++) {
        long start = System.nanoTime();
        found += search.applyAsLong(texts.get(i));
        nanos[i] = System.nanoTime() - start;
      }
    }
    processor = THREADS.getCurrentThreadCpuTime() - processor;
    Arrays.sort(nanos);
    System.out.printf(
        "%s: p50 %.2f ms, p99 %.2f ms, mean %.2f ms, processor %.2f ms; %d found a search%n",
        what,
        nanos[nanos.length / 2] / 1e6,
        nanos[nanos.length * 99 / 100] / 1e6,
        Arrays.stream(nanos).average().orElse(0) / 1e6,
        processor / 1e6 / nanos.length,
        found / texts.size());
  }

  private static void clients(String what, List<String> texts, ToLongFunction<String> search)
      throws Exception {
    AtomicInteger next = new AtomicInteger();
    int all = texts.size() * 3;
    long start = System.nanoTime();
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (int client = 0; client < CLIENTS; client++) {
        clients.execute(
            () -> {
              for (int i = next.getAndIncrement(); i < all; i = next.getAndIncrement()) {
                search.applyAsLong(texts.get(i % texts.size()));
              }
            });
      }
    }
    System.out.printf("%d clients: %.0f %s/s%n", CLIENTS, all / seconds(start), what);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
