package vn.trangtien.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import vn.trangtien.identifier.Digest;

/// Writes a folder like `catalog/` with as many datasets as asked: the same number gives the same
/// bytes. Their titles are combined from words of Vietnamese public life; nothing in them is true.
public final class CatalogGenerator {

  static final String[][] SUBJECTS = {
    {"trường tiểu học", "primary schools", "education"},
    {"trạm y tế", "health stations", "health"},
    {"hồ chứa nước", "reservoirs", "agriculture-rural"},
    {"tuyến xe buýt", "bus routes", "transport"},
    {"điểm ngập lụt", "flooded spots", "disaster-safety-reports"},
    {"chất lượng không khí", "air quality", "natural-resources-environment"},
    {"giá vật liệu xây dựng", "prices of building materials", "construction-urban"},
    {"doanh nghiệp đăng ký", "registered enterprises", "economy-industry-trade"},
    {"hộ nghèo", "poor households", "labour-society"},
    {"dự toán ngân sách", "budget estimates", "finance-investment"},
    {"thủ tục hành chính", "administrative procedures", "administration-justice"},
    {"nhiệm vụ khoa học", "research projects", "science-technology-communication"},
    {"lễ hội làng", "village festivals", "culture-sport"},
    {"cơ sở lưu trú", "places to stay", "tourism"},
  };
  static final String[] FORMS = {"Danh sách", "Thống kê", "Kết quả kiểm tra", "Kế hoạch"};
  static final String[] PLACES = {
    "Phú Xuân", "Vỹ Dạ", "Hương Trà", "Phong Điền", "A Lưới", "Phú Lộc", "Quảng Điền", "Phú Vang"
  };
  static final String[] AGENCIES = {"sdl", "svhtt", "ttbtdt", "snnmt", "snv-2025", "syt"};

  private final Random random = new Random(1899);
  private final Path folder;

  private CatalogGenerator(Path folder) {
    this.folder = folder;
  }

  /// Writes `datasets` of them into `folder`, beside a copy of the shipped `catalog.ttl`.
  public static void write(Path folder, int datasets) throws IOException {
    Files.createDirectories(folder);
    Files.copy(Path.of("catalog/catalog.ttl"), folder.resolve("catalog.ttl"));
    CatalogGenerator generator = new CatalogGenerator(folder);
    for (int number = 1; number <= datasets; number++) {
      generator.dataset(number);
    }
  }

  /// `folder datasets`.
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  private void dataset(int number) throws IOException {
    String slug = "mau-" + number;
    String agency = AGENCIES[random.nextInt(AGENCIES.length)];
    String[] subject = SUBJECTS[random.nextInt(SUBJECTS.length)];
    String place = PLACES[random.nextInt(PLACES.length)];
    int year = 2005 + random.nextInt(21);
    String vi =
        FORMS[random.nextInt(FORMS.length)] + " " + subject[0] + " " + place + " năm " + year;
    String en = subject[1] + ", " + place + ", " + year + " (" + number + ")";
    byte[] csv = rows().getBytes(StandardCharsets.UTF_8);
    Path shelf = Files.createDirectories(folder.resolve(agency).resolve("" + number / 1000));
    Files.write(shelf.resolve(slug + ".csv"), csv);
    String turtle =
        TURTLE
            .replace("{slug}", slug)
            .replace("{agency}", agency)
            .replace("{theme}", subject[2])
            .replace("{vi}", vi + ", số " + number)
            .replace("{en}", en)
            .replace("{subject}", subject[0])
            .replace("{thing}", subject[1])
            .replace("{place}", place)
            .replace("{year}", "" + year)
            .replace("{size}", "" + csv.length)
            .replace("{sha256}", Digest.of(csv).hex());
    Files.writeString(shelf.resolve(slug + ".ttl"), turtle);
  }

  private String rows() {
    StringBuilder rows = new StringBuilder("id,ten,gia_tri\n");
    for (int id = 1; id <= 20; id++) {
      rows.append(id).append(",Mục ").append(id).append(',');
      rows.append(random.nextInt(100_000)).append('\n');
    }
    return rows.toString();
  }

  private static final String TURTLE =
      """
      @prefix csvw: <http://www.w3.org/ns/csvw#> .
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix eu: <http://publications.europa.eu/resource/authority/> .
      @prefix spdx: <http://spdx.org/rdf/terms#> .
      @prefix tt: </ns/portal#> .
      @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

      </dataset/{slug}> a dcat:Dataset ;
        dct:identifier "{slug}" ;
        dct:title "{vi}"@vi , "{en}"@en ;
        dct:description "Số liệu mẫu về {subject} tại {place}, sinh ra để thử tải; không có thật."@vi ,
          "Generated figures on {thing} in {place}, made to try a load; none of them is true."@en ;
        dcat:keyword "{subject}"@vi , "{place}"@vi , "mẫu"@vi , "{thing}"@en , "sample"@en ;
        dcat:theme </theme/{theme}> ;
        dct:publisher </agency/{agency}> ;
        dcat:contactPoint [ a vcard:Organization ; vcard:fn "Văn phòng"@vi , "Office"@en ;
          vcard:hasURL </agency/{agency}> ] ;
        dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> ;
        dct:temporal [ a dct:PeriodOfTime ; dcat:startDate "{year}-01-01"^^xsd:date ;
          dcat:endDate "{year}-12-31"^^xsd:date ] ;
        dct:spatial </place/46/2025-01-01> ;
        dct:language <http://publications.europa.eu/resource/authority/language/VIE> ;
        dct:issued "{year}-12-31"^^xsd:date ;
        dct:modified "{year}-12-31"^^xsd:date ;
        dcat:version "1.0" ;
        dct:provenance </provenance/illustrative> ;
        tt:provenanceNote "Sinh bằng máy."@vi , "Made by a generator."@en ;
        dct:audience </audience/citizen> ;
        dcat:distribution </dataset/{slug}/distribution/csv> .

      </dataset/{slug}/distribution/csv> a dcat:Distribution ;
        dct:title "{vi} (CSV)"@vi , "{en} (CSV)"@en ;
        dcat:accessURL </dataset/{slug}> ;
        dcat:downloadURL </download/{slug}/{slug}.csv> ;
        dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ;
        dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ;
        dcat:byteSize "{size}"^^xsd:nonNegativeInteger ;
        spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ;
          spdx:checksumValue "{sha256}"^^xsd:hexBinary ] ;
        dct:license <http://publications.europa.eu/resource/authority/licence/CC_BY_4_0> ;
        dct:issued "{year}-12-31"^^xsd:date ;
        dct:modified "{year}-12-31"^^xsd:date ;
        csvw:tableSchema </dataset/{slug}#schema> .

      </dataset/{slug}#schema> a csvw:Schema ; csvw:primaryKey "id" ; csvw:column (
        [ a csvw:Column ; csvw:name "id" ; csvw:title "Mã"@vi , "Identifier"@en ;
          dct:description "Số thứ tự của dòng."@vi , "Number of the row."@en ;
          csvw:datatype "integer" ; csvw:required true ]
        [ a csvw:Column ; csvw:name "ten" ; csvw:title "Tên"@vi , "Name"@en ;
          dct:description "Tên mục."@vi , "Name of the item."@en ; csvw:datatype "string" ]
        [ a csvw:Column ; csvw:name "gia_tri" ; csvw:title "Giá trị"@vi , "Value"@en ;
          dct:description "Giá trị sinh ra."@vi , "A generated value."@en ;
          csvw:datatype "integer" ] ) .
      """;
}
