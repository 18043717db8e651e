package vn.trangtien.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is too much to be told at once.
class LimitsTest {

  @TempDir Path data;

  @Test
  void whatIsTooMuchIsCountedAndSaid() {
    try (PastPortal portal =
        new PastPortal(
            data,
            "portal.history.page-size",
            2,
            "portal.history.shown-rows",
            1,
            "portal.history.compared-rows",
            3)) {
      portal.publish("2025-01-01T00:00:00Z", "Một", "ma,ten\n1,a\n", true);
      portal.publish("2025-02-01T00:00:00Z", "Hai", "ma,ten\n1,a\n2,b\n3,c\n", true);
      portal.publish("2025-03-01T00:00:00Z", "Ba", "ma,ten\n1,a\n2,b\n3,c\n4,d\n", true);
      assertThat(portal.json("/api/v1/datasets/cho/revisions"))
          .containsEntry("next", PastPortal.BASE + "api/v1/datasets/cho/revisions?before=2");
      assertThat(portal.json("/api/v1/datasets/cho/changes?from=1&to=2").get("tables").toString())
          .contains("added={count=2, rows=[{")
          .contains("ma=2")
          .doesNotContain("ma=3");
      assertThat(portal.json("/api/v1/datasets/cho/changes?from=2&to=3").get("tables").toString())
          .contains("more than 3 rows");
      assertThat(portal.get("/dataset/cho/revisions", "Accept", "text/html").body())
          .contains("rel=\"next\"");
    }
  }
}
