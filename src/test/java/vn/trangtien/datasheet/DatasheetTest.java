package vn.trangtien.datasheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Quality;
import vn.trangtien.identifier.Iri;
import vn.trangtien.publishing.CatalogImport;
import vn.trangtien.vocabulary.Vocabulary;

/// Everything about one dataset on one sheet.
class DatasheetTest {

  @TempDir static Path folder;
  @TempDir static Path work;
  static EmbeddedServer server;
  static HttpClient client;
  static String base;

  @BeforeAll
  static void open() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    base = "http://localhost:" + port;
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "portal.data",
                folder.toString(),
                "portal.base",
                base,
                "micronaut.server.port",
                port,
                "portal.rows.patience-seconds",
                60));
    server.getApplicationContext().getBean(CatalogImport.class).again();
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void close() {
    client.close();
    server.close();
  }

  @Test
  void theDownloadComesFirst() throws Exception {
    String page = get("/dataset/le-hoi").body();
    int main = page.indexOf("<main");
    int button = page.indexOf("class=\"button\" href=\"/download/le-hoi/le-hoi.csv\"", main);
    assertThat(button).isPositive().isLessThan(page.indexOf("<nav class=\"parts\""));
    assertThat(page.substring(button, button + 600)).containsPattern("\\d[ \u00a0]kB");
    assertThat(page).contains("Bạn phải nêu nguồn");
    assertThat(get("/en/dataset/le-hoi").body()).contains("You must name the source");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dataset/le-hoi",
        "/en/dataset/luot-khach-doanh-thu-du-lich",
        "/dataset/huong-dan-vien-du-lich",
        "/dataset/quan-trac-khong-khi"
      })
  void everyPartOfTheMenuIsOnThePage(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    Assumptions.assumeTrue(answer.statusCode() == 200, "Not published: " + path);
    String page = answer.body();
    Matcher menu = Pattern.compile("<nav class=\"parts\".*?</nav>", Pattern.DOTALL).matcher(page);
    assertThat(menu.find()).isTrue();
    Matcher part = Pattern.compile("href=\"#([a-z]+)\"").matcher(menu.group());
    int parts = 0;
    while (part.find()) {
      assertThat(page).contains(" id=\"" + part.group(1) + "\"");
      parts++;
    }
    assertThat(parts).isGreaterThanOrEqualTo(5);
  }

  @Test
  void theAssessmentIsAddedUpByDimension() {
    Catalog catalog = server.getApplicationContext().getBean(Catalog.class);
    Quality quality = catalog.quality(catalog.find(Iri.own("/dataset/le-hoi")).orElseThrow());
    assertThat(quality.points())
        .isEqualTo(quality.earned().values().stream().mapToInt(it -> it).sum());
    assertThat(quality.earned())
        .allSatisfy(
            (dimension, points) -> assertThat(points).isLessThanOrEqualTo(dimension.most()));
    assertThat(
            java.util.Arrays.stream(Quality.Dimension.values())
                .mapToInt(Quality.Dimension::most)
                .sum())
        .isEqualTo(405);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-10, 2026-11-22, false",
    "2026-09-01, 2026-11-22, true",
  })
  void anUpdateIsDueByTheRhythmThatWasPromised(
      LocalDate modified, LocalDate today, boolean overdue) {
    Catalog catalog = server.getApplicationContext().getBean(Catalog.class);
    Dataset monthly =
        catalog.find(Iri.own("/dataset/luot-khach-doanh-thu-du-lich")).orElseThrow().dataset();
    Vocabulary vocabulary = server.getApplicationContext().getBean(Vocabulary.class);
    LocalDate changed = monthly.modified();
    assertThat(changed).isNotNull();
    long shift = changed.toEpochDay() - modified.toEpochDay();
    Due due = Due.of(monthly, vocabulary, today.plusDays(shift)).orElseThrow();
    assertThat(due.overdue()).isEqualTo(overdue);
    assertThat(due.day()).isAfter(changed);
  }

  @Test
  void aDatasetIsCitedInThreeForms() throws Exception {
    HttpResponse<String> bib = get("/dataset/le-hoi/citation.bib");
    assertThat(bib.headers().firstValue("content-type"))
        .hasValue("application/x-bibtex;charset=utf-8");
    assertThat(bib.body())
        .startsWith("@misc{le-hoi-")
        .contains("author = {{Sở Văn hóa và Thể thao}}")
        .contains("url = {" + base + "/dataset/le-hoi}")
        .contains("lần công bố số")
        .endsWith("\n}\n");
    String ris = get("/en/dataset/le-hoi/citation.ris").body();
    assertThat(ris.split("\r\n")).startsWith("TY  - DATA").endsWith("ER  - ");
    assertThat(ris).contains("UR  - " + base + "/dataset/le-hoi\r\n").contains("publication no. ");
    String text = get("/dataset/le-hoi/citation.txt").body().strip();
    String page = get("/dataset/le-hoi").body();
    assertThat(page).contains("<span id=\"citation\">" + text + "</span>");
    assertThat(get("/api/v1/datasets/le-hoi/rows?limit=1").body()).contains(text);
    assertThat(get("/dataset/nope/citation.bib").statusCode()).isEqualTo(404);
  }

  @Test
  void theSnippetsRunAsTheyAre() throws Exception {
    String page = get("/dataset/le-hoi").body();
    assertThat(run(page, "curl", "bash", ".sh", "bash"))
        .contains("\"rows\"")
        .contains("PREFIX dcat:");
    assertThat(run(page, "python", "python3", ".py", "python3")).startsWith("69 [{'id':");
    assertThat(run(page, "javascript", "node", ".mjs", "node")).contains("_row").contains("ten");
    assertThat(run(page, "sparql", "bash", ".sh", "bash")).contains("property,value");
  }

  @Test
  void theCodeOfTheAddressIsDrawn() throws Exception {
    assertThat(get("/dataset/le-hoi").body())
        .contains("<svg class=\"qr\" role=\"img\" aria-label=\"Mã QR");
    assertThat(QrCodes.svg("https://example.org/", "x"))
        .contains("viewBox=\"0 0 33 33\"")
        .contains("M4 4h7v1h-7z");
  }

  /// Runs a snippet of the page, as a reader would who copied it; `as` is the program that must be
  /// there.
  private static String run(String page, String key, String as, String suffix, String program)
      throws Exception {
    Matcher code =
        Pattern.compile("<code id=\"code-" + key + "\">(.*?)</code>", Pattern.DOTALL).matcher(page);
    assertThat(code.find()).as(key).isTrue();
    String text = code.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    boolean there =
        new ProcessBuilder("sh", "-c", "command -v " + as + " && command -v curl")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor()
            == 0;
    Assumptions.assumeTrue(there, "There is no " + as + " here");
    Path file = work.resolve(key + suffix);
    java.nio.file.Files.writeString(file, text);
    Process process =
        new ProcessBuilder(List.of(program, file.toString()))
            .directory(work.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  private static HttpResponse<String> get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "*/*").build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
