package vn.trangtien.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.catalog.Catalog;

/// The official shapes of DCAT-AP 3.0.1 find nothing wrong in what the portal tells; skipped where
/// the shapes are not beside the project.
class OfficialShapesTest {

  private static final List<Path> PLACES =
      List.of(
          Path.of("..", "shared", "standards", "shapes"),
          Path.of("..", "..", "shared", "standards", "shapes"));

  @TempDir static Path data;
  static RunningPortal portal;
  static Path shapes;

  @BeforeAll
  static void start() {
    shapes = PLACES.stream().filter(Files::isDirectory).findFirst().orElse(PLACES.getFirst());
    assumeTrue(Files.isDirectory(shapes), "The official shapes are not at " + shapes);
    portal = new RunningPortal(data);
    for (String made : List.of(".csv?excel=vi", ".xlsx", ".json", ".geojson", ".parquet")) {
      assertThat(portal.get("/api/v1/datasets/le-hoi/rows" + made).statusCode()).isEqualTo(200);
    }
  }

  @AfterAll
  static void stop() {
    if (portal != null) {
      portal.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"shapes.ttl", "range.ttl", "mdr-vocabularies.shape.ttl", "extra.ttl"})
  void noPageOfTheCatalogueBreaksThem(String name) {
    Shapes parsed = Shapes.parse(RDFDataMgr.loadGraph(shapes.resolve(name).toString()));
    String target = "/catalog?size=7";
    while (target != null) {
      Graph page = portal.graph(target, RdfForm.TURTLE);
      assertThat(violations(parsed, page)).as(target).isEmpty();
      target = next(page);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"shapes.ttl", "range.ttl", "mdr-vocabularies.shape.ttl", "extra.ttl"})
  void noDocumentOfOneThingBreaksThem(String name) {
    Shapes parsed = Shapes.parse(RDFDataMgr.loadGraph(shapes.resolve(name).toString()));
    Stream<String> records =
        Stream.of(Catalog.DATASET, Catalog.SERIES, Catalog.PLAN.name())
            .flatMap(it -> portal.catalog().page(it, null, 200).stream())
            .map(it -> it.primaryTopic().path());
    Stream<String> others =
        Stream.of(
            "/dataset/le-hoi/distribution/csv",
            "/service/sparql",
            "/agency/svhtt",
            "/theme/tourism",
            "/theme",
            "/series",
            "/place/19753/2025-07-01",
            "/licence/cc-by-4-0",
            "/.well-known/void");
    Stream.concat(records, others)
        .forEach(
            path ->
                assertThat(violations(parsed, portal.graph(path, RdfForm.JSON_LD)))
                    .as(path)
                    .isEmpty());
  }

  /// What they call a violation, but for the one that they call wrongly: they want the algorithm
  /// of a checksum under `https://spdx.org/`, where SPDX never had its names.
  private static List<String> violations(Shapes shapes, Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .filter(it -> it.severity().equals(Severity.Violation))
        .filter(it -> !isChecksumAlgorithm(it))
        .map(it -> it.focusNode() + " " + it.resultPath() + " " + it.value() + " " + it.message())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isChecksumAlgorithm(ReportEntry entry) {
    return String.valueOf(entry.resultPath()).contains("spdx.org/rdf/terms#algorithm")
        && String.valueOf(entry.value()).endsWith("spdx.org/rdf/terms#checksumAlgorithm_sha256");
  }

  private static String next(Graph page) {
    List<Triple> next = page.find(Node.ANY, Words.iri(Words.HYDRA + "next"), Node.ANY).toList();
    return next.isEmpty()
        ? null
        : "/" + next.getFirst().getObject().getURI().substring(RunningPortal.BASE.length());
  }
}
