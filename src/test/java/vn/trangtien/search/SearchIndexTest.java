package vn.trangtien.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.ledger.Position;

/// The index while it is written, cleared, deleted and opened twice.
class SearchIndexTest {

  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = new Shelf(folder).put("le-hoi", "Lễ hội", "Ngày hội").follow();
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  @Test
  void whatIsPublishedIsFoundAndWhatIsWithdrawnIsNot() {
    String before = shelf.search.generation();
    shelf.put("ho-nuoc", "Hồ nước", "Hồ").follow();
    assertThat(shelf.found("ho nuoc")).containsExactly("ho-nuoc");
    assertThat(shelf.search.generation()).isNotEqualTo(before);
    shelf.withdraw("ho-nuoc");
    shelf.follow();
    assertThat(shelf.found("ho nuoc")).isEmpty();
    assertThat(shelf.found("")).containsExactly("le-hoi");
  }

  @Test
  void aNewTitleReplacesTheOldOne() {
    shelf.put("le-hoi", "Hội làng", "Ngày vui").follow();
    assertThat(shelf.found("hội làng")).containsExactly("le-hoi");
    assertThat(shelf.found("lễ")).isEmpty();
  }

  @Test
  void whatWasClearedAnswersUntilItIsBuiltAnew() {
    shelf.projection.clear();
    assertThat(shelf.projection.position()).isEqualTo(Position.ORIGIN);
    assertThat(shelf.found("lễ hội")).containsExactly("le-hoi");
    shelf.withdraw("le-hoi");
    shelf.put("ho-nuoc", "Hồ nước", "Hồ").follow();
    assertThat(shelf.found("")).containsExactly("ho-nuoc");
  }

  @Test
  void aFolderDeletedWhileOpenIsNoticedAndBuiltAnew() throws IOException {
    IOUtils.rm(folder.resolve("by-hand"));
    assertThat(shelf.found("lễ hội")).containsExactly("le-hoi");
    assertThat(shelf.projection.position()).isEqualTo(Position.ORIGIN);
    shelf.follow();
    assertThat(shelf.found("lễ hội")).containsExactly("le-hoi");
  }

  @Test
  void aSecondProcessIsRefusedAndHarmsNothing() {
    assertThatThrownBy(() -> new SearchIndex(folder.resolve("by-hand"), "by hand", 10))
        .isInstanceOf(PortalException.class)
        .hasMessageContaining("Another process");
    shelf.put("ho-nuoc", "Hồ nước", "Hồ").follow();
    assertThat(shelf.found("")).hasSize(2);
  }

  @Test
  void manySearchWhileItIsWritten() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> searches = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        searches.add(threads.submit(() -> searchUntil(done)));
      }
      for (int i = 0; i < 20; i++) {
        shelf.put("so-" + i, "Lễ hội thứ " + i, "Ngày hội").follow();
        if (i % 7 == 6) {
          shelf.projection.clear();
          shelf.follow();
        }
      }
      done.set(true);
      for (Future<Integer> search : searches) {
        assertThat(search.get()).isPositive();
      }
    }
    assertThat(shelf.search.search(Shelf.asking("lễ hội")).count()).isEqualTo(21);
  }

  private int searchUntil(AtomicBoolean done) {
    int searches = 0;
    while (!done.get()) {
      SearchResult result = shelf.search.search(Shelf.asking("lễ hội"));
      assertThat(result.count()).isBetween(1L, 21L);
      assertThat(result.datasets()).hasSize((int) Math.min(20, result.count()));
      searches++;
    }
    return searches;
  }
}
