package vn.trangtien.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.facets.Facet;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;
import vn.trangtien.search.SearchRequest.Sort;
import vn.trangtien.wording.Wording;

/// What a search answers, on a shelf of six datasets.
class CatalogSearchTest {

  @TempDir static Path folder;
  static Shelf shelf;

  @BeforeAll
  static void fill() {
    shelf = new Shelf(folder);
    shelf
        .put("a", "sdl", "tourism", "Bạc Liêu", "Điểm đến | Place", "CSV", "2025-01-01")
        .put("b", "sdl", "tourism", "Bà Rịa", "Điểm đến", "XLSX", "2025-02-01")
        .put("c", "svhtt", "culture-sport", "Ba Vì", "Điểm đến", "CSV", "2025-03-01")
        .put("d", "svhtt", "tourism", "Ăn uống", "Quán", "JSON", "2025-04-01")
        .put("e", "snnmt", "tourism", "Đất đai", "Thửa đất", "CSV", "2025-05-01")
        .put("f", "snnmt", "health", "Dân số", "Người", "GEOJSON", "2025-06-01")
        .follow();
  }

  @AfterAll
  static void empty() {
    shelf.close();
  }

  @Test
  void nothingAskedFindsEverythingNewestFirst() {
    SearchResult result = shelf.search.search(Shelf.asking(""));
    assertThat(result.count()).isEqualTo(6);
    assertThat(Shelf.slugs(result)).containsExactly("f", "e", "d", "c", "b", "a");
    assertThat(counts(result, Facet.AGENCY)).containsExactly("sdl=2", "snnmt=2", "svhtt=2");
    assertThat(counts(result, Facet.THEME))
        .containsExactly("tourism=4", "culture-sport=1", "health=1");
    assertThat(result.facets().get(Facet.LICENCE).getFirst().iri())
        .isEqualTo(Iri.own("/licence/cc-by-4-0"));
    assertThat(counts(result, Facet.FREQUENCY)).containsExactly("annual=6");
  }

