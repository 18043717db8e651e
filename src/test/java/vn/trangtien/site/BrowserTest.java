package vn.trangtien.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trangtien.site.OpenBrowser.DESK;
import static vn.trangtien.site.OpenBrowser.PHONE;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What scripts add to the pages, in a real browser.
@ExtendWith(OpenBrowser.Resolver.class)
class BrowserTest {

  private static final Locator.GetByTextOptions EXACTLY =
      new Locator.GetByTextOptions().setExact(true);

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
}
