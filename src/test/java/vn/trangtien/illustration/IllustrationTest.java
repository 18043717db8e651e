package vn.trangtien.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IllustrationTest {

  @TempDir Path made;

  @Test
  void theIllustrativeRowsOfTheCatalogAreWhatTheProgramMakes() throws IOException {
    Path catalog = Path.of("catalog");
    Illustration.main(new String[] {catalog.toString(), made.toString()});
    List<Path> files;
    try (Stream<Path> all = Files.walk(made)) {
      files = all.filter(Files::isRegularFile).map(made::relativize).toList();
    }
    assertThat(files).hasSizeGreaterThan(80);
    for (Path file : files) {
      assertThat(Files.mismatch(made.resolve(file), catalog.resolve(file)))
          .as("%s", file)
          .isEqualTo(-1);
    }
  }
}
