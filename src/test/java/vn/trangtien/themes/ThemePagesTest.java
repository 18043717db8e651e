package vn.trangtien.themes;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.publishing.CatalogImport;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;

/// What a theme's page tells, and what is refused.
class ThemePagesTest {

  @TempDir static Path folder;
  static EmbeddedServer server;
  static HttpClient client;

  @BeforeAll
  static void open() throws Exception {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of("portal.data", folder.toString(), "micronaut.server.port", "-1"));
    ApplicationContext context = server.getApplicationContext();
    context.getBean(CatalogImport.class).again();
    client = HttpClient.newHttpClient();
    CatalogSearch search = context.getBean(CatalogSearch.class);
    SearchRequest all = new SearchRequest("", Map.of(), SearchRequest.Sort.NEWEST, 1, 0);
    long wanted = context.getBean(Catalog.class).count(Catalog.DATASET);
    for (int i = 0; i < 200 && search.search(all).count() < wanted; i++) {
      Thread.sleep(50);
    }
  }

  @AfterAll
  static void close() {
    client.close();
    server.close();
  }

  @Test
  void aThemeSaysWhatItIsWhoPublishesAndWhereToGoOn() throws Exception {
    assertThat(get("/theme/tourism", "text/html").body())
        .contains("<h1>Du lịch</h1>", "Điểm du lịch, cơ sở lưu trú")
        .contains("href=\"/agency/sdl\"", "/search?theme=tourism&amp;agency=sdl")
        .contains("/search?theme=tourism&amp;format=csv")
        .contains("href=\"/search.atom?theme=tourism\"", "application/atom+xml")
        .contains("Kinh tế và tài chính", "authority/data-theme/ECON")
        .contains("/map?theme=tourism", "class=\"badge");
  }

  @Test
  void englishPagesAreEnglish() throws Exception {
    assertThat(get("/en/theme/tourism", "text/html").body())
        .contains("<h1>Tourism</h1>", "Economy and finance", "Where to go on")
        .contains("href=\"/en/search.atom?theme=tourism\"")
        .doesNotContain("Đi tiếp");
    assertThat(get("/en/theme", "text/html").body()).contains("<h1>Themes</h1>", "Tourism");
  }

  @Test
  void theListCountsTheSameAgenciesAsTheFirstPage() throws Exception {
    String link = "href=\"/agency\">";
    String list = get("/theme", "text/html").body();
    int from = list.indexOf(link, list.indexOf("<main")) + link.length();
    String count = list.substring(from, list.indexOf(' ', from));
    assertThat(Integer.parseInt(count)).isPositive();
    assertThat(get("/", "text/html").body()).contains("<dd><a " + link + count + "</a></dd>");
  }

  @Test
  void theListCountsEveryTheme() throws Exception {
    assertThat(get("/theme", "text/html").body())
        .contains("href=\"/theme/tourism\"", "Du lịch", "href=\"/theme/health\"");
    assertThat(get("/theme.html", "text/html").body()).contains("href=\"/theme/tourism\"");
  }

  @Test
  void datasetsComeInTheOrderThatIsChosen() throws Exception {
    String named = get("/theme/tourism?sort=title", "text/html").body();
    assertThat(named).contains("href=\"/theme/tourism?sort=title#datasets\" aria-current=\"true\"");
    assertThat(get("/theme/tourism?sort=used", "text/html").statusCode()).isEqualTo(200);
  }

  @Test
  void aSeriesIsFoundUnderItsTheme() throws Exception {
    assertThat(get("/theme/natural-resources-environment", "text/html").body())
        .contains("href=\"/series/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?sort=best", "?sort=", "?sort=used&sort=title", "?sort=%3Cscript%3E"})
  void anOrderThatThereIsNotIsRefused(String query) throws Exception {
    HttpResponse<String> answer = get("/theme/tourism" + query, "text/html");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("newest").doesNotContain("<script>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "TOURISM", "%3Cb%3E", "sdl", "tourism/x"})
  void anUnknownThemeIsNotThere(String name) throws Exception {
    HttpResponse<String> answer = get("/theme/" + name, "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("<b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/theme", "/theme/tourism"})
  void itsTriplesStandAtTheSameAddress(String path) throws Exception {
    HttpResponse<String> turtle = get(path, "text/turtle");
    assertThat(turtle.statusCode()).isEqualTo(200);
    assertThat(turtle.headers().firstValue("content-type").orElse("")).startsWith("text/turtle");
    assertThat(turtle.body()).contains("theme");
    assertThat(get(path + ".ttl", "*/*").body()).contains("theme");
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.getURI() + path)).header("Accept", accept).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
