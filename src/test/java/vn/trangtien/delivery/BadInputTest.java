package vn.trangtien.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trangtien.publishing.CatalogImport;
import vn.trangtien.publishing.ImportReport;

/// What strangers send and stewards publish by mistake: each is answered clearly in both languages
/// or stays an inert value, the portal keeps its memory, and meanwhile others are served.
final class BadInputTest {

  private static final String ROWS = "/api/v1/datasets/xa-nho/rows";
  private static final String EVIL = "<script>alert(1)</script>";
  private static final long MOST_GROWTH = 64L << 20;

  /// What others ask all the time.
  private static final List<String> OTHERS =
      List.of("/health", ROWS + "?limit=2", "/dataset/le-hoi");

  @TempDir private static Path folder;
  private static OpenTables portal;
  private static Thread others;
  private static final Queue<String> REFUSED = new ConcurrentLinkedQueue<>();
  private static final AtomicInteger SERVED = new AtomicInteger();
  private long heap;

  @BeforeAll
  static void open() throws Exception {
    portal = new OpenTables(folder, Map.of("portal.conversion.max-file-megabytes", 32));
    portal.publish("xa-nho", RowsApiTest.WARDS, RowsApiTest.COLUMNS);
    assertThat(portal.get(ROWS).statusCode()).isEqualTo(200);
    others =
        Thread.startVirtualThread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                OTHERS.forEach(BadInputTest::ask);
              }
            });
  }

  private static void ask(String path) {
    try {
      HttpResponse<String> answer = portal.get(path);
      if (answer.statusCode() != 200) {
        REFUSED.add(path + ": " + answer.statusCode() + " " + answer.body());
      }
      SERVED.incrementAndGet();
      Thread.sleep(20);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } catch (Exception broken) {
      REFUSED.add(path + ": " + broken);
    }
  }

  @AfterAll
  static void close() throws Exception {
    others.interrupt();
    others.join();
    portal.close();
  }

  @BeforeEach
  void measure() {
    heap = heap();
  }

  @AfterEach
  void othersAreServedAndMemoryIsKept() throws Exception {
    int before = SERVED.get();
    while (SERVED.get() < before + 2 * OTHERS.size() && REFUSED.isEmpty()) {
      Thread.sleep(10);
    }
    assertThat(REFUSED).isEmpty();
    assertThat(heap() - heap).isLessThan(MOST_GROWTH);
  }

  @Test
  void aColumnThatThereIsNot() throws Exception {
    isRefused(ROWS + "?khong_co=1", 400, "Không có tham số hay cột “khong_co”", "no parameter");
    isRefused(ROWS + "?sort=khong_co", 400, "Không có cột “khong_co”", "no column “khong_co”");
    isRefused(ROWS + ".csv?select=khong_co", 400, "Không có cột", "There is no column");
  }

  @Test
  void aValueOfAnotherType() throws Exception {
    String number = RowsApiTest.encoded("dân số");
    isRefused(ROWS + "?" + number + "__gt=nhi%E1%BB%81u", 400, "số nguyên", "whole numbers");
    String day = RowsApiTest.encoded("ngày");
    isRefused(ROWS + ".json?" + day + "=31/02/2025", 400, "ngày, như", "dates, such as");
  }

  @ParameterizedTest
  @CsvSource({"1001", "1000000", "99999999999999999999", "-1", "0", "1e3", "NaN"})
  void aHugeOrSenselessLimit(String limit) throws Exception {
    isRefused(ROWS + "?limit=" + limit, 400, "limit", "limit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tên='; DROP TABLE data; --|200",
        "tên__in=x') OR 1=1 --|200",
        "q=%' UNION SELECT * FROM information_schema.tables --|200",
        "tên__contains=%|200",
        "sort=tên; DROP TABLE data|400",
        "select=count(*)|400",
        "near=1,1,1); ATTACH '/etc/passwd'|400",
        "after='; DROP TABLE data; --|400"
      })
  void sqlInAValue(String parameter, int status) throws Exception {
    int at = parameter.indexOf('=');
    String query =
        RowsApiTest.encoded(parameter.substring(0, at))
            + "="
            + RowsApiTest.encoded(parameter.substring(at + 1));
    HttpResponse<String> answer = portal.get(ROWS + "?" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    if (status == 200) {
      assertThat(answer.body()).contains("\"count\":0");
    }
    assertThat(portal.json(ROWS).get("count")).isEqualTo(5);
  }

  @Test
  void raggedRows() throws Exception {
    portal.publish("lech-cot", "a,b\n1,2\n1,2,3\n", "a string\nb string");
    isUnreadable("lech-cot", "Dòng dữ liệu thứ 2 có nhiều ô hơn", "Data row 2 has more cells");
    portal.publish("thieu-o", "a,b\n1\n2,3\n", "a string\nb string");
    assertThat(portal.get("/api/v1/datasets/thieu-o/rows").body())
        .contains("\"a\":\"1\",\"b\":null");
  }

  @Test
  void tenThousandColumns() throws Exception {
    String header =
        IntStream.range(0, 10_000).mapToObj(it -> "c" + it).collect(Collectors.joining(","));
    portal.publish("nhieu-cot", header + "\n", "c0 string");
    isUnreadable("nhieu-cot", "hơn 2000 cột", "more than 2000 columns");
  }

  @Test
  void anEmptyFile() throws Exception {
    portal.publish("trong", "", "a string");
    isUnreadable("trong", "trống", "empty");
  }

  @Test
  void aCellOfTenMegabytes() throws Exception {
    portal.publish("o-lon", "a,b\n1," + "x".repeat(10_000_000) + "\n", "a string\nb string");
    isUnreadable("o-lon", "Không đọc được bảng", "No table can be read");
  }

  @Test
  void aWorkbookThatUnpacksToHundredsOfMegabytes() throws Exception {
    byte[] bomb = workbook("<row r=\"1\"><c t=\"inlineStr\"><is><t>", 300);
    assertThat(bomb.length).isLessThan(1 << 20);
    portal.publish("bom", new ByteArrayInputStream(bomb), bomb.length, "XLSX", "a string");
    isUnreadable("bom", "phình quá lớn", "unpacks to more");
  }

  @Test
  void aFileLargerThanATableMayBe() throws Exception {
    Path sparse = sparse("thua.csv", 33L << 20);
    try (InputStream in = Files.newInputStream(sparse)) {
      portal.publish("qua-lon", in, Files.size(sparse), "CSV", "a string");
    }
    isUnreadable("qua-lon", "lớn hơn 32 MB", "larger than 32 MB");
    assertThat(portal.head("/download/qua-lon/qua-lon.csv").statusCode()).isEqualTo(200);
  }

  /// By the way that stewards publish: a folder.
  @Test
  void aFileThatIsDeclaredAsTwoGigabytesOrIsSo() throws Exception {
    Path catalog = Files.createDirectories(folder.resolve("catalog"));
    String words = Files.readString(Path.of("catalog/svhtt/le-hoi.ttl"));
    Path geojson = Path.of("catalog/svhtt/le-hoi.geojson");
    Files.copy(geojson, catalog.resolve("le-hoi.geojson"));
    Files.copy(Path.of("catalog/svhtt/le-hoi.csv"), catalog.resolve("le-hoi.csv"));
    Files.writeString(
        catalog.resolve("le-hoi.ttl"), words.replace("\"10663\"", "\"" + (2L << 30) + "\""));
    assertThat(refusals(catalog)).contains("2147483648", "byteSize", "tệp có", "the file has");
    Files.delete(catalog.resolve("le-hoi.csv"));
    Files.move(sparse("le-hoi.csv", 2L << 30), catalog.resolve("le-hoi.csv"));
    Files.writeString(catalog.resolve("le-hoi.ttl"), words);
    assertThat(refusals(catalog)).contains("2147483648", "byteSize", "tệp có", "the file has");
    Files.delete(catalog.resolve("le-hoi.csv"));
    Files.writeString(catalog.resolve("le-hoi.csv"), "");
    assertThat(refusals(catalog)).contains("0 byte", "the file has 0 bytes");
  }

  /// A refused file leaves nothing behind.
  private static String refusals(Path catalog) throws Exception {
    Path data = Files.createTempDirectory(folder, "data");
    try (OpenTables other =
        new OpenTables(data, Map.of("portal.publishing.catalog", catalog.toString()))) {
      ImportReport report = other.bean(CatalogImport.class).again();
      assertThat(report.refused()).isNotEmpty();
      assertThat(report.created()).isEmpty();
      assertThat(other.get("/dataset/le-hoi").statusCode()).isEqualTo(404);
      assertThat(size(data.resolve("files"))).isLessThan(1 << 20);
      return report.refused().toString();
    }
  }

  @Test
  void aFormula() throws Exception {
    portal.publish("cong-thuc", "a,b\n=1+2,@SUM(A1)\n-5,+84 234\n", "a string\nb string");
    String rows = "/api/v1/datasets/cong-thuc/rows";
    assertThat(portal.get(rows).body()).contains("\"=1+2\"", "\"@SUM(A1)\"");
    assertThat(portal.get(rows + ".csv").body()).contains("=1+2,@SUM(A1)\r\n");
    assertThat(portal.get(rows + ".csv?excel=vi").body())
        .contains("'=1+2;'@SUM(A1)", "'-5;'+84 234");
    byte[] workbook =
        workbook(
            "<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row>"
                + "<row r=\"2\"><c><f>HYPERLINK(\"http://x\")</f><v>7</v></c></row>",
            0);
    portal.publish(
        "so-do", new ByteArrayInputStream(workbook), workbook.length, "XLSX", "a string");
    assertThat(portal.get("/api/v1/datasets/so-do/rows").body())
        .contains("\"a\":\"7\"")
        .doesNotContain("HYPERLINK");
  }

  @Test
  void htmlInACell() throws Exception {
    portal.publish(
        "ma-doc", "ten,b\n" + EVIL + ",\"\"\"><img src=x onerror=1>\"\n", "ten string\nb string");
    HttpResponse<String> json = portal.get("/api/v1/datasets/ma-doc/rows");
    assertThat(json.body()).contains(EVIL);
    assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(json.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    for (String page : List.of("/table", "/table/1", "/table?q=" + RowsApiTest.encoded(EVIL), "")) {
      assertThat(portal.get("/dataset/ma-doc" + page).body())
          .as(page)
          .contains("&lt;script&gt;")
          .doesNotContain(EVIL, "<img src=x");
    }
    HttpResponse<String> csv = portal.get("/api/v1/datasets/ma-doc/rows.csv");
    assertThat(csv.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(it -> assertThat(it).contains("sandbox"));
    isRefused(
        "/api/v1/datasets/ma-doc/rows?" + RowsApiTest.encoded(EVIL) + "=1", 400, "Không có", "no");
  }

  private static void isUnreadable(String slug, String vi, String en) throws Exception {
    isRefused("/api/v1/datasets/" + slug + "/rows", 422, vi, en);
    isRefused("/api/v1/datasets/" + slug + "/rows.xlsx", 422, vi, en);
    HttpResponse<String> page = portal.get("/dataset/" + slug + "/table", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains(vi);
    assertThat(portal.get("/en/dataset/" + slug + "/table", "Accept", "text/html").body())
        .contains(en);
    assertThat(portal.get("/dataset/" + slug, "Accept", "text/html").statusCode()).isEqualTo(200);
  }

  private static void isRefused(String path, int status, String vi, String en) throws Exception {
    HttpResponse<String> answer = portal.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
    Map<String, Object> problem =
        portal
            .bean(ObjectMapper.class)
            .readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    Map<?, ?> messages = (Map<?, ?>) problem.get("messages");
    assertThat(messages.get("vi").toString()).contains(vi);
    assertThat(messages.get("en").toString()).contains(en);
    assertThat(answer.body()).doesNotContain("Exception", "duckdb", "SELECT");
  }

  /// A workbook of one sheet, with that many mebibytes of letters behind `rows`.
  private static byte[] workbook(String rows, int mebibytes) throws IOException {
    String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
              + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"x\" sheetId=\"1\" r:id=\"r1\"/>"
                  .formatted(main, relations)
              + "</sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(("<worksheet " + main + "><sheetData>" + rows).getBytes(StandardCharsets.UTF_8));
      byte[] letters = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < mebibytes; i++) {
        zip.write(letters);
      }
      zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /// A file of that size that takes no room on the disk.
  private static Path sparse(String name, long size) throws IOException {
    Path file = folder.resolve(name);
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(size);
    }
    return file;
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(it -> it.toFile().length()).sum();
    }
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
