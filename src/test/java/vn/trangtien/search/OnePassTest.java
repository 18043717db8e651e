package vn.trangtien.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trangtien.facets.Bounds;
import vn.trangtien.facets.Edition;
import vn.trangtien.facets.Facet;
import vn.trangtien.search.SearchRequest.Sort;
import vn.trangtien.vocabulary.Box;

/// What a search counts, bounds and gathers beside words.
class OnePassTest {

  private static final String HOURLY =
      "<http://publications.europa.eu/resource/authority/frequency/HOURLY> ; ";

  @TempDir static Path folder;
  static Shelf shelf;

  @BeforeAll
  static void fill() {
    shelf = new Shelf(folder);
    shelf
        .with(
            "ward",
            "ubnd-thuan-hoa",
            "Hồ nước phường",
            spatial("19753/2025-07-01") + covers("2023", "2024"))
        .with(
            "old-district",
            "ubnd-qd",
            "Đầm phá",
            spatial("477/2021-07-01") + covers("2020", "2020"))
        .with("city", "skhdt", "Đầu tư", spatial("46/2025-01-01") + covers("2024", ""))
        .with("finance", "stc-2025", "Ngân sách", audience("press") + grade("compiled"))
        .with("live", "snnmt", "Mực nước", "dct:accrualPeriodicity " + HOURLY)
        .with(
            "ho-2022",
            "svhtt",
            "Hộ nghèo 2022",
            "dcat:inSeries </series/ho> ; " + covers("2022", "2022"))
        .with(
            "ho-2024",
            "svhtt",
            "Hộ nghèo 2024",
            "dcat:inSeries </series/ho> ; " + covers("2024", "2024"))
        .with(
            "ho-2023",
            "svhtt",
            "Hộ nghèo 2023",
            "dcat:inSeries </series/ho> ; " + covers("2023", "2023"))
        .follow();
  }

  @AfterAll
  static void empty() {
    shelf.close();
  }

  @Test
  void aPlaceFindsWhatLiesInItAndWhatBecamePartOfIt() {
    assertThat(found(Facet.PLACE, "46/2025-01-01")).contains("ward", "old-district", "city");
    assertThat(found(Facet.PLACE, "19753/2025-07-01")).containsExactly("ward");
    assertThat(found(Facet.PLACE, "477/2021-07-01")).containsExactly("old-district");
    assertThat(count(Facet.PLACE, "vn/1945-09-02")).isEqualTo(3);
  }

  @Test
  void anAgencyFindsTheDatasetsOfThoseThatItTookOverFrom() {
    assertThat(found(Facet.AGENCY, "stc-2025")).containsExactlyInAnyOrder("finance", "city");
    assertThat(found(Facet.AGENCY, "skhdt")).containsExactly("city");
    assertThat(count(Facet.AGENCY, "stc-2025")).isEqualTo(2);
    assertThat(count(Facet.AGENCY, "skhdt")).isEqualTo(1);
  }

  @Test
  void aRangeOfYearsCountsForEachOfThem() {
    assertThat(found(Facet.YEAR, "2023")).containsExactlyInAnyOrder("ward", "ho-2023");
    assertThat(found(Facet.YEAR, "2020")).containsExactly("old-district");
    assertThat(found(Facet.YEAR, "2025")).as("open until it was modified").containsExactly("city");
    assertThat(found(Facet.YEAR, "1999")).isEmpty();
  }

  @Test
  void whatChangesEveryDayIsLive() {
    assertThat(found(Facet.LIVE, "yes")).containsExactly("live");
  }

  @Test
  void audienceAndProvenanceAndQualityAreCounted() {
    assertThat(found(Facet.AUDIENCE, "press")).containsExactly("finance");
    assertThat(found(Facet.PROVENANCE, "compiled")).containsExactly("finance");
    SearchResult all = search(Map.of(), Bounds.NONE, true, Sort.NEWEST);
    assertThat(all.facets().get(Facet.QUALITY)).extracting(Facet.Count::count).containsExactly(8L);
  }

  @Test
  void aFacetIsCountedWithoutItsOwnSelectionAndWithAllOthers() {
    SearchResult result =
        search(
            Map.of(Facet.YEAR, List.of("2024"), Facet.AGENCY, List.of("svhtt")),
            Bounds.NONE,
            true,
            Sort.NEWEST);
    assertThat(Shelf.slugs(result)).containsExactly("ho-2024");
    assertThat(counts(result, Facet.YEAR)).containsOnly("2024=1", "2023=1", "2022=1");
    assertThat(counts(result, Facet.AGENCY)).contains("svhtt=1", "skhdt=1", "stc-2025=1");
    assertThat(counts(result, Facet.THEME)).containsExactly("health=1");
  }

