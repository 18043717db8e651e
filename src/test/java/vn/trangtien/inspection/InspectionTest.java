package vn.trangtien.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.vocabulary.Vocabulary;

/// One edit breaks one promise, and is found with its file, row, column and rule.
class InspectionTest {

  private static final String LE_HOI = "svhtt/le-hoi.ttl";
  private static final String LE_HOI_CSV = "svhtt/le-hoi.csv";
  private static final String VISITS = "ttbtdt/luot-khach-tham-quan.ttl";
  private static final String VISITS_CSV = "ttbtdt/luot-khach-tham-quan.csv";
  private static final String SITES_CSV = "ttbtdt/diem-tham-quan-di-tich.csv";

  @TempDir Path root;
  private BrokenFolder folder;

  @BeforeEach
  void copy() throws IOException {
    folder = new BrokenFolder(root);
  }

  @Test
  void aFolderInOrderHasNoFindingsAndIsListed() {
    InspectionReport report = folder.report();
    assertThat(report.findings()).isEmpty();
    assertThat(report.datasets()).hasSize(3);
    InspectionReport.Line festivals = report.datasets().getFirst();
    assertThat(festivals.slug()).isEqualTo("le-hoi");
    assertThat(festivals.rows()).isEqualTo(69);
    assertThat(festivals.due()).isEqualTo(LocalDate.of(2025, 9, 14));
    assertThat(festivals.overdue()).isTrue();
    assertThat(report.toString()).contains("Datasets 3, agencies 2").contains("{restated=3}");
  }

  @Test
  void aWrongHeaderIsFound() throws IOException {
    folder.editSealed(VISITS_CSV, "khach_quoc_te", "khach_nuoc_ngoai");
    found(VISITS_CSV, 1, "khach_quoc_te", "header");
  }

  @Test
  void aRowWithTooFewCellsIsFound() throws IOException {
    folder.editSealed(VISITS_CSV, "837179,696465,1533644", "837179,1533644");
    found(VISITS_CSV, 3, "", "fields");
  }

  @ParameterizedTest
  @CsvSource({
    "integer,12.5", "integer,1.234", "boolean,có", "date,22/11/2026", "date,2026-02-30",
    "time,7h30", "gYear,năm 2025", "gYearMonth,2026-13", "anyURI,không có", "decimal,'12,5'",
    "dateTime,2026-10-01 07:00",
  })
  void aValueOfAnotherTypeIsFound(String datatype, String cell) throws IOException {
    folder.edit(VISITS, "csvw:datatype \"string\"", "csvw:datatype \"" + datatype + "\"");
    String quoted = cell.contains(",") ? "\"" + cell + "\"" : cell;
    folder.editSealed(VISITS_CSV, "Lăng vua Tự Đức", quoted);
    assertThat(folder.findings()).contains(found(VISITS_CSV, 3, "ten_diem", "datatype", folder));
  }

  @Test
  void anEmptyRequiredCellIsFound() throws IOException {
    folder.editSealed(VISITS_CSV, "6,Lăng vua Tự Đức", "6,");
    found(VISITS_CSV, 3, "ten_diem", "required");
  }

  @Test
  void aValueOutOfRangeIsFound() throws IOException {
    folder.edit(
        VISITS, "csvw:name \"khach_quoc_te\" ;", "csvw:name \"khach_quoc_te\" ; tt:minimum 0 ;");
    folder.editSealed(VISITS_CSV, "837179,696465,", "837179,-696465,");
    found(VISITS_CSV, 3, "khach_quoc_te", "range");
  }

  @Test
  void aValueThatIsNotAllowedIsFound() throws IOException {
    folder.edit(
        LE_HOI,
        "csvw:datatype \"boolean\" ;",
        "csvw:datatype \"boolean\" ; tt:allowedValue \"false\" ;");
    assertThat(folder.findings())
        .isNotEmpty()
        .allMatch(it -> it.rule().equals("allowedValue") && it.column().equals("dia_diem_bi_cat"));
  }

