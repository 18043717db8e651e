package vn.trangtien.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trangtien.history.PastPortal.BASE;
import static vn.trangtien.history.PastPortal.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.identifier.Iri;

/// The past of a dataset, over HTTP.
class HistoryTest {

  @TempDir static Path data;
  static PastPortal portal;

  /// The sequences of the markets' revisions: 1, 2, 3, and 4 their withdrawal.
  @BeforeAll
  static void open() {
    portal = new PastPortal(data);
    portal.publish(
        "2025-03-01T02:00:00.5Z", "Chợ", "ma,ten\nA,Đông Ba\nB,An Cựu\nC,Tây Lộc\n", true);
    portal.publish(
        "2025-09-01T02:00:00Z",
        "Chợ Huế",
        "ma,ten,ghi_chu\nA,Đông Ba,lớn\nB,Chợ An Cựu,\nD,\"<b>Bến Ngự</b>\",\n",
        true);
    portal.publish("2026-03-01T02:00:00Z", "Chợ Huế", "ma,ten\nA,Đông Ba\n", false);
    portal.withdraw("2026-05-01T02:00:00Z", "Trùng <i>bộ khác</i>");
    portal.publish(
        Iri.own("/dataset/ben"), "2026-06-01T02:00:00Z", "Bến", "ma,ten\nX,Một\nX,Một\n", false);
    portal.publish(
        Iri.own("/dataset/ben"), "2026-07-01T02:00:00Z", "Bến", "ma,ten\nX,Một\nY,Hai\n", false);
    Iri days = Iri.own("/dataset/ngay");
    String first = "ma,ten\nA,2025-07-01\nB,x\n";
    String next = "ma,ten\nA,2025-07-31\nB,2025-02-30\nC,2025-08-15\nD," + "x".repeat(3_350) + "\n";
    portal.publish(days, "2026-08-01T02:00:00Z", "Ngày", first, true);
    portal.publish(days, "2026-09-01T02:00:00Z", "Ngày", next, true);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  @SuppressWarnings("unchecked")
  void everyStateIsListedWithWhoAndWhen() {
    Map<String, Object> tree = portal.json("/api/v1/datasets/cho/revisions");
    List<Map<String, Object>> all = (List<Map<String, Object>>) tree.get("revisions");
    assertThat(all).extracting(it -> it.get("sequence")).containsExactly(4, 3, 2, 1);
    assertThat(all.getFirst())
        .containsEntry("change", "withdrawn")
        .containsEntry("reason", "Trùng <i>bộ khác</i>");
    assertThat(all.getLast())
        .containsEntry("steward", "sdl:an")
        .containsEntry("time", "2025-03-01T02:00:00.500Z")
        .containsEntry("id", BASE + "dataset/cho/revisions/1");
    assertThat(all.get(1).get("previousHash")).isEqualTo(all.get(2).get("hash"));
    assertThat((List<?>) portal.json("/api/v1/datasets/cho/revisions?before=3").get("revisions"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dataset/cho/revisions",
        "/dataset/cho/revisions/2",
        "/dataset/cho/changes?from=1&to=2",
        "/dataset/cho/revisions/4",
        "/dataset/cho/changes?to=4"
      })
  void everyPageIsThereInBothLanguages(String path) {
    HttpResponse<String> vi = portal.get(path, "Accept", "text/html");
    HttpResponse<String> en = portal.get("/en" + path, "Accept", "text/html");
    assertThat(vi.statusCode()).isEqualTo(200);
    assertThat(vi.body()).contains("<html lang=\"vi\">").doesNotContain("portal.invalid", "<i>");
    assertThat(en.body()).contains("<html lang=\"en\">").doesNotContain("portal.invalid", "<i>");
  }

  @Test
  void aPastStateIsToldAsItWasInEveryForm() {
    HttpResponse<String> turtle = portal.get("/dataset/cho/revisions/1", "Accept", "text/turtle");
    assertThat(turtle.statusCode()).isEqualTo(200);
    assertThat(turtle.body()).contains("\"Chợ\"@vi").doesNotContain("Chợ Huế").contains("sdl:an");
    assertThat(header(turtle, "Memento-Datetime")).isEqualTo("Sat, 01 Mar 2025 02:00:00 GMT");
    assertThat(header(turtle, "Link"))
        .contains("<" + BASE + "dataset/cho>; rel=\"original timegate\"")
        .contains("<" + BASE + "dataset/cho/revisions/2>; rel=\"successor-version\"")
        .contains("<" + BASE + "dataset/cho/revisions/4>; rel=\"latest-version\"")
        .doesNotContain("predecessor-version");
    for (String suffix : List.of("ttl", "jsonld", "rdf", "nt", "html")) {
      assertThat(portal.get("/dataset/cho/revisions/2." + suffix).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> page = portal.get("/dataset/cho/revisions/2", "Accept", "text/html");
    assertThat(header(page, "Link")).contains("predecessor-version", "successor-version");
    assertThat(page.body()).contains("/file/");
  }

  @Test
  void aWithdrawalSaysWhyAndNothingElse() {
    assertThat(portal.get("/dataset/cho/revisions/4.ttl").body())
        .contains("Trùng <i>bộ khác</i>")
        .doesNotContain("dct:title \"Chợ");
  }

  @Test
  @SuppressWarnings("unchecked")
  void aChangeIsToldInWordsAndRows() {
    Map<String, Object> tree = portal.json("/api/v1/datasets/cho/changes?from=1&to=2");
    List<Map<String, Object>> changes = (List<Map<String, Object>>) tree.get("changes");
    assertThat(changes)
        .anySatisfy(
            it -> {
              assertThat(it.get("label")).isEqualTo(Map.of("vi", "tên", "en", "title"));
              assertThat(it.get("before")).isEqualTo(List.of(Map.of("vi", "Chợ", "en", "Chợ")));
              assertThat(it).containsEntry("language", "vi").doesNotContainKey("part");
            })
        .anySatisfy(
            it -> {
              assertThat(it.get("part")).isEqualTo(Map.of("vi", "cột «ten»", "en", "column “ten”"));
              assertThat(it.get("label")).isEqualTo(Map.of("vi", "tên cột", "en", "column title"));
            })
        .anySatisfy(
            it ->
                assertThat(it.get("part"))
                    .isEqualTo(
                        Map.of(
                            "vi", "tệp cho.csv › mã kiểm tra", "en", "file cho.csv › checksum")));
    Map<String, Object> table = ((List<Map<String, Object>>) tree.get("tables")).getFirst();
    assertThat(table)
        .containsEntry("key", List.of("ma"))
        .containsEntry("columnsAdded", List.of("ghi_chu"));
    assertThat(table.get("added").toString()).contains("count=1", "ma=D");
    assertThat(table.get("removed").toString()).contains("count=1", "ma=C", "row=3");
    assertThat(table.get("changed").toString())
        .contains("count=1", "before=An Cựu", "after=Chợ An Cựu");
  }

  @Test
  void rowsAreNeverMarkupOnThePage() {
    String page = portal.get("/dataset/cho/changes?from=1&to=2", "Accept", "text/html").body();
    assertThat(page).contains("&lt;b&gt;Bến Ngự").doesNotContain("<b>Bến Ngự");
    assertThat(page)
        .contains("<del>Chợ</del>", "<ins>Chợ Huế</ins>", "1 dòng thêm, 1 dòng bớt, 1 dòng sửa");
  }

  @Test
  void sizesAndDaysAreWrittenAsTheLanguageWritesThemAndPlainlyInJson() {
    String path = "/dataset/ngay/changes";
    String vi = portal.get(path, "Accept", "text/html").body();
    String en = portal.get("/en" + path, "Accept", "text/html").body();
    assertThat(vi).contains("<del>24\u00a0byte</del>", "<ins>3,4\u00a0kB</ins>");
    assertThat(en).contains("<del>24\u00a0bytes</del>", "<ins>3.4\u00a0kB</ins>");
    assertThat(vi).contains("<del>01/07/2025</del>", "<ins>31/07/2025</ins>");
    assertThat(en).contains("<del>1 Jul 2025</del>", "<ins>31 Jul 2025</ins>");
    assertThat(vi).contains("<ins>2025-02-30</ins>").contains(">15/08/2025</td>");
    assertThat(portal.json("/api/v1/datasets/ngay/changes").toString())
        .contains("before=2025-07-01", "after=2025-07-31", "vi=24", "ma=C, ten=2025-08-15");
  }

  @Test
  void aTableWithoutKeyIsComparedByWholeRowsAndHowOftenTheyCome() {
    Object tables = portal.json("/api/v1/datasets/ben/changes").get("tables");
    assertThat(tables.toString())
        .contains("key=[]")
        .contains("added={count=1, rows=[{")
        .contains("ten=Hai")
        .contains("removed={count=1")
        .contains("changed={count=0");
  }

  @Test
  void twoStatesAreComparedInTheOrderOfTime() {
    assertThat(portal.json("/api/v1/datasets/cho/changes?from=2&to=1").get("from").toString())
        .contains("sequence=1,");
  }

  @ParameterizedTest
  @CsvSource({
    "/dataset/khong-co/revisions,404",
    "/dataset/cho/revisions/5,404",
    "/dataset/cho/revisions/99999999999999999999,404",
    "/dataset/cho/revisions/0,404",
    "/dataset/cho/revisions/-1,404",
    "/dataset/cho/revisions/1'--,404",
    "/dataset/cho/revisions/5.ttl,404",
    "/dataset/cho/changes?from=x,400",
    "/dataset/cho/changes?from=1&to=6,404",
    "/dataset/cho/changes?to=1,404",
    "/dataset/cho/revisions?before=-1,400",
    "/dataset/khong-co/timemap,404",
  })
  void whatIsNotThereIsRefused(String path, int status) {
    assertThat(portal.get(path).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/dataset/cho | Sat, 01 Mar 2025 02:00:00 GMT | /dataset/cho/revisions/1",
        "/dataset/cho | Sun, 31 Aug 2025 00:00:00 GMT | /dataset/cho/revisions/1",
        "/dataset/cho.ttl | Mon, 01 Sep 2025 02:00:00 GMT | /dataset/cho/revisions/2.ttl",
        "/en/dataset/cho | Sun, 01 Mar 2026 01:59:59 GMT | /en/dataset/cho/revisions/2",
        "/dataset/cho | Sat, 01 Jan 2000 00:00:00 GMT | /dataset/cho/revisions/1",
        "/dataset/cho | Fri, 01 Jan 2100 00:00:00 GMT | /dataset/cho/revisions/4",
      })
  void whoAsksForAMomentIsLedToTheStateThatHeldThen(String path, String moment, String state) {
    HttpResponse<String> answer = portal.get(path, "Accept-Datetime", moment);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(header(answer, "Location")).isEqualTo(BASE + state.substring(1));
    assertThat(header(answer, "Vary").toLowerCase()).contains("accept-datetime");
    assertThat(header(answer, "Link")).contains("rel=\"timemap\"");
  }

  @Test
  void aMomentThatIsNoneIsRefused() {
    for (String moment :
        List.of("yesterday", "2025-01-01T00:00:00Z", "Mon, 32 Jan 2025 00:00:00 GMT")) {
      assertThat(portal.get("/dataset/cho", "Accept-Datetime", moment).statusCode()).isEqualTo(400);
    }
    assertThat(
            portal
                .get("/dataset/khong-co", "Accept-Datetime", "Sat, 01 Mar 2025 02:00:00 GMT")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void theTimeMapListsEveryStateByItsMoment() {
    HttpResponse<String> map = portal.get("/dataset/cho/timemap");
    assertThat(header(map, "Content-Type")).startsWith("application/link-format");
    assertThat(map.body().lines())
        .hasSize(6)
        .contains("<" + BASE + "dataset/cho>; rel=\"original timegate\",")
        .contains(
            "<"
                + BASE
                + "dataset/cho/revisions/1>; rel=\"first memento\";"
                + " datetime=\"Sat, 01 Mar 2025 02:00:00 GMT\",");
  }

  @Test
  void aDatasetSaysWhereItsPastStands() {
    HttpResponse<String> answer = portal.get("/dataset/ben", "Accept", "text/turtle");
    assertThat(header(answer, "Link")).contains("dataset/ben/timemap>; rel=\"timemap\"");
    assertThat(header(answer, "Vary").toLowerCase()).contains("accept-datetime");
  }
}
