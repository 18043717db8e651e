package vn.trangtien.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trangtien.files.FileStore;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.rows.DatasetTables;

/// What a hit says of its table: how many rows it has, and what tells them apart.
class TableOfAHitTest {

  private static final String COLUMNS =
      """
      csvw:column (
        [ csvw:name "nam" ; csvw:title "Năm"@vi , "Year"@en ; csvw:datatype "gYear" ]
        [ csvw:name "ma_xa" ; csvw:title "Mã xã"@vi , "Commune"@en ; csvw:datatype "string" ;
          tt:codeList </place> ; tt:codeDateColumn "tu_ngay" ]
        [ csvw:name "tu_ngay" ; csvw:title "Từ ngày"@vi , "Since"@en ; csvw:datatype "date" ]
        [ csvw:name "ma" ; csvw:title "Mã"@vi , "Code"@en ; csvw:datatype "string" ]
        [ csvw:name "loai" ; csvw:datatype "string" ] )
      """;

  @TempDir static Path folder;
  static Shelf shelf;

  @BeforeAll
  static void fill() {
    shelf = new Shelf(folder);
  }

  @AfterAll
  static void empty() {
    shelf.close();
  }

  @Test
  void howManyRowsItHasIsSaidOnceItStoodOpen() {
    shelf.table("cho", "Chợ", file("ma\n1\n2\n3\n"), "").follow();
    assertThat(hit("cho").rows()).isNull();
    open("cho");
    assertThat(hit("cho").rows()).isEqualTo(3);
  }

  @Test
  void anotherFileHasAnotherNumber() {
    shelf.table("ben", "Bến", file("ma\n1\n"), "").follow();
    open("ben");
    assertThat(hit("ben").rows()).isEqualTo(1);
    shelf.table("ben", "Bến", file("ma\n1\n2\n"), "").follow();
    assertThat(hit("ben").rows()).isNull();
    open("ben");
    assertThat(hit("ben").rows()).isEqualTo(2);
  }

  @Test
  void aDatasetWithoutATableHasNoNumber() {
    shelf.put("anh", "svhtt", "culture-sport", "Ảnh", "", "PDF", "2025-01-01").follow();
    open("anh");
    assertThat(hit("anh").rows()).isNull();
    assertThat(hit("anh").granularity()).isEmpty();
  }

  @Test
  void aFileThatIsMissingHasNoNumber() {
    shelf.table("mat", "Mất", Digest.of(new byte[] {9}), "").follow();
    assertThat(hit("mat").rows()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"ma\" , \"nam\" | Năm, Mã",
        "\"nam\" | Năm",
        "\"ma_xa\" , \"tu_ngay\" | Mã xã",
        "\"ma\" , \"loai\" | Mã, loai",
        "\"ma\" | ''",
        "\"ma\" , \"nam\" , \"khong_co\" | ''"
      })
  void whatTellsRowsApartIsTheirKeyUnlessItOnlyCountsThem(String key, String said) {
    String schema = "csvw:primaryKey " + key + " ; " + COLUMNS;
    shelf.table("khoa", "Khóa", Digest.ZERO, schema).follow();
    assertThat(String.join(", ", hit("khoa").granularity().stream().map(Text::vi).toList()))
        .isEqualTo(said);
  }

  @Test
  void aTableWithoutAKeySaysNothing() {
    shelf.table("khoa", "Khóa", Digest.ZERO, COLUMNS).follow();
    assertThat(hit("khoa").granularity()).isEmpty();
  }

  private static Digest file(String csv) {
    return shelf
        .context
        .getBean(FileStore.class)
        .put(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }

  private static void open(String slug) {
    var record = shelf.catalog.find(Iri.own("/dataset/" + slug)).orElseThrow();
    shelf
        .context
        .getBean(DatasetTables.class)
        .openSoon(record, Long.MAX_VALUE, Duration.ofSeconds(30));
  }

  private static SearchResult.Hit hit(String slug) {
    return shelf.search.search(Shelf.asking("")).datasets().stream()
        .filter(it -> it.iri().name().equals(slug))
        .findFirst()
        .orElseThrow();
  }
}
