package vn.trangtien.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.facets.Bounds;
import vn.trangtien.facets.Facet;
import vn.trangtien.search.SearchRequest.Sort;

/// One pass counts what counting by hand counts, whatever is chosen, over several commits.
class ManyWaysToCountTest {

  private static final String[] AGENCIES = {"sdl", "svhtt", "snnmt"};
  private static final String[] THEMES = {"tourism", "health", "transport", "education"};
  private static final String[] FORMATS = {"CSV", "XLSX", "JSON"};
  private static final List<Facet> SIDES = List.of(Facet.AGENCY, Facet.THEME, Facet.FORMAT);

  private record One(String slug, Map<Facet, String> values) {
    boolean holds(Map<Facet, List<String>> selected, Facet but) {
      return SIDES.stream()
          .filter(it -> it != but)
          .allMatch(it -> !selected.containsKey(it) || selected.get(it).contains(values.get(it)));
    }
  }

  @TempDir Path folder;

  @Test
  void eachFacetIsCountedAsByHand() {
    Random random = new Random(7);
    List<One> all = new ArrayList<>();
    try (Shelf shelf = new Shelf(folder)) {
      for (int i = 0; i < 60; i++) {
        String agency = AGENCIES[random.nextInt(AGENCIES.length)];
        String theme = THEMES[random.nextInt(THEMES.length)];
        String format = FORMATS[random.nextInt(FORMATS.length)];
        String title = (i % 3 == 0 ? "Hồ nước " : "Bến xe ") + i;
        shelf.put("d" + i, agency, theme, title, "", format, "2025-01-0" + (1 + i % 9));
        all.add(
            new One(
                "d" + i,
                Map.of(
                    Facet.AGENCY, agency, Facet.THEME, theme, Facet.FORMAT, format.toLowerCase())));
        if (i % 17 == 0) {
          shelf.follow();
        }
      }
      shelf.follow();
      shelf.withdraw("d7");
      shelf.follow();
      all.removeIf(it -> it.slug().equals("d7"));
      for (int i = 0; i < 200; i++) {
        check(shelf, all, selection(random), random.nextInt(3));
      }
    }
  }

  private static void check(
      Shelf shelf, List<One> all, Map<Facet, List<String>> selected, int words) {
    String text = words == 1 ? "ho nuoc" : words == 2 ? "bến xe" : "";
    List<One> matching =
        all.stream()
            .filter(
                it -> {
                  boolean lake = Integer.parseInt(it.slug().substring(1)) % 3 == 0;
                  return words == 0 || lake == (words == 1);
                })
            .toList();
    SearchResult result =
        shelf.search.search(
            new SearchRequest(text, selected, Bounds.NONE, Sort.RELEVANCE, true, false, 1, 100));
    assertThat(Shelf.slugs(result))
        .containsExactlyInAnyOrderElementsOf(
            matching.stream().filter(it -> it.holds(selected, null)).map(One::slug).toList());
    for (Facet side : SIDES) {
      Map<String, Long> byHand = new TreeMap<>();
      matching.stream()
          .filter(it -> it.holds(selected, side))
          .forEach(it -> byHand.merge(it.values().get(side), 1L, Long::sum));
      Map<String, Long> counted = new TreeMap<>();
      result.facets().get(side).forEach(it -> counted.put(it.value(), it.count()));
      assertThat(counted).as(side + " of " + selected).isEqualTo(byHand);
    }
  }

  private static Map<Facet, List<String>> selection(Random random) {
    Map<Facet, List<String>> selected = new EnumMap<>(Facet.class);
    if (random.nextBoolean()) {
      selected.put(Facet.AGENCY, List.of(AGENCIES[random.nextInt(3)]));
    }
    if (random.nextBoolean()) {
      selected.put(Facet.THEME, List.of(THEMES[random.nextInt(4)], THEMES[random.nextInt(4)]));
    }
    if (random.nextBoolean()) {
      selected.put(Facet.FORMAT, List.of(FORMATS[random.nextInt(3)].toLowerCase(), "none"));
    }
    return selected;
  }
}