  @Test
  void aTotalThatIsNotTheSumOfItsPartsIsFound() throws IOException {
    folder.edit(
        VISITS,
        "csvw:name \"tong\" ;",
        "csvw:name \"tong\" ; tt:sumOf \"khach_viet_nam\" , \"khach_quoc_te\" ;");
    assertThat(folder.findings()).isEmpty();
    folder.editSealed(VISITS_CSV, "1533644", "1533645");
    found(VISITS_CSV, 3, "tong", "sumOf");
  }

  @ParameterizedTest
  @CsvSource({"20005,2025-07-01", "99999,2021-07-01"})
  void aPlaceCodeThatWasNotValidOnItsDayIsFound(String code, String day) throws IOException {
    folder.editSealed(LE_HOI_CSV, "20005,2021-07-01,20017", code + "," + day + ",20017");
    assertThat(folder.findings()).anySatisfy(it -> place(it, 2, "ma_xa", "codeList"));
  }

  @Test
  void aPlaceColumnWithoutADayIsFound() throws IOException {
    folder.edit(
        LE_HOI,
        "tt:codeList </place> ; tt:codeDate \"2025-07-01\"^^xsd:date",
        "tt:codeList </place>");
    found(LE_HOI_CSV, 0, "ma_xa_hien_nay", "codeDate");
  }

  @Test
  void aRepeatedKeyIsFound() throws IOException {
    folder.editSealed(VISITS_CSV, "6,Lăng vua Tự Đức", "5,Lăng vua Tự Đức");
    Finding finding = folder.finding();
    place(finding, 3, "ma_diem", "primaryKey");
    assertThat(finding.message().en()).contains("row 2");
  }

