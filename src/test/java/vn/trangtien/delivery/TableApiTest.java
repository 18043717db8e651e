package vn.trangtien.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What columns hold, on the shipped catalog and a small table.
final class TableApiTest {

  private static final String PATH = "/api/v1/datasets/xa-nho";

  @TempDir private static Path folder;
  private static OpenTables portal;

  @BeforeAll
  static void open() throws Exception {
    portal = new OpenTables(folder);
    portal.publish("xa-nho", RowsApiTest.WARDS, RowsApiTest.COLUMNS);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void columnsSayWhatTheyHold() throws Exception {
    Map<String, Object> found = portal.json(PATH + "/columns");
    assertThat(found.get("count")).isEqualTo(5);
    Map<String, Object> area = members(found, "columns").get(3);
    assertThat(area)
        .containsEntry("name", "diện tích")
        .containsEntry("filled", 5)
        .containsEntry("distinct", 5)
        .containsEntry("max", 16.7);
    assertThat(area.get("mean").toString()).startsWith("7.444");
    assertThat(members(area, "bars")).isNotEmpty();
    assertThat(members(found, "columns").get(8)).containsEntry("min", "2024-01-01T00:00:00+07:00");
    Map<String, Object> some =
        portal.json(PATH + "/columns?select=" + RowsApiTest.encoded("tên") + "&q=phuong");
    assertThat(members(some, "columns"))
        .singleElement()
        .satisfies(it -> assertThat(it).containsEntry("filled", 3));
  }

  @Test
  void valuesAreCounted() throws Exception {
    Map<String, Object> found =
        portal.json(PATH + "/values?limit=1&column=" + RowsApiTest.encoded("hoạt động"));
    assertThat(members(found, "values"))
        .singleElement()
        .satisfies(it -> assertThat(it).containsEntry("value", true).containsEntry("rows", 3));
  }

  @Test
  void groupsAreMeasured() throws Exception {
    Map<String, Object> found =
        portal.json(
            PATH
                + "/groups?by="
                + RowsApiTest.encoded("hoạt động")
                + "&measure="
                + RowsApiTest.encoded("sum:dân số,max:ngày"));
    assertThat(members(found, "groups").getFirst())
        .containsEntry("hoạt động", true)
        .containsEntry("count", 3)
        .containsEntry("sum_dân số", 288458)
        .containsEntry("max_ngày", "2025-07-01");
    assertThat(members(portal.json(PATH + "/groups"), "groups").getFirst())
        .containsEntry("count", 5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/values|column",
        "/values?column=x|khong|",
        "/values?column=x&limit=99999|limit",
        "/groups?by=x|x",
        "/groups?measure=sum|sum:",
        "/groups?measure=median:x|count, sum",
        "/columns?sort=x|sort",
        "/columns?x=1|x",
        "/formats?x=1|distribution"
      })
  void whatIsNotUnderstoodIsRefused(String path, String named) throws Exception {
    var answer = portal.get(PATH + path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("bad-parameter");
  }

  @Test
  void onlyNumbersAreSummed() throws Exception {
    var answer = portal.get(PATH + "/groups?measure=" + RowsApiTest.encoded("sum:tên"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Only numbers");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> members(Map<String, Object> of, String name) {
    return (List<Map<String, Object>>) of.get(name);
  }
}
