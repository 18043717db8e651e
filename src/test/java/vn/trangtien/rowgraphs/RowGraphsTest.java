package vn.trangtien.rowgraphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.identifier.Iri;
import vn.trangtien.triples.Triples;

/// Rows and metadata in one query, checked against the files by another database.
final class RowGraphsTest {

  private static final String PREFIXES =
      """
      BASE <https://dulieu.example/>
      PREFIX csvw: <http://www.w3.org/ns/csvw#>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX khach: <dataset/luot-khach-tham-quan/distribution/csv#>
      PREFIX diem: <dataset/diem-tham-quan-di-tich/distribution/csv#>
      PREFIX quymo: <dataset/quy-mo-truong-lop/distribution/csv#>
      PREFIX truong: <dataset/quy-mo-truong-lop/distribution/csv-truong-minh-hoa#>
      PREFIX loai: <dataset/moi-loai/distribution/csv#>
      """;

  private static final String KINDS =
      """
      số,lẻ,đúng,ngày,lúc,giờ,năm,tháng,địa chỉ,chữ
      12,"1,50",có,31/12/2025,2025-03-04T05:06:07+07:00,08:05,0987,2024-05,http://a.example/x,Huế
      x,,không,,,23:59:59,,,,
      """;

  @TempDir private static Path folder;
  private static RowsPortal portal;

