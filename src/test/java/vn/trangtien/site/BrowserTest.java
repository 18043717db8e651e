package vn.trangtien.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages in a real browser; left out where there is no Chromium, unless `CI` is set.
class BrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final int BUDGET = 120_000;
  private static final int SCRIPTS = 30_000;
  private static final List<String> PAGES =
      List.of(
          "/",
          "/en",
          "/search?q=le+hoi&theme=tourism",
          "/search?q=zzqqxx",
          "/search?q=ho+ngheo",
          "/en/search?q=truwowngf+hocj&from=2020&near=16.4,107.5",
          "/dataset/le-hoi",
          "/en/dataset/le-hoi",
          "/dataset/le-hoi/table",
          "/en/dataset/dia-diem-an-uong/table?q=hue&sort=-ten&ten__empty=false",
          "/dataset/le-hoi/table/3",
          "/agency",
          "/agency/sdl",
          "/theme",
          "/theme/tourism",
          "/en/theme/health?sort=used",
          "/embed/dataset/le-hoi",
          "/en/embed/dataset/le-hoi/chart",
          "/embed/dataset/le-hoi/table",
          "/embed/dataset/diem-so-tan/map",
          "/agency/sxd-2025",
          "/en/agency/ubnd-pl",
          "/place",
          "/en/place?on=2024-12-31&q=phu",
          "/place/46/2021-07-01",
          "/en/place/19753/2025-07-01",
          "/for/tourist",
          "/en/for/state-agency",
          "/map?theme=health",
          "/dataset/diem-so-tan/map",
          "/about/design",
          "/en/about/accessibility",
          "/about/status",
          "/en/developers",
          "/developers/start",
          "/en/developers/works-with",
          "/series",
          "/plan",
          "/catalog",
          "/sparql",
          "/en/sparql/model",
          "/developers/try",
          "/about",
          "/ns/portal",
          "/statistics",
          "/request?q=le+hoi",
          "/en/request?dataset=le-hoi",
          "/requests",
          "/nope");

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private static final Locator.GetByTextOptions EXACTLY =
      new Locator.GetByTextOptions().setExact(true);

  @TempDir static Path folder;
  static OpenPortal portal;
  static Playwright playwright;
  static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    if (System.getenv("CI") == null) {
      Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "There is no " + CHROMIUM);
    }
    portal = new OpenPortal(folder);
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

  @Test
  void aDatasetIsFoundAndDownloadedWithoutScripts() throws Exception {
    try (BrowserContext context = context(390, ColorScheme.LIGHT, false)) {
      Page page = context.newPage();
      page.navigate(portal.base() + "/");
      page.locator("main input[name=q]").first().fill("an uong");
      page.keyboard().press("Enter");
      page.waitForURL(portal.base() + "/search?q=an+uong");
      page.locator(".card a").first().click();
      page.waitForURL(portal.base() + "/dataset/dia-diem-an-uong");
      String file = page.locator(".file a.button").first().getAttribute("href");
      assertThat(file).isEqualTo("/download/dia-diem-an-uong/dia-diem-an-uong.csv");
      byte[] bytes =
          page.waitForDownload(() -> page.locator(".file a.button").first().click())
              .createReadStream()
              .readAllBytes();
      assertThat(bytes).isEqualTo(Files.readAllBytes(Path.of("catalog/sdl/dia-diem-an-uong.csv")));
    }
  }

  @Test
  void filtersNarrowASearchWithoutScripts() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT, false)) {
      Page page = context.newPage();
      page.navigate(portal.base() + "/search?q=du+lich");
      page.locator("input[name=agency][value=sdl]").check();
      page.locator("button[form=search]").click();
      page.waitForURL(portal.base() + "/search?q=du+lich&agency=sdl");
      page.locator("a.chip").first().click();
      page.waitForURL(portal.base() + "/search?q=du+lich");
    }
  }

  @Test
  void suggestionsAreChosenByKeys() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      page.navigate(portal.base() + "/en/dataset/le-hoi");
      Locator box = page.locator("header input[name=q]");
      assertThat(box.getAttribute("role")).isEqualTo("combobox");
      box.pressSequentially("du li");
      Locator options = page.locator("header [role=listbox] [role=option]");
      options.first().waitFor();
      assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
      assertThat(page.locator("header [role=status]").textContent()).contains("suggestions");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowUp");
      assertThat(box.getAttribute("aria-activedescendant"))
          .isEqualTo(options.first().getAttribute("id"));
      assertThat(options.first().getAttribute("aria-selected")).isEqualTo("true");
      assertThat(new AxeBuilder(page).withTags(TAGS).analyze().getViolations()).isEmpty();
      page.keyboard().press("Escape");
      assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
      assertThat(box.inputValue()).isEqualTo("du li");
      page.keyboard().press("ArrowDown");
      options.first().waitFor();
      page.keyboard().press("ArrowDown");
      String leads = options.first().getAttribute("data-href");
      assertThat(leads).startsWith("/en/");
      page.keyboard().press("Enter");
      page.waitForURL(portal.base() + leads);
    }
  }

  @Test
  void aSuggestionIsChosenByPointer() {
    try (BrowserContext context = context(390, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      page.navigate(portal.base() + "/");
      page.locator("main input[name=q]").pressSequentially("le hoi");
      page.locator("main [role=option]").getByText("Lễ hội", EXACTLY).first().click();
      page.waitForURL(portal.base() + "/dataset/le-hoi");
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
  void noPageBreaksARuleOfAxe(int width, ColorScheme scheme) {
    try (BrowserContext context = context(width, scheme, true)) {
      Page page = context.newPage();
      for (String path : PAGES) {
        page.navigate(portal.base() + path);
        AxeBuilder axe = new AxeBuilder(page);
        List<Rule> violations =
            (scheme == ColorScheme.DARK ? axe.withRules(COLOURS) : axe.withTags(TAGS))
                .analyze()
                .getViolations();
        assertThat(violations)
            .as(path)
            .extracting(it -> it.getId() + " " + it.getNodes().getFirst().getHtml())
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1280", "390", "320"})
  void noPageScrollsSideways(int width) {
    try (BrowserContext context = context(width, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      for (String path : PAGES) {
        page.navigate(portal.base() + path);
        Object wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) wide).intValue()).as(path).isLessThanOrEqualTo(0);
      }
    }
  }

  @Test
  void pagesAreLightAndAskNobodyElse() {
    for (String path : PAGES) {
      Map<String, Integer> sizes = new HashMap<>();
      List<Response> responses = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      try (BrowserContext context = context(1280, ColorScheme.LIGHT, true)) {
        Page page = context.newPage();
        page.onConsoleMessage(it -> complaints.add(it.text()));
        page.onResponse(responses::add);
        page.navigate(portal.base() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        responses.forEach(it -> sizes.put(it.url(), packed(it.url(), it.body())));
      }
      assertThat(sizes.keySet()).hasSizeGreaterThan(4).allMatch(it -> it.startsWith(portal.base()));
      assertThat(complaints).as(path).allMatch(it -> path.equals("/nope") && it.contains("404"));
      int total = sizes.values().stream().mapToInt(Integer::intValue).sum();
      assertThat(total).as(path + " " + sizes).isLessThan(budget(path));
      int scripts =
          sizes.entrySet().stream()
              .filter(it -> it.getKey().endsWith(".js"))
              .mapToInt(Map.Entry::getValue)
              .sum();
      assertThat(scripts).as(path).isLessThan(scripts(path));
    }
  }

  @Test
  void aChosenThemeStaysOnTheNextPage() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      page.navigate(portal.base() + "/about/design");
      page.locator("[data-switch=theme]").click();
      page.navigate(portal.base() + "/en");
      assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
      assertThat(page.locator("[data-switch=theme]").getAttribute("aria-pressed"))
          .isEqualTo("true");
      assertThat(context.cookies()).isEmpty();
    }
  }

  @Test
  void whoSavesDataLoadsNoFont() {
    List<String> asked = new ArrayList<>();
    try (BrowserContext context = context(390, ColorScheme.LIGHT, true)) {
      context.setExtraHTTPHeaders(Map.of("Save-Data", "on"));
      Page page = context.newPage();
      page.onRequest(it -> asked.add(it.url()));
      page.navigate(portal.base() + "/dataset/diem-so-tan/map");
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(asked).isNotEmpty().noneMatch(it -> it.matches(".*(woff2|leaflet|geojson).*"));
      page.locator("[data-open]").click();
      page.locator(".map-point, .map-group").first().waitFor();
    }
  }

  @Test
  void aMapIsReadByKeyboard() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      page.navigate(portal.base() + "/dataset/diem-so-tan/map");
      page.locator(".map-point, .map-group").first().waitFor();
      Locator point = page.locator(".map-point").first();
      for (int nearer = 0; nearer < 8 && !point.isVisible(); nearer++) {
        page.locator(".map-group").first().focus();
        page.keyboard().press("Enter");
        page.waitForTimeout(500);
      }
      point.focus();
      page.keyboard().press("Enter");
      Locator row = page.locator(".map-popup a").first();
      row.waitFor();
      assertThat(row.getAttribute("href")).startsWith("/dataset/diem-so-tan/table");
    }
  }

  @Test
  void aPageThatWasSeenIsReadWithoutANetwork() {
    try (BrowserContext context = context(390, ColorScheme.LIGHT, true)) {
      Page page = context.newPage();
      page.navigate(portal.base() + "/about");
      page.evaluate("navigator.serviceWorker.ready.then(() => true)");
      page.waitForFunction("navigator.serviceWorker.controller");
      page.navigate(portal.base() + "/dataset/le-hoi");
      page.waitForFunction("caches.open('pages').then((it) => it.keys()).then((it) => it.length)");
      context.setOffline(true);
      page.navigate(portal.base() + "/dataset/le-hoi");
      assertThat(page.locator("h1").textContent()).isEqualTo("Lễ hội");
      page.navigate(portal.base() + "/en/plan");
      assertThat(page.locator("h1").textContent()).isEqualTo("No network");
    }
  }

  private static BrowserContext context(int width, ColorScheme scheme, boolean scripts) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, 844)
            .setColorScheme(scheme)
            .setAcceptDownloads(true)
            .setJavaScriptEnabled(scripts));
  }

  /// A map may load its library and what it draws beside the page, the workbench its editor and
  /// what that completes.
  private static int budget(String path) {
    return path.endsWith("/map") ? 200_000 : path.endsWith("/sparql") ? 260_000 : BUDGET;
  }

  private static int scripts(String path) {
    return path.endsWith("/map") ? 80_000 : path.endsWith("/sparql") ? 150_000 : SCRIPTS;
  }

  /// What is sent: fonts and images are packed already.
  private static int packed(String url, byte[] body) {
    if (url.matches(".*\\.(woff2|png|ico)$")) {
      return body.length;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.size();
  }
}
