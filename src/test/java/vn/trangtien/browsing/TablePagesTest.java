package vn.trangtien.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.delivery.OpenTables;

/// The page of a table, as a browser without scripts has it.
final class TablePagesTest {

  /// A script that is not the portal's own.
  private static final String FOREIGN = "<script(?! src=\"/assets/)";

  private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>";
  private static final String MANY = "/dataset/nhieu-dong/table";

  @TempDir private static Path folder;
  private static OpenTables portal;

  @BeforeAll
  static void open() throws Exception {
    portal = new OpenTables(folder);
    StringBuilder rows = new StringBuilder("so,nhom,ghi chú,ngay\n");
    for (int i = 1; i <= 123; i++) {
      rows.append(i).append(',').append(i % 7 == 0 ? "" : "nhóm " + i % 4).append(",\"");
      rows.append(i == 5 ? HOSTILE : "dòng " + i).append("\",");
      rows.append(i == 9 ? "hôm qua" : "2025-01-" + (10 + i % 20)).append('\n');
    }
    portal.publish(
        "nhieu-dong", rows.toString(), "so integer\nnhom string\nghi chú string\nngay date");
    portal.publish("khong-dong", "a,b\n", "a string\nb integer");
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dataset/le-hoi/table",
        "/dataset/le-hoi/table?q=hoi&sort=-ten&select=ten,ma_xa",
        "/dataset/le-hoi/table?distribution=csv",
        "/dataset/le-hoi/table/3",
        "/dataset/khong-dong/table",
        MANY,
        MANY + "?q=khongcodau"
      })
  void everyPageIsThereInBothLanguages(String path) throws Exception {
    String vi = page(path, 200);
    String en = page("/en" + path, 200);
    assertThat(vi).contains("<html lang=\"vi\">").contains("</html>").doesNotContain("{0}");
    assertThat(en).contains("<html lang=\"en\">").contains("</html>").doesNotContain("{0}");
    for (String page : List.of(vi, en)) {
      assertThat(page)
          .doesNotContainPattern(FOREIGN)
          .doesNotContain(" style=")
          .doesNotContain("onclick");
      assertThat(page).doesNotContain("portal.invalid");
    }
    for (String word :
        List.of("Áp dụng", "Sắp xếp", "Giá trị", "Dòng ", "Tải đúng", "Xem cả bảng")) {
      assertThat(en).doesNotContain(word);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "sort=nhom", "sort=-nhom", "sort=-ngay,nhom", "nhom=nh%C3%B3m%201&limit=4"})
  void pagesLeadToTheEndAndBack(String query) throws Exception {
    Deque<List<String>> seen = new ArrayDeque<>();
    String page = page(MANY + (query.isEmpty() ? "" : "?" + query), 200);
    List<String> all = new ArrayList<>();
    String next = link(page, "next nofollow");
    seen.push(numbers(page));
    all.addAll(numbers(page));
    while (next != null) {
      page = page(next, 200);
      seen.push(numbers(page));
      all.addAll(numbers(page));
      next = link(page, "next nofollow");
    }
    assertThat(all).doesNotHaveDuplicates().hasSize(query.startsWith("nhom=") ? 27 : 123);
    while (seen.size() > 1) {
      assertThat(numbers(page)).isEqualTo(seen.pop());
      page = page(String.valueOf(link(page, "prev nofollow")), 200);
    }
    assertThat(numbers(page)).isEqualTo(seen.pop());
    assertThat(link(page, "prev nofollow")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "khong=1|khong|no parameter or column",
        "so__gt=abc|abc|whole numbers",
        "sort=khong|khong|no column",
        "limit=9999999999|9999999999|whole number",
        "after=abc|after|cursor",
        "so__like=1|like|no comparison",
        "so=1&so=2|so|only one value",
        "so=1%3BDROP%20TABLE%20data|DROP|whole numbers",
        "add.column=so&add.comparison=lt&add.value=x|“x”|whole numbers",
        "add.value=7|“7”|choose the column"
      })
  void whatIsNotUnderstoodIsSaidAndTheRestIsShown(String query, String named, String words)
      throws Exception {
    String vi = page(MANY + "?q=12&" + query, 400);
    assertThat(alert(vi)).contains(named);
    assertThat(alert(page("/en" + MANY + "?q=12&" + query, 400))).contains(words);
    assertThat(vi).contains("name=\"q\" value=\"12\"");
    assertThat(numbers(vi)).isNotEmpty().hasSizeLessThan(50);
  }

  @Test
  void howTheFileWasReadIsSaid() throws Exception {
    String twice =
        new String(
            "Chợ Thuận Hóa Huế".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    portal.publish("ma-hoa", "ten,so\n" + twice + ",1\nAn,abc\n", "ten string\nso integer");
    assertThat(portal.get("/dataset/ma-hoa/table").body())
        .contains("Chợ Thuận Hóa Huế", "Tệp được đọc thế nào", "mã hóa UTF-8 hai lần")
        .contains("1 ô không đúng kiểu", "<code>abc</code>");
    assertThat(portal.get("/en/dataset/ma-hoa/table").body())
        .contains("How the file was read", "its letters have been restored")
        .contains("1 cell does not fit its type", ">2 rows<", "1 cell filled");
    assertThat(portal.get("/dataset/khong-dong/table").body()).doesNotContain("được đọc thế nào");
    String json = portal.get("/api/v1/datasets/ma-hoa/columns").body();
    assertThat(json)
        .contains("\"notes\":[{\"vi\":\"Tệp bị mã hóa UTF-8 hai lần", "\"misfitCount\":1")
        .contains("\"misfits\":[{\"_row\":2,\"column\":\"so\",\"cell\":\"abc\"}]");
  }

  @Test
  void tooManyParametersAreSaidOnce() throws Exception {
    String query =
        String.join(
            "&", Stream.iterate(1, it -> it + 1).limit(60).map(it -> "x" + it + "=1").toList());
    assertThat(alert(page(MANY + "?" + query, 400)).split("<p>")).hasSizeLessThanOrEqualTo(6);
    String known =
        String.join(
            "&",
            Stream.of("not", "lt", "lte", "gt", "gte", "contains", "in", "empty")
                .flatMap(it -> Stream.of("so", "nhom", "ghi chú", "ngay").map(by -> by + "__" + it))
                .map(it -> URLEncoder.encode(it, StandardCharsets.UTF_8) + "=true")
                .toList());
    assertThat(page(MANY + "?" + known, 400)).contains("role=\"alert\"");
  }

  @Test
  void aFormLeadsToAnAddressThatSaysAllOfIt() throws Exception {
    HttpResponse<String> added =
        portal.get(
            "/en"
                + MANY
                + "?q=d%C3%B2ng&sort=-so&add.column=so&add.comparison=between&add.value=3,20",
            "Accept",
            "text/html");
    assertThat(added.statusCode()).isEqualTo(303);
    String location = added.headers().firstValue("location").orElseThrow();
    assertThat(location).isEqualTo("/en" + MANY + "?so__between=3,20&q=d%C3%B2ng&sort=-so");
    String page = page(location, 200);
    assertThat(numbers(page)).hasSize(17).startsWith("20", "19").doesNotContain("5");
    assertThat(page).contains("17 of 123 rows").contains("lies between");
    HttpResponse<String> chosen =
        portal.get(
            MANY + "?show.column=so&show.column=nhom&show.column=khong", "Accept", "text/html");
    assertThat(chosen.headers().firstValue("location")).hasValue(MANY + "?select=so,nhom");
    HttpResponse<String> empty =
        portal.get(
            MANY + "?q=&sort=&add.column=nhom&add.comparison=empty&add.value=",
            "Accept",
            "text/html");
    assertThat(empty.headers().firstValue("location")).hasValue(MANY + "?nhom__empty=true");
  }

  @Test
  void aFilterCanBeRemoved() throws Exception {
    String page = page(MANY + "?nhom=nh%C3%B3m%201&q=12", 200);
    assertThat(page).contains("href=\"" + MANY + "?q=12\"");
    assertThat(page).contains("href=\"" + MANY + "?nhom=nh%C3%B3m%201\"");
  }

  @Test
  void columnsWithFewValuesSuggestThemselves() throws Exception {
    String page = page(MANY, 200);
    assertThat(page).contains("href=\"" + MANY + "?nhom=nh%C3%B3m%201\"").contains("<rect ");
    assertThat(page).doesNotContain("?so=1\"");
  }

  @Test
  void whatStrangersWriteIsInert() throws Exception {
    assertThat(page(MANY + "?so=5", 200)).contains("&lt;script&gt;alert").doesNotContain("<img");
    assertThat(page(MANY + "/5", 200)).contains("&lt;script&gt;alert").doesNotContain("<img");
    String hostile = URLEncoder.encode("\"><script>", StandardCharsets.UTF_8);
    assertThat(page(MANY + "?q=" + hostile, 200)).doesNotContainPattern(FOREIGN);
    assertThat(page(MANY + "?" + hostile + "=1", 400)).doesNotContainPattern(FOREIGN);
  }

  @Test
  void cellsThatDoNotFitAreCounted() throws Exception {
    assertThat(page(MANY, 200)).contains("1 ô không đúng kiểu").contains("<code>hôm qua</code>");
    assertThat(page("/en" + MANY, 200)).contains("1 cell does not fit its type");
  }

  @Test
  void whatIsShownIsWhatIsDownloaded() throws Exception {
    String page = page(MANY + "?nhom=nh%C3%B3m%202&select=so,ngay&sort=-so&limit=3", 200);
    Matcher link = Pattern.compile("href=\"([^\"]*/rows\\.csv\\?[^\"]*)\"").matcher(page);
    assertThat(link.find()).isTrue();
    String csv = portal.get(link.group(1).replace("&amp;", "&")).body();
    assertThat(csv.lines().findFirst())
        .hasValueSatisfying(it -> assertThat(it).endsWith("so,ngay"));
    assertThat(csv.lines().count()).isEqualTo(28);
    assertThat(csv.lines().skip(1).findFirst().orElseThrow()).startsWith("122,");
    assertThat(page).contains("excel=vi&amp;select=so,ngay").contains("rows.parquet?");
    assertThat(page).contains("pd.read_csv").contains("read.csv(").contains("curl -o");
    assertThat(page).doesNotContain("rows.geojson");
    assertThat(page("/dataset/le-hoi/table", 200))
        .contains("rows.geojson")
        .contains("\"ma_xa\": str");
  }

  @Test
  void codesLeadToPlacesOfTheirTime() throws Exception {
    String page = page("/dataset/le-hoi/table", 200);
    assertThat(page).doesNotContain("?distribution=geojson");
    Matcher place = Pattern.compile("href=\"(/place/\\d+/[\\d-]+)\"").matcher(page);
    assertThat(place.find()).isTrue();
    assertThat(page(place.group(1), 200)).contains("<h1");
    assertThat(page).contains("href=\"/dataset/le-hoi/table/3\"");
  }

  @Test
  void otherTablesOfTheDatasetAreNamed() throws Exception {
    String page = page("/dataset/quy-mo-truong-lop/table", 200);
    Matcher other = Pattern.compile("href=\"([^\"]*/table\\?distribution=[^\"]*)\"").matcher(page);
    assertThat(other.find()).isTrue();
    assertThat(page(other.group(1), 200)).contains("name=\"distribution\" value=");
  }

  @Test
  void aRowHasItsPage() throws Exception {
    String row = page(MANY + "/123", 200);
    assertThat(row).contains("<dl").contains("dòng 123").contains("href=\"" + MANY + "/122\"");
    assertThat(row).doesNotContain(MANY + "/124");
    for (String number : List.of("124", "0", "x", "99999999999999")) {
      assertThat(page(MANY + "/" + number, 404)).contains("từ 1 đến 123");
    }
  }

  @Test
  void aDatasetShowsItsFirstRowsAndWhatItGoesWith() throws Exception {
    page(MANY, 200);
    portal.get("/api/v1/datasets/nhieu-dong/joins");
    page("/dataset/le-hoi/table", 200);
    String page = page("/dataset/nhieu-dong", 200);
    assertThat(page)
        .contains("id=\"preview\"")
        .contains("Xem cả bảng (123 dòng)")
        .contains("dòng 10");
    assertThat(page).doesNotContain("dòng 11<").doesNotContain("id=\"joins\"");
    assertThat(page("/en/dataset/le-hoi", 200)).contains("Goes together with");
    assertThat(page("/dataset/le-hoi", 200))
        .contains(">không</td>", ">01/07/2021</td>", ">20005</a> <span class=\"soft small\">")
        .doesNotContain(">false</td>");
    assertThat(page("/dataset/mua-muc-nuoc", 200)).contains("href=\"/dataset/mua-muc-nuoc/table\"");
  }

  private static String page(String path, int status) throws Exception {
    HttpResponse<String> page = portal.get(path, "Accept", "text/html");
    assertThat(page.statusCode()).as(path).isEqualTo(status);
    return page.body();
  }

  private static String alert(String page) {
    int from = page.indexOf("role=\"alert\"");
    assertThat(from).isPositive();
    return page.substring(from, page.indexOf("</div>", from));
  }

  private static List<String> numbers(String page) {
    return Pattern.compile("/table/(\\d+)\"")
        .matcher(page)
        .results()
        .map(it -> it.group(1))
        .toList();
  }

  private static @Nullable String link(String page, String rel) {
    Matcher link = Pattern.compile("href=\"([^\"]*)\" rel=\"" + rel + "\"").matcher(page);
    return link.find() ? link.group(1).replace("&amp;", "&") : null;
  }
}
