package vn.trangtien.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.history.PastPortal;

/// A table that the machine had no time to make is there later, and the file is not blamed.
class UnfinishedTableTest {

  @TempDir static Path data;

  @Test
  void whoOpensItIsAskedToComeBack() {
    try (PastPortal portal =
        new PastPortal(data, "portal.conversion.seconds", 0, "portal.rows.patience-seconds", 60)) {
      portal.publish("2025-03-01T02:00:00Z", "Chợ", "ma,ten\nA,Đông Ba\n", true);
      HttpResponse<String> rows = portal.get("/api/v1/datasets/cho/rows");
      assertThat(rows.statusCode()).isEqualTo(503);
      assertThat(rows.headers().firstValue("Retry-After")).hasValue("60");
      assertThat(rows.body()).contains("table-unfinished", "cho.csv", "try again");
      HttpResponse<String> page = portal.get("/dataset/cho/table", "Accept", "text/html");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("Xin thử lại").doesNotContain("Không đọc được");
      assertThat(portal.get("/dataset/cho", "Accept", "text/html").statusCode()).isEqualTo(200);
    }
  }
}
