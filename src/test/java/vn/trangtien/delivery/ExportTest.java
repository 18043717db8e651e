package vn.trangtien.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows as files, each read back by another reader.
final class ExportTest {

  private static final String PATH = "/api/v1/datasets/xa-nho/rows";
  private static final String FILTER =
      "?sort=-"
          + RowsApiTest.encoded("dân số")
          + "&"
          + RowsApiTest.encoded("dân số__lt")
          + "=131000";

  @TempDir private static Path folder;
  private static OpenTables portal;

  @BeforeAll
  static void open() throws Exception {
    portal = new OpenTables(folder, Map.of("portal.rows.exports-per-client", 1));
    portal.publish("xa-nho", RowsApiTest.WARDS, RowsApiTest.COLUMNS);
    StringBuilder many = new StringBuilder("a,b,c\n");
    for (int i = 0; i < 400_000; i++) {
      many.append(i).append(",Phường ").append(i % 977).append(",").append(i / 8.0).append("\n");
    }
    portal.publish("nhieu-dong", many.toString(), "a integer\nb string\nc decimal");
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void csvHasEveryCellAsItIs() throws Exception {
    HttpResponse<String> file = portal.get(PATH + ".csv" + FILTER);
    assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("filename*=UTF-8''L%E1%BB%85%20h%E1%BB%99i.csv");
    assertThat(file.headers().allValues("Link").toString())
        .contains("rel=\"license\"", "rel=\"http://www.w3.org/ns/prov#has_provenance\"");
    List<List<String>> records = records(file.body(), ',');
    assertThat(records).hasSize(4);
    assertThat(records.get(1))
        .containsExactly(
            "00124",
            "Phường Phú Xuân",
            "2025-07-01",
            "10.38",
            "130247",
            "true",
            "16.48",
            "107.58",
            "2025-07-01T09:00:00+07:00");
    assertThat(records.get(3)).containsSequence("00127", "=1+2", "2023-05-05", "0.1", "-5");
  }

  @Test
  void csvForExcelIsReadByAVietnameseExcel() throws Exception {
    byte[] bytes = portal.bytes(PATH + ".csv" + FILTER + "&excel=vi").body();
    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
    String text = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    List<List<String>> records = records(text, ';');
    assertThat(records.get(1))
        .containsExactly(
            "00124",
            "Phường Phú Xuân",
            "01/07/2025",
            "10,38",
            "130247",
            "TRUE",
            "16,48",
            "107,58",
            "01/07/2025 09:00:00");
    assertThat(records.get(3)).contains("'=1+2", "-5");
  }

  @Test
  void xlsxKeepsNumbersDatesAndHarmlessText() throws Exception {
    byte[] bytes = portal.bytes(PATH + ".xlsx" + FILTER).body();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(4);
      assertThat(rows.get(0).getCellText(0)).isEqualTo("mã");
      assertThat(rows.get(1).getCellAsString(0)).hasValue("00124");
      assertThat(rows.get(1).getCellAsDate(2).orElseThrow().toLocalDate())
          .hasToString("2025-07-01");
      assertThat(rows.get(1).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("10.38");
      assertThat(rows.get(1).getCellAsBoolean(5)).hasValue(true);
      assertThat(rows.get(3).getCell(1).getFormula()).isNull();
      assertThat(rows.get(3).getCellAsString(1)).hasValue("=1+2");
      assertThat(book.getSheet(1).orElseThrow().read().getFirst().getCellText(0))
          .contains("Sở Văn hóa và Thể thao");
    }
  }

  @Test
  void jsonAndItsLinesAreTheRowsOfThePages() throws Exception {
    List<Map<String, Object>> rows = RowsApiTest.rows(portal.json(PATH + FILTER));
    Map<String, Object> whole = portal.json(PATH + ".json" + FILTER);
    assertThat(whole).containsKeys("dataset", "licence", "citation", "columns");
    assertThat(RowsApiTest.rows(whole)).isEqualTo(rows).hasSize(3);
    List<Map<String, Object>> lines = new ArrayList<>();
    for (String line : portal.get(PATH + ".ndjson" + FILTER).body().lines().toList()) {
      lines.add(
          portal
              .bean(ObjectMapper.class)
              .readValue(line, Argument.mapOf(String.class, Object.class)));
    }
    assertThat(lines).isEqualTo(rows);
  }

  @Test
  @SuppressWarnings("unchecked")
  void geoJsonHasPointsWhereThereAreAny() throws Exception {
    Map<String, Object> found = portal.json(PATH + ".geojson?select=" + RowsApiTest.encoded("tên"));
    assertThat(found).containsEntry("type", "FeatureCollection");
    List<Map<String, Object>> features = (List<Map<String, Object>>) found.get("features");
    assertThat(features).hasSize(5);
    assertThat(features.get(0).get("geometry").toString()).contains("[107.59, 16.46]");
    assertThat(features.get(0).get("properties")).hasToString("{tên=Phường Thuận Hóa}");
    assertThat(features.get(3).get("geometry")).isNull();
    HttpResponse<String> none = portal.get("/api/v1/datasets/nhieu-dong/rows.geojson");
    assertThat(none.statusCode()).isEqualTo(406);
    assertThat(none.body()).contains("no-places", "kinh_do");
  }

  @Test
  void parquetHasTypedColumnsUnderTheirPublishedNames() throws Exception {
    List<List<String>> rows = parquet(portal.bytes(PATH + ".parquet" + FILTER).body());
    assertThat(rows.get(0)).startsWith("mã", "tên", "ngày", "diện tích");
    assertThat(rows.get(1)).contains("00124", "2025-07-01", "10.38", "130247", "true");
    assertThat(rows).hasSize(4);
    Map<String, Object> formats = portal.json("/api/v1/datasets/xa-nho/formats");
    assertThat(formats.get("formats").toString()).contains("rows.geojson", "rows.csv?excel=vi");
  }

  @Test
  void allRowsComeOfALongTable() throws Exception {
    String csv = portal.get("/api/v1/datasets/nhieu-dong/rows.csv?sort=-a").body();
    List<List<String>> records = records(csv, ',');
    assertThat(records).hasSize(400_001);
    List<List<String>> asTheyCame =
        records(portal.get("/api/v1/datasets/nhieu-dong/rows.csv").body(), ',');
    assertThat(asTheyCame.subList(1, 400_001)).isEqualTo(records.subList(1, 400_001).reversed());
    assertThat(records.getLast()).containsExactly("0", "Phường 0", "0");
    assertThat(portal.get("/api/v1/datasets/nhieu-dong/rows.csv?limit=10").body().lines())
        .hasSize(11);
    assertThat(portal.bean(Exports.class).open()).isZero();
  }

  @Test
  void whoLeavesStopsTheExportAndWhoAsksTooMuchIsRefused() throws Exception {
    Exports exports = portal.bean(Exports.class);
    try (Socket slow = new Socket(portal.server.getHost(), portal.server.getPort())) {
      slow.getOutputStream()
          .write(
              "GET /api/v1/datasets/nhieu-dong/rows.json HTTP/1.1\r\nHost: x\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(slow.getInputStream().readNBytes(1000)).hasSize(1000);
      assertThat(exports.open()).isEqualTo(1);
      HttpResponse<String> second = portal.get("/api/v1/datasets/nhieu-dong/rows.csv?sort=b");
      assertThat(second.statusCode()).isEqualTo(429);
      assertThat(second.headers().firstValue("Retry-After")).isPresent();
      assertThat(portal.get(PATH).statusCode()).isEqualTo(200);
    }
    for (int i = 0; i < 100 && exports.open() > 0; i++) {
      Thread.sleep(50);
    }
    assertThat(exports.open()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".csv?excel=en",
        ".json?excel=vi",
        ".csv?khong_co=1",
        ".csv?after=x",
        ".xlsx?limit=0"
      })
  void whatIsNotUnderstoodIsRefused(String bad) throws Exception {
    assertThat(portal.get(PATH + bad).statusCode()).isEqualTo(400);
  }

  @Test
  void aFormatThatThereIsNotIsNotFound() throws Exception {
    HttpResponse<String> none = portal.get(PATH + ".exe");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).contains("csv, xlsx, json, ndjson, geojson, parquet");
  }

  @Test
  void aClientThatHasTheFileIsToldSoAndHeadSendsNone() throws Exception {
    HttpResponse<String> file = portal.get(PATH + ".csv");
    String tag = file.headers().firstValue("ETag").orElseThrow();
    assertThat(portal.get(PATH + ".csv", "If-None-Match", tag).statusCode()).isEqualTo(304);
    HttpResponse<String> head = portal.head(PATH + ".csv");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("ETag"))
        .hasValueSatisfying(it -> assertThat(it).doesNotStartWith("W/"));
    assertThat(head.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(portal.bean(Exports.class).open()).isZero();
  }

  private static List<List<String>> records(String csv, char delimiter) {
    List<List<String>> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(csv)) {
      reader.forEach(it -> records.add(it.getFields()));
    } catch (java.io.IOException impossible) {
      throw new AssertionError(impossible);
    }
    return records;
  }

  /// A Parquet file's column names and its rows, as CSV would have them.
  private static List<List<String>> parquet(byte[] bytes) throws Exception {
    Path file = Files.write(Files.createTempFile(folder, "rows", ".parquet"), bytes);
    List<List<String>> rows = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet result =
            database.createStatement().executeQuery("SELECT * FROM '" + file + "'")) {
      int columns = result.getMetaData().getColumnCount();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        names.add(result.getMetaData().getColumnName(i));
      }
      rows.add(names);
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          Object cell = result.getObject(i);
          String text =
              switch (cell) {
                case null -> "";
                case java.math.BigDecimal number when number.signum() == 0 -> "0";
                case java.math.BigDecimal number -> number.stripTrailingZeros().toPlainString();
                case java.time.LocalTime time -> time.toString();
                case java.sql.Timestamp time -> time.toLocalDateTime() + ":00+07:00";
                default -> cell.toString();
              };
          assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
          cells.add(text);
        }
        rows.add(cells);
      }
    }
    return rows;
  }
}