  @Test
  void theEditionsOfASeriesAreOneHit() {
    SearchResult result = search(Map.of(), Bounds.NONE, false, Sort.TITLE);
    assertThat(result.count()).isEqualTo(8);
    assertThat(result.hits()).isEqualTo(6);
    assertThat(Shelf.slugs(result)).contains("ho-2022").doesNotContain("ho-2023", "ho-2024");
    SearchResult newest = shelf.search.search(gathered("ho ngheo", Sort.RELEVANCE));
    assertThat(newest.hits()).isEqualTo(1);
    assertThat(newest.datasets().getFirst().editions())
        .extracting(Edition::year)
        .containsExactly("2024", "2023", "2022");
    assertThat(Shelf.slugs(shelf.search.search(gathered("ho ngheo 2023", Sort.RELEVANCE))))
        .containsExactly("ho-2023");
    assertThat(counts(newest, Facet.YEAR)).containsOnly("2024=1", "2023=1", "2022=1");
  }

  @Test
  void eachEditionIsItsOwnWhereThatIsAskedFor() {
    SearchResult result = search(Map.of(), Bounds.NONE, true, Sort.TITLE);
    assertThat(result.hits()).isEqualTo(result.count()).isEqualTo(8);
  }

  @Test
  void pagesOfGatheredHitsHoldEachHitOnce() {
    List<String> all = new java.util.ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      SearchRequest request =
          new SearchRequest("", Map.of(), Bounds.NONE, Sort.TITLE, false, false, page, 2);
      all.addAll(Shelf.slugs(shelf.search.search(request)));
    }
    assertThat(all).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void aBoxFindsThePlacesThatMeetIt() {
    assertThat(bounded(box(16.47, 107.57, 16.49, 107.58))).contains("ward", "city", "old-district");
    assertThat(bounded(box(16.0, 107.0, 16.1, 107.1))).contains("city").doesNotContain("ward");
    assertThat(bounded(box(20.0, 105.0, 21.0, 106.0))).isEmpty();
    assertThat(bounded(box(-90, 170, 90, -170))).isEmpty();
    assertThat(bounded(box(-90, 107, 90, -170))).contains("ward", "city");
  }

  @ParameterizedTest
  @CsvSource({"16.4785, 107.577, 1, true", "16.05, 108.2, 20, false", "16.4785, 107.7, 12, true"})
  void nearFindsPlacesWithinTheDistance(double latitude, double longitude, double km, boolean in) {
    Bounds near = new Bounds(null, new Bounds.Near(latitude, longitude, km), null, null, null);
    assertThat(bounded(near).contains("ward")).isEqualTo(in);
  }

  @Test
  void aPeriodFindsWhatCoversSomeOfIt() {
    assertThat(bounded(period("2022-06-01", "2022-07-01"))).containsExactly("ho-2022");
    assertThat(bounded(period(null, "2020-12-31"))).containsExactly("old-district");
    assertThat(bounded(period("2030-01-01", null))).as("open").containsExactly("city");
    assertThat(bounded(period("2021-01-01", "2021-12-31"))).isEmpty();
  }

  @Test
  void whatHasNotChangedSinceIsLeftOut() {
    Bounds since = new Bounds(null, null, null, null, LocalDate.of(2025, 1, 1));
    assertThat(bounded(since)).hasSize(8);
    Bounds later = new Bounds(null, null, null, null, LocalDate.of(2025, 1, 2));
    assertThat(bounded(later)).isEmpty();
  }

  private static List<String> found(Facet facet, String value) {
    return Shelf.slugs(search(Map.of(facet, List.of(value)), Bounds.NONE, true, Sort.NEWEST));
  }

  private static List<String> bounded(Bounds bounds) {
    return Shelf.slugs(search(Map.of(), bounds, true, Sort.NEWEST));
  }

  private static long count(Facet facet, String value) {
    return search(Map.of(), Bounds.NONE, true, Sort.NEWEST).facets().get(facet).stream()
        .filter(it -> it.value().equals(value))
        .mapToLong(Facet.Count::count)
        .sum();
  }

  private static List<String> counts(SearchResult result, Facet facet) {
    return result.facets().get(facet).stream().map(it -> it.value() + "=" + it.count()).toList();
  }

  private static SearchResult search(
      Map<Facet, List<String>> selected, Bounds bounds, boolean each, Sort sort) {
    return shelf.search.search(new SearchRequest("", selected, bounds, sort, each, false, 1, 20));
  }

  private static SearchRequest gathered(String text, Sort sort) {
    return new SearchRequest(text, Map.of(), Bounds.NONE, sort, false, false, 1, 20);
  }

  private static Bounds box(double south, double west, double north, double east) {
    return new Bounds(new Box(south, west, north, east), null, null, null, null);
  }

  private static Bounds period(String from, String to) {
    return new Bounds(
        null,
        null,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        null);
  }

  private static String spatial(String place) {
    return "dct:spatial </place/" + place + "> ; ";
  }

  private static String audience(String name) {
    return "dct:audience </audience/" + name + "> ; ";
  }

  private static String grade(String name) {
    return "dct:provenance </provenance/" + name + "> ; ";
  }

  private static String covers(String first, String last) {
    String end = last.isEmpty() ? "" : " ; dcat:endDate \"" + last + "-12-31\"^^xsd:date";
    return "dct:temporal [ dcat:startDate \"" + first + "-01-01\"^^xsd:date" + end + " ] ; ";
  }
}
