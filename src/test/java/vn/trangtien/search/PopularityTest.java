package vn.trangtien.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.identifier.Iri;

/// How use orders what was found.
class PopularityTest {

  @TempDir static Path folder;
  static Shelf shelf;

  @BeforeAll
  static void open() {
    shelf = new Shelf(folder);
    shelf.put("a", "Trạm quan trắc mưa", "Số liệu");
    shelf.put("b", "Trạm quan trắc mưa", "Số liệu");
    shelf.put("c", "Trạm quan trắc mưa", "Số liệu");
    shelf.put("d", "Danh bạ điện thoại", "Có nhắc tới trạm quan trắc mưa và nhiều chuyện khác");
    for (String other : List.of("Lúa", "Cá", "Trường", "Chợ", "Cầu", "Đất", "Thuế", "Rừng")) {
      shelf.put("other-" + other.hashCode(), other, "Chuyện khác của " + other);
    }
    shelf.follow();
  }

  @AfterAll
  static void close() {
    shelf.close();
  }

  @BeforeEach
  void forget() {
    shelf.popularity.replace(Map.of());
  }

  @Test
  void amongThoseThatMatchAlikeTheMostUsedComesFirst() {
    used("c", 40, "b", 3);
    assertThat(shelf.found("trạm quan trắc mưa").subList(0, 3)).containsExactly("c", "b", "a");
    used("b", 40, "a", 3);
    assertThat(shelf.found("trạm quan trắc mưa").subList(0, 3)).containsExactly("b", "a", "c");
  }

  @Test
  void useNeverLiftsWhatMatchesLess() {
    used("d", 1_000_000);
    List<String> found = shelf.found("trạm quan trắc mưa");
    assertThat(found.subList(0, 3)).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(found.getLast()).isEqualTo("d");
  }

  @Test
  void theMostUsedCanBeAskedForFirst() {
    used("d", 7, "b", 8);
    assertThat(mostUsed("")).startsWith("b", "d");
    assertThat(mostUsed("trạm")).containsExactly("b", "d", "a", "c");
  }

  @Test
  void aDatasetThatNobodyFindsIsNoHarm() {
    used("gone", 5, "c", 1);
    assertThat(mostUsed("").getFirst()).isEqualTo("c");
  }

  @Test
  void answersAreNamedAnewWhenTheirOrderMayChange() {
    String before = shelf.search.state();
    used("c", 40);
    assertThat(shelf.search.state()).isNotEqualTo(before);
    forget();
    assertThat(shelf.search.state()).isEqualTo(before);
  }

  private static List<String> mostUsed(String text) {
    return Shelf.slugs(
        shelf.search.search(Shelf.asking(text, Map.of(), SearchRequest.Sort.USED, 1, 20)));
  }

  private static void used(Object... slugsAndCounts) {
    Map<Iri, Long> uses = new HashMap<>();
    for (int i = 0; i < slugsAndCounts.length; i += 2) {
      long count = ((Number) slugsAndCounts[i + 1]).longValue();
      uses.put(Iri.own("/dataset/" + slugsAndCounts[i]), count);
    }
    shelf.popularity.replace(uses);
  }
}
