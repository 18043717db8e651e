package vn.trangtien.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The workbench, its charts and its forms in a real browser; left out where there is no Chromium,
/// unless `CI` is set.
class WorkbenchBrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String MONTHS = "/en/dataset/luot-khach-doanh-thu-du-lich/chart";

  @TempDir static Path folder;
  static OpenWorkbench portal;
  static Playwright playwright;
  static Browser browser;
  final List<String> complaints = new ArrayList<>();
  final List<String> asked = new ArrayList<>();

  @BeforeAll
  static void open() throws Exception {
    if (System.getenv("CI") == null) {
      Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "There is no " + CHROMIUM);
    }
    portal = new OpenWorkbench(folder);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
    if (portal != null) {
      portal.close();
    }
  }

  /// The content security policy blocks nothing, and nobody else is asked.
  @AfterEach
  void nothingWentWrongUnseen() {
    assertThat(complaints).isEmpty();
    assertThat(asked).allMatch(it -> it.startsWith(portal.base()) || it.startsWith("data:"));
  }

  @Test
  void aQueryIsWrittenCompletedAndRunByKeys() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.waitForResponse(
          it -> it.url().endsWith("words.json"),
          () -> page.navigate(portal.base() + "/en/sparql?q="));
      page.locator(".editor .cm-content").focus();
      page.keyboard().type("SELECT * { ?d dct:tit");
      Locator option = page.locator(".cm-tooltip-autocomplete [aria-selected]");
      option.waitFor();
      assertThat(option.textContent()).contains("dct:title").contains("title");
      page.waitForTimeout(150);
      page.keyboard().press("Enter");
      page.keyboard().type(" ?title } LIMIT 3");
      page.keyboard().press("Control+Enter");
      page.locator(".results td").first().waitFor();
      assertThat(page.locator(".cm-content").textContent())
          .startsWith("PREFIX dct: <http://purl.org/dc/terms/>");
      assertThat(page.locator(".results tbody tr").count()).isEqualTo(3);
      assertThat(page.locator(".results [data-said]").textContent()).startsWith("3 rows, ");
      assertThat(page.url()).contains("/en/sparql?q=PREFIX");
      page.locator(".cm-content").focus();
      page.keyboard().press("Escape");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.outerHTML").toString())
          .contains("Run query");
    }
  }

  @Test
  void aMistakeIsShownWhereItStands() {
    try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(portal.base() + "/en/sparql?q=SELECT+%3Fa%0AWHERE+%7B+%3Fa+%3Fb+%7D");
      page.locator(".cm-broken").waitFor();
      assertThat(page.locator("#refused").textContent()).contains("line 2, column 15");
      assertThat(page.locator(".cm-broken").textContent()).isEqualTo("WHERE { ?a ?b }");
    }
  }

  @Test
  void anAnswerIsSortedMappedChartedAndReadRaw() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = open(context, "/en/sparql?example=hotels");
      page.locator("button[name=run]").click();
      page.locator(".results .sort").nth(1).click();
      assertThat(page.locator(".results th").nth(1).getAttribute("aria-sort"))
          .isEqualTo("ascending");
      page.locator("[data-view=map]").click();
      page.locator(".map-point").first().focus();
      page.keyboard().press("Enter");
      page.locator(".map-popup dd").first().waitFor();
      page.locator("[data-view=raw]").click();
      page.locator(".raw:has-text('name,stars')").waitFor();
      page.navigate(portal.base() + "/en/sparql?example=months");
      page.locator("button[name=run]").click();
      page.locator("[data-view=chart]").click();
      page.locator(".chart-live svg").waitFor();
      page.locator("#chart-kind").selectOption("bar");
      page.locator(".chart-live svg").waitFor();
      assertThat(page.url()).endsWith("#chart");
    }
  }

  @Test
  void aChartIsTouchedInPlaceOfThePicture() {
    try (BrowserContext context = context(1280, ColorScheme.DARK)) {
      Page page = open(context, MONTHS);
      assertThat(asked).noneMatch(it -> it.contains("echarts"));
      page.locator("button[data-chart]").click();
      page.locator(".chart-live svg").waitFor();
      page.waitForTimeout(300);
      page.locator(".chart-live svg").hover();
      Locator tip = page.locator(".chart-tip");
      tip.waitFor();
      assertThat(tip.textContent()).containsPattern("\\d\\d/20\\d\\d.*\\d,\\d\\d\\d visits");
      assertThat(page.locator("svg.chart").count()).isZero();
      assertThat(page.locator(".chart-live").getAttribute("aria-label")).contains("highest");
    }
  }

  @Test
  void thePictureStaysWhereTheChartCannotBeLoaded() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      context.route("**/echarts.js", it -> it.abort());
      Page page = context.newPage();
      page.navigate(portal.base() + MONTHS);
      page.locator("button[data-chart]").click();
      page.locator("[data-chart-said]:has-text('could not')").waitFor();
      assertThat(page.locator("svg.chart.wide").isVisible()).isTrue();
      assertThat(page.locator(".chart-live").count()).isZero();
    }
  }

  @Test
  void aQueryOfTheProtocolOpensAsAMapToo() {
    try (BrowserContext context = context(1280, ColorScheme.DARK)) {
      String query =
          "SELECT ?name ?lat ?long { VALUES (?name ?lat ?long) { ('a' 16.4 107.6) ('b' 16.5 107.5) } }";
      Page page = open(context, "/sparql?query=" + OpenWorkbench.encoded(query));
      page.locator("[data-view=map]").click();
      page.locator(".map-point").first().waitFor();
      page.locator(".map-cell").first().waitFor();
      assertThat(page.locator(".cm-content").textContent()).isEqualTo(query);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theFormsCallThePortalAloneAndCanBeRead(ColorScheme scheme) {
    try (BrowserContext context = context(1280, scheme)) {
      Page page = open(context, "/en/developers/try");
      assertThat(asked).noneMatch(it -> it.contains("swagger-ui"));
      page.locator("[data-swagger]").click();
      page.locator(".opblock-summary-control").first().click();
      page.locator("button.execute").first().click();
      page.locator(".live-responses-table .response-col_status:has-text('200')").waitFor();
      page.waitForTimeout(300);
      List<Rule> pale =
          new AxeBuilder(page)
              .include("#swagger")
              .withRules(List.of("color-contrast"))
              .analyze()
              .getViolations();
      assertThat(pale)
          .flatExtracting(Rule::getNodes)
          .extracting(it -> it.getHtml() + it.getFailureSummary())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
  void whatAScriptDrawsBreaksNoRuleOfAxe(int width, ColorScheme scheme) {
    try (BrowserContext context = context(width, scheme)) {
      for (String view : List.of("table", "chart", "raw")) {
        Page page = open(context, "/en/sparql?example=agencies#" + view);
        page.locator(".editor .cm-content").waitFor();
        page.locator("button[name=run]").click();
        page.locator("[data-view=" + view + "][aria-pressed=true]").waitFor();
        page.waitForTimeout(400);
        calm(page, view);
      }
      Page page = open(context, MONTHS);
      page.locator("button[data-chart]").click();
      page.locator(".chart-live svg").waitFor();
      page.waitForTimeout(400);
      calm(page, "chart page");
    }
  }

  private static void calm(Page page, String what) {
    List<Rule> violations = new AxeBuilder(page).withTags(TAGS).analyze().getViolations();
    assertThat(violations)
        .as(what)
        .extracting(it -> it.getId() + " " + it.getNodes().getFirst().getHtml())
        .isEmpty();
    Object wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertThat(((Number) wide).intValue()).as(what).isLessThanOrEqualTo(0);
  }

  private Page open(BrowserContext context, String path) {
    Page page = context.newPage();
    page.onConsoleMessage(it -> complaints.add(it.text()));
    page.onPageError(complaints::add);
    page.onRequest(it -> asked.add(it.url()));
    page.navigate(portal.base() + path);
    return page;
  }

  private static BrowserContext context(int width, ColorScheme scheme) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, 844).setColorScheme(scheme));
  }
}
