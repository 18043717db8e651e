package vn.trangtien.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.delivery.OpenTables;
import vn.trangtien.ledger.Follower;
import vn.trangtien.rows.DatasetTables;

/// Rows of the shipped catalog, asked for by name.
@TestInstance(Lifecycle.PER_CLASS)
class RowLookupTest {

  private OpenTables portal;
  private RowLookup lookup;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    portal = new OpenTables(folder, Map.of("portal.lookup.max-rows", 7_000));
    portal.bean(Follower.class).startWith("lookup", java.time.Duration.ofMinutes(3));
    lookup = portal.bean(RowLookup.class);
  }

  @AfterAll
  void close() {
    portal.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bệnh viện trung ương huế | co-so-kham-chua-benh | Bệnh viện Trung ương Huế",
        "benh vien trung uong hue | co-so-kham-chua-benh | Bệnh viện Trung ương Huế",
        "quán bún mệ kéo | dia-diem-an-uong | Mệ Kéo",
        "quan bun me keo | dia-diem-an-uong | Mệ Kéo",
        "vé lăng tự đức | loai-ve-tham-quan | Lăng vua Tự Đức",
      })
  void aNameFindsItsRow(String asked, String dataset, String name) {
    FoundRow first = lookup.find(asked, 5).getFirst();
    assertThat(first.name().replaceAll("[\uE000\uE001]", "")).containsIgnoringCase(name);
    assertThat(first.dataset().name()).isEqualTo(dataset);
    assertThat(first.cells()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "du lịch",
        "bệnh viện",
        "a",
        "(((",
        "*:*",
        "ten:a OR b",
        "\uE000x",
        "😀 😀",
        "không có hàng nào tên như thế này"
      })
  void aSubjectOrNonsenseFindsNoRow(String asked) {
    assertThat(lookup.find(asked, 5)).isEmpty();
  }

  @Test
  void anyTextIsSafe() {
    assertThat(lookup.find("x".repeat(300), 5)).isEmpty();
    assertThat(lookup.find("huế ".repeat(50), 5)).isNotNull();
  }

  @Test
  void noDatasetTakesAllThePlaces() {
    List<FoundRow> found = lookup.find("đường lê lợi", 5);
    assertThat(found).hasSizeLessThanOrEqualTo(5);
    assertThat(found.stream().map(FoundRow::dataset).distinct().count())
        .isGreaterThanOrEqualTo((found.size() + 1) / 2);
  }

  @Test
  void aTableThatIsTooLargeSaysSo() throws Exception {
    DatasetTables tables = portal.bean(DatasetTables.class);
    assertThat(lookup.leftOut(tables.open("co-so-kham-chua-benh", null))).isEmpty();
    assertThat(lookup.leftOut(tables.open("mua-muc-nuoc", null)).orElseThrow().vi())
        .contains("9984 dòng", "7000 dòng");
    assertThat(portal.get("/en/dataset/mua-muc-nuoc/table").body())
        .contains("The search does not look into this table: it has 9984 rows, more than 7000.");
  }
}
