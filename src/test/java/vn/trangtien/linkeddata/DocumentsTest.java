package vn.trangtien.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trangtien.linkeddata.RunningPortal.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.Quality;
import vn.trangtien.identifier.Iri;

class DocumentsTest {

  @TempDir static Path data;
  static RunningPortal portal;

  @BeforeAll
  static void start() {
    portal = new RunningPortal(data);
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/catalog",
        "/dataset/le-hoi",
        "/dataset/le-hoi/distribution/csv",
        "/service/sparql",
        "/agency/svhtt",
        "/agency",
        "/theme",
        "/theme/health",
        "/place/19753/2025-07-01",
        "/place",
        "/licence/cc-by-4-0",
        "/ns/portal",
        "/ns/shapes",
        "/.well-known/void",
      })
  void everyFormTellsTheSameWithoutBlankNodes(String path) {
    Graph turtle = portal.graph(path, RdfForm.TURTLE);
    assertThat(turtle.size()).isPositive();
    assertThat(turtle.find().toList())
        .noneMatch(it -> it.getSubject().isBlank() || it.getObject().isBlank())
        .noneMatch(it -> it.getSubject().getURI().contains("portal.invalid"))
        .noneMatch(it -> it.getObject().isURI() && it.getObject().getURI().contains(".invalid"));
    for (RdfForm form : RdfForm.values()) {
      assertThat(portal.graph(path, form).isIsomorphicWith(turtle)).as(form.name()).isTrue();
      HttpResponse<byte[]> suffixed =
          portal.get(path + "." + form.extension(), "Accept", "text/html,*/*;q=0.1");
      assertThat(suffixed.statusCode()).isEqualTo(200);
      assertThat(header(suffixed, "content-type")).startsWith(form.mediaType().getName());
      assertThat(RunningPortal.parse(suffixed.body(), form).isIsomorphicWith(turtle)).isTrue();
    }
  }

  @Test
  void everyOwnNameOfTheOntologiesHasADocument() {
    VocabularyDocuments documents =
        portal.server.getApplicationContext().getBean(VocabularyDocuments.class);
    assertThat(documents.paths()).hasSizeGreaterThan(400);
    assertThat(documents.paths())
        .allSatisfy(
            path ->
                assertThat(portal.send("HEAD", path + ".nt").statusCode()).as(path).isEqualTo(200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/catalog",
        "/dataset/le-hoi",
        "/agency/svhtt",
        "/agency",
        "/theme",
        "/theme/tourism",
        "/place/19753/2025-07-01",
        "/licence/cc-by-4-0",
        "/frequency",
        "/ns/portal",
      })
  void whoReadsPagesGetsThePageAtTheSameAddress(String path) {
    HttpResponse<byte[]> page = portal.get(path, "Accept", "text/html,*/*;q=0.8");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(header(page, "content-type")).startsWith("text/html");
    assertThat(header(page, "vary")).contains("Accept");
    HttpResponse<byte[]> plain = portal.get(path, "Accept", "*/*");
    assertThat(header(plain, "content-type")).startsWith("text/html");
  }

  @Test
  void aDatasetComesWithItsCatalogRecord() {
    Graph graph = portal.graph("/dataset/le-hoi", RdfForm.N_TRIPLES);
    Node record = Words.iri(RunningPortal.BASE + "dataset/le-hoi#record");
    assertThat(graph.contains(record, Words.TYPE, Words.CATALOG_RECORD)).isTrue();
    assertThat(graph.contains(record, Words.CONFORMS_TO, Words.iri(Words.DCAT_AP))).isTrue();
    assertThat(graph.contains(record, Words.MODIFIED, Node.ANY)).isTrue();
  }

  @Test
  void everyDatasetWithFilesEarnsEveryPointThatItsDescriptionCanEarn() {
    for (var entry : portal.catalog().page(Catalog.DATASET, null, 1_000)) {
      String path = entry.primaryTopic().path();
      Graph graph = portal.graph(path, RdfForm.TURTLE);
      if (graph.contains(Node.ANY, Words.DISTRIBUTION, Node.ANY)) {
        MqaScore score = MqaScore.of(graph, Words.iri(RunningPortal.BASE + path.substring(1)));
        assertThat(score.missing()).as(path).isEmpty();
        assertThat(score.points()).as(path).isEqualTo(MqaScore.WITHOUT_STATUS_AND_SHAPES);
        Quality quality = portal.catalog().quality(entry);
        assertThat(quality.missing()).as(path).isEmpty();
        assertThat(quality.points()).as(path).isEqualTo(405);
      }
    }
  }

  @Test
  void aDocumentNamesItsOtherFormsAndItsProfile() {
    HttpResponse<byte[]> answer = portal.get("/dataset/le-hoi", "Accept", "text/turtle");
    assertThat(header(answer, "link"))
        .contains("<https://data.example.vn/dataset/le-hoi.jsonld>; rel=\"alternate\"")
        .contains("<https://data.example.vn/dataset/le-hoi>; rel=\"cite-as\"")
        .contains("<https://semiceu.github.io/DCAT-AP/releases/3.0.1/>; rel=\"profile\"")
        .contains("licence/CC_BY_4_0>; rel=\"license\"")
        .contains("<https://data.example.vn/catalog>; rel=\"collection\"");
    assertThat(header(answer, "vary")).contains("Accept");
    assertThat(header(answer, "cache-control")).isEqualTo("public, max-age=60, must-revalidate");
    assertThat(header(answer, "last-modified")).endsWith("GMT");
    assertThat(header(answer, "content-location"))
        .isEqualTo("https://data.example.vn/dataset/le-hoi.ttl");
    assertThat(header(answer, "access-control-allow-origin")).isEqualTo("*");
  }

  @ParameterizedTest
  @EnumSource(RdfForm.class)
  void aFormThatTheClientHasIsNotSentAgain(RdfForm form) {
    String type = form.mediaType().getName();
    HttpResponse<byte[]> first = portal.get("/dataset/le-hoi", "Accept", type);
    String tag = header(first, "etag");
    HttpResponse<byte[]> again =
        portal.get("/dataset/le-hoi", "Accept", type, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "etag")).isEqualTo(tag);
    HttpResponse<byte[]> other =
        portal.get("/dataset/di-san-van-hoa", "Accept", type, "If-None-Match", tag);
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @Test
  void headSaysWhatGetWouldSend() {
    HttpResponse<byte[]> get = portal.get("/dataset/le-hoi.ttl");
    HttpResponse<byte[]> head = portal.send("HEAD", "/dataset/le-hoi.ttl");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"etag", "content-type", "content-length", "link"}) {
      assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
    }
  }

  @Test
  void theCatalogueIsWholeWhenItsPagesAreFollowed() {
    Set<String> datasets = new HashSet<>();
    String target = "/catalog?size=5";
    int pages = 0;
    while (target != null) {
      HttpResponse<byte[]> page = portal.get(target, "Accept", "application/n-triples");
      assertThat(page.statusCode()).isEqualTo(200);
      Graph graph = RunningPortal.parse(page.body(), RdfForm.N_TRIPLES);
      Node catalog = Words.iri(RunningPortal.BASE + "catalog");
      assertThat(graph.contains(catalog, Words.TITLE, Node.ANY)).isTrue();
      for (Triple listed : graph.find(catalog, Words.DATASET, Node.ANY).toList()) {
        assertThat(datasets.add(listed.getObject().getURI())).isTrue();
        assertThat(graph.contains(listed.getObject(), Words.TITLE, Node.ANY)).isTrue();
      }
      Node view = graph.find(catalog, hydra("view"), Node.ANY).next().getObject();
      Matcher next =
          Pattern.compile("<" + RunningPortal.BASE + "([^>]*)>; rel=\"next\"")
              .matcher(header(page, "link"));
      assertThat(graph.contains(view, hydra("next"), Node.ANY)).isEqualTo(next.find());
      target = graph.contains(view, hydra("next"), Node.ANY) ? "/" + next.group(1) : null;
      pages++;
    }
    assertThat(pages).isGreaterThan(2);
    assertThat((long) datasets.size()).isEqualTo(portal.catalog().count(Catalog.DATASET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/catalog?size=0",
        "/catalog?size=1001",
        "/catalog?size=99999999999999999999",
        "/catalog?size=-1",
        "/catalog?size=",
        "/catalog?after=a%20b",
        "/catalog?after=../x",
      })
  void aPageThatCannotBeIsRefused(String target) {
    HttpResponse<byte[]> answer = portal.get(target, "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(header(answer, "content-type")).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dataset/khong-co",
        "/dataset/khong-co.ttl",
        "/dataset/le-hoi/distribution/khong-co",
        "/theme/khong-co",
        "/place/19753/1900-01-01.nt",
        "/dataset/%C4%91",
        "/dataset/a%20b",
        "/service/khong-co",
      })
  void whatWasNeverPublishedIs404(String target) {
    HttpResponse<byte[]> answer = portal.get(target, "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("\"code\":\"not-found\"");
  }

  @Test
  void aFormThatNobodyMakesIs406() {
    assertThat(portal.get("/dataset/le-hoi", "Accept", "application/pdf").statusCode())
        .isEqualTo(406);
  }

  @Test
  void theDumpHoldsEverythingAndIsMadeOnce() throws IOException {
    HttpResponse<byte[]> triples = portal.get("/catalog/dump.nt.gz");
    assertThat(triples.statusCode()).isEqualTo(200);
    DatasetGraph all = DatasetGraphFactory.create();
    RDFParser.create()
        .source(new GZIPInputStream(new ByteArrayInputStream(triples.body())))
        .lang(Lang.NTRIPLES)
        .parse(all);
    assertThat(portal.get("/catalog/dump.ttl.gz").body()).isEqualTo(triples.body());
    Graph listed = portal.graph("/catalog?size=1000", RdfForm.N_TRIPLES);
    assertThat(listed.find().toList())
        .filteredOn(it -> !it.toString().contains("hydra"))
        .allMatch(all.getDefaultGraph()::contains);
    HttpResponse<byte[]> again =
        portal.get("/catalog/dump.nt.gz", "If-None-Match", header(triples, "etag"));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(header(triples, "content-length")).isEqualTo("" + triples.body().length);
  }

  @Test
  void everyDumpTellsTheSameAndIsWhatItsDigestSays() throws IOException {
    String list = new String(portal.get("/catalog/dump").body(), StandardCharsets.UTF_8);
    Graph whole = dumped("nt.gz", Lang.NTRIPLES).getDefaultGraph();
    assertThat(whole.size()).isGreaterThan(20_000);
    assertThat(dumped("nt.zst", Lang.NTRIPLES).getDefaultGraph().size()).isEqualTo(whole.size());
    assertThat(dumped("jsonld.zst", Lang.JSONLD11).getDefaultGraph().isIsomorphicWith(whole))
        .isTrue();
    DatasetGraph quads = dumped("nq.gz", Lang.NQUADS);
    Set<Triple> all = new HashSet<>();
    quads.find().forEachRemaining(it -> all.add(it.asTriple()));
    assertThat(all).hasSize(whole.size());
    Node leHoi = org.apache.jena.graph.NodeFactory.createURI(RunningPortal.BASE + "dataset/le-hoi");
    assertThat(quads.containsGraph(leHoi)).isTrue();
    for (String name : new String[] {"nt.gz", "ttl.zst", "nq.zst", "jsonld.gz"}) {
      byte[] bytes = portal.get("/catalog/dump." + name).body();
      assertThat(list).contains(vn.trangtien.identifier.Digest.of(bytes).hex());
    }
    String counted = new String(portal.get("/.well-known/void.nt").body(), StandardCharsets.UTF_8);
    assertThat(counted).contains("void#triples> \"", "void#distinctSubjects>", "checksumValue>");
    assertThat(portal.get("/catalog/dump.csv.gz").statusCode()).isEqualTo(404);
    assertThat(portal.get("/catalog/dump.nt.zip").statusCode()).isEqualTo(404);
  }

  private static DatasetGraph dumped(String name, Lang lang) throws IOException {
    ByteArrayInputStream bytes =
        new ByteArrayInputStream(portal.get("/catalog/dump." + name).body());
    DatasetGraph graph = DatasetGraphFactory.create();
    try (var in =
        name.endsWith("gz")
            ? new GZIPInputStream(bytes)
            : new com.github.luben.zstd.ZstdInputStream(bytes)) {
      RDFParser.create().source(in).lang(lang).parse(graph);
    }
    return graph;
  }

  @Test
  void whatIsWithdrawnIsGoneWithItsReason() {
    Iri dataset = Iri.own("/dataset/nhac-cu-nha-nhac");
    String tag = header(portal.get("/catalog.ttl"), "etag");
    portal.catalog().withdraw(dataset, "Trùng với tập dữ liệu khác", "test");
    for (String target :
        new String[] {
          dataset.path(), dataset.path() + ".nt", dataset.path() + "/distribution/csv"
        }) {
      HttpResponse<byte[]> answer =
          portal.get(target, "Accept", "application/n-triples, */*;q=0.1");
      assertThat(answer.statusCode()).as(target).isEqualTo(410);
      assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("Trùng với");
    }
    HttpResponse<byte[]> catalog = portal.get("/catalog.ttl", "If-None-Match", tag);
    assertThat(catalog.statusCode()).isEqualTo(200);
    assertThat(new String(catalog.body(), StandardCharsets.UTF_8)).doesNotContain("nhac-cu-nha");
  }

  private static Node hydra(String name) {
    return Words.iri(Words.HYDRA + name);
  }
}
