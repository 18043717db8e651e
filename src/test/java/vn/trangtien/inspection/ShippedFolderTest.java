package vn.trangtien.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import vn.trangtien.vocabulary.Vocabulary;

class ShippedFolderTest {

  @Test
  void theShippedCatalogKeepsItsPromises() {
    Inspection inspection = new Inspection(new Vocabulary(), Clock.systemUTC());
    InspectionReport report = inspection.of(Path.of("catalog"));
    assertThat(report.findings()).isEmpty();
    assertThat(report.datasets()).hasSizeGreaterThanOrEqualTo(16);
  }
}
