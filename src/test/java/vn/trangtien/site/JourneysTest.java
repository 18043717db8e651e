package vn.trangtien.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trangtien.site.OpenBrowser.DESK;
import static vn.trangtien.site.OpenBrowser.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trangtien.identifier.Digest;

/// What people come for, from their question to their answer, as they walk it in a browser.
@ExtendWith(OpenBrowser.Resolver.class)
class JourneysTest {

  @Test
  void aListOfSchoolsIsFoundAndDownloadedOnAPhone(OpenBrowser browser) throws Exception {
    try (Visit visit = browser.visit(PHONE)) {
      visit.open("/");
      assertThat(visit.isOnFirstScreen("main input[name=q]")).isTrue();
      visit.page.locator("main input[name=q]").fill("truong hoc");
      visit.page.keyboard().press("Enter");
      visit.at("/search?q=truong+hoc");
      visit.page.locator(".cards a").first().click();
      visit.at("/dataset/truong-hoc");
      assertThat(visit.title()).isEqualTo("Trường học");
      assertThat(visit.isOnFirstScreen(".get .button")).as("the download").isTrue();
      byte[] bytes = visit.download(visit.page.locator(".get .button"));
      visit.page.locator(".file details:not(.also) summary").first().click();
      assertThat(visit.text(".file details[open] code")).isEqualTo(Digest.of(bytes).hex());
      assertThat(bytes).isEqualTo(Files.readAllBytes(Path.of("catalog/sgddt/truong-hoc.csv")));
    }
  }

  @Test
  void anOldWardsNameLeadsToTodaysPlaceAndItsData(OpenBrowser browser) {
    try (Visit visit = browser.visit(PHONE)) {
      visit.open("/search?q=phuong+vinh+ninh");
      assertThat(visit.text(".spot")).contains("Phường Vĩnh Ninh", "31/12/2024");
      visit.link("Phường Thuận Hoá").click();
      visit.page.waitForURL("**/place/19789/2025-07-01");
      assertThat(visit.title()).isEqualTo("Phường Thuận Hoá");
      assertThat(visit.text("#formerly ~ .table")).contains("Phường Vĩnh Ninh");
      Locator rows = visit.page.locator("#rows ~ .table td a").first();
      String count = rows.innerText().strip().replaceAll("\\D.*", "");
      rows.click();
      visit.page.waitForURL("**/table?*19789*");
      assertThat(visit.text("#rows")).startsWith(count + " trên tổng số ");
    }
  }

  @Test
  void aNameThatNoDatasetHasStillLeadsToItsPlace(OpenBrowser browser) {
    try (Visit visit = browser.visit(PHONE)) {
      visit.open("/en/search?q=xa+thuy+bang");
      visit.link("Thuy Xuan Ward").click();
      visit.page.waitForURL("**/en/place/19813/2025-07-01");
      assertThat(visit.title()).isEqualTo("Thuy Xuan Ward");
    }
  }

  @Test
  void twoRevisionsAreCompared(OpenBrowser browser) {
    try (Visit visit = browser.visit(PHONE)) {
      visit.open("/dataset/cho-phien");
      visit.link("So sánh hai lần công bố").click();
      visit.at("/dataset/cho-phien/changes");
      assertThat(visit.text(".diff")).contains("Chợ phiên 2024", "Chợ phiên 2025");
      visit.open("/dataset/cho-phien/revisions");
      visit.page.locator("form button").last().click();
      visit.page.waitForURL("**/dataset/cho-phien/changes?*from=*");
      assertThat(visit.text("main")).contains("1 dòng thêm, 1 dòng bớt, 1 dòng sửa.");
      Locator change = visit.page.locator(".diff").last().locator("tbody tr");
      assertThat(change.locator("del").textContent()).isEqualTo("Làng Vân Thê, xã Hương Toàn");
      assertThat(change.locator("ins").textContent()).isEqualTo("Làng Vân Thê");
      assertThat(visit.text("main")).contains("Lễ hội mới");
    }
  }

  @Test
  void aDatasetIsCited(OpenBrowser browser) {
    try (Visit visit = browser.visit(PHONE)) {
      visit.open("/dataset/le-hoi#cite");
      assertThat(visit.text("#citation")).contains("Lễ hội", "/dataset/le-hoi");
      String bibtex = text(visit.download(visit.link("BibTeX").first()));
      assertThat(bibtex).startsWith("@").contains("Lễ hội", "/dataset/le-hoi");
      visit.page.locator("summary").getByText("BibTeX").click();
      assertThat(visit.text("#bibtex")).isEqualTo(bibtex.strip());
      String ris = text(visit.download(visit.link("RIS")));
      assertThat(ris).startsWith("TY  - DATA").contains("Lễ hội").contains("ER  -");
    }
  }

