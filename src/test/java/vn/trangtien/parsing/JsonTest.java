package vn.trangtien.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// JSON in the envelopes that portals wrap it in.
final class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"a\":1,\"b\":\"x\"},{\"a\":2}]",
        "{\"data\":[{\"a\":1,\"b\":\"x\"},{\"a\":2}]}",
        "{\"data\":[{\"a\":1,\"b\":\"x\"},{\"a\":2}],\"totalRows\":2}",
        "{\"code\":0,\"message\":\"\",\"data\":[{\"a\":1,\"b\":\"x\"},{\"a\":2}],\"hienthi\":true}",
        "{\"totalCount\":2,\"newsList\":[{\"a\":1,\"b\":\"x\"},{\"a\":2}]}",
        "{\"chart\":[{\"n\":1}],\"grid\":{\"rows\":[{\"a\":1,\"b\":\"x\"},{\"a\":2}]}}",
        "{\"a\":1,\"b\":\"x\"}\n{\"a\":2}\n"
      })
  void theLargestListOfObjectsIsTheTable(String json) throws Exception {
    Parsed parsed = Parsed.of(FileForm.JSON, json);
    assertThat(parsed.header).containsExactly("a", "b");
    assertThat(parsed.rows).containsExactly(Arrays.asList("1", "x"), Arrays.asList("2", null));
    assertThat(parsed.notes).isEmpty();
  }

  @Test
  void aFirstPageThatWasSavedAsTheWholeIsNoted() throws Exception {
    Parsed parsed = Parsed.of(FileForm.JSON, "{\"data\":[{\"a\":1}],\"totalRows\":190}");
    assertThat(parsed.rows).hasSize(1);
    assertThat(parsed.notes).singleElement().asString().contains("190");
  }

  @Test
  void columnsStandInTheOrderInWhichTheyFirstAppear() throws Exception {
    Parsed parsed = Parsed.of(FileForm.NDJSON, "{\"b\":1}\n{\"a\":2,\"b\":3}\n\n{\"c\":4}\n");
    assertThat(parsed.header).containsExactly("b", "a", "c");
    assertThat(parsed.row(2)).isEqualTo(Arrays.asList(null, null, "4"));
  }

  @Test
  void cellsAreTheValuesAndNestedOnesStayJson() throws Exception {
    Parsed parsed =
        Parsed.of(
            FileForm.JSON,
            "[{\"n\":1.50,\"e\":1e3,\"k\":16.463,\"t\":true,\"z\":null,\"o\":{\"x\":[1,2.50,\"é\"]},\"s\":\"850.000\"}]");
    assertThat(parsed.row(0))
        .isEqualTo(
            Arrays.asList(
                "1.50", "1000", "16.4630", "true", null, "{\"x\":[1,2.50,\"é\"]}", "850.000"));
  }

  @Test
  void featuresGiveTheirPropertiesAndTheirPlace() throws Exception {
    Parsed parsed =
        Parsed.of(
            FileForm.GEOJSON,
            """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","id":7,"properties":{"tên":"Đại Nội"},
              "geometry":{"type":"Point","coordinates":[107.5772,16.4698,3]}},
             {"type":"Feature","properties":{"tên":"Sông Hương","dài":30},
              "geometry":{"type":"LineString","coordinates":[[107.5,16.4],[107.6,16.5]]}},
             {"type":"Feature","properties":{"tên":"?"},"geometry":null}]}
            """);
    assertThat(parsed.header).containsExactly("tên", "id", "dài", "vi_do", "kinh_do", "geometry");
    assertThat(parsed.row(0))
        .isEqualTo(Arrays.asList("Đại Nội", "7", null, "16.4698", "107.5772", null));
    assertThat(parsed.row(1).getLast())
        .isEqualTo("{\"type\":\"LineString\",\"coordinates\":[[107.5,16.4],[107.6,16.5]]}");
    assertThat(parsed.rows).hasSize(3);
  }

  @Test
  void coordinatesAmongThePropertiesAreNotDoubled() throws Exception {
    Parsed parsed =
        Parsed.of(
            FileForm.JSON,
            "{\"features\":[{\"type\":\"Feature\",\"properties\":{\"Lat\":16.5,\"Lng\":107.5},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[107.5,16.5]}}],"
                + "\"type\":\"FeatureCollection\"}");
    assertThat(parsed.header).containsExactly("Lat", "Lng");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "{}", "{\"data\":[]}", "[1,2]", "{\"a\":1}", "", "[{\"a\":1},", "x"})
  void whatHasNoRowsIsRefusedInWords(String json) {
    assertThatThrownBy(() -> Parsed.of(FileForm.JSON, json))
        .isInstanceOfSatisfying(
            ParsingException.class, it -> assertThat(it.reason().vi()).isNotBlank());
  }

  @Test
  void aBrokenLineIsNamed() {
    assertThatThrownBy(() -> Parsed.of(FileForm.NDJSON, "{\"a\":1}\n{\"a\":}\n"))
        .isInstanceOfSatisfying(
            ParsingException.class, it -> assertThat(it.reason().vi()).contains("dòng 2"));
  }
}
