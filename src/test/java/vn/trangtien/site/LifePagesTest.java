package vn.trangtien.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How datasets come and go, as citizens read it: editions, successors, promises.
class LifePagesTest {

  private static final String PREFIXES =
      """
      @prefix adms: <http://www.w3.org/ns/adms#> .
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix role: <http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/> .
      @prefix tt: </ns/portal#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  private static final String SERIES =
      """
      </series/gia-dat> a dcat:DatasetSeries ;
        dct:title "Bảng giá đất"@vi , "Land prices"@en ;
        dct:description "Mỗi năm một bảng."@vi , "A table each year."@en ;
        dct:publisher </agency/sdl> .
      """;

  private static final String OLD =
      """
      </dataset/gia-dat-2024> a dcat:Dataset ;
        dct:title "Bảng giá đất 2024"@vi , "Land prices 2024"@en ;
        dct:description "Bảng giá năm 2024."@vi , "The prices of 2024."@en ;
        dct:publisher </agency/stttt> ; dct:issued "2024-01-15"^^xsd:date ;
        dct:temporal [ dcat:startDate "2024-01-01"^^xsd:date ] ;
        adms:status </status/replaced> ; dct:isReplacedBy </dataset/gia-dat-2025> ;
        dcat:inSeries </series/gia-dat> ;
        prov:qualifiedAttribution [ prov:agent </agency/skhcn-2025> ; dcat:hadRole role:custodian ;
          tt:validFrom "2025-03-01"^^xsd:date ] .
      """;

  private static final String NEW =
      """
      </dataset/gia-dat-2025> a dcat:Dataset ;
        dct:title "Bảng giá đất 2025"@vi , "Land prices 2025"@en ;
        dct:description "Bảng giá năm 2025."@vi , "The prices of 2025."@en ;
        dct:publisher </agency/skhcn-2025> ; dct:issued "2025-02-15"^^xsd:date ;
        dct:temporal [ dcat:startDate "2025-01-01"^^xsd:date ] ;
        dcat:inSeries </series/gia-dat> ; dcat:prev </dataset/gia-dat-2024> ;
        dct:replaces </dataset/gia-dat-2024> ; dct:relation </dataset/khong-co> ;
        dcat:version "1.1" ; adms:versionNotes "Thêm hai đường."@vi , "Two streets added."@en ;
        <http://data.europa.eu/r5r/applicableLegislation> </legal-basis/luat-20-2023-qh15-dieu-43> ;
        prov:wasDerivedFrom </dataset/gia-dat-2025#source> ;
        prov:qualifiedAttribution [ prov:agent </agency/stttt> ; dcat:hadRole role:publisher ;
          tt:validTo "2025-02-28"^^xsd:date ] .
      </dataset/gia-dat-2025#source> dct:title "Bảng giá"@vi , "Prices"@en ;
        dct:publisher [ a foaf:Organization ; foaf:name "Nhà xuất bản"@vi , "A publisher"@en ] ;
        dct:issued "2019"^^xsd:gYear .
      """;

  private static final String WITHDRAWN =
      """
      </dataset/ho-ten> a dcat:Dataset ;
        dct:title "Họ tên"@vi , "Names"@en ; dct:description "Đã gỡ."@vi , "Gone."@en ;
        dct:publisher </agency/sdl> ; dct:issued "2024-07-02"^^xsd:date ;
        dct:provenance </provenance/illustrative> ;
        adms:status </status/withdrawn> ; adms:versionNotes "Có tên người."@vi , "It had names."@en .
      """;

  private static final String PLAN =
      """
      </plan> a tt:OpenDataPlan ; dct:title "Kế hoạch"@vi , "A plan"@en ;
        dct:description "Các lời hứa."@vi , "The promises."@en ;
        dct:provenance </provenance/illustrative> ;
        dct:hasPart </plan#a> , </plan#b> , </plan#c> , </plan#d> .
      </plan#a> a tt:PlannedPublication ; dct:title "Lời A"@vi , "Promise A"@en ;
        tt:promises </dataset/gia-dat-2024> ; dct:publisher </agency/sdl> ;
        tt:dueDate "2024-01-15"^^xsd:date .
      </plan#b> a tt:PlannedPublication ; dct:title "Lời B"@vi , "Promise B"@en ;
        tt:promises </dataset/gia-dat-2025> ; dct:publisher </agency/sdl> ;
        tt:dueDate "2025-02-14"^^xsd:date .
      </plan#c> a tt:PlannedPublication ; dct:title "Lời C"@vi , "Promise C"@en ;
        tt:promises </dataset/khong-co> ; dct:publisher </agency/sdl> ;
        tt:dueDate "2025-06-30"^^xsd:date .
      </plan#d> a tt:PlannedPublication ; dct:title "Lời D"@vi , "Promise D"@en ;
        tt:promises </dataset/cung-khong-co> ; dct:publisher </agency/sdl> ;
        tt:dueDate "2999-12-31"^^xsd:date .
      """;

  @TempDir static Path folder;
  static OpenPortal portal;

  @BeforeAll
  static void open() throws Exception {
    portal = new OpenPortal(folder);
    for (String record : new String[] {SERIES, OLD, NEW, WITHDRAWN, PLAN}) {
      portal.publish(PREFIXES + record);
    }
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/series", "/series/gia-dat", "/plan", "/dataset/gia-dat-2025"})
  void everyPageIsThereInBothLanguages(String path) throws Exception {
    HttpResponse<String> vi = portal.get(path);
    HttpResponse<String> en = portal.get("/en" + path);
    assertThat(vi.statusCode()).isEqualTo(200);
    assertThat(vi.body()).contains("<html lang=\"vi\">").doesNotContain("portal.invalid");
    assertThat(en.body()).contains("<html lang=\"en\">").doesNotContain("portal.invalid");
    assertThat(vi.body()).contains("href=\"" + path + ".ttl\"");
  }

  @Test
  void aSeriesShowsItsEditionsNewestFirst() throws Exception {
    String page = portal.get("/en/series/gia-dat").body();
    assertThat(page.indexOf("Land prices 2025")).isPositive();
    assertThat(page.indexOf("Land prices 2024")).isGreaterThan(page.indexOf("Land prices 2025"));
    assertThat(page).contains("since 1 Jan 2024");
    assertThat(portal.get("/en/series").body()).contains("Land prices").contains("2 editions");
    assertThat(portal.get("/series/khong-co").statusCode()).isEqualTo(404);
  }

  @Test
  void aReplacedDatasetLeadsToItsSuccessorAndSaysWhoKeepsIt() throws Exception {
    String page = portal.get("/dataset/gia-dat-2024").body();
    assertThat(page)
        .contains("class=\"badge status\">Đã được thay thế")
        .contains("phụ trách từ 01/03/2025")
        .contains("Hãy dùng: <a href=\"/dataset/gia-dat-2025\"");
  }

  @Test
  void aSearchSaysWhatIsNoLongerKept() throws Exception {
    portal.follow();
    String page = portal.get("/search?q=gia+dat+2024").body();
    assertThat(page).contains("class=\"badge status\">Đã được thay thế");
    assertThat(portal.get("/api/v1/datasets?q=gia+dat+2024", "Accept", "*/*").body())
        .contains("\"status\":{\"id\":\"replaced\"");
  }

  @Test
  void anEditionNamesItsSeriesItsForerunnerItsLawAndWhatItChanged() throws Exception {
    String page = portal.get("/dataset/gia-dat-2025").body();
    assertThat(page)
        .contains("href=\"/series/gia-dat\"")
        .contains("href=\"/dataset/gia-dat-2024\"")
        .contains("href=\"/legal-basis/luat-20-2023-qh15-dieu-43\"")
        .contains("Thêm hai đường.")
        .contains("công bố, đến 28/02/2025")
        .contains("Nhà xuất bản, 2019")
        .doesNotContain("khong-co");
  }

  @Test
  void aWithdrawnDatasetHasNoFilesAndSaysWhy() throws Exception {
    HttpResponse<String> page = portal.get("/en/dataset/ho-ten");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Withdrawn")
        .contains("It had names.")
        .contains("No file is offered")
        .doesNotContain("class=\"file\"");
  }

  @Test
  void everyFileSaysHowHonestItsRowsAre() throws Exception {
    String page = portal.get("/dataset/le-hoi").body();
    String files =
        page.substring(page.indexOf("<ul class=\"files\">"), page.indexOf("id=\"columns\""));
    assertThat(files.split("class=\"badge restated\"", -1)).hasSize(3);
  }

  @Test
  void thePlanSaysWhichPromisesWereKept() throws Exception {
    String page = portal.get("/en/plan").body().replaceAll("\\s+", " ");
    assertThat(page)
        .containsPattern("Promise A</a>.*?In time</span>.*?Promise B</a>.*?Late</span>")
        .containsPattern("Promise C</th>.*?Overdue</span>.*?Promise D</th>.*?Not yet due</span>")
        .contains("badge illustrative")
        .contains("<dt>Overdue</dt><dd>1</dd>");
    assertThat(page).doesNotContain("/dataset/khong-co");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01,IN_TIME",
    "2025-06-30,IN_TIME",
    "2025-07-01,LATE",
    ",OVERDUE",
  })
  void aPromiseIsKeptUntilTheEndOfItsDay(LocalDate issued, PlanView.State state) {
    LocalDate due = LocalDate.of(2025, 6, 30);
    assertThat(PlanView.State.of(due, issued, due.plusDays(1))).isEqualTo(state);
    assertThat(PlanView.State.of(due, null, due)).isEqualTo(PlanView.State.NOT_YET_DUE);
  }

  @Test
  void seriesAndPlanAnswerRdf() throws Exception {
    assertThat(portal.get("/series/gia-dat", "Accept", "text/turtle").body())
        .contains("dcat:DatasetSeries")
        .contains("/dataset/gia-dat-2024>")
        .contains("Land prices 2025");
    assertThat(portal.get("/series.ttl", "Accept", "*/*").body()).contains("/series/gia-dat>");
    assertThat(portal.get("/plan", "Accept", "application/n-triples").body())
        .contains("PlannedPublication")
        .contains("/plan#c>");
    assertThat(portal.get("/dataset/gia-dat-2025.nt", "Accept", "*/*").body())
        .contains("DatasetSeries");
    assertThat(portal.get("/catalog/dump.nt.gz", "Accept", "*/*").statusCode()).isEqualTo(200);
  }
}
