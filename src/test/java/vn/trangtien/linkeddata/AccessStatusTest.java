package vn.trangtien.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;

/// The 80 points of the Metadata Quality Assessment that hang on a running portal: each access and
/// download address of each distribution answers HEAD.
class AccessStatusTest {

  private static final Node STATUS = Words.iri("http://www.w3.org/ns/adms#status");
  private static final Node WITHDRAWN = Words.iri(RunningPortal.BASE + "status/withdrawn");

  @TempDir Path data;
  private RunningPortal portal;

  @BeforeEach
  void open() {
    portal = new RunningPortal(data);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void everyAccessAndDownloadAddressAnswersHead() {
    List<CatalogRecord> entries = portal.catalog().page(Catalog.DATASET, null, 1_000);
    assertThat(entries).isNotEmpty();
    for (CatalogRecord entry : entries) {
      Graph graph = portal.graph(entry.primaryTopic().path(), RdfForm.N_TRIPLES);
      List<Node> distributions =
          graph.find(Node.ANY, Words.DISTRIBUTION, Node.ANY).mapWith(Triple::getObject).toList();
      boolean withdrawn = graph.contains(Node.ANY, STATUS, WITHDRAWN);
      assertThat(distributions.isEmpty()).as(entry.primaryTopic().path()).isEqualTo(withdrawn);
      for (Node distribution : distributions) {
        answersHead(graph, distribution, Words.DCAT + "accessURL");
        answersHead(graph, distribution, Words.DCAT + "downloadURL");
      }
    }
  }

  private void answersHead(Graph graph, Node distribution, String property) {
    Node address = graph.find(distribution, Words.iri(property), Node.ANY).next().getObject();
    assertThat(address.getURI()).startsWith(RunningPortal.BASE);
    String path = address.getURI().substring(RunningPortal.BASE.length() - 1);
    assertThat(portal.send("HEAD", path).statusCode()).as(address.getURI()).isEqualTo(200);
  }
}
