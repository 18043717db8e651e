package vn.trangtien.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows as JSON, on one small table of wards and the shipped catalog.
final class RowsApiTest {

  static final String WARDS =
      """
      mã,tên,ngày,diện tích,dân số,hoạt động,vi_do,kinh_do,lúc
      00123,Phường Thuận Hóa,2025-07-01,8.54,132211,true,16.46,107.59,2025-07-01T08:00:00+07:00
      00124,Phường Phú Xuân,2025-07-01,10.38,130247,true,16.48,107.58,2025-07-01T02:00:00Z
      00125,"Xã Đan Điền, cũ",2024-01-01,1.5,,false,16.58,107.50,
      00126,Phường An Cựu,,16.7,26000,true,,,2024-01-01T00:00:00+07:00
      00127,=1+2,2023-05-05,0.1,-5,,16.1,107.1,
      """;
  static final String COLUMNS =
      """
      mã string
      tên string
      ngày date
      diện tích decimal
      dân số integer
      hoạt động boolean
      vi_do decimal
      kinh_do decimal
      lúc dateTime""";
  private static final String ROWS = "/api/v1/datasets/xa-nho/rows";

  @TempDir private static Path folder;
  private static OpenTables portal;

  @BeforeAll
  static void open() throws Exception {
    portal = new OpenTables(folder);
    portal.publish("xa-nho", WARDS, COLUMNS);
    portal.publish("khong-bang", "a,b\n1,2,3\n", "a string\nb string");
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void aPageSaysWhereItsRowsComeFrom() throws Exception {
    Map<String, Object> page = portal.json(ROWS + "?limit=1");
    assertThat(page.get("dataset").toString()).endsWith("/dataset/xa-nho");
    assertThat(page.get("distribution").toString()).endsWith("/dataset/xa-nho/distribution/csv");
    assertThat(page.get("digest").toString()).matches("sha256:[0-9a-f]{64}");
    assertThat(page.get("licence").toString()).contains("CC_BY_4_0");
    assertThat(page.get("provenance").toString()).contains("restated");
    assertThat(page.get("citation").toString()).contains("Sở Văn hóa và Thể thao (2024)");
    assertThat(page.get("count")).isEqualTo(5);
    assertThat(page.get("columns").toString()).contains("diện tích", "decimal");
    Map<String, Object> row = rows(page).getFirst();
    assertThat(row)
        .containsEntry("mã", "00123")
        .containsEntry("ngày", "2025-07-01")
        .containsEntry("dân số", 132211)
        .containsEntry("hoạt động", true)
        .containsEntry("lúc", "2025-07-01T08:00:00+07:00")
        .containsEntry("_row", 1);
    assertThat(row.get("diện tích").toString()).isEqualTo("8.54");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mã=00124|2",
        "dân số__not=130247|1 3 4 5",
        "dân số__lt=26000|5",
        "dân số__lte=26000|4 5",
        "dân số__gt=130247|1",
        "dân số__gte=130247|1 2",
        "diện tích__between=1.5,10.38|1 2 3",
        "diện tích=0.1|5",
        "diện tích=1e2|",
        "tên__contains=phu xuan|2",
        "tên__contains_exactly=phu xuan|",
        "tên__contains_exactly=Phú Xuân|2",
        "dân số__contains=13|1 2",
        "mã__in=00125,00127,x|3 5",
        "tên__in=\"Xã Đan Điền, cũ\",x|3",
        "ngày__empty=true|4",
        "ngày__empty=false|1 2 3 5",
        "ngày__lt=2024-06-01|3 5",
        "lúc__gt=2025-07-01T01:30:00Z|2",
        "lúc=2025-07-01T08:00:00+07:00|1",
        "hoạt động=false|3",
        "q=dan dien|3",
        "q=132211|1",
        "q=phuong 2025|1 2",
        "bbox=107.55,16.4,107.6,16.5|1 2",
        "near=16.48,107.58,500|2",
        "mã__eq=00126|4"
      })
  void rowsAreFiltered(String filter, String found) throws Exception {
    int at = filter.indexOf('=');
    String query = encoded(filter.substring(0, at)) + "=" + encoded(filter.substring(at + 1));
    Map<String, Object> page = portal.json(ROWS + "?" + query);
    String numbers =
        rows(page).stream().map(it -> it.get("_row").toString()).collect(Collectors.joining(" "));
    assertThat(numbers).isEqualTo(found == null ? "" : found);
    assertThat(page.get("count")).isEqualTo(rows(page).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sort=ngày",
        "sort=-dân số",
        "sort=hoạt động,-diện tích",
        "sort=-lúc,tên&select=mã",
        "sort=tên&mã__not=00124"
      })
  void pagesToTheEndAreTheWhole(String query) throws Exception {
    String asked = query.replace(" ", "%20");
    Map<String, Object> whole = portal.json(ROWS + "?" + utf8(asked));
    List<Map<String, Object>> paged = new ArrayList<>();
    String next = ROWS + "?limit=1&count=false&" + utf8(asked);
    while (next != null) {
      Map<String, Object> page = portal.json(next);
      assertThat(page).doesNotContainKey("count");
      paged.addAll(rows(page));
      next = (String) page.get("next");
    }
    assertThat(paged).isEqualTo(rows(whole)).hasSizeGreaterThan(3);
  }

