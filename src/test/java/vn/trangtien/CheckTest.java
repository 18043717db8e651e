package vn.trangtien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `java -jar trangtien.jar check`, as an operator calls it.
class CheckTest {

  @TempDir Path folder;

  @Test
  void aCheckTellsWhatIsWrongAndTouchesNoData() throws Exception {
    Path data = folder.resolve("data");
    Files.createDirectories(folder.resolve("catalog/svhtt"));
    for (String file : List.of("le-hoi.ttl", "le-hoi.csv", "le-hoi.geojson")) {
      Files.copy(Path.of("catalog/svhtt", file), folder.resolve("catalog/svhtt").resolve(file));
    }
    assertThat(check(data)).contains("Datasets 1, agencies 1").contains("findings 0");
    Files.writeString(folder.resolve("catalog/svhtt/le-hoi.csv"), "id\n1\n");
    assertThat(check(data)).contains("svhtt/le-hoi.csv [byteSize]").contains("le-hoi.csv:1");
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void anUnknownSettingStopsIt() throws Exception {
    List<String> none = List.of();
    try (PortalProcess process =
        PortalProcess.start("check", folder, folder, none, "-portal.catalgo=x")) {
      assertThat(process.join()).isEqualTo(2);
      assertThat(process.log()).contains("-portal.catalgo=x");
    }
  }

  /// What it writes; its status must fit.
  private String check(Path data) throws IOException, InterruptedException {
    Path catalog = folder.resolve("catalog");
    try (PortalProcess process = PortalProcess.start("check", data, catalog, List.of())) {
      int status = process.join();
      String log = process.log();
      assertThat(status).as(log).isEqualTo(log.contains("findings 0") ? 0 : 1);
      return log;
    }
  }
}
