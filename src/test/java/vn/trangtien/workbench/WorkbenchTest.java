package vn.trangtien.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trangtien.workbench.OpenWorkbench.encoded;

import io.micronaut.http.HttpStatus;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The workbench as people without a script see it, and its examples over the shipped rows.
class WorkbenchTest {

  private static final Pattern DATA_LINE = Pattern.compile("<tr>(?=<td)");

  @TempDir static Path folder;
  static OpenWorkbench portal;

  @BeforeAll
  static void open() throws Exception {
    portal = new OpenWorkbench(folder);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  static Stream<Example> examples() {
    return Example.all().stream().flatMap(it -> it.examples().stream());
  }

  @Test
  void everyExampleGivesRowsInBothLanguages() throws Exception {
    assertThat(examples().count()).isGreaterThanOrEqualTo(15);
    for (Example example : examples().toList()) {
      for (String language : List.of("", "/en")) {
        HttpResponse<String> page = portal.get(language + "/sparql?run=1&example=" + example.key());
        assertThat(page.statusCode()).as(example.key() + page.body()).isEqualTo(200);
        assertThat(DATA_LINE.matcher(page.body()).results().count())
            .as(language + example.key())
            .isPositive();
      }
      assertThat(example.title().vi()).isNotBlank().isNotEqualTo(example.title().en());
      assertThat(example.shows().vi()).isNotBlank().isNotEqualTo(example.shows().en());
    }
  }

  @Test
  void someExamplesHaveOneRightAnswer() throws Exception {
    assertThat(cells("agencies")).hasSize(32 * 3);
    assertThat(cells("licences").getLast()).isEqualTo("180");
    assertThat(cells("communes-map")).hasSize(40 * 4).contains("An Cuu Ward");
    assertThat(cells("series")).hasSize(7 * 4);
    assertThat(cells("months")).startsWith("2019-01", "192,285", "237,359");
    assertThat(cells("merged")).hasSize(12 * 4).contains("Gia Hoi Ward");
    assertThat(cells("visits").subList(1, 3)).containsExactly("5,316,426", "Phu Xuan Ward");
  }

  @Test
  void anAnswerNamesAndLinksWhatThePortalKnows() throws Exception {
    HttpResponse<String> page = portal.get("/en/sparql?run=1&example=agencies");
    assertThat(page.body())
        .contains("href=\"/en/agency/sdl\"")
        .contains(">Department of Tourism</a>")
        .contains("/sparql?format=csv&amp;query=")
        .contains("ledger up to entry ");
  }

  @Test
  void aLinkCarriesAQueryAndDoesNotRunIt() throws Exception {
    String query = "SELECT ?a { ?a ?b \"</textarea><b>\" }";
    HttpResponse<String> page = portal.get("/sparql?q=" + encoded(query));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("SELECT ?a { ?a ?b \"&lt;/textarea&gt;&lt;b&gt;\" }")
        .doesNotContain("<b>\" }")
        .contains("id=\"results\" aria-labelledby=\"found\" hidden");
  }

  @Test
  void aQueryOfTheProtocolThatABrowserOpensIsShownWithItsRows() throws Exception {
    HttpResponse<String> led = portal.get("/sparql?query=" + encoded("SELECT (41 + 1 AS ?n) {}"));
    assertThat(led.statusCode()).isEqualTo(303);
    HttpResponse<String> page = portal.get(led.headers().firstValue("location").orElseThrow());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("SELECT (41 + 1 AS ?n) {}</textarea>")
        .contains("<td class=\"figure\">42</td>");
  }

  @Test
  void theEnglishAddressLeadsToTheEnglishPageAndAnswersProgramsAlike() throws Exception {
    String asked = "?query=" + encoded("SELECT (41 + 1 AS ?n) {}");
    HttpResponse<String> led = portal.get("/en/sparql" + asked);
    assertThat(led.statusCode()).isEqualTo(303);
    String location = led.headers().firstValue("location").orElseThrow();
    assertThat(location).startsWith("/en/sparql?run=1&q=");
    assertThat(portal.get(location).body())
        .contains("<html lang=\"en\">")
        .contains("<td class=\"figure\">42</td>");
    HttpResponse<String> rows = portal.get("/en/sparql" + asked + "&format=csv");
    assertThat(rows.statusCode()).isEqualTo(200);
    assertThat(rows.body()).isEqualTo("n\r\n42\r\n");
  }

  @Test
  void aMistakeIsNamedBesideTheEditorByLineAndColumn() throws Exception {
    String query = "SELECT ?a\nWHERE { ?a ?b }";
    HttpResponse<String> page = portal.get("/sparql?run=1&q=" + encoded(query));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("role=\"alert\"")
        .contains("sai cú pháp ở dòng 2, cột 15")
        .contains("aria-invalid=\"true\" aria-describedby=\"refused\"")
        .contains("WHERE { ?a ?b }");
    assertThat(portal.get("/en/sparql?run=1&q=" + encoded(query)).body())
        .contains("malformed at line 2, column 15");
  }

  @Test
  void whatCouldHarmIsRefusedOnThePageToo() throws Exception {
    for (String query :
        List.of(
            "SELECT * { SERVICE <http://example.org/> { ?a ?b ?c } }",
            "DELETE WHERE { ?a ?b ?c }",
            "",
            "SELECT * { ?a <java:x> ?c }")) {
      HttpResponse<String> page = portal.get("/sparql?run=1&q=" + encoded(query));
      assertThat(page.statusCode()).as(query).isEqualTo(HttpStatus.BAD_REQUEST.getCode());
      assertThat(page.body()).contains("role=\"alert\"");
    }
  }

  @Test
  void aPageShowsTheFirstRowsAndSaysThatThereAreMore() throws Exception {
    String many = "SELECT * { ?row a <http://www.w3.org/ns/csvw#Row> }";
    HttpResponse<String> page = portal.get("/en/sparql?run=1&q=" + encoded(many));
    assertThat(DATA_LINE.matcher(page.body()).results().count()).isEqualTo(100);
    assertThat(page.body()).contains("There is more");
    Map<String, Object> answer = portal.json(portal.post("/en/sparql/answer", many));
    assertThat((List<?>) answer.get("rows")).hasSize(1000);
    assertThat(answer.get("cut")).isEqualTo(true);
  }

  @Test
  void graphsAndTruthsAreShownToo() throws Exception {
    assertThat(portal.get("/sparql?run=1&example=describe").body())
        .contains("dct:title")
        .contains("format=turtle");
    assertThat(portal.get("/sparql?run=1&q=" + encoded("ASK { ?a ?b ?c }")).body())
        .contains("<p class=\"truth\">Đúng</p>");
    assertThat(portal.get("/en/sparql?run=1&q=" + encoded("ASK { <x:a> ?b ?c }")).body())
        .contains("<p class=\"truth\">False</p>");
    assertThat(portal.get("/en/sparql?run=1&q=" + encoded("SELECT * { <x:a> ?b ?c }")).body())
        .contains("There are no rows.");
  }

  @Test
  void anAddressThatIsNoAddressIsNoLink() throws Exception {
    String query = "SELECT (IRI(\"javascript:alert(1)\") AS ?a) {}";
    HttpResponse<String> answer = portal.post("/sparql/answer", query);
    assertThat(answer.body()).contains("javascript:alert(1)").doesNotContain("href");
    assertThat(portal.get("/sparql?run=1&q=" + encoded(query)).body())
        .doesNotContain("href=\"javascript");
  }

  @Test
  void aScriptIsToldWhatIsWrongInBothLanguages() throws Exception {
    HttpResponse<String> refused = portal.post("/en/sparql/answer", "SELECT ?a { ?a ");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("malformed at line 1, column", "sai cú pháp ở dòng 1, cột");
    assertThat(portal.post("/sparql/answer", " ").statusCode()).isEqualTo(400);
    assertThat(portal.post("/sparql/answer", "#".repeat(300_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void whatCanBeCompletedIsNamedInTheLanguageOfThePage() throws Exception {
    HttpResponse<String> words = portal.get("/sparql/words.json");
    assertThat(words.headers().firstValue("Cache-Control")).hasValue("public, max-age=600");
    assertThat(words.body())
        .contains("\"name\":\"dct:title\",\"kind\":\"property\",\"label\":\"tên\"")
        .contains("\"name\":\"tt:successor\",\"kind\":\"property\",\"label\":\"cơ quan kế tiếp\"")
        .contains("dataset/luot-khach-tham-quan/distribution/csv#ma_diem");
    assertThat(portal.get("/en/sparql/words.json").body())
        .contains("\"name\":\"dcat:Dataset\",\"kind\":\"class\",\"label\":\"dataset\"");
  }

  @Test
  void theModelIsDrawnAndToldInWords() throws Exception {
    HttpResponse<String> page = portal.get("/en/sparql/model");
    assertThat(page.body())
        .contains("<svg class=\"model\"", "role=\"img\"", "<desc id=\"model-text\">Three kinds")
        .contains("dct:isReplacedBy")
        .doesNotContain("style=");
  }

  @Test
  void everyAddressOfTheApiIsListedWithAnExample() throws Exception {
    HttpResponse<String> page = portal.get("/en/developers/try");
    assertThat(page.body()).contains("GET /api/v1/datasets/{slug}/rows");
    Matcher example = Pattern.compile("href=\"(/api[^\"]+)\" rel").matcher(page.body());
    assertThat(example.find()).isTrue();
    assertThat(portal.get(example.group(1).replace("&amp;", "&")).statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'")
        .doesNotContain("unsafe");
  }

  /// What the table of an example says in English, cell by cell.
  private static List<String> cells(String example) throws Exception {
    String body = portal.get("/en/sparql?run=1&example=" + example).body();
    return Pattern.compile("<td[^>]*>(.*?)</td>")
        .matcher(body)
        .results()
        .map(it -> it.group(1).replaceAll("<[^>]+>", ""))
        .toList();
  }
}
