package vn.trangtien.triples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.identifier.Digest;
import vn.trangtien.ledger.MemoryLedger;
import vn.trangtien.ledger.Projection;
import vn.trangtien.ledger.ProjectionContract;

final class TdbProjectionTest extends ProjectionContract {

  static final String BASE = "https://dulieu.example/";

  static TdbProjection at(Path folder) {
    return at(folder, "x", 4);
  }

  private static TdbProjection at(Path folder, String ontologies, double compactAt) {
    Digest digest = Digest.of(ontologies.getBytes(StandardCharsets.UTF_8));
    return new TdbProjection(folder, BASE, digest, TdbProjectionTest::ontologies, compactAt);
  }

  static Graph ontologies() {
    Graph graph = GraphFactory.createDefaultGraph();
    String turtle =
        """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <theme/du-lich> a skos:Concept ; skos:prefLabel "Du lịch"@vi, "Tourism"@en ;
          skos:broader <theme/kinh-te> .
        <theme/kinh-te> a skos:Concept ; skos:prefLabel "Kinh tế"@vi, "Economy"@en .
        """;
    RDFParser.create()
        .source(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)))
        .lang(Lang.TURTLE)
        .base("http://portal.invalid/")
        .parse(graph);
    return graph;
  }

  static List<String> quads(TdbProjection projection) {
    return projection.read(
        data -> {
          List<String> lines = new ArrayList<>();
          data.find().forEachRemaining(quad -> add(lines, quad));
          return lines.stream().sorted().toList();
        });
  }

  private static void add(List<String> lines, Quad quad) {
    if (!quad.isDefaultGraph()) {
      lines.add(
          NodeFmtLib.strNodesNT(
              quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }
  }

  @Override
  protected Projection open(Path folder) {
    return at(folder);
  }

  @Override
  protected Projection openByOtherCode(Path folder) {
    return at(folder, "y", 4);
  }

  @Override
  protected void close(Projection projection) {
    ((TdbProjection) projection).close();
  }

  @Override
  protected List<String> dump(Projection projection) {
    return quads((TdbProjection) projection);
  }

  @Test
  void recordsAndOntologiesStandUnderThePublicAddress(@TempDir Path folder) {
    MemoryLedger ledger = new MemoryLedger();
    ledger.publish("le-hoi", sample("le-hoi", "Lễ hội"));
    try (TdbProjection projection = at(folder)) {
      follow(ledger, projection, 10);
      assertThat(String.join("\n", quads(projection)))
          .contains("<https://dulieu.example/dataset/le-hoi>")
          .contains("<https://dulieu.example/ontologies>")
          .doesNotContain("portal.invalid");
    }
  }

  @Test
  void aFolderThatGrewManifoldIsCompactedWhileReadersGoOn(@TempDir Path folder)
      throws InterruptedException {
    MemoryLedger ledger = new MemoryLedger();
    ledger.publish("le-hoi", sample("le-hoi", "Lễ hội"));
    try (TdbProjection projection = at(folder, "x", 1.02)) {
      follow(ledger, projection, 10);
      List<Throwable> failures = new ArrayList<>();
      AtomicBoolean enough = new AtomicBoolean();
      Thread reader = Thread.ofPlatform().start(() -> readOn(projection, enough, failures));
      long most = 0;
      long last = 0;
      for (int i = 0; i < 100 && last >= most; i++) {
        for (int j = 0; j < 40; j++) {
          ledger.publish("d" + j, sample("d" + j, "x".repeat(20_000) + i + " " + j));
        }
        follow(ledger, projection, 100);
        last = projection.size();
        most = Math.max(most, last);
      }
      enough.set(true);
      reader.join();
      assertThat(last).isLessThan(most);
      assertThat(failures).isEmpty();
      assertThat(projection.position()).isEqualTo(ledger.head());
      assertThat(quads(projection)).hasSize(41 * 9 + 7);
    }
    try (TdbProjection projection = at(folder)) {
      assertThat(projection.position()).isEqualTo(ledger.head());
    }
  }

  @Test
  void whatIsWrittenBesideIsCountedAndChangesTheState(@TempDir Path folder) {
    MemoryLedger ledger = new MemoryLedger();
    ledger.publish("le-hoi", sample("le-hoi", "Lễ hội"));
    try (TdbProjection projection = at(folder)) {
      follow(ledger, projection, 10);
      String state = projection.state();
      projection.write(store -> store.add(beside("s", "o")));
      assertThat(projection.state()).isNotEqualTo(state);
      assertThat(String.join("\n", quads(projection))).contains("urn:beside");
      assertThat(projection.count()).isEqualTo(quads(projection).size());
      String written = projection.state();
      ledger.publish("khac", sample("khac", "Khác"));
      follow(ledger, projection, 10);
      assertThat(projection.state()).isNotEqualTo(written);
    }
  }

  @Test
  void aCommitThatFailsHarmsNoneAfterIt(@TempDir Path folder) {
    Set<String> expected = new TreeSet<>();
    try (TdbProjection projection = at(folder)) {
      projection.write(store -> numbered(0, 5_000).forEach(store::add));
    }
    numbered(0, 5_000).forEach(it -> expected.add(line(it)));
    try (TdbProjection projection = at(folder)) {
      assertThatThrownBy(
              () ->
                  projection.write(
                      store -> {
                        numbered(100_000, 20_000).forEach(store::add);
                        throw new IllegalStateException("broken");
                      }))
          .hasMessage("broken");
      for (int i = 0; i < 20; i++) {
        int from = 10_000 + 100 * i;
        projection.write(
            store -> {
              for (Quad quad : numbered(from, 100)) {
                store.add(quad);
                // What no cache knows is read from the file to which is written.
                Node known = NodeFactory.createURI("urn:s" + (from - 10_000));
                store.findNG(null, known, null, null).forEachRemaining(it -> {});
              }
            });
        numbered(from, 100).forEach(it -> expected.add(line(it)));
      }
    }
    try (TdbProjection projection = at(folder)) {
      assertThat(quads(projection)).containsExactlyElementsOf(expected);
    }
  }

  private static List<Quad> numbered(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(it -> beside("s" + it, "literal-".repeat(8) + it))
        .toList();
  }

  private static Quad beside(String subject, String text) {
    Node node = NodeFactory.createURI("urn:beside");
    Node object = NodeFactory.createLiteralString(text);
    return Quad.create(node, NodeFactory.createURI("urn:" + subject), node, object);
  }

  private static String line(Quad quad) {
    return NodeFmtLib.strNodesNT(
        quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  private static void readOn(
      TdbProjection projection, AtomicBoolean enough, List<Throwable> failures) {
    while (!enough.get()) {
      try {
        projection.read(it -> it.find().next());
      } catch (RuntimeException failure) {
        failures.add(failure);
        return;
      }
    }
  }
}
