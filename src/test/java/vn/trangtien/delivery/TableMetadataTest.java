package vn.trangtien.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.Distribution;

/// The descriptions of the shipped CSV files keep the rules that the W3C tests.
final class TableMetadataTest {

  /// What other tests here publish.
  private static final List<String> OURS = List.of("xa-nho", "tham-chieu", "gio-mo");

  @TempDir private static Path folder;
  private static OpenTables portal;

  @BeforeAll
  static void open() throws Exception {
    portal = new OpenTables(folder);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  /// Cases 011 and 014: the document stands where readers look, and the file leads there.
  @Test
  void everyShippedCsvIsDescribedWhereReadersLook() throws Exception {
    int described = 0;
    for (var record : portal.bean(Catalog.class).page(Catalog.DATASET, null, 1000)) {
      for (Distribution file : record.dataset().distribution()) {
        if (file.formatCode().equals("CSV") && !OURS.contains(record.dataset().slug())) {
          String path = file.downloadUrl().path();
          HttpResponse<String> csv = portal.get(path);
          String link =
              csv.headers().allValues("Link").stream()
                  .filter(it -> it.contains("rel=\"describedby\""))
                  .findFirst()
                  .orElseThrow();
          assertThat(link)
              .contains(path + "-metadata.json>")
              .endsWith("; type=\"application/csvm+json\"");
          HttpResponse<String> metadata = portal.get(path + "-metadata.json");
          assertThat(metadata.headers().firstValue("Content-Type"))
              .hasValueSatisfying(it -> assertThat(it).startsWith("application/csvm+json"));
          assertThat(CsvwRules.broken(json(metadata.body()), url(metadata.body(), path), rows(csv)))
              .as(path)
              .isEmpty();
          described++;
        }
      }
    }
    assertThat(described).isGreaterThan(15);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"url\"|\"address\"|test089",
        "\"url\" : \"|\"url\" : \"x|test117",
        "\"aboutUrl\" : |\"aboutUrl\" : 5, \"dc:x\" : |test119",
        "\"propertyUrl\" : |\"propertyUrl\" : 5, \"dc:x\" : |test120",
        "\"name\" : \"ten\"|\"name\" : \"_ten\"|test114",
        "\"name\" : \"ten\"|\"name\" : \"id\"|unique names",
        "\"en\" : \"Name\"|\"e n\" : \"Name\"|test109",
        "\"en\" : \"Name\"|\"en\" : 5|test110",
        "[ \"ten\",|[ 5,|test112",
        "\"ten\", \"Tên\"|\"nom\", \"Tên\"|test127",
        "\"primaryKey\" : [ \"id\" ]|\"primaryKey\" : [ \"khong\" ]|test105",
        "\"encoding\"|\"name\" : \"x\" }, \"colour\" : { \"encoding\"|test093",
        "\"dialect\" : {|\"dialect\" : 5, \"dc:x\" : {|test106",
        "\"tableSchema\" : {|\"tableSchema\" : 5, \"dc:x\" : {|test107",
        "\"columns\" : [|\"columns\" : 5, \"dc:x\" : [|test100",
        "\"required\" : false|\"required\" : true|test125",
        "\"datatype\" : \"string\"|\"datatype\" : \"date\"|datatype",
        "\"primaryKey\" : [ \"id\" ]|\"primaryKey\" : [ \"dia_diem\" ]|unique",
        "\"tableSchema\" : {|\"@type\" : \"Tisch\", \"tableSchema\" : {|test084",
        "\"columns\" : [|\"@type\" : \"Plan\", \"columns\" : [|test085",
        "\"name\" : \"ten\"|\"@type\" : \"Spalte\", \"name\" : \"ten\"|test086"
      })
  void eachRuleFindsWhatBreaksIt(String from, String to, String name) throws Exception {
    String path = "/download/le-hoi/le-hoi.csv";
    String document = portal.get(path + "-metadata.json").body();
    assertThat(document).contains(from);
    List<String> broken =
        CsvwRules.broken(
            json(document.replace(from, to)), url(document, path), rows(portal.get(path)));
    assertThat(broken).anySatisfy(it -> assertThat(it).contains(name));
  }

