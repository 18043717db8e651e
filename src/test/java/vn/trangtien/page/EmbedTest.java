package vn.trangtien.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.publishing.CatalogImport;

/// What other sites may show inside their pages, and what they may not.
class EmbedTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final String POLICY = "Content-Security-Policy";

  @TempDir static Path folder;
  static EmbeddedServer server;
  static HttpClient client;

  @BeforeAll
  static void open() {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of("portal.data", folder.toString(), "micronaut.server.port", "-1"));
    server.getApplicationContext().getBean(CatalogImport.class).again();
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void close() {
    client.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/embed/dataset/diem-so-tan",
        "/en/embed/dataset/diem-so-tan?theme=dark",
        "/embed/dataset/diem-so-tan/chart",
        "/embed/dataset/diem-so-tan/table?theme=light",
        "/en/embed/dataset/diem-so-tan/map?theme=auto"
      })
  void anyoneMayFrameWhatNamesItsSourceAndHonesty(String path) throws Exception {
    HttpResponse<String> answer = ready(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().allValues(POLICY))
        .singleElement()
        .asString()
        .contains("frame-ancestors *")
        .doesNotContain("'none' *");
    assertThat(answer.headers().firstValue("x-frame-options")).isEmpty();
    assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    String english = path.startsWith("/en") ? "/en" : "";
    assertThat(answer.body())
        .contains("class=\"badge", "<base target=\"_blank\">")
        .contains("<h1><a href=\"" + english + "/dataset/diem-so-tan\"")
        .contains(english.isEmpty() ? "Nguồn: " : "Source: ")
        .contains("name=\"robots\" content=\"noindex\"");
  }

  @Test
  void coloursAreChosenInTheAddress() throws Exception {
    assertThat(get("/embed/dataset/le-hoi?theme=dark").body()).contains("data-theme=\"dark\"");
    assertThat(get("/embed/dataset/le-hoi").body()).doesNotContain("data-theme");
  }

  @Test
  void onlyTheMapRunsAScript() throws Exception {
    assertThat(get("/embed/dataset/le-hoi").headers().firstValue(POLICY).orElse(""))
        .contains("script-src 'none'", "form-action 'none'");
    assertThat(get("/embed/dataset/le-hoi").body()).doesNotContain("<script");
    assertThat(ready("/embed/dataset/diem-so-tan/map").body()).contains("map.js");
  }

  @ParameterizedTest
  @ValueSource(strings = {"theme=blue", "theme=", "theme=dark&theme=light", "theme=%3Cscript%3E"})
  void otherColoursAreRefused(String query) throws Exception {
    for (String part : List.of("", "/chart", "/table", "/map")) {
      HttpResponse<String> answer = get("/embed/dataset/diem-so-tan" + part + "?" + query);
      assertThat(answer.statusCode()).as(part).isEqualTo(400);
      assertThat(answer.body()).contains("light").doesNotContain("<script>");
      assertThat(answer.headers().firstValue(POLICY).orElse("")).contains("frame-ancestors *");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/embed/dataset/nope",
        "/embed/dataset/nope/chart",
        "/embed/dataset/nope/table",
        "/embed/dataset/nope/map",
        "/embed/dataset/%3Cb%3E",
        "/embed/dataset/doanh-nghiep-lu-hanh/chart",
        "/embed/dataset/chi-so-cai-cach-hanh-chinh/map",
        "/embed/nothing"
      })
  void whatIsNotThereSaysSoInsideTheFrame(String path) throws Exception {
    HttpResponse<String> answer = ready(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(404);
    assertThat(answer.headers().firstValue(POLICY).orElse("")).contains("frame-ancestors *");
    assertThat(answer.body()).contains("class=\"framed\"").doesNotContain("<b>", "<script");
  }

  @Test
  void aTableTakesTheFiltersOfItsPageAndRefusesOthers() throws Exception {
    assertThat(ready("/embed/dataset/le-hoi/table?limit=2").body())
        .containsPattern("href=\"/dataset/le-hoi/table[?]limit=2\"");
    assertThat(ready("/embed/dataset/le-hoi/table?nothing=1").statusCode()).isEqualTo(400);
  }

  @Test
  void ordinaryPagesMayBeFramedByNobody() throws Exception {
    for (String path : List.of("/", "/dataset/le-hoi", "/en/theme/tourism", "/embedded", "/nope")) {
      assertThat(get(path).headers().firstValue(POLICY).orElse(""))
          .as(path)
          .contains("frame-ancestors 'none'");
    }
  }

  @Test
  void aDatasetsPageGivesTheCodeToCopy() throws Exception {
    assertThat(get("/dataset/le-hoi").body())
        .contains("id=\"embed-card\">&lt;iframe src=\"")
        .contains("/embed/dataset/le-hoi\" title=", "data-copy=\"embed-card\"", "id=\"citation\"");
    assertThat(get("/en/dataset/le-hoi").body()).contains("/en/embed/dataset/le-hoi\" title=");
  }

  @Test
  void aPageOfAnotherOriginShowsTheEmbedAndNotThePage() throws Exception {
    if (System.getenv("CI") == null) {
      Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "There is no " + CHROMIUM);
    }
    String portal = server.getURI().toString();
    String html =
        "<!DOCTYPE html><title>Elsewhere</title><iframe name=\"card\" src=\"%s\"></iframe>"
                .formatted(portal + "/embed/dataset/le-hoi")
            + "<iframe name=\"page\" src=\"%s\"></iframe>".formatted(portal + "/dataset/le-hoi");
    HttpServer elsewhere = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    elsewhere.createContext(
        "/",
        it -> {
          byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
          it.getResponseHeaders().set("Content-Type", "text/html");
          it.sendResponseHeaders(200, bytes.length);
          it.getResponseBody().write(bytes);
          it.close();
        });
    elsewhere.start();
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");
      page.waitForLoadState(LoadState.NETWORKIDLE);
      FrameLocator card = page.frameLocator("[name=card]");
      assertThat(card.locator("h1").textContent()).isEqualTo("Lễ hội");
      assertThat(card.locator(".badge").count()).isEqualTo(1);
      Frame refused = page.frame("page");
      assertThat(refused == null ? "" : refused.content()).doesNotContain("Lễ hội");
      assertThat(context.cookies()).isEmpty();
      Page opened = context.waitForPage(() -> card.locator("h1 a").click());
      opened.waitForURL(portal + "/dataset/le-hoi");
      context.grantPermissions(
          List.of("clipboard-read", "clipboard-write"),
          new BrowserContext.GrantPermissionsOptions().setOrigin(portal));
      opened.locator("[data-copy=citation]").click();
      opened.getByRole(AriaRole.STATUS).getByText("Đã chép").waitFor();
      assertThat(opened.evaluate("navigator.clipboard.readText()"))
          .isEqualTo(opened.locator("#citation").textContent());
    } finally {
      elsewhere.stop(0);
    }
  }

  /// Tables are opened when first asked for.
  private static HttpResponse<String> ready(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    for (int i = 0; i < 100 && answer.statusCode() == 503; i++) {
      Thread.sleep(200);
      answer = get(path);
    }
    return answer;
  }

  private static HttpResponse<String> get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.getURI() + path))
            .header("Accept", "text/html")
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
