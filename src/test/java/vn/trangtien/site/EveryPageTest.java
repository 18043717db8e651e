package vn.trangtien.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trangtien.site.OpenBrowser.DESK;
import static vn.trangtien.site.OpenBrowser.PHONE;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every type of page: no rule of axe is broken, nothing scrolls sideways, little is
/// loaded, and nobody else is asked.
@ExtendWith(OpenBrowser.Resolver.class)
class EveryPageTest {

  private static final int BUDGET = 120_000;
  private static final int SCRIPTS = 30_000;

  private static final List<String> PAGES =
      List.of(
          "/",
          "/en",
          "/search",
          "/search?q=le+hoi&theme=tourism",
          "/search?q=zzqqxx",
          "/search?q=ho+ngheo",
          "/search?q=phuong+vinh+ninh",
          "/en/search?q=truwowngf+hocj&from=2020&near=16.4,107.5",
          "/dataset/le-hoi",
          "/en/dataset/le-hoi",
          "/dataset/le-hoi/table",
          "/en/dataset/dia-diem-an-uong/table?q=hue&sort=-ten&ten__empty=false",
          "/dataset/le-hoi/table?id=0",
          "/dataset/le-hoi/table/3",
          "/dataset/ho-ngheo-2024/chart",
          "/en/dataset/mua-muc-nuoc/chart",
          "/dataset/cho-phien/revisions",
          "/en/dataset/cho-phien/changes",
          "/agency",
          "/agency/sdl",
          "/agency/sxd-2025",
          "/en/agency/ubnd-pl",
          "/theme",
          "/theme/tourism",
          "/en/theme/health?sort=used",
          "/embed/dataset/le-hoi",
          "/en/embed/dataset/le-hoi/chart",
          "/embed/dataset/le-hoi/table",
          "/embed/dataset/diem-so-tan/map",
          "/en/licence",
          "/frequency/annual",
          "/place",
          "/en/place?on=2024-12-31&q=phu",
          "/place/46/2021-07-01",
          "/en/place/19753/2025-07-01",
          "/place/19981/2025-01-01",
          "/for/tourist",
          "/en/for/state-agency",
          "/map?theme=health",
          "/dataset/diem-so-tan/map",
          "/about",
          "/about/design",
          "/en/about/accessibility",
          "/about/status",
          "/en/developers",
          "/developers/start",
          "/en/developers/works-with",
          "/series",
          "/en/series/ho-ngheo",
          "/plan",
          "/catalog",
          "/sparql",
          "/en/sparql/model",
          "/developers/try",
          "/ns/portal",
          "/statistics",
          "/request?q=le+hoi",
          "/en/request?dataset=le-hoi",
          "/requests",
          "/verify",
          "/en/verify?digest=4a530ebece076e8f5d60a081554eb8bb46117cca2656669973d2a35e5c8c32aa",
          "/offline");

  /// Pages that say no.
  private static final List<String> REFUSALS =
      List.of("/nope", "/en/dataset/da-thu-hoi", "/verify?digest=abc", "/en/place?on=never");

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /// Without motion, so that no colour is caught on its way to another.
  private static final Page.EmulateMediaOptions DARK =
      new Page.EmulateMediaOptions()
          .setColorScheme(ColorScheme.DARK)
          .setReducedMotion(ReducedMotion.REDUCE);

  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  /// One visit for all that is looked at: a page that is opened anew for each width and each
  /// scheme would take several times as long.
  @ParameterizedTest
  @MethodSource("all")
  void aPageIsLightFitsAndBreaksNoRule(String path, OpenBrowser browser) {
    try (Visit visit = browser.visit(DESK)) {
      SoftAssertions all = new SoftAssertions();
      visit.open(path);
      if (REFUSALS.contains(path)) {
        visit.wasRefused();
      } else {
        isLight(path, visit, all);
      }
      all.assertThat(faults(visit.page, TAGS)).as("at 1280").isEmpty();
      for (int width : List.of(DESK, 768, 320, PHONE)) {
        visit.page.setViewportSize(width, 844);
        Object wide =
            visit.page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        all.assertThat(((Number) wide).intValue()).as("too wide at " + width).isNotPositive();
      }
      all.assertThat(faults(visit.page, TAGS)).as("at 390").isEmpty();
      visit.page.emulateMedia(DARK);
      all.assertThat(faults(visit.page, COLOURS)).as("in the dark").isEmpty();
      all.assertAll();
    }
  }

  private static void isLight(String path, Visit visit, SoftAssertions all) {
    Map<String, Integer> sizes = visit.sizes();
    all.assertThat(sizes).hasSizeGreaterThan(4);
    int total = sizes.values().stream().mapToInt(Integer::intValue).sum();
    all.assertThat(total).as("bytes of " + sizes).isLessThan(budget(path));
    int scripts =
        sizes.entrySet().stream()
            .filter(it -> it.getKey().endsWith(".js"))
            .mapToInt(Map.Entry::getValue)
            .sum();
    all.assertThat(scripts).as("bytes of scripts").isLessThan(scripts(path));
  }

  /// A map may load its library and what it draws beside the page, the workbench its editor and
  /// what that completes.
  private static int budget(String path) {
    return path.endsWith("/map") ? 200_000 : path.endsWith("/sparql") ? 260_000 : BUDGET;
  }

  private static int scripts(String path) {
    return path.endsWith("/map") ? 80_000 : path.endsWith("/sparql") ? 150_000 : SCRIPTS;
  }

  /// What axe finds; in the dark only colours can differ.
  private static List<String> faults(Page page, List<String> asked) {
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
    List<Rule> violations =
        (asked == COLOURS ? axe.withRules(asked) : axe.withTags(asked)).analyze().getViolations();
    return violations.stream()
        .map(it -> it.getId() + " " + it.getNodes().getFirst().getHtml())
        .toList();
  }

  @Test
  void whoSendsTooMuchIsToldSoInAFormThatStaysFilled(OpenBrowser browser) {
    try (Visit visit = browser.withHeaders(PHONE, Map.of("X-Forwarded-For", "192.0.2.7"))) {
      for (int i = 0; i < 6; i++) {
        visit.open("/request");
        visit.page.locator("#what").fill("Số liệu thứ " + i + " về cây xanh đường phố");
        visit.page.locator("form.fill button").click();
      }
      visit.page.locator("[role=alert]").waitFor();
      visit.wasRefused();
      assertThat(visit.page.locator("#what").inputValue()).contains("thứ 5");
      assertThat(faults(visit.page, TAGS)).isEmpty();
    }
  }

  static List<String> all() {
    return Stream.concat(PAGES.stream(), REFUSALS.stream()).toList();
  }
}
