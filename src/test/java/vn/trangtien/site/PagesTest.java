package vn.trangtien.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.identifier.Iri;

class PagesTest {

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  @TempDir static Path folder;
  static OpenPortal portal;

  @BeforeAll
  static void open() throws Exception {
    portal = new OpenPortal(folder);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search",
        "/search?q=an+uong&theme=tourism&sort=title",
        "/dataset/le-hoi",
        "/dataset/le-hoi/table",
        "/dataset/le-hoi/table/3",
        "/agency",
        "/agency/sdl",
        "/agency/stttt",
        "/theme",
        "/theme/tourism",
        "/theme/health",
        "/place",
        "/place/46/2025-01-01",
        "/place/46/2021-07-01",
        "/place?on=2024-12-31",
        "/place?q=phu+xuan",
        "/place/19753/2025-07-01",
        "/agency/sxd-2025",
        "/agency/ubnd-hue",
        "/for/citizen",
        "/for/press",
        "/map",
        "/map?theme=health",
        "/about/design",
        "/about/accessibility",
        "/about/status",
        "/developers",
        "/collection",
        "/format/csv",
        "/licence/cc-by-4-0",
        "/frequency",
        "/provenance/illustrative",
        "/status",
        "/status/withdrawn",
        "/series",
        "/plan",
        "/catalog",
        "/sparql",
        "/sparql?example=theme",
        "/about",
        "/ns/portal"
      })
  void everyPageIsThereInBothLanguages(String path) throws Exception {
    HttpResponse<String> vi = portal.get(path, "Accept", BROWSER);
    HttpResponse<String> en = portal.get(path.equals("/") ? "/en" : "/en" + path);
    assertThat(vi.statusCode()).isEqualTo(200);
    assertThat(en.statusCode()).isEqualTo(200);
    assertThat(vi.body()).contains("<html lang=\"vi\">").contains("hreflang=\"en\"");
    assertThat(en.body()).contains("<html lang=\"en\">").contains("hreflang=\"vi\"");
    assertThat(count(vi.body(), "<h1")).isEqualTo(1);
    // One definition tells of the placeholder itself.
    String said = vi.body().replace("đặt dưới http://portal.invalid/.", "");
    assertThat(said).doesNotContain(" style=").doesNotContain("portal.invalid");
    assertThat(en.headers().firstValue("content-type")).hasValue("text/html;charset=utf-8");
  }

  @Test
  void aCardSaysHowManyRowsThereAreAndByWhatTheyAreToldApart() throws Exception {
    assertThat(portal.get("/dataset/quan-trac-nuoc-mat/table").statusCode()).isEqualTo(200);
    String vi = portal.get("/search?q=quan+trac+nuoc+mat").body();
    assertThat(vi).containsPattern("<li>[\\d.]+ dòng theo mã điểm, quý</li>");
    assertThat(portal.get("/en/search?q=quan+trac+nuoc+mat").body())
        .containsPattern("<li>[\\d,]+ rows by place, quarter</li>");
    assertThat(vi).doesNotContain("null");
  }

  @Test
  void theLanguageSwitchKeepsThePageAndItsQuestion() throws Exception {
    assertThat(portal.get("/search?q=le+hoi&theme=tourism").body())
        .contains("href=\"/en/search?q=le+hoi&amp;theme=tourism\"");
    assertThat(portal.get("/en/dataset/le-hoi").body()).contains("href=\"/dataset/le-hoi\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/dataset/le-hoi", "/theme", "/place/46/2025-01-01", "/catalog", "/ns/portal"})
  void theSuffixOfAPageAsksForIt(String path) throws Exception {
    HttpResponse<String> page = portal.get(path + ".html", "Accept", "*/*");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("hreflang=\"vi\" href=\"" + base(page.body()) + path + "\"");
  }

  @Test
  void whatStrangersWriteIsInert() throws Exception {
    String query = URLEncoder.encode(OpenPortal.HOSTILE, StandardCharsets.UTF_8);
    for (String path : new String[] {"/search?q=" + query, "/search?q=doc", "/dataset/thu-doc"}) {
      String page = portal.get(path).body();
      assertThat(page).contains("alert").doesNotContain("<script>").doesNotContain("<img");
      int own = 2 + count(page, "/charts.js\"");
      assertThat(count(page, "<script src=\"/assets/")).isEqualTo(own);
      assertThat(count(page, "<script")).isEqualTo(own + count(page, "application/ld+json\">{"));
    }
    assertThat(portal.get("/dataset/thu-doc").body()).contains("\\u003c/script\\u003e");
  }

  @Test
  void agenciesAreCountedOnceWhoeverTookThemOver() throws Exception {
    assertThat(portal.get("/").body()).containsPattern("<dd><a href=\"/agency\">32</a></dd>");
  }

  @Test
  void everyTermOfThePortalsOwnStandsWhereItsIriLeads() throws Exception {
    String turtle = portal.get("/ns/portal.nt").body();
    List<String> terms =
        Pattern.compile("/ns/portal#(\\w+)> <[^>]*#isDefinedBy>")
            .matcher(turtle)
            .results()
            .map(it -> it.group(1))
            .toList();
    assertThat(terms).hasSizeGreaterThan(40).contains("AdministrativeUnit", "validFrom");
    String vi = portal.get("/ns/portal").body();
    String en = portal.get("/en/ns/portal").body();
    assertThat(terms)
        .allSatisfy(it -> assertThat(vi).containsOnlyOnce(" id=\"" + it + "\""))
        .allSatisfy(it -> assertThat(en).containsOnlyOnce(" id=\"" + it + "\""));
    assertThat(vi).contains("Ngày đầu tiên có hiệu lực").doesNotContain("The first day of");
    assertThat(en).contains("The first day of validity").doesNotContain("Ngày đầu tiên");
    assertThat(en)
        .contains("<a href=\"#AdministrativeUnit\"><code>tt:AdministrativeUnit</code></a>")
        .contains("<a href=\"http://www.w3.org/2001/XMLSchema#date\"><code>xsd:date</code></a>");
  }

  @Test
  void matchesAreMarked() throws Exception {
    assertThat(portal.get("/search?q=an+uong").body()).contains("ăn uống</mark>");
  }

  @Test
  void aWithdrawnDatasetSaysWhy() throws Exception {
    HttpResponse<String> page = portal.get("/dataset/da-thu-hoi");
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body()).contains("Công bố nhầm &lt;b>tệp&lt;/b>");
    assertThat(portal.get("/en/dataset/da-thu-hoi").body()).contains("has withdrawn this dataset");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nope",
        "/dataset/nope",
        "/theme/nope",
        "/agency/nope",
        "/place/46/2000-01-01",
        "/a/b",
        "/dataset/le-hoi/distribution/nope",
        "/dataset/%22%3E%3Cscript%3E",
        "/en/nope"
      })
  void whatIsNotThereIsAPageWithSearch(String path) throws Exception {
    HttpResponse<String> page = portal.get(path);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("role=\"search\"").doesNotContain("<script>");
    assertThat(page.body()).contains(path.startsWith("/en") ? "Page not found" : "Không tìm thấy");
  }

  @ParameterizedTest
  @CsvSource({"page=101", "page=x", "page=-1", "theme=%3Cb%3E", "q=LONG", "format=MANY"})
  void aSearchThatCannotBeIsRefusedWithAReason(String question) throws Exception {
    String many = "format=x".concat("&format=A%d".repeat(60)).formatted(numbers(60));
    HttpResponse<String> page =
        portal.get(
            "/search?" + question.replace("LONG", "a".repeat(201)).replace("format=MANY", many));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Không thực hiện được yêu cầu");
  }

  @Test
  void whoAsksForAPageBehindTheLastIsToldSo() throws Exception {
    HttpResponse<String> page = portal.get("/search?q=le+hoi&page=100");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Xem trang cuối")
        .doesNotContain("Chưa tìm thấy tập dữ liệu nào");
  }

  @Test
  void whoHasAPageLoadsItNotAgain() throws Exception {
    HttpResponse<String> first = portal.get("/dataset/le-hoi");
    String tag = first.headers().firstValue("etag").orElseThrow();
    HttpResponse<String> again = portal.get("/dataset/le-hoi", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(portal.get("/en/dataset/le-hoi", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(first.headers().allValues("link"))
        .anyMatch(
            it -> it.contains("</dataset/le-hoi.ttl>; rel=\"alternate\"; type=\"text/turtle"));
  }

  @Test
  void assetsAreKeptForEver() throws Exception {
    Matcher sheet = Pattern.compile("/assets/\\w{16}/portal.css").matcher(portal.get("/").body());
    assertThat(sheet.find()).isTrue();
    HttpResponse<String> css = portal.get(sheet.group(), "Accept", "text/css,*/*;q=0.1");
    assertThat(css.statusCode()).isEqualTo(200);
    assertThat(css.headers().firstValue("cache-control").orElse("")).contains("immutable");
    assertThat(css.headers().firstValue("content-type").orElse("")).startsWith("text/css");
    assertThat(portal.get("/assets/0000000000000000/portal.css", "Accept", "*/*").statusCode())
        .isEqualTo(404);
    assertThat(portal.get("/favicon.ico", "Accept", "image/*").statusCode()).isEqualTo(200);
  }

  @Test
  void searchEnginesReadADatasetAsSchemaOrg() throws Exception {
    Matcher data =
        Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>")
            .matcher(portal.get("/dataset/le-hoi").body());
    assertThat(data.find()).isTrue();
    JsonMapper json = portal.server.getApplicationContext().getBean(JsonMapper.class);
    Map<?, ?> tree = json.readValue(data.group(1), Map.class);
    assertThat(tree.get("@type")).isEqualTo("Dataset");
    var festivals = portal.catalog.find(Iri.own("/dataset/le-hoi")).orElseThrow().dataset();
    assertThat(tree.get("name")).isEqualTo(festivals.title().vi());
    assertThat(tree.get("@id").toString()).endsWith("/dataset/le-hoi");
    assertThat(tree.get("distribution").toString()).contains("/download/le-hoi/le-hoi.csv");
  }

  @Test
  void searchEnginesFindEveryDataset() throws Exception {
    String map = portal.get("/sitemap.xml", "Accept", "*/*").body();
    assertThat(map).contains("/dataset/le-hoi</loc><lastmod>").contains("/en/dataset/le-hoi</loc>");
    assertThat(map).doesNotContain("da-thu-hoi");
    assertThat(portal.get("/robots.txt", "Accept", "*/*").body())
        .contains("Disallow: /search?")
        .contains("/sitemap.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/agency/sdl",
        "/theme/tourism",
        "/format/csv",
        "/licence/cc-by-4-0",
        "/frequency/annual"
      })
  void aConceptByWhichDatasetsAreCountedShowsThem(String path) throws Exception {
    assertThat(portal.get(path).body()).contains("class=\"card\"").contains("tập dữ liệu</h2>");
    String[] parts = path.split("/");
    assertThat(portal.get("/search?" + parts[1] + "=" + parts[2]).body())
        .contains("class=\"card\"")
        .doesNotContain("</span><span>" + parts[2] + "</span>");
  }

  @Test
  void aNameWithoutAPageLeadsToItsTriples() throws Exception {
    HttpResponse<String> page = portal.get("/change/2025-03-01-snv", "Accept", BROWSER);
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("location")).hasValue("/change/2025-03-01-snv.ttl");
  }

  @Test
  void aDistributionIsReadOnItsDatasetsPage() throws Exception {
    HttpResponse<String> page = portal.get("/dataset/le-hoi/distribution/csv");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("location")).hasValue("/dataset/le-hoi#csv");
  }

  /// The public address that the page gives itself.
  private static String base(String page) {
    Matcher canonical = Pattern.compile("canonical\" href=\"(https?://[^/]+)").matcher(page);
    assertThat(canonical.find()).isTrue();
    return canonical.group(1);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static Object[] numbers(int many) {
    Object[] numbers = new Object[many];
    for (int i = 0; i < many; i++) {
      numbers[i] = i;
    }
    return numbers;
  }
}