  @Test
  void longPagesToTheEndAreTheWholeInEveryOrder() throws Exception {
    String path = "/api/v1/datasets/di-tich-van-hoa/rows";
    for (Object column : (List<?>) portal.json(path + "?limit=1").get("columns")) {
      String sort = "sort=-" + encoded(((Map<?, ?>) column).get("name").toString());
      List<Map<String, Object>> whole = rows(portal.json(path + "?limit=1000&" + sort));
      List<Map<String, Object>> paged = new ArrayList<>();
      String next = path + "?limit=37&" + sort;
      while (next != null) {
        Map<String, Object> page = portal.json(next);
        paged.addAll(rows(page));
        next = (String) page.get("next");
      }
      assertThat(paged).as(sort).isEqualTo(whole).hasSize(180);
    }
  }

  @Test
  void aRowHasAnAddressOfItsOwn() throws Exception {
    Map<String, Object> row = portal.json(ROWS + "/3");
    assertThat(row.get("row").toString()).contains("Xã Đan Điền, cũ", "_row=3");
    assertThat(portal.get(ROWS + "/6").statusCode()).isEqualTo(404);
    assertThat(portal.get(ROWS + "/x").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "khong_co=1|khong_co",
        "mã__like=1|contains_exactly",
        "dân số=nhiều|132211",
        "ngày__gt=hôm qua|2025-07-01",
        "limit=1001|1000",
        "limit=0|limit",
        "limit=1&limit=2|limit",
        "mã=1&mã=2|mã",
        "select=mã,khong_co|khong_co",
        "select=mã,mã|select",
        "sort=-khong_co|khong_co",
        "after=abc|after",
        "after=AAAAAAAAAAAAAAAB|after",
        "bbox=1,2,3|bbox",
        "bbox=107,17,108,16|bbox",
        "near=95,107,10|near",
        "count=no|count",
        "ngày__empty=x|true",
        "diện tích__between=1|10,20",
        "x' OR 1=1 --=x|OR 1=1",
        "tên__contains=|tên__contains",
        "page=2|page"
      })
  void whatIsNotUnderstoodIsRefusedWithWords(String query, String named) throws Exception {
    String asked =
        List.of(query.split("&")).stream()
            .map(
                it -> {
                  int at = it.lastIndexOf('=');
                  return encoded(it.substring(0, at)) + "=" + encoded(it.substring(at + 1));
                })
            .collect(Collectors.joining("&"));
    HttpResponse<String> answer = portal.get(ROWS + "?" + asked);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("bad-parameter", named);
  }

  @Test
  void whatIsTooMuchIsRefused() throws Exception {
    String many = "x,".repeat(201);
    assertThat(portal.get(ROWS + "?" + encoded("mã__in") + "=" + many).statusCode()).isEqualTo(400);
    assertThat(portal.get(ROWS + "?q=" + "x".repeat(501)).statusCode()).isEqualTo(400);
    assertThat(portal.get(ROWS + "?" + encoded("mã") + "=" + "x".repeat(501)).statusCode())
        .isEqualTo(400);
  }

  @Test
  void aValueIsNeverSql() throws Exception {
    String evil = encoded("'); DROP TABLE data; --");
    assertThat(portal.json(ROWS + "?" + encoded("tên") + "=" + evil).get("count")).isEqualTo(0);
    assertThat(portal.json(ROWS + "?q=" + evil).get("count")).isEqualTo(0);
    assertThat(portal.json(ROWS).get("count")).isEqualTo(5);
  }

  @Test
  void aCursorBelongsToItsOrder() throws Exception {
    String next = portal.json(ROWS + "?limit=1&sort=" + encoded("mã")).get("next").toString();
    String after = next.substring(next.indexOf("after=") + 6);
    assertThat(portal.get(ROWS + "?after=" + after).body()).contains("another order");
    assertThat(portal.get(ROWS + "?sort=-" + encoded("mã") + "&after=" + after).statusCode())
        .isEqualTo(400);
  }

  @Test
  void whereThereIsNoTableAnAnswerSaysWhy() throws Exception {
    assertThat(portal.get("/api/v1/datasets/khong-co/rows").statusCode()).isEqualTo(404);
    HttpResponse<String> unreadable = portal.get("/api/v1/datasets/khong-bang/rows");
    assertThat(unreadable.statusCode()).isEqualTo(422);
    assertThat(unreadable.body()).contains("nhiều ô hơn", "more cells");
    HttpResponse<String> other = portal.get(ROWS + "?distribution=xlsx");
    assertThat(other.statusCode()).isEqualTo(404);
    assertThat(other.body()).contains("csv");
  }

  @Test
  void aClientThatHasThePageIsToldSo() throws Exception {
    HttpResponse<String> page = portal.get(ROWS);
    String tag = page.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = portal.get(ROWS, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(portal.get(ROWS + "?limit=1").headers().firstValue("ETag")).isNotEqualTo(tag);
    assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(page.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(it -> assertThat(it).contains("must-revalidate"));
    assertThat(page.headers().allValues("Link").toString()).contains("rel=\"license\"");
    assertThat(portal.head(ROWS).statusCode()).isEqualTo(200);
    assertThat(portal.get(ROWS, "Accept", "text/html").statusCode()).isEqualTo(406);
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> rows(Map<String, Object> page) {
    return (List<Map<String, Object>>) page.get("rows");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// An address's query with its letters encoded and its punctuation kept.
  private static String utf8(String query) {
    StringBuilder out = new StringBuilder();
    for (String letter : query.split("")) {
      out.append(letter.matches("[ -~]?") ? letter : encoded(letter));
    }
    return out.toString();
  }
}