  @Test
  void whatIsDownloadedIsWhatWasFilteredAndSorted(OpenBrowser browser) {
    try (Visit visit = browser.visit(PHONE)) {
      Page page = visit.page;
      visit.open("/dataset/truong-hoc/table");
      page.locator("summary").getByText("Lọc và sắp xếp").click();
      visit.field("Cột").selectOption("cap_hoc");
      visit.field("So sánh").selectOption("eq");
      visit.field("Giá trị").fill("tiểu học");
      visit.field("Sắp xếp").selectOption("-ten");
      page.getByText("Áp dụng").click();
      visit.at("/dataset/truong-hoc/table?cap_hoc=ti%E1%BB%83u%20h%E1%BB%8Dc&sort=-ten");
      page.locator("summary").getByText("Chọn cột và xem thống kê").click();
      for (Locator box : page.locator(".choose input").all()) {
        box.setChecked(List.of("ten", "cap_hoc", "loai_hinh").contains(box.inputValue()));
      }
      page.getByText("Hiện các cột đã chọn").click();
      page.waitForURL("**select=*");
      List<List<String>> shown =
          page.locator(".rows tbody tr").all().stream()
              .map(it -> it.locator("td").allTextContents().stream().map(String::strip).toList())
              .toList();
      assertThat(shown).hasSize(9).allMatch(it -> it.get(1).equals("tiểu học"));
      String csv = text(visit.download(page.locator("#take ~ ul a").first()));
      assertThat(csv.lines().toList())
          .isEqualTo(
              Stream.concat(
                      Stream.of("ten,cap_hoc,loai_hinh"),
                      shown.stream().map(it -> String.join(",", it)))
                  .toList());
      assertThat(shown.getFirst().getFirst()).isGreaterThan(shown.getLast().getFirst());
    }
  }

  @Test
  void aMapIsReadByKeyboardAlone(OpenBrowser browser) {
    try (Visit visit = browser.visit(DESK)) {
      Page page = visit.page;
      visit.open("/dataset/diem-so-tan/map");
      page.locator(".map-point, .map-group").first().waitFor();
      for (int i = 0; i < 40 && !visit.isFocused(".map-group"); i++) {
        page.keyboard().press("Tab");
      }
      for (int i = 0; i < 10 && visit.isFocused(".map-group"); i++) {
        page.keyboard().press("Enter");
        page.waitForTimeout(400);
      }
      assertThat(visit.isFocused(".map-point")).as("where the reader went nearer").isTrue();
      page.keyboard().press("Enter");
      visit.waitForFocus(".map-popup a");
      String name = visit.text(".map-popup h3");
      assertThat(page.locator(".map-popup dd").allTextContents())
          .as("names, not codes, as in the list")
          .isNotEmpty()
          .noneMatch(it -> it.matches("[0-9]{5}"));
      page.keyboard().press("Escape");
      visit.waitForFocus(".map-point");
      page.keyboard().press("Enter");
      visit.waitForFocus(".map-popup a");
      page.keyboard().press("Enter");
      page.waitForURL("**/dataset/diem-so-tan/table**");
      assertThat(visit.text("main .table")).contains(name);
    }
  }

