package vn.trangtien.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.http.ProblemException;
import vn.trangtien.publishing.CatalogImport;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.times.TimeScale;

/// Which chart a table gets, whether its numbers are the file's, and what is refused.
class ChartsTest {

  @TempDir static Path folder;
  static EmbeddedServer server;
  static HttpClient client;

  @BeforeAll
  static void open() {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "portal.data",
                folder.toString(),
                "micronaut.server.port",
                "-1",
                "portal.rows.patience-seconds",
                "60"));
    server.getApplicationContext().getBean(CatalogImport.class).again();
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void close() {
    client.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "luot-khach-doanh-thu-du-lich, ky, luot_khach, , LINE, SINGLE",
    "quy-mo-truong-lop, nam_hoc, so_hoc_sinh, cap_hoc, LINE, SUM",
    "chi-so-cong-nghiep-ban-le, ky, so_thang_truoc_pct, ma_nganh, LINE, SINGLE",
    "gia-hang-hoa-thiet-yeu, ky, gia_vnd, ma_hang, LINE, SINGLE",
    "gia-vat-lieu-xay-dung, ky, gia_truoc_thue_vnd, ma_vat_lieu, LINE, MEAN",
    "chi-so-cai-cach-hanh-chinh, nam, tong_diem, nhom, LINE, MEAN",
    "tau-ca, quy, so_tau, nghe, LINE, SUM",
    "nong-thon-moi, ky, so_tieu_chi_dat, ma_xa, LINE, SINGLE",
    "mua-muc-nuoc, thoi_diem, luong_mua_1h_mm, ma_tram, LINE, SINGLE",
    "luot-khach-tham-quan, ten_diem, khach_viet_nam, , BAR, SINGLE",
    "khu-cong-nghiep, ten, dien_tich_ha, , BAR, SINGLE",
    "camera-cong-cong, muc_dich, , , BAR, COUNT",
    "phan-anh-hien-truong, chuyen_muc, , , BAR, COUNT",
    "du-an-trong-khu, linh_vuc, von_dang_ky_ty_dong, , BAR, SUM",
    "bai-do-xe, loai, , , BAR, COUNT",
    "truong-hoc, cap_hoc, , , BAR, COUNT"
  })
  void aTableGetsTheChartThatAReaderWouldDraw(
      String slug, String x, String y, String group, Plan.Shape shape, ChartData.How how)
      throws Exception {
    ChartData data = usual(slug);
    Plan plan = data.plan();
    assertThat(plan.x().name()).isEqualTo(x);
    assertThat(plan.measure() == null ? null : plan.measure().name()).isEqualTo(y);
    assertThat(plan.group() == null ? null : plan.group().name()).isEqualTo(group);
    assertThat(plan.shape()).isEqualTo(shape);
    assertThat(data.how()).isEqualTo(how);
    assertThat(data.series()).hasSizeBetween(1, ChartReader.PANELS);
    assertThat(data.series())
        .allSatisfy(it -> assertThat(it.points()).hasSizeBetween(1, ChartReader.POINTS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"doanh-nghiep-lu-hanh", "ma-don-vi-hanh-chinh-dung-lai"})
  void aTableOfNamesAloneGetsNone(String slug) throws Exception {
    assertThat(charts().data(table(slug), usual())).isEmpty();
    assertThat(get("/dataset/" + slug + "/chart").body()).contains("hợp để vẽ biểu đồ");
    assertThat(get("/dataset/" + slug + "/chart.svg").statusCode()).isEqualTo(404);
  }

  @Test
  void categoriesAreReadInTheLanguageOfThePageWhereTheTableHasBoth() throws Exception {
    String path = "/dataset/dia-phuong-ket-nghia/chart.json";
    assertThat(get(path).body())
        .contains("\"Số dòng theo quốc gia\"", "\"Nhật Bản\"")
        .doesNotContain("Japan", "tiếng Anh");
    assertThat(get("/en" + path).body()).contains("\"Japan\"").doesNotContain("Nhật Bản");
    assertThat(get("/en/dataset/bai-do-xe/chart.json").body()).contains("\"Number of rows by");
  }

  @Test
  void sumsAreThoseOfTheFile() throws Exception {
    Map<String, Map<Long, BigDecimal>> expected = new TreeMap<>();
    for (String line : lines("catalog/sgddt/quy-mo-truong-lop.csv")) {
      String[] cells = line.split(",");
      expected
          .computeIfAbsent(cells[2], it -> new TreeMap<>())
          .merge(Long.valueOf(cells[0].substring(0, 4)), new BigDecimal(cells[4]), BigDecimal::add);
    }
    Map<String, Map<Long, BigDecimal>> drawn = new TreeMap<>();
    for (ChartData.Series series : usual("quy-mo-truong-lop").series()) {
      Map<Long, BigDecimal> points = new TreeMap<>();
      series.points().forEach(it -> points.put(it.step(), it.value()));
      drawn.put(series.cell(), points);
    }
    assertThat(drawn).isEqualTo(expected);
  }

  @Test
  void pointsMayNotBeAddedSoTheirMeanIsShown() throws Exception {
    Map<Long, List<Double>> scores = new TreeMap<>();
    for (String line : lines("catalog/snv-2025/chi-so-cai-cach-hanh-chinh.csv")) {
      if (line.contains("\"sở, ban, ngành\"")) {
        String[] cells = line.split(",");
        scores
            .computeIfAbsent(Long.valueOf(cells[0]), it -> new java.util.ArrayList<>())
            .add(Double.valueOf(cells[cells.length - 4]));
      }
    }
    ChartData data = usual("chi-so-cai-cach-hanh-chinh");
    ChartData.Series series =
        data.series().stream()
            .filter(it -> it.cell().equals("sở, ban, ngành"))
            .findFirst()
            .orElseThrow();
    assertThat(series.points()).hasSameSizeAs(scores.keySet());
    for (ChartData.Point point : series.points()) {
      double mean =
          Objects.requireNonNull(scores.get(point.step())).stream()
              .mapToDouble(it -> it)
              .average()
              .orElseThrow();
      assertThat(point.value().doubleValue())
          .isCloseTo(mean, org.assertj.core.data.Offset.offset(1e-9));
    }
    assertThat(get("/dataset/chi-so-cai-cach-hanh-chinh/chart").body())
        .contains("cộng các giá trị này không có nghĩa");
  }

  @Test
  void rowsThatAreNotDrawnAreCounted() throws Exception {
    ChartData data = usual("du-an-phi-chinh-phu");
    assertThat(data.series().getFirst().points()).hasSize(ChartReader.BARS);
    assertThat(data.rest()).isPositive();
    BigDecimal drawn =
        data.series().getFirst().points().stream()
            .map(ChartData.Point::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    int at = List.of(header("catalog/sngv/du-an-phi-chinh-phu.csv")).indexOf("von_cam_ket_usd");
    BigDecimal all =
        lines("catalog/sngv/du-an-phi-chinh-phu.csv").stream()
            .map(it -> it.replaceAll("\"[^\"]*\"", "x").split(",", -1)[at])
            .filter(it -> !it.isEmpty())
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(drawn.add(data.restSum().orElseThrow())).isEqualByComparingTo(all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x=nope",
        "x=luot_khach",
        "y=ky",
        "y=nope",
        "group=luot_khach",
        "as=pie",
        "colour=red",
        "x=ky&x=ky",
        "distribution=nope"
      })
  void whatCannotBeDrawnIsRefusedInBothLanguages(String query) throws Exception {
    String path = "/dataset/luot-khach-doanh-thu-du-lich/chart";
    for (String page : List.of(path, "/en" + path, path + ".svg")) {
      HttpResponse<String> answer = get(page + "?" + query);
      assertThat(answer.statusCode()).as(page).isIn(400, 404);
      assertThat(answer.body()).doesNotContain("<script>").doesNotContain("Exception");
    }
  }

  @Test
  void aLineNeedsTime() throws Exception {
    HttpResponse<String> answer = get("/en/dataset/camera-cong-cong/chart?as=line");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("drawn over time only");
  }

  @Test
  void anotherChartCanBeAskedFor() throws Exception {
    String page =
        get("/en/dataset/luot-khach-doanh-thu-du-lich/chart?y=doanh_thu_ty_dong&as=bar").body();
    assertThat(page)
        .contains("Tourism revenue by month")
        .contains("class=\"c-bar\"")
        .contains("Unit: billion VND")
        .contains("role=\"img\"")
        .contains("<option value=\"doanh_thu_ty_dong\" selected");
    assertThat(get("/dataset/camera-cong-cong/chart?x=muc_dich&group=loai").body())
        .contains("tách theo");
  }

  @Test
  void aPictureStandsAloneAndIsAskedForAgainByItsTag() throws Exception {
    HttpResponse<String> answer = get("/en/dataset/le-hoi/chart.svg");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("image/svg+xml");
    assertThat(answer.headers().firstValue("content-security-policy"))
        .hasValue("default-src 'none'; style-src 'unsafe-inline'");
    assertThat(answer.body())
        .startsWith("<svg xmlns=")
        .contains("<title ", "<desc ", "prefers-color-scheme:dark", "/dataset/le-hoi");
    javax.xml.parsers.DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new java.io.ByteArrayInputStream(answer.body().getBytes("UTF-8")));
    String tag = answer.headers().firstValue("etag").orElseThrow();
    HttpResponse<String> again = get("/en/dataset/le-hoi/chart.svg", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 100, false, 0, 100",
    "95, 100, false, 95, 100",
    "95, 100, true, 0, 100",
    "-3, 7, false, -4, 8",
    "5, 5, false, 0, 6",
    "0, 0, true, 0, 1"
  })
  void anAxisHasRoundNumbersAroundAllValues(
      BigDecimal least, BigDecimal most, boolean zero, BigDecimal low, BigDecimal high) {
    Axis axis = Axis.of(least, most, zero);
    assertThat(axis.ticks().getFirst()).isLessThanOrEqualTo(low.max(least));
    assertThat(axis.ticks().getLast()).isGreaterThanOrEqualTo(most);
    assertThat(axis.ticks()).hasSizeBetween(2, 8);
    assertThat(axis.place(most)).isBetween(0.0, 1.0);
    assertThat(high).isGreaterThanOrEqualTo(most);
  }

  @Test
  void timesAreReadAsTheyAreWritten() {
    assertThat(TimeScale.of("2022-Q1", "2025-Q4")).hasValue(TimeScale.QUARTER);
    assertThat(TimeScale.of("2022-H1", "2025-H2")).hasValue(TimeScale.HALF);
    assertThat(TimeScale.of("2022-2023", "2025-2026")).hasValue(TimeScale.SCHOOL_YEAR);
    assertThat(TimeScale.of("2025-W01", "2026-W46")).hasValue(TimeScale.WEEK);
    assertThat(TimeScale.of("2022", "không rõ")).isEmpty();
    assertThat(Objects.requireNonNull(TimeScale.WEEK.start("2026-W01")).toLocalDate())
        .isEqualTo(java.time.LocalDate.of(2025, 12, 29));
    assertThat(TimeScale.WEEK.start("2026-W99")).isNull();
    assertThat(TimeScale.MONTH.start("2026-13")).isNull();
  }

  private static ChartRequest usual() {
    return new ChartRequest("", "", "", "", "");
  }

  private static ChartData usual(String slug) throws Exception {
    return charts().data(table(slug), usual()).orElseThrow();
  }

  private static Charts charts() {
    return server.getApplicationContext().getBean(Charts.class);
  }

  /// Files are parsed a few at a time, and other parts of the portal want theirs too.
  private static DatasetTable table(String slug) throws InterruptedException {
    DatasetTables tables = server.getApplicationContext().getBean(DatasetTables.class);
    for (int i = 0; ; i++) {
      try {
        return tables.open(slug, null);
      } catch (ProblemException busy) {
        if (i == 100) {
          throw busy;
        }
        Thread.sleep(200);
      }
    }
  }

  private static List<String> lines(String file) throws Exception {
    List<String> lines = Files.readAllLines(Path.of(file));
    return lines.subList(1, lines.size());
  }

  private static String[] header(String file) throws Exception {
    return Pattern.compile(",").split(Files.readAllLines(Path.of(file)).getFirst());
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURI() + path));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
