package vn.trangtien.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.ProjectionContract;
import vn.trangtien.publishing.CatalogImport;

/// Every third title and Vietnamese keyword of the shipped catalogue finds the same first,
/// however it is typed.
class EveryWayOfTypingTest {

  @TempDir static Path data;
  static ApplicationContext context;
  static CatalogSearch search;
  static List<String> texts;

  @BeforeAll
  static void fill() {
    context = ApplicationContext.run(Map.of("portal.data", data.toString()));
    context.getBean(CatalogImport.class).first();
    ProjectionContract.follow(
        context.getBean(Ledger.class), context.getBean(SearchProjection.class), 500);
    search = context.getBean(CatalogSearch.class);
    texts = new ArrayList<>();
    for (int page = 1; page <= 2; page++) {
      search
          .search(Shelf.asking("", Map.of(), SearchRequest.Sort.TITLE, page, 100))
          .datasets()
          .forEach(
              it -> {
                texts.add(it.title().vi());
                texts.addAll(it.keywordVi());
              });
    }
    List<String> plain =
        texts.stream().filter(it -> it.matches("[\\p{L} ]{6,60}")).distinct().toList();
    texts = IntStream.range(0, plain.size()).filter(i -> i % 3 == 0).mapToObj(plain::get).toList();
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void decomposedLettersChangeNothing() {
    assertThat(share(TypedWays::decomposed)).isEqualTo(1);
  }

  @Test
  void thePlaceOfTheToneChangesNothing() {
    assertThat(share(TypedWays::otherTonePlace)).isEqualTo(1);
  }

  @Test
  void capitalsChangeHardlyAnything() {
    assertThat(share(it -> it.toUpperCase(Locale.ROOT))).isGreaterThan(0.99);
  }

  @Test
  void withoutMarksTheSameIsFound() {
    assertThat(share(TypedWays::unmarked)).isGreaterThan(0.9);
  }

  @Test
  void keysOfTelexAndVniAreMarks() {
    assertThat(share(TypedWays::telex)).isGreaterThan(0.97);
    assertThat(share(TypedWays::vni)).isGreaterThan(0.97);
    assertThat(share(TypedWays::lateTelex)).isGreaterThan(0.95);
  }

  @Test
  void aSlipIsMended() {
    Random random = new Random(5);
    assertThat(share(it -> TypedWays.slipped(it, random))).isGreaterThan(0.85);
    assertThat(share(TypedWays::glued)).isGreaterThan(0.85);
  }

  /// How many of the texts find the same first when they are typed in another way.
  private static double share(UnaryOperator<String> typed) {
    List<String> other = new ArrayList<>();
    for (String text : texts) {
      String first = first(text);
      String now = typed.apply(text);
      if (!first(now).equals(first)) {
        other.add(text + " (" + now + "): " + first + ", " + first(now));
      }
    }
    System.out.printf("%d of %d differ: %s%n", other.size(), texts.size(), other);
    return 1 - other.size() / (double) texts.size();
  }

  private static String first(String text) {
    List<String> found = Shelf.slugs(search.search(Shelf.asking(text)));
    return found.isEmpty() ? "" : found.getFirst();
  }
}