  @Test
  void aReferenceLeadsToATableOfTheSameDocument() throws Exception {
    portal.publish("xa-nho", RowsApiTest.WARDS, RowsApiTest.COLUMNS);
    String one = portal.get("/download/xa-nho/xa-nho.csv-metadata.json").body();
    assertThat(one).contains("\"di%E1%BB%87n%20t%C3%ADch\"").doesNotContain("\"tables\"");
    portal.publish(
        "tham-chieu",
        "ma\n00123\n",
        "ma string",
        "csvw:foreignKey [ a csvw:ForeignKey ; csvw:columnReference \"ma\" ; csvw:reference"
            + " [ a csvw:TableReference ; csvw:resource </download/xa-nho/xa-nho.csv> ;"
            + " csvw:columnReference \"mã\" ] ] ;");
    HttpResponse<String> two = portal.get("/download/tham-chieu/tham-chieu.csv-metadata.json");
    assertThat(two.body()).contains("\"tables\"", "\"foreignKeys\"", "\"m%C3%A3\"");
    String path = "/download/tham-chieu/tham-chieu.csv";
    assertThat(CsvwRules.broken(json(two.body()), url(two.body(), path), rows(portal.get(path))))
        .isEmpty();
    String lost = two.body().replace("[ \"m%C3%A3\" ]", "[ \"khong\" ]");
    assertThat(CsvwRules.broken(json(lost), url(lost, path), rows(portal.get(path))))
        .containsExactly("test108 test252 invalid reference");
  }

  @Test
  void howDaysAndTimesAreWrittenIsSaid() throws Exception {
    portal.publish(
        "gio-mo",
        "ten;mo;tu;den;so\n\"Chợ; Đông Ba\";05:30;01/07/2025;2025-07-02;1\nBến Ngự;06:00;;;\n",
        "ten string\nmo time\ntu date\nden date\nso integer");
    String document = portal.get("/download/gio-mo/gio-mo.csv-metadata.json").body();
    assertThat(document)
        .containsPattern("\"base\" : \"time\",\\s+\"format\" : \"HH:mm\"")
        .containsPattern("\"base\" : \"date\",\\s+\"format\" : \"dd/MM/yyyy\"")
        .contains("\"datatype\" : \"date\"", "\"delimiter\" : \";\"");
  }

  /// What a program makes of the CSV by this document is what SPARQL calls rows and columns.
  @Test
  void rowsAndColumnsHaveTheirOneName() throws Exception {
    String document = portal.get("/download/xe-buyt/xe-buyt.csv-metadata.json").body();
    assertThat(document)
        .contains("/dataset/xe-buyt/table/{_row}\"")
        .contains("/dataset/xe-buyt/distribution/csv#ma_tuyen\"");
    assertThat(portal.get("/download/xe-buyt/xe-buyt-tram-dung.csv-metadata.json").body())
        .contains("/dataset/xe-buyt/table/{_row}?distribution=csv-tram-dung\"")
        .contains("/dataset/xe-buyt/distribution/csv-tram-dung#ma_tram\"");
    assertThat(portal.get("/dataset/xe-buyt/distribution/csv.nt").body())
        .containsPattern("/distribution/csv#ma_tuyen> <[^>]*#range> <[^>]*XMLSchema#string>")
        .containsPattern("/distribution/csv#ma_tuyen> <[^>]*#label> \"Mã tuyến\"@vi");
    assertThat(portal.get("/dataset/xe-buyt.nt").body()).contains("void#subset> <");
  }

  @Test
  void whatIsNoDescribedCsvHasNone() throws Exception {
    for (String path :
        List.of(
            "/download/le-hoi/le-hoi.geojson-metadata.json",
            "/download/le-hoi/khong.csv-metadata.json",
            "/download/khong/khong.csv-metadata.json")) {
      assertThat(portal.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(portal.get("/download/le-hoi/le-hoi.csv").statusCode()).isEqualTo(200);
  }

  private static String url(String document, String path) {
    int at = document.indexOf(path + "\"");
    return document.substring(document.lastIndexOf('"', at) + 1, at + path.length());
  }

  private static Map<String, Object> json(String document) throws Exception {
    return portal
        .bean(ObjectMapper.class)
        .readValue(document, Argument.mapOf(String.class, Object.class));
  }

  private static List<List<String>> rows(HttpResponse<String> csv) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv.body())) {
      reader.forEach(it -> rows.add(it.getFields()));
    }
    return rows;
  }
}
