package vn.trangtien.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.facets.Named;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.ProjectionContract;
import vn.trangtien.publishing.CatalogImport;

/// How well the shipped catalogue answers what people ask, as judged by hand: each line of
/// `golden/searches.tsv` is a search and the datasets that answer it, 3 best.
///
/// The searches were written before anybody looked at the catalogue.
class GoldenTest {

  private static final Path SEARCHES =
      Path.of(System.getProperty("golden.searches", "src/test/resources/golden/searches.tsv"));
  private static final String NONE = "none";

  @TempDir static Path data;
  static ApplicationContext context;
  static List<Asked> asked;

  /// A judged search and what came of it.
  private record Asked(
      String category,
      String text,
      Map<String, Integer> relevant,
      List<String> found,
      boolean weak) {

    boolean isAnswerable() {
      return !category.equals(NONE);
    }

    double success() {
      if (!isAnswerable()) {
        return weak ? 1 : 0;
      }
      return found.isEmpty() || relevant.getOrDefault(found.getFirst(), 0) < 2 ? 0 : 1;
    }

    /// [nDCG](https://en.wikipedia.org/wiki/Discounted_cumulative_gain#Normalized_DCG) of the first
    /// ten.
    double gain() {
      List<Integer> best = relevant.values().stream().sorted(Comparator.reverseOrder()).toList();
      List<Integer> got = found.stream().map(it -> relevant.getOrDefault(it, 0)).toList();
      return discounted(got) / discounted(best);
    }

    private static double discounted(List<Integer> grades) {
      return IntStream.range(0, Math.min(10, grades.size()))
          .mapToDouble(i -> ((1 << grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2))
          .sum();
    }
  }

  @BeforeAll
  static void ask() throws IOException {
    context = ApplicationContext.run(Map.of("portal.data", data.toString()));
    context.getBean(CatalogImport.class).first();
    ProjectionContract.follow(
        context.getBean(Ledger.class), context.getBean(SearchProjection.class), 500);
    try (Stream<String> lines = Files.lines(SEARCHES)) {
      asked = lines.skip(1).map(GoldenTest::ask).toList();
    }
    System.out.println(table());
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void peopleFindWhatTheyAskFor() {
    assertThat(gain(asked)).as("nDCG@10").isGreaterThanOrEqualTo(0.90);
    assertThat(mean(asked, Asked::success)).as("Success@1").isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void noWayOfAskingIsLeftBehind() {
    SoftAssertions each = new SoftAssertions();
    byCategory()
        .forEach((category, of) -> each.assertThat(gain(of)).as(category).isGreaterThan(0.75));
    each.assertAll();
  }

  @Test
  void hardlyAnySearchFindsNothing() {
    assertThat(mean(answerable(asked), it -> it.found().isEmpty() ? 1 : 0))
        .isLessThanOrEqualTo(0.02);
  }

  @Test
  void whatIsUsedMostDoesNotPushAnswersAside() throws IOException {
    Popularity popularity = context.getBean(Popularity.class);
    Map<Iri, Long> uses = new HashMap<>();
    for (Named it : context.getBean(CatalogSearch.class).names()) {
      Iri iri = it.dataset().iri();
      uses.put(iri, Math.floorMod(iri.value().hashCode() * 31L, 1_000L));
    }
    popularity.replace(uses);
    try (Stream<String> lines = Files.lines(SEARCHES)) {
      List<Asked> again = lines.skip(1).map(GoldenTest::ask).toList();
      System.out.println("with any uses: " + gain(again) + " " + mean(again, Asked::success));
      assertThat(gain(again)).isGreaterThan(gain(asked) - 0.01);
    } finally {
      popularity.replace(Map.of());
    }
  }

  private static Asked ask(String line) {
    String[] cells = line.split("\t", -1);
    Map<String, Integer> relevant = new HashMap<>();
    for (String judged : cells[2].isBlank() ? new String[0] : cells[2].strip().split("\\s+")) {
      relevant.put(judged.split(":")[0], Integer.valueOf(judged.split(":")[1]));
    }
    SearchResult result = context.getBean(CatalogSearch.class).search(Shelf.asking(cells[1]));
    return new Asked(
        cells[0], cells[1], relevant, Shelf.slugs(result), result.understanding().isWeak());
  }

  private static String table() {
    StringBuilder table = new StringBuilder("category           searches  nDCG@10  S@1   zero\n");
    byCategory().forEach((category, of) -> table.append(row(category, of)));
    table.append(row(NONE, asked.stream().filter(it -> !it.isAnswerable()).toList()));
    table.append(row("all", asked)).append("\nthe worst:\n");
    Comparator<Asked> worst = Comparator.comparing(it -> it.gain() + it.success());
    answerable(asked).stream()
        .sorted(worst)
        .limit(Integer.getInteger("golden.worst", 10))
        .forEach(it -> table.append(told(it)));
    return table.toString();
  }

  private static String row(String category, List<Asked> of) {
    double zero = mean(answerable(of), it -> it.found().isEmpty() ? 1 : 0);
    return "%-18s %8d  %7.3f  %5.3f %5.3f%n"
        .formatted(category, of.size(), gain(of), mean(of, Asked::success), zero);
  }

  private static String told(Asked it) {
    return "%.3f %s: %s -> %s, not %s%n"
        .formatted(
            it.gain(),
            it.category(),
            it.text(),
            it.found().stream().limit(3).toList(),
            it.relevant());
  }

  private static Map<String, List<Asked>> byCategory() {
    Map<String, List<Asked>> all = new TreeMap<>();
    answerable(asked)
        .forEach(it -> all.computeIfAbsent(it.category(), any -> new ArrayList<>()).add(it));
    return all;
  }

  private static List<Asked> answerable(List<Asked> of) {
    return of.stream().filter(Asked::isAnswerable).toList();
  }

  private static double gain(List<Asked> of) {
    return mean(answerable(of), Asked::gain);
  }

  private static double mean(List<Asked> of, ToDoubleFunction<Asked> measure) {
    return of.stream().mapToDouble(measure).average().orElse(0);
  }
}
