package vn.trangtien.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Ledger;

/// What an import publishes, and how it refuses what is broken: on a copy of the shipped catalog.
class CatalogImportTest {

  private static final Iri LE_HOI = Iri.own("/dataset/le-hoi");

  @TempDir Path data;
  @TempDir Path folder;
  private ApplicationContext context;
  private CatalogImport imports;
  private Catalog catalog;

  @BeforeEach
  void open() throws IOException {
    copy(Path.of("catalog"), folder);
    context =
        ApplicationContext.run(
            Map.of("portal.data", data.toString(), "portal.catalog", folder.toString()));
    imports = context.getBean(CatalogImport.class);
    catalog = context.getBean(Catalog.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void theShippedCatalogIsPublishedWhole() {
    ImportReport report = imports.first().orElseThrow();
    assertThat(report.refused()).isEmpty();
    assertThat(report.created()).hasSizeGreaterThanOrEqualTo(16);
    assertThat(catalog.count(Catalog.DATASET))
        .isEqualTo(
            report.created().stream()
                .filter(it -> it.collection().equals(Catalog.DATASET))
                .count());
    assertThat(catalog.find(Catalog.CATALOG)).isPresent();
    Dataset leHoi = catalog.find(LE_HOI).orElseThrow().dataset();
    assertThat(leHoi.publisher()).isEqualTo(Iri.own("/agency/svhtt"));
    assertThat(leHoi.distribution()).hasSize(2);
    assertThat(leHoi.distribution().getFirst().columns()).isNotEmpty();
  }

  @Test
  void theFirstImportIsMadeOnce() {
    assertThat(imports.first()).isPresent();
    assertThat(imports.first()).isEmpty();
  }

  @Test
  void anUnchangedFolderPublishesNothing() {
    int records = imports.again().created().size();
    ImportReport second = imports.again();
    assertThat(second.created()).isEmpty();
    assertThat(second.updated()).isEmpty();
    assertThat(second.unchanged()).hasSize(records);
    assertThat(context.getBean(Ledger.class).head().sequence()).isEqualTo(records);
  }

  @Test
  void onlyWhatChangedIsPublishedAgain() throws IOException {
    imports.again();
    edit("svhtt/le-hoi.ttl", "dcat:version \"1.0\"", "dcat:version \"1.1\"");
    ImportReport report = imports.again();
    assertThat(report.updated()).containsExactly(LE_HOI);
    assertThat(report.created()).isEmpty();
    assertThat(catalog.find(LE_HOI).orElseThrow().dataset().version()).isEqualTo("1.1");
    assertThat(catalog.history(LE_HOI, 10)).hasSize(2);
    assertThat(catalog.history(LE_HOI, 1)).containsExactly(catalog.find(LE_HOI).orElseThrow());
    assertThat(catalog.firstPublished(LE_HOI))
        .contains(catalog.history(LE_HOI, 10).getLast().modified());
  }

  @Test
  void malformedTurtleIsRefusedByFileAndLineAndTheRestIsPublished() throws IOException {
    Path file = folder.resolve("svhtt/le-hoi.ttl");
    String text = Files.readString(file);
    int line = (int) text.substring(0, text.indexOf("dct:identifier")).lines().count();
    Files.writeString(file, text.replaceFirst("dct:identifier", "dct:identifier ]"));
    ImportReport report = imports.again();
    assertThat(report.refused())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.file()).isEqualTo("svhtt/le-hoi.ttl");
              assertThat(it.line()).isEqualTo(line);
              assertThat(it.rule()).isEqualTo("turtle");
            });
    assertThat(catalog.find(LE_HOI)).isEmpty();
    assertThat(catalog.count(Catalog.DATASET)).isGreaterThanOrEqualTo(14);
  }

  @Test
  void aMissingTitleIsRefusedByRuleInBothLanguages() throws IOException {
    String text = Files.readString(folder.resolve("svhtt/le-hoi.ttl"));
    String title = text.substring(text.indexOf("dct:title"), text.indexOf("dct:description"));
    edit("svhtt/le-hoi.ttl", title, "");
    ImportReport report = imports.again();
    assertThat(report.refused())
        .isNotEmpty()
        .allSatisfy(
            it -> {
              assertThat(it.rule()).contains("title");
              assertThat(it.line()).isPositive();
              assertThat(it.message().vi()).isNotEqualTo(it.message().en());
            });
    assertThat(catalog.find(LE_HOI)).isEmpty();
  }

  @Test
  void aMissingFileRefusesItsDataset() throws IOException {
    Files.delete(folder.resolve("svhtt/le-hoi.geojson"));
    assertThat(refusal().rule()).isEqualTo("file");
    assertThat(catalog.find(LE_HOI)).isEmpty();
  }

  @Test
  void aFileWithAnotherChecksumRefusesItsDataset() throws IOException {
    Path file = folder.resolve("svhtt/le-hoi.csv");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThat(refusal().rule()).isEqualTo("checksum");
    assertThat(catalog.find(LE_HOI)).isEmpty();
  }

  @Test
  void aFileOfAnotherSizeRefusesItsDataset() throws IOException {
    Files.writeString(folder.resolve("svhtt/le-hoi.csv"), "id\n1\n");
    assertThat(refusal().rule()).isEqualTo("byteSize");
  }

  @Test
  void aDownloadAddressOutsideTheDatasetIsRefused() throws IOException {
    edit(
        "svhtt/le-hoi.ttl",
        "</download/le-hoi/le-hoi.csv>",
        "</download/le-hoi/../../ledger/le-hoi.csv>");
    assertThat(imports.again().refused())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.file()).isEqualTo("svhtt/le-hoi.ttl"));
    assertThat(catalog.find(LE_HOI)).isEmpty();
  }

  @Test
  void aRecordIsDescribedByOneFileOnly() throws IOException {
    Path other = folder.resolve("sdl/le-hoi.ttl");
    Files.copy(folder.resolve("svhtt/le-hoi.ttl"), other);
    Files.copy(folder.resolve("svhtt/le-hoi.csv"), folder.resolve("sdl/le-hoi.csv"));
    Files.copy(folder.resolve("svhtt/le-hoi.geojson"), folder.resolve("sdl/le-hoi.geojson"));
    assertThat(refusal().rule()).isEqualTo("record");
    assertThat(catalog.find(LE_HOI)).isPresent();
  }

  @Test
  void aWithdrawnDatasetComesBackByImport() {
    imports.again();
    catalog.withdraw(LE_HOI, "Trùng lặp", "svhtt");
    assertThat(catalog.find(LE_HOI)).isEmpty();
    assertThat(imports.again().created()).containsExactly(LE_HOI);
    assertThat(catalog.find(LE_HOI)).isPresent();
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() throws IOException {
    byte[] latin = "</dataset/x> a <y> ; <z> \"H\u00e9\" .".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("svhtt/le-hoi.ttl"), latin);
    assertThat(refusal().rule()).isEqualTo("turtle");
  }

  private ImportReport.Refusal refusal() {
    ImportReport report = imports.again();
    assertThat(report.refused()).hasSize(1);
    return Optional.of(report.refused().getFirst()).orElseThrow();
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
  }
}