  @BeforeAll
  static void open() throws Exception {
    portal = new RowsPortal(folder, List.of("ttbtdt", "sgddt", "svhtt"), Map.of());
    portal.open.publish(
        "moi-loai",
        KINDS,
        "số integer\nlẻ decimal\nđúng boolean\nngày date\nlúc dateTime\ngiờ time\nnăm gYear\n"
            + "tháng gYearMonth\nđịa chỉ anyURI\nchữ string");
    portal.awaitRows();
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void oneQueryAsksForTheRowsOfTwoDatasetsAndWhoPublishesThem() throws Exception {
    List<String> asked =
        rows(
            PREFIXES
                + """
                SELECT ?ten ?tong ?xa ?agency WHERE {
                  ?dataset dcat:distribution/csvw:tableSchema ?schema ; dct:publisher ?agency .
                  ?visit dct:isPartOf ?dataset ; khach:ma_diem ?ma ; khach:tong ?tong .
                  ?monument diem:ma_diem ?ma ; diem:ten ?ten ; diem:ma_xa_hien_nay-iri ?xa .
                  ?xa skos:prefLabel ?name FILTER(lang(?name) = "vi")
                }
                """,
            "ten",
            "tong",
            "xa",
            "agency");
    List<String> known =
        sql(
            """
            SELECT d.ten, k.tong || '^^integer',
              'https://dulieu.example/place/' || d.ma_xa_hien_nay || '/2025-07-01',
              'https://dulieu.example/agency/ttbtdt'
            FROM 'catalog/ttbtdt/luot-khach-tham-quan.csv' k
            JOIN 'catalog/ttbtdt/diem-tham-quan-di-tich.csv' d ON k.ma_diem = d.ma_diem
            WHERE d.ma_xa_hien_nay IS NOT NULL
            """);
    assertThat(asked).hasSizeGreaterThan(8).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void aKeyLeadsToTheRowOfTheOtherTable() throws Exception {
    List<String> asked =
        rows(
            PREFIXES
                + """
                SELECT ?number ?ten (SUM(?so) AS ?all) WHERE {
                  ?row quymo:ma_truong-iri ?school ; quymo:so_hoc_sinh ?so .
                  ?school csvw:rownum ?number ; truong:ten ?ten
                } GROUP BY ?number ?ten
                """,
            "number",
            "ten",
            "all");
    List<String> known =
        sql(
            """
            SELECT t.n || '^^integer', t.ten, sum(q.so_hoc_sinh) || '^^integer'
            FROM 'catalog/sgddt/quy-mo-truong-lop.csv' q
            JOIN (SELECT *, row_number() OVER () AS n
              FROM read_csv('catalog/sgddt/truong-minh-hoa.csv', parallel = false)) t
              ON q.ma_truong = t.ma_truong
            GROUP BY t.n, t.ten
            """);
    assertThat(asked).isNotEmpty().containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void everyCellIsThereAsWhatItIsAndNoOther() throws Exception {
    String row = "<dataset/moi-loai/table/1> ?p ?o FILTER(CONTAINS(STR(?p), 'csv#'))";
    assertThat(rows(PREFIXES + "SELECT ?o { " + row + " }", "o"))
        .containsExactlyInAnyOrder(
            "12^^integer",
            "1.5^^decimal",
            "true^^boolean",
            "2025-12-31^^date",
            "2025-03-04T05:06:07+07:00^^dateTime",
            "08:05:00^^time",
            "0987^^gYear",
            "2024-05^^gYearMonth",
            "http://a.example/x^^anyURI",
            "Huế");
    assertThat(rows(PREFIXES + "SELECT ?o { " + row.replace("/1>", "/2>") + " }", "o"))
        .containsExactlyInAnyOrder("false^^boolean", "23:59:59^^time");
    assertThat(
            portal.one(
                PREFIXES
                    + "SELECT ?l { ?p rdfs:isDefinedBy <dataset/moi-loai/distribution/csv> ;"
                    + " csvw:name 'địa chỉ' ; rdfs:label ?l FILTER(lang(?l) = 'vi') }"))
        .isEqualTo("địa chỉ@vi");
    assertThat(portal.one(PREFIXES + "SELECT ?o { ?r loai:%C4%91%E1%BB%8Ba%20ch%E1%BB%89 ?o }"))
        .isEqualTo("http://a.example/x^^anyURI");
  }

  @Test
  void rowsAndGraphsAnswerToTheirNames() throws Exception {
    String path = "/dataset/diem-tham-quan-di-tich/table/2";
    assertThat(portal.open.get(path, "Accept", "text/html").body()).contains("Lăng vua Tự Đức");
    HttpResponse<String> row = portal.open.get(path, "Accept", "application/n-triples");
    assertThat(row.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/n-triples");
    assertThat(row.body())
        .contains("<https://dulieu.example" + path + ">", "/place/19813/2021-07-01>")
        .contains("\"Mã xã theo địa chỉ\"@vi")
        .isEqualTo(portal.open.get(path + ".nt").body());
    String tag = row.headers().firstValue("ETag").orElseThrow();
    String nt = "application/n-triples";
    assertThat(portal.open.get(path, "Accept", nt, "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    for (String form : List.of("ttl", "jsonld", "rdf")) {
      assertThat(portal.open.get(path + "." + form).body()).contains("Lăng vua Tự Đức");
    }
    String graph = "/dataset/quy-mo-truong-lop/rows";
    HttpResponse<String> page = portal.open.get(graph, "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location").orElse("")).endsWith("/table");
    assertThat(portal.open.get(graph + ".nt").body()).contains("void#triples> \"");
    assertThat(
            portal
                .open
                .get("/dataset/quy-mo-truong-lop/table/1.nt?distribution=csv-truong-minh-hoa")
                .body())
        .contains("csv-truong-minh-hoa#ten> \"");
    for (String none : List.of("/0.nt", "/x.nt", "/999999.nt", "/1.nt?distribution=khong")) {
      HttpResponse<String> missing = portal.open.get("/dataset/quy-mo-truong-lop/table" + none);
      assertThat(missing.statusCode()).as(none).isEqualTo(404);
    }
    assertThat(portal.open.get("/dataset/khong/rows.ttl").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsReplacedOrWithdrawnLeavesNoRows() throws Exception {
    String count =
        PREFIXES + "SELECT (COUNT(?r) AS ?n) { ?r dct:isPartOf <dataset/thay> ; a csvw:Row }";
    String cells =
        "SELECT ?o { GRAPH <https://dulieu.example/dataset/thay/rows> { ?r ?p ?o"
            + " FILTER(STRENDS(STR(?p), 'csv#a')) } }";
    portal.open.publish("thay", "a\nmột\nhai\n", "a string");
    portal.awaitRows();
    assertThat(rows(cells, "o")).containsExactlyInAnyOrder("một", "hai");
    String state = portal.open.bean(Triples.class).state();
    HttpResponse<String> known = portal.open.get("/sparql?query=" + RowsPortal.encoded(count));
    String tag = known.headers().firstValue("ETag").orElseThrow();
    portal.open.publish("thay", "a\nba\n", "a string");
    portal.awaitRows();
    assertThat(rows(cells, "o")).containsExactly("ba");
    assertThat(portal.open.bean(Triples.class).state()).isNotEqualTo(state);
    assertThat(
            portal
                .open
                .get("/sparql?query=" + RowsPortal.encoded(count), "If-None-Match", tag)
                .statusCode())
        .isEqualTo(200);
    portal.open.bean(Catalog.class).withdraw(Iri.own("/dataset/thay"), "Thử", "tester");
    portal.awaitRows();
    assertThat(portal.one(count)).isEqualTo("0^^integer");
    assertThat(
            rows(
                "SELECT ?s { GRAPH <https://dulieu.example/dataset/thay/rows> { ?s ?p ?o } }", "s"))
        .isEmpty();
  }

  @Test
  void theExamplesOfTheGuideAnswer() throws Exception {
    Matcher block =
        Pattern.compile("```(sparql)?\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("src/docs/sparql.md")));
    String prefixes = "";
    int examples = 0;
    while (block.find()) {
      if (block.group(1) == null) {
        prefixes = block.group(2);
      } else {
        assertThat(portal.select(prefixes + block.group(2))).as(block.group(2)).isNotEmpty();
        examples++;
      }
    }
    assertThat(examples).isEqualTo(6);
  }

  @Test
  void aDumpOfTheCatalogHasNoRows() throws Exception {
    assertThat(portal.open.get("/catalog.nt").body()).doesNotContain("csvw#rownum");
  }

  private static List<String> rows(String query, String... names) throws Exception {
    List<String> rows = new ArrayList<>();
    for (Map<String, String> row : portal.select(query)) {
      List<String> cells = new ArrayList<>();
      for (String name : names) {
        cells.add(row.getOrDefault(name, ""));
      }
      rows.add(String.join(" | ", cells));
    }
    return rows;
  }

  private static List<String> sql(String query) throws Exception {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(result.getString(i));
        }
        rows.add(String.join(" | ", cells));
      }
    }
    return rows;
  }
}
