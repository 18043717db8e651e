package vn.trangtien.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trangtien.identifier.Digest;

class VendoredFilesTest {

  @Test
  void vendoredFilesAreThoseOfTheirManifest() throws Exception {
    String lock = Files.readString(Path.of("src/web/package-lock.json"));
    List<String> lines =
        new String(Packed.read("page/vendor/MANIFEST"), StandardCharsets.UTF_8)
            .lines()
            .filter(it -> !it.startsWith("#"))
            .toList();
    assertThat(lines).hasSize(12);
    for (String line : lines) {
      String[] parts = line.split(" +");
      assertThat(Digest.of(Packed.read("page/" + parts[1])).hex()).isEqualTo(parts[0]);
      String release = parts[2].substring(parts[2].lastIndexOf('@') + 1);
      assertThat(lock).contains("\"version\": \"" + release + "\"");
    }
  }
}
