package vn.trangtien.rowgraphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.identifier.Iri;

/// What is too large or broken is left out whole, and said to be.
final class RowLimitsTest {

  private static final String ROWS = "a\n" + "x\n".repeat(50);
  private static final Map<String, Object> NARROW =
      Map.of(
          "portal.rowgraphs.row-limit", 100,
          "portal.rowgraphs.triple-limit", 1_000,
          "portal.rowgraphs.total-limit", 500,
          "portal.conversion.max-columns", 30);

  @TempDir private Path folder;

  @Test
  void aDatasetIsLeftOutWholeAndTheEndpointSaysWhy() throws Exception {
    try (RowsPortal portal = new RowsPortal(folder, List.of(), NARROW)) {
      portal.open.publish("vua", ROWS, "a string");
      portal.awaitRows();
      portal.open.publish("dai", "a\n" + "x\n".repeat(101), "a string");
      portal.open.publish("rong", wide(20, 99), columns(20));
      portal.open.publish("qua-rong", wide(31, 2), columns(31));
      portal.open.publish("nua", ROWS.repeat(1).replace('x', 'y'), "a string");
      portal.open.publish("them", ROWS.replace('x', 'z'), "a string");
      portal.awaitRows();
      assertThat(made(portal)).containsExactly("nua", "vua");
      assertThat(reason(portal, "dai")).contains("101 dòng, hơn mức 100").endsWith("@vi");
      assertThat(reason(portal, "rong")).contains("2.277 bộ ba, hơn mức 1.000");
      assertThat(reason(portal, "qua-rong")).contains("không đọc được bảng");
      assertThat(reason(portal, "them")).contains("mức 500 bộ ba của cả cổng");
      String description = portal.open.get("/sparql", "Accept", "text/turtle").body();
      assertThat(description)
          .contains("/dataset/dai/rows>", "it has 101 rows, more than the 100 of one dataset")
          .contains("/dataset/vua/rows#named>");
      assertThat(portal.open.get("/dataset/dai/table/1.ttl").body())
          .contains("101 rows, more than the 100");
      assertThat(portal.progress().leftOut()).isEqualTo(4);

      portal.open.bean(Catalog.class).withdraw(Iri.own("/dataset/vua"), "Thử", "tester");
      portal.awaitRows();
      awaitMade(portal, List.of("nua", "them"));
    }
    try (RowsPortal portal = new RowsPortal(folder, List.of(), Map.of())) {
      portal.awaitRows();
      assertThat(made(portal)).containsExactly("dai", "nua", "qua-rong", "rong", "them");
      assertThat(portal.progress().leftOut()).isZero();
    }
    try (RowsPortal portal = new RowsPortal(folder, List.of(), NARROW)) {
      portal.awaitRows();
      assertThat(made(portal)).doesNotContain("dai", "rong");
      assertThat(portal.progress().triples()).isLessThanOrEqualTo(500);
    }
  }

  @Test
  void aLargeTableTakesSeveralCommitsAndSaysSoMeanwhile() throws Exception {
    Map<String, Object> slow = Map.of("portal.rowgraphs.triples-per-commit", 1_000);
    try (RowsPortal portal = new RowsPortal(folder, List.of(), slow)) {
      portal.open.publish("dai", "a\n" + "x\n".repeat(20_000), "a string");
      portal.open.publish("vua", ROWS, "a string");
      String said = "";
      for (int i = 0; i < 1_000 && !said.contains("not all there"); i++) {
        said = portal.open.get("/dataset/dai/rows.nt").body();
        Thread.sleep(5);
      }
      assertThat(said).contains("are not all there");
      portal.awaitRows();
      assertThat(made(portal)).containsExactly("dai", "vua");
      assertThat(portal.open.get("/dataset/dai/rows.nt").body())
          .doesNotContain("not all there")
          .contains("void#triples> \"80000\"");
      assertThat(rows(portal)).isEqualTo("20050^^integer");
      portal.open.publish("dai", "a\n" + "y\n".repeat(1_000), "a string");
      portal.awaitRows();
      assertThat(rows(portal)).isEqualTo("1050^^integer");
      portal.open.bean(Catalog.class).withdraw(Iri.own("/dataset/dai"), "Thử", "tester");
      portal.awaitRows();
      assertThat(rows(portal)).isEqualTo("50^^integer");
      assertThat(portal.progress().triples()).isEqualTo(200);
    }
  }

  private static String rows(RowsPortal portal) throws Exception {
    return portal.one("SELECT (COUNT(?r) AS ?n) { ?r a <http://www.w3.org/ns/csvw#Row> }");
  }

  @Test
  void whereNoRowsAreWantedThereAreNone() throws Exception {
    Map<String, Object> none = Map.of("portal.rowgraphs.enabled", false);
    try (RowsPortal portal = new RowsPortal(folder, List.of(), none)) {
      portal.open.publish("vua", ROWS, "a string");
      Thread.sleep(1_000);
      assertThat(made(portal)).isEmpty();
    }
  }

  private static String wide(int columns, int rows) {
    return names(columns, ",") + "\n" + (names(columns, ",") + "\n").repeat(rows);
  }

  private static String columns(int columns) {
    return IntStream.range(0, columns)
        .mapToObj(it -> "c" + it + " string")
        .collect(Collectors.joining("\n"));
  }

  private static String names(int columns, String between) {
    return IntStream.range(0, columns)
        .mapToObj(it -> "c" + it)
        .collect(Collectors.joining(between));
  }

  private static void awaitMade(RowsPortal portal, List<String> slugs) throws Exception {
    for (int i = 0; i < 500 && !made(portal).equals(slugs); i++) {
      Thread.sleep(20);
    }
    assertThat(made(portal)).isEqualTo(slugs);
  }

  /// The datasets that have rows.
  private static List<String> made(RowsPortal portal) throws Exception {
    return portal
        .select(
            "SELECT DISTINCT ?d { ?r a <http://www.w3.org/ns/csvw#Row> ;"
                + " <http://purl.org/dc/terms/isPartOf> ?d } ORDER BY ?d")
        .stream()
        .map(it -> it.get("d").replaceFirst(".*/", ""))
        .toList();
  }

  private static String reason(RowsPortal portal, String slug) throws Exception {
    String graph = RowsPortal.BASE + "dataset/" + slug + "/rows";
    return portal.one(
        "SELECT ?c { <%s> <http://www.w3.org/2000/01/rdf-schema#comment> ?c ;".formatted(graph)
            + " <http://rdfs.org/ns/void#triples> 0 FILTER(lang(?c) = 'vi') }");
  }
}