  @ParameterizedTest
  @CsvSource({"0,0,vi_do", "16.4335,105.1,kinh_do", "107.5651,16.4335,vi_do", "16.4335,'',kinh_do"})
  void aPointOutsideTheProvinceIsFound(String north, String east, String column)
      throws IOException {
    folder.editSealed(SITES_CSV, "16.4335,107.5651", north + "," + east);
    assertThat(folder.findings())
        .anySatisfy(it -> place(it, 3, column, "coordinates"))
        .anySatisfy(it -> assertThat(it.rule()).isEqualTo("geojson"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gọi 0905 123 456",
        "(0234) 3822 426",
        "+84 905.123.456",
        "mail lehoi@example.vn",
        "046090001234",
        "191234567",
        "xe 75A-123.45",
        "75F1-1234",
        "STK 1234567890123",
      })
  void whatNamesAPersonIsFound(String cell) throws IOException {
    folder.editSealed(VISITS_CSV, "Lăng vua Tự Đức", cell);
    found(VISITS_CSV, 3, "ten_diem", "personalData");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-7-2025 đến 30-6-2026",
        "2.932.676 lượt",
        "QĐ 1264/NQ-UBTVQH14",
        "Lô 20B, số 2024-0012",
        "SOS-19753-0012",
        "107.5651 16.4335",
        "12/2024/TT-BVHTTDL",
        "K57 H123 20B",
        "1945-1975",
      })
  void numbersOfOtherThingsAreNoPersonalData(String cell) throws IOException {
    folder.editSealed(VISITS_CSV, "Lăng vua Tự Đức", "\"" + cell + "\"");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aKeyThatIsNotInTheOtherFileIsFound() throws IOException {
    folder.edit(VISITS, "csvw:column (", reference("diem-tham-quan-di-tich", "ma_diem"));
    assertThat(folder.findings()).noneMatch(it -> it.row() == 3);
    folder.editSealed(VISITS_CSV, "6,Lăng vua Tự Đức", "66,Lăng vua Tự Đức");
    assertThat(folder.findings()).anySatisfy(it -> place(it, 3, "ma_diem", "foreignKey"));
  }

  @ParameterizedTest
  @CsvSource({"diem-tham-quan-di-tich,ma", "khong-co,ma_diem"})
  void aForeignKeyThatLeadsNowhereIsFound(String slug, String column) throws IOException {
    folder.edit(VISITS, "csvw:column (", reference(slug, column));
    assertThat(folder.findings()).anySatisfy(it -> place(it, 0, "ma_diem", "foreignKey"));
  }

  @Test
  void anotherChecksumAndAnotherSizeAreFound() throws IOException {
    folder.edit(VISITS_CSV, "Lăng vua Tự Đức", "Lăng vua Tự Đứk");
    assertThat(folder.findings())
        .extracting(Finding::file, Finding::rule)
        .contains(tuple(VISITS_CSV, "checksum"));
    folder.edit(VISITS_CSV, "Lăng vua Tự Đứk", "Lăng");
    assertThat(folder.findings())
        .extracting(Finding::file, Finding::rule)
        .containsExactly(tuple(VISITS_CSV, "byteSize"), tuple(VISITS_CSV, "checksum"));
  }

  @Test
  void textThatIsNotComposedIsFound() throws IOException {
    folder.editSealed(VISITS_CSV, "Đại Nội", "Đa\u0323i No\u0302\u0323i");
    found(VISITS_CSV, 2, "ten_diem", "nfc");
  }

  @Test
  void aCarriageReturnABomAndSpacesAreFound() throws IOException {
    folder.editSealed(VISITS_CSV, "ma_diem", "\ufeffma_diem");
    assertThat(folder.findings()).extracting(Finding::rule).containsExactly("bom", "header");
    folder.editSealed(VISITS_CSV, "\ufeffma_diem", "ma_diem");
    folder.editSealed(VISITS_CSV, "1533644\n", "1533644\r\n");
    found(VISITS_CSV, 3, "", "lf");
    folder.editSealed(VISITS_CSV, "1533644\r\n", "1533644\n");
    folder.editSealed(VISITS_CSV, "Lăng vua Tự Đức", "Lăng vua Tự Đức ");
    found(VISITS_CSV, 3, "ten_diem", "spaces");
  }

  @Test
  void bytesThatAreNotUtf8AreFound() throws IOException {
    folder.write(
        VISITS_CSV, "ma_diem\n\u00e9".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    folder.seal(VISITS_CSV);
    assertThat(folder.finding().rule()).isEqualTo("utf-8");
  }

  @Test
  void aGeoJsonThatSaysSomethingElseIsFound() throws IOException {
    folder.editSealed("svhtt/le-hoi.geojson", "Lễ tế đông chí làng Phù Bài", "Lễ tế");
    found("svhtt/le-hoi.geojson", 3, "ten", "geojson");
  }

  @Test
  void aGeoJsonWithAPointElsewhereIsFound() throws IOException {
    folder.editSealed("svhtt/le-hoi.geojson", "[107.697,16.3855]", "[107.597,16.3855]");
    found("svhtt/le-hoi.geojson", 3, "geometry", "geojson");
  }

  @Test
  void aGeoJsonWithoutARowIsFound() throws IOException {
    folder.editSealed(
        LE_HOI_CSV,
        "2,Lễ tế đông chí làng Phù Bài",
        "70,Một lễ hội,,false,,,,,,,1,\n2,Lễ tế đông chí làng Phù Bài");
    assertThat(folder.findings())
        .allMatch(it -> it.file().equals("svhtt/le-hoi.geojson"))
        .extracting(Finding::rule)
        .containsOnly("geojson");
  }

  @Test
  void aFileOutOfPlaceIsFound() throws IOException {
    folder.edit(VISITS, "</download/luot-khach-tham-quan/", "</download/le-hoi/");
    assertThat(folder.findings()).extracting(Finding::rule).contains("downloadURL");
  }

  @Test
  void aMissingLanguageIsFound() throws IOException {
    folder.edit(VISITS, "@en ;\n    dct:description", "@fr ;\n    dct:description");
    assertThat(folder.findings())
        .allMatch(it -> it.file().equals(VISITS))
        .extracting(Finding::rule)
        .contains("language", "QualifiedMinCountConstraintComponent title");
  }

  @Test
  void aColumnThatIsExplainedInOneLanguageIsFound() throws IOException {
    folder.edit(LE_HOI, "csvw:title \"Tên\"@vi , \"Name\"@en", "csvw:title \"Tên\"@vi");
    assertThat(folder.findings()).anySatisfy(it -> place(it, 0, "ten", "language"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dct:replaces </dataset/khong-co>", "dct:isReplacedBy </dataset/khong-co>",
        "dcat:prev </dataset/khong-co>", "dct:relation </dataset/khong-co>",
        "dcat:inSeries </series/khong-co>", "prov:wasDerivedFrom </dataset/le-hoi#source-9>",
        "dct:audience </audience/nobody>", "dcatap:applicableLegislation </legal-basis/khong-co>",
        "dct:spatial </place/46/1999-01-01>"
      })
  void aLinkThatLeadsNowhereIsFound(String statement) throws IOException {
    folder.edit(LE_HOI, "dct:identifier", statement + " ; dct:identifier");
    assertThat(folder.findings()).anySatisfy(it -> place(it, 0, "", "reference"));
  }

  @Test
  void anEndedPublisherNeedsACustodianOrAStatus() throws IOException {
    folder.edit(LE_HOI, "dct:publisher </agency/svhtt>", "dct:publisher </agency/stttt>");
    folder.edit(LE_HOI, "dct:modified \"2024-09-14\"", "dct:modified \"2026-09-14\"");
    Finding finding = folder.finding();
    place(finding, 0, "", "publisher");
    assertThat(finding.file()).isEqualTo(LE_HOI);
    folder.edit(
        LE_HOI,
        "dct:identifier",
        """
        prov:qualifiedAttribution [ a prov:Attribution ; prov:agent </agency/skhcn-2025> ;
          dcat:hadRole <http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/custodian> ;
          tt:validFrom "2025-03-01"^^xsd:date ] ; dct:identifier""");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aReplacedDatasetNamesWhatReplacedIt() throws IOException {
    folder.edit(
        LE_HOI,
        "dct:identifier",
        "<http://www.w3.org/ns/adms#status> </status/replaced> ; dct:identifier");
    found(LE_HOI, 0, "", "status");
  }

  @Test
  void malformedTurtleIsFoundByItsLine() throws IOException {
    folder.edit(LE_HOI, "dct:identifier", "dct:identifier ]");
    Finding finding = folder.finding();
    assertThat(finding.rule()).isEqualTo("turtle");
    assertThat(finding.row()).isPositive();
  }

  @Test
  void theSameFaultInEveryRowIsToldAFewTimesAndCounted() throws IOException {
    folder.edit(LE_HOI, "csvw:datatype \"boolean\"", "csvw:datatype \"date\"");
    assertThat(folder.findings())
        .filteredOn(it -> it.rule().equals("datatype"))
        .hasSize(Findings.TOLD + 1)
        .last()
        .satisfies(it -> assertThat(it.message().en()).isEqualTo("59 more like this"));
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    Inspection inspection = new Inspection(new Vocabulary(), Clock.systemUTC());
    assertThatThrownBy(() -> inspection.of(root.resolve("nowhere")))
        .isInstanceOf(PortalException.class)
        .hasMessageContaining("portal.catalog");
  }

  private static String reference(String slug, String column) {
    return """
        csvw:foreignKey [ a csvw:ForeignKey ; csvw:columnReference "ma_diem" ;
          csvw:reference [ csvw:resource </download/%s/%s.csv> ; csvw:columnReference "%s" ] ] ;
        csvw:column ("""
        .formatted(slug, slug, column);
  }

  private void found(String file, long row, String column, String rule) {
    Finding finding = folder.finding();
    assertThat(finding.file()).isEqualTo(file);
    place(finding, row, column, rule);
  }

  /// The finding at that place, which must be there.
  private static Finding found(
      String file, long row, String column, String rule, BrokenFolder folder) {
    Tuple wanted = tuple(file, row, column, rule);
    return folder.findings().stream()
        .filter(it -> tuple(it.file(), it.row(), it.column(), it.rule()).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new AssertionError(wanted + " is not in " + folder.findings()));
  }

  private static void place(Finding finding, long row, String column, String rule) {
    assertThat(tuple(finding.row(), finding.column(), finding.rule()))
        .isEqualTo(tuple(row, column, rule));
  }
}
