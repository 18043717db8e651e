package vn.trangtien.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trangtien.history.PastPortal.BASE;
import static vn.trangtien.history.PastPortal.header;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.history.PastPortal;

/// The feed as a harvester follows it: three changes a page.
class FeedTest {

  private static final String AS = "https://www.w3.org/ns/activitystreams#";
  private static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

  @TempDir static Path data;
  static PastPortal portal;

  @BeforeAll
  static void open() {
    portal = new PastPortal(data, "portal.feed.page-size", 3);
    for (int month = 1; month <= 6; month++) {
      portal.publish(
          "2025-0" + month + "-01T00:00:00Z", "Chợ " + month, "ma,ten\nA," + month + "\n", true);
    }
    portal.withdraw("2025-07-01T00:00:00Z", "Trùng & <thừa>");
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void aHarvesterFindsEveryChangeInOrder() {
    List<String> found = new ArrayList<>();
    String next = "/feed";
    while (next != null) {
      DatasetGraph page = parse(get(next, "application/trig").body(), Lang.TRIG);
      page
          .getDefaultGraph()
          .find(Node.ANY, iri("https://w3id.org/tree#member"), Node.ANY)
          .mapWith(it -> it.getObject().getURI())
          .toList()
          .stream()
          .sorted()
          .forEach(found::add);
      next =
          page
              .getDefaultGraph()
              .find(Node.ANY, iri("https://w3id.org/tree#node"), Node.ANY)
              .toList()
              .stream()
              .map(it -> "/" + it.getObject().getURI().substring(BASE.length()))
              .findFirst()
              .orElse(null);
    }
    assertThat(found)
        .containsExactly(
            BASE + "feed/1#1",
            BASE + "feed/1#2",
            BASE + "feed/1#3",
            BASE + "feed/2#4",
            BASE + "feed/2#5",
            BASE + "feed/2#6",
            BASE + "feed/3#7");
  }

  @Test
  void eachStateStandsInTheGraphOfItsActivity() {
    DatasetGraph page = parse(get("/feed/1", "application/trig").body(), Lang.TRIG);
    Node first = iri(BASE + "feed/1#1");
    assertThat(page.getDefaultGraph().contains(first, TYPE, iri(AS + "Create"))).isTrue();
    assertThat(page.getDefaultGraph().contains(iri(BASE + "feed/1#2"), TYPE, iri(AS + "Update")))
        .isTrue();
    Node title = iri("http://purl.org/dc/terms/title");
    Node dataset = iri(BASE + "dataset/cho");
    assertThat(page.contains(first, dataset, title, NodeFactory.createLiteralLang("Chợ 1", "vi")))
        .isTrue();
    assertThat(page.contains(first, dataset, title, NodeFactory.createLiteralLang("Chợ 2", "vi")))
        .isFalse();
    DatasetGraph last = parse(get("/feed/3", "application/trig").body(), Lang.TRIG);
    assertThat(last.getDefaultGraph().contains(iri(BASE + "feed/3#7"), TYPE, iri(AS + "Delete")))
        .isTrue();
    assertThat(last.listGraphNodes().hasNext()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feed", "/feed/1", "/feed/3"})
  void everyFormTellsTheSame(String path) {
    DatasetGraph trig = parse(get(path, "application/trig").body(), Lang.TRIG);
    DatasetGraph quads = parse(get(path, "application/n-quads").body(), Lang.NQUADS);
    DatasetGraph json = parse(get(path, "application/ld+json").body(), Lang.JSONLD11);
    DatasetGraph turtle = parse(get(path, "text/turtle").body(), Lang.TURTLE);
    DatasetGraph triples = parse(get(path, "application/n-triples").body(), Lang.NTRIPLES);
    assertThat(org.apache.jena.sparql.util.IsoMatcher.isomorphic(trig, quads)).isTrue();
    assertThat(org.apache.jena.sparql.util.IsoMatcher.isomorphic(trig, json)).isTrue();
    assertThat(trig.getDefaultGraph().isIsomorphicWith(turtle.getDefaultGraph())).isTrue();
    assertThat(turtle.getDefaultGraph().isIsomorphicWith(triples.getDefaultGraph())).isTrue();
  }

  @Test
  void aFullPageStaysAsItIsAndTheLastIsNamedByItsPosition() {
    HttpResponse<String> full = get("/feed/1", "text/turtle");
    assertThat(header(full, "Cache-Control")).contains("immutable");
    assertThat(header(full, "Link")).contains("feed/2>; rel=\"next\"");
    HttpResponse<String> open = get("/feed/3", "text/turtle");
    assertThat(header(open, "Cache-Control")).doesNotContain("immutable");
    assertThat(header(open, "Link")).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
    String tag = header(open, "ETag");
    assertThat(portal.get("/feed/3", "Accept", "text/turtle", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(header(get("/feed/3", "application/trig"), "ETag")).isNotEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({
    "/feed/0,404",
    "/feed/4,404",
    "/feed/x,404",
    "/feed/-1,404",
    "/feed/999999999999999999999,404",
    "/dataset/khong-co/feed.atom,404"
  })
  void whatIsNotThereIsRefused(String path, int status) {
    assertThat(portal.get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void aFormThatIsNotOfferedIsRefused() {
    assertThat(header(get("/feed/1", "text/html,*/*;q=0.8"), "Content-Type"))
        .isEqualTo("application/trig");
    assertThat(header(get("/feed/1", "application/rdf+xml, */*;q=0.1"), "Content-Type"))
        .isEqualTo("application/trig");
    assertThat(header(get("/feed/1", "text/turtle;q=0.5, text/*;q=0.1"), "Content-Type"))
        .isEqualTo("text/turtle");
    assertThat(get("/feed/1", "application/trig;q=0").statusCode()).isEqualTo(406);
    assertThat(get("/feed/1", "image/png").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/feed.atom",
        "/en/feed.atom",
        "/dataset/cho/feed.atom",
        "/en/dataset/cho/feed.atom"
      })
  void atomTellsWithdrawalsToo(String path) throws Exception {
    HttpResponse<String> answer = portal.get(path);
    assertThat(header(answer, "Content-Type")).startsWith("application/atom+xml");
    var document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("entry").getLength()).isEqualTo(7);
    assertThat(document.getElementsByTagName("summary").item(0).getTextContent())
        .endsWith(": Trùng & <thừa>");
  }

  private static HttpResponse<String> get(String path, String accept) {
    return portal.get(path, "Accept", accept);
  }

  private static DatasetGraph parse(String text, Lang lang) {
    DatasetGraph graph = DatasetGraphFactory.create();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  private static Node iri(String value) {
    return NodeFactory.createURI(value);
  }
}