  @Test
  void aHitHasAllThatIsShown() {
    SearchResult.Hit hit = shelf.search.search(Shelf.asking("bac lieu")).datasets().getFirst();
    assertThat(hit.iri()).isEqualTo(Iri.own("/dataset/a"));
    assertThat(hit.title().vi()).isEqualTo("Bạc Liêu");
    assertThat(hit.titleMarked().both().vi()).isEqualTo("\uE000Bạc Liêu\uE001");
    assertThat(hit.snippetMarked().both().en()).isEqualTo("Place");
    assertThat(hit.publisher()).isEqualTo(Iri.own("/agency/sdl"));
    assertThat(hit.theme()).containsExactly(Iri.own("/theme/tourism"));
    assertThat(hit.formats()).containsExactly("CSV");
    assertThat(hit.modified()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(hit.issued()).isNull();
  }

  @Test
  void valuesOfOneFacetWidenAndFacetsNarrow() {
    SearchResult result =
        search(Map.of(Facet.FORMAT, List.of("csv", "xlsx"), Facet.THEME, List.of("tourism")));
    assertThat(Shelf.slugs(result)).containsExactly("e", "b", "a");
    assertThat(result.count()).isEqualTo(3);
  }

  @Test
  void aFacetIsCountedWithoutItsOwnSelection() {
    SearchResult result =
        search(Map.of(Facet.FORMAT, List.of("CSV"), Facet.THEME, List.of("tourism")));
    assertThat(counts(result, Facet.FORMAT)).containsExactly("csv=2", "json=1", "xlsx=1");
    assertThat(counts(result, Facet.THEME)).containsExactly("tourism=2", "culture-sport=1");
    assertThat(counts(result, Facet.AGENCY)).containsExactly("sdl=1", "snnmt=1");
  }

  @Test
  void aValueThatNobodyHasFindsNothing() {
    SearchResult result = search(Map.of(Facet.THEME, List.of("no/such", "\u001F", "")));
    assertThat(result.count()).isZero();
    assertThat(counts(result, Facet.THEME)).contains("tourism=4");
    assertThat(search(Map.of(Facet.THEME, List.of("none", "health"))).count()).isEqualTo(1);
  }

  @Test
  void titlesStandInVietnameseOrder() {
    assertThat(Shelf.slugs(page(Sort.TITLE, 1, 20))).containsExactly("d", "c", "b", "a", "f", "e");
  }

  @Test
  void pagesPartTheHits() {
    assertThat(Shelf.slugs(page(Sort.NEWEST, 1, 4))).containsExactly("f", "e", "d", "c");
    assertThat(Shelf.slugs(page(Sort.NEWEST, 2, 4))).containsExactly("b", "a");
    assertThat(page(Sort.NEWEST, 3, 4).datasets()).isEmpty();
    assertThat(page(Sort.NEWEST, 3, 4).count()).isEqualTo(6);
    assertThat(page(Sort.NEWEST, 1, 0).datasets()).isEmpty();
    assertThat(page(Sort.NEWEST, 9_999_999, 0).count()).isEqualTo(6);
  }

  @Test
  void whatIsBeyondALimitIsRefusedWithAHint() {
    assertThatThrownBy(() -> page(Sort.NEWEST, 101, 100))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("100 pages");
    assertThatThrownBy(() -> page(Sort.NEWEST, Integer.MAX_VALUE, 100))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> page(Sort.NEWEST, 0, 10)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> page(Sort.NEWEST, 1, 101)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> page(Sort.NEWEST, 1, -1)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> shelf.found("x".repeat(10_000)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("200 characters");
    List<String> many = IntStream.range(0, 51).mapToObj(String::valueOf).toList();
    assertThatThrownBy(() -> search(Map.of(Facet.THEME, many)))
        .isInstanceOf(ProblemException.class);
    assertThat(page(Sort.NEWEST, 100, 100).datasets()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "?",
        "*:*",
        "ba*",
        "title:ba",
        "\"bà rịa",
        "(bà",
        "bà AND",
        "NOT",
        "bà~2",
        "[a TO b]",
        "/.*/",
        "\\",
        "^5",
        "+-!{}",
        "\u0000\u0001",
        "\uD800",
        "\uE000",
        "😀",
        "<script>",
        "_x",
        "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a",
        "của và các những",
        "the of and",
        "\u0301\u0301",
        "1'; DROP TABLE revision;--",
        "%00",
      })
  void whatLooksLikeSyntaxIsText(String typed) {
    SearchResult result = shelf.search.search(Shelf.asking(typed));
    assertThat(result.count()).isBetween(0L, 6L);
    assertThat(result.facets()).containsOnlyKeys(Facet.values());
  }

  @Test
  void signsAloneFindNothing() {
    assertThat(shelf.found("*")).isEmpty();
    assertThat(shelf.found("bà:rịa")).isNotEmpty();
  }

  @Test
  void aWholeAgencyNameFindsItsDatasetsFirst() {
    assertThat(shelf.found("so du lich").subList(0, 2)).containsExactlyInAnyOrder("a", "b");
    assertThat(shelf.found("Sở Du lịch").subList(0, 2)).containsExactlyInAnyOrder("a", "b");
    assertThat(shelf.found("sdl")).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void anEmptyIndexAnswersWithNothing(@TempDir Path empty) {
    try (SearchIndex index = new SearchIndex(empty.resolve("index"), "recipe", 10)) {
      SearchResult result =
          new CatalogSearch(
                  index, shelf.context.getBean(Wording.class), new Popularity(), shelf.counts)
              .search(Shelf.asking("huế"));
      assertThat(result.count()).isZero();
      assertThat(result.facets()).containsOnlyKeys(Facet.values());
    }
  }

  private static SearchResult search(Map<Facet, List<String>> selected) {
    return shelf.search.search(Shelf.asking("", selected, Sort.RELEVANCE, 1, 20));
  }

  private static SearchResult page(Sort sort, int page, int size) {
    return shelf.search.search(Shelf.asking("", Map.of(), sort, page, size));
  }

  private static List<String> counts(SearchResult result, Facet facet) {
    return result.facets().get(facet).stream().map(it -> it.value() + "=" + it.count()).toList();
  }
}
