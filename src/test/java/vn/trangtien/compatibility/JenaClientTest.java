package vn.trangtien.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Jena's command `rsparql`, run against the portal in a process of its own.
@ExtendWith(OwnPortal.Resolver.class)
class JenaClientTest {

  private static final String PREFIXES =
      "PREFIX csvw: <http://www.w3.org/ns/csvw#> PREFIX dcat: <http://www.w3.org/ns/dcat#>"
          + " PREFIX dct: <http://purl.org/dc/terms/> ";
  private static final String TITLES = "{ ?d a dcat:Dataset ; dct:title ?t }";

  @Test
  void rsparqlAsksForTablesTruthsAndGraphs(OwnPortal portal) throws Exception {
    String dataset = "<" + portal.base + "/dataset/le-hoi>";
    assertThat(lines(portal, "--results=csv", "SELECT * " + TITLES)).hasSize(223);
    assertThat(lines(portal, "--results=xml", "SELECT * " + TITLES))
        .filteredOn(it -> it.contains("<result>"))
        .hasSize(222);
    assertThat(
            lines(
                portal,
                "--results=tsv",
                "SELECT ?row { ?row a csvw:Row ; dct:isPartOf " + dataset + " }"))
        .hasSize(70);
    assertThat(lines(portal, "--results=text", "ASK { " + dataset + " a dcat:Dataset }"))
        .first()
        .asString()
        .containsIgnoringCase("yes");
    assertThat(lines(portal, "--results=ttl", "CONSTRUCT " + TITLES + " WHERE " + TITLES))
        .filteredOn(it -> it.contains("dct:title "))
        .hasSize(111);
    assertThat(lines(portal, "--results=ttl", "DESCRIBE " + dataset)).hasSizeGreaterThan(20);
  }

  @Test
  void rsparqlStreamsABigAnswer(OwnPortal portal) throws Exception {
    assertThat(lines(portal, "--results=csv", "SELECT * { ?s ?p ?o } LIMIT 100000"))
        .hasSizeGreaterThan(100_000);
  }

  @Test
  void rsparqlShowsARefusal(OwnPortal portal) throws Exception {
    String asked = "SELECT * { ?d <" + portal.base + "/ns/portal#search> (\"hue\" 5000) }";
    ClientProcess refused = run(portal, "--results=csv", asked);
    assertThat(refused.status()).isNotZero();
    assertThat(refused.errors()).contains("HttpException: 400");
  }

  private static List<String> lines(OwnPortal portal, String results, String query)
      throws Exception {
    ClientProcess ended = run(portal, results, query);
    assertThat(ended.status()).as(ended.errors()).isZero();
    return ended.out().lines().filter(it -> !it.isBlank()).toList();
  }

  private static ClientProcess run(OwnPortal portal, String results, String query)
      throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Xmx256m", "-cp", jars(), "arq.rsparql"));
    line.addAll(List.of("--service=" + portal.base + "/sparql", results, PREFIXES + query));
    return ClientProcess.run(Path.of("").toAbsolutePath(), line);
  }

  /// Without the portal's own classes, and without a logger to fill the output.
  private static String jars() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(it -> it.endsWith(".jar") && !it.contains("logback"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
