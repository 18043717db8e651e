package vn.trangtien.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trangtien.site.OpenBrowser.DESK;
import static vn.trangtien.site.OpenBrowser.PHONE;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What scripts add to the pages, in a real browser.
@ExtendWith(OpenBrowser.Resolver.class)
class BrowserTest {

  private static final Locator.GetByTextOptions EXACTLY =
      new Locator.GetByTextOptions().setExact(true);

  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

  /// What hides or fails to mark what has the focus; empty where nothing does.
  private static final String COVERED =
      """
      () => {
        const it = document.activeElement;
        if (it == document.body) return "";
        const { outlineStyle, outlineWidth } = getComputedStyle(it);
        if (outlineStyle == "none" || parseFloat(outlineWidth) < 2) {
          return "unmarked: " + it.outerHTML;
        }
        const box = it.getClientRects()[0];
        const middle = box.y + box.height / 2;
        const top = document.elementFromPoint(
            Math.max(1, box.x + Math.min(box.width / 2, innerWidth / 3)),
            box.height < innerHeight / 2 ? middle : Math.min(Math.max(middle, 80), innerHeight - 80));
        const label = it.closest("label");
        return top && (it.contains(top) || top.contains(it) || label?.contains(top))
            ? "" : "covered by " + top?.outerHTML.slice(0, 200) + ": " + it.outerHTML;
      }""";

  @Test
  void suggestionsAreChosenByKeys(OpenBrowser browser) {
    try (Visit visit = browser.visit(DESK)) {
      Page page = visit.page;
      visit.open("/en/dataset/le-hoi");
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
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      page.keyboard().press("Escape");
      assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
      assertThat(box.inputValue()).isEqualTo("du li");
      page.keyboard().press("ArrowDown");
      options.first().waitFor();
      page.keyboard().press("ArrowDown");
      String leads = options.first().getAttribute("data-href");
      assertThat(leads).startsWith("/en/");
      page.keyboard().press("Enter");
      visit.at(leads);
    }
  }

  @Test
  void aSuggestionIsChosenByPointer(OpenBrowser browser) {
    try (Visit visit = browser.visit(PHONE)) {
      visit.open("/");
      visit.page.locator("main input[name=q]").pressSequentially("le hoi");
      visit.page.locator("main [role=option]").getByText("Lễ hội", EXACTLY).first().click();
      visit.at("/dataset/le-hoi");
    }
  }

  @Test
  void aChosenThemeStaysOnTheNextPage(OpenBrowser browser) {
    try (Visit visit = browser.visit(DESK)) {
      visit.open("/about/design");
      visit.page.locator("[data-switch=theme]").click();
      visit.open("/en");
      assertThat(visit.page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
      assertThat(visit.page.locator("[data-switch=theme]").getAttribute("aria-pressed"))
          .isEqualTo("true");
      assertThat(visit.context.cookies()).isEmpty();
    }
  }

  @Test
  void aBrowserThatAsksToSaveDataLoadsNoFont(OpenBrowser browser) {
    try (Visit visit = browser.withHeaders(PHONE, Map.of("Save-Data", "on"))) {
      visit.open("/dataset/diem-so-tan/map");
      visit.page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(visit.asked()).noneMatch(it -> it.matches(".*(woff2|leaflet|geojson).*"));
    }
  }

  @Test
  void aPageThatWasSeenIsReadWithoutANetwork(OpenBrowser browser) {
    try (Visit visit = browser.visit(PHONE)) {
      Page page = visit.page;
      visit.open("/about");
      page.evaluate("navigator.serviceWorker.ready.then(() => true)");
      page.waitForFunction("() => navigator.serviceWorker.controller");
      visit.open("/dataset/le-hoi");
      page.waitForFunction(
          "() => caches.open('pages').then((it) => it.keys()).then((it) => it.length)");
      visit.context.setOffline(true);
      visit.open("/dataset/le-hoi");
      assertThat(visit.title()).isEqualTo("Lễ hội");
      visit.open("/en/plan");
      assertThat(visit.title()).isEqualTo("No network");
      assertThat(visit.link("Lễ hội").getAttribute("href")).endsWith("/dataset/le-hoi");
    }
  }

  @Test
  void filtersRiseFromBelowOnAPhoneAndLeaveByKeyButtonAndBackdrop(OpenBrowser browser) {
    try (Visit visit = browser.visit(PHONE)) {
      Page page = visit.page;
      visit.open("/en/search?agency=svhtt");
      Locator handle = page.locator(".filters > summary");
      Locator sheet = page.locator(".filters > div");
      assertThat(handle.innerText()).isEqualToIgnoringWhitespace("Filters 1");
      handle.click();
      page.getByRole(AriaRole.DIALOG).waitFor();
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      assertThat(focus(page)).isEqualTo("Close");
      page.keyboard().press("Escape");
      sheet.waitFor(GONE);
      assertThat(focus(page)).startsWith("Filters");
      page.keyboard().press("Enter");
      page.getByLabel("Close").click();
      sheet.waitFor(GONE);
      handle.click();
      page.mouse().click(PHONE / 2.0, 40);
      sheet.waitFor(GONE);
      handle.click();
      page.locator("input[name=format][value=csv]").check();
      page.locator("button[form=search]").click();
      visit.at("/en/search?q=&agency=svhtt&format=csv");
      assertThat(handle.innerText()).isEqualToIgnoringWhitespace("Filters 2");
    }
  }

  @Test
  void whatHasTheFocusIsMarkedAndLiesUnderNothing(OpenBrowser browser) {
    for (String path : List.of("/", "/search?q=le+hoi", "/dataset/le-hoi")) {
      try (Visit visit = browser.visit(PHONE)) {
        visit.open(path);
        int stops = 0;
        do {
          visit.page.keyboard().press("Tab");
          stops++;
          assertThat(visit.page.evaluate(COVERED)).as("stop %d of %s", stops, path).isEqualTo("");
        } while (stops < 400 && !focus(visit.page).isEmpty());
        assertThat(stops).isBetween(20, 399);
      }
    }
  }

  private static String focus(Page page) {
    return (String)
        page.evaluate(
            """
            (it => it == document.body ? "" : it.ariaLabel || it.innerText || it.outerHTML)
            (document.activeElement)""");
  }
}
