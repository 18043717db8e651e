package vn.trangtien.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trangtien.vocabulary.Vocabulary;

class DoorsTest {

  private final Doors doors = new Doors(new Vocabulary());

  @Test
  void fiveDoorsStandInTheirOrder() {
    assertThat(doors.all())
        .extracting(Door::key)
        .containsExactly("citizen", "tourist", "business", "state-agency", "press");
    assertThat(doors.all())
        .allSatisfy(it -> assertThat(it.welcome().vi() + it.welcome().en()).isNotBlank());
  }

  @Test
  void everythingPickedIsInTheCatalogAndStandsInItsOrder() throws Exception {
    List<String> slugs;
    try (Stream<Path> files = Files.walk(Path.of("catalog"))) {
      slugs =
          files
              .map(it -> it.getFileName().toString())
              .filter(it -> it.endsWith(".ttl"))
              .map(it -> it.replace(".ttl", ""))
              .collect(Collectors.toList());
    }
    for (Door door : doors.all()) {
      assertThat(doors.collections(door)).hasSizeBetween(3, 6);
      for (Doors.Collected it : doors.collections(door)) {
        assertThat(it.datasets()).hasSizeBetween(4, 8).doesNotHaveDuplicates();
        assertThat(it.datasets()).allMatch(dataset -> slugs.contains(dataset.name()));
      }
    }
    Door citizens = doors.all().getFirst();
    assertThat(doors.collections(citizens).getFirst().datasets().getFirst().name())
        .isEqualTo("truong-hoc");
  }

  @Test
  void anUnknownDoorIsNone() {
    assertThat(doors.find("nobody")).isEmpty();
  }
}