  @Test
  void whoSwitchesTheLanguageStaysWhereTheyAre(OpenBrowser browser) {
    try (Visit visit = browser.visit(PHONE)) {
      visit.open("/search?q=le+hoi&theme=tourism&sort=newest");
      int found = visit.page.locator(".cards .card").count();
      int chips = visit.page.locator(".chips .chip .icon").count();
      visit.page.locator(".tongue").click();
      visit.at("/en/search?q=le+hoi&theme=tourism&sort=newest");
      assertThat(visit.page.locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(visit.page.locator(".cards .card").count()).isEqualTo(found).isPositive();
      assertThat(visit.page.locator(".chips .chip .icon").count()).isEqualTo(chips).isPositive();
      visit.page.locator(".cards a").first().click();
      visit.page.waitForURL("**/en/dataset/*");
      visit.open("/en/dataset/truong-hoc/table?cap_hoc=THPT&sort=-ten&select=ten,cap_hoc");
      List<String> rows = visit.page.locator(".rows td").allTextContents();
      visit.page.locator(".tongue").click();
      visit.page.waitForURL("**/dataset/truong-hoc/table?*");
      assertThat(visit.path()).startsWith("/dataset/").contains("cap_hoc=THPT", "sort=-ten");
      assertThat(visit.page.locator(".rows td").allTextContents()).isEqualTo(rows).isNotEmpty();
    }
  }

  @Test
  void whoSavesDataGetsTheWholePageInFewerBytes(OpenBrowser browser) throws Exception {
    String path = "/dataset/truong-hoc";
    try (Visit all = browser.visit(PHONE);
        Visit few = browser.visit(PHONE)) {
      few.open("/about");
      few.page.locator(".saver").click();
      assertThat(few.page.locator(".saver").getAttribute("aria-pressed")).isEqualTo("true");
      few.forget();
      browser.portal.get(path + "/chart");
      all.open(path);
      few.open(path);
      assertThat(few.weight()).isLessThan(all.weight() * 6 / 10);
      assertThat(few.page.locator("h1, h2, h3").allTextContents())
          .isEqualTo(all.page.locator("h1, h2, h3").allTextContents());
      assertThat(few.page.locator("a").count()).isEqualTo(all.page.locator("a").count());
      few.open(path + "/map");
      assertThat(few.page.locator("#list ~ ol li").count()).isPositive();
      few.page.locator("[data-open]").click();
      few.page.locator(".map-point, .map-group").first().waitFor();
    }
  }

  @Test
  void fromTheQuestionToTheFileWithoutScripts(OpenBrowser browser) throws Exception {
    try (Visit visit = browser.withoutScripts(PHONE)) {
      Page page = visit.page;
      visit.open("/");
      page.locator("main input[name=q]").fill("du lich");
      page.keyboard().press("Enter");
      visit.at("/search?q=du+lich");
      page.locator(".filters > summary").click();
      page.locator("input[name=agency][value=sdl]").check();
      page.locator("button[form=search]").click();
      visit.at("/search?q=du+lich&agency=sdl");
      page.locator(".card a[href$=an-uong]").first().click();
      visit.at("/dataset/dia-diem-an-uong");
      page.locator(".preview a.more").first().click();
      visit.at("/dataset/dia-diem-an-uong/table");
      page.locator("summary").getByText("Lọc và sắp xếp").click();
      visit.field("Tìm trong mọi ô").fill("bun bo");
      page.getByText("Áp dụng").click();
      page.waitForURL("**/table?q=bun**");
      int rows = page.locator(".rows tbody tr").count();
      String csv = text(visit.download(page.locator("#take ~ ul a").first()));
      assertThat(csv.lines().count()).isEqualTo(rows + 1L).isGreaterThan(1);
      page.goBack();
      page.goBack();
      assertThat(visit.download(page.locator(".file a.button").first()))
          .isEqualTo(Files.readAllBytes(Path.of("catalog/sdl/dia-diem-an-uong.csv")));
    }
  }

  @Test
  void anErrorIsReportedWithoutAnAccount(OpenBrowser browser) {
    String wrong = "Dòng 3: tọa độ nằm ngoài biển, đúng ra là gần chợ";
    try (Visit visit = browser.visit(PHONE)) {
      Page page = visit.page;
      visit.open("/dataset/cho-sieu-thi");
      visit.link("Báo dữ liệu sai hoặc thiếu").first().click();
      visit.at("/request?dataset=cho-sieu-thi");
      assertThat(visit.text(".about")).contains("Chợ");
      page.locator("form.fill button").click();
      visit.at("/request");
      visit.wasRefused();
      assertThat(visit.text("[role=alert]")).contains("Nội dung");
      page.locator("[role=alert] a").click();
      assertThat(visit.isFocused("#what")).isTrue();
      page.locator("#what").fill(wrong);
      page.locator("form.fill button").click();
      page.waitForURL("**/requests/*");
      assertThat(visit.text("main")).contains(wrong);
      visit.link("Xem tất cả yêu cầu").click();
      visit.at("/requests");
      Locator card = page.locator(".card").filter(new Locator.FilterOptions().setHasText("tọa độ"));
      assertThat(card.locator(".badge").textContent()).isEqualTo("Mới");
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
