package vn.trangtien.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Change;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.ProjectionContract;
import vn.trangtien.triples.Triples;

/// The protocol over HTTP: the cases of the
/// [W3C's protocol tests](https://w3c.github.io/rdf-tests/sparql/sparql11/protocol/) on graphs of
/// our own, forms, caching, streaming, and what happens at the limits.
final class SparqlEndpointTest {

  private static final String BASE = "https://dulieu.example/";
  private static final int DATASETS = 300;
  private static final int TIMEOUT_SECONDS = 5;
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static final String LARGE = "SELECT * { ?a ?b ?c . ?d ?e ?f }";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  @TempDir private static Path folder;
  private static EmbeddedServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "portal.data",
                folder.toString(),
                "portal.base",
                BASE,
                "portal.sparql.timeout-seconds",
                TIMEOUT_SECONDS,
                "portal.sparql.result-megabytes",
                4,
                "portal.sparql.wait-seconds",
                1,
                "micronaut.server.port",
                -1));
    client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < DATASETS; i++) {
      changes.add(
          new Change.Create(
              Iri.own("/dataset/d" + i), ProjectionContract.sample("d" + i, "Tập " + i)));
    }
    Ledger ledger = server.getApplicationContext().getBean(Ledger.class);
    ledger.appendAll(changes, "tester");
    Triples triples = server.getApplicationContext().getBean(Triples.class);
    await(() -> triples.position().equals(ledger.head()));
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "query_get | GET | ?query=ASK%20%7B%7D | | | true",
        "query_post_form | POST | ?default-graph-uri=D0 | query=ASK%20%7B%7D | FORM | true",
        "query_post_direct | POST | | ASK {} | QUERY | true",
        "query_dataset_default_graphs_get | GET |"
            + " ?query=ASK+{+<D1>+a+?t+.+<D2>+a+?u+}&default-graph-uri=D1&default-graph-uri=D2"
            + "  | | | true",
        "query_dataset_default_graphs_post | POST | ?default-graph-uri=D1&default-graph-uri=D2 |"
            + " ASK { <D1> a ?t . <D2> a ?u } | QUERY | true",
        "query_dataset_named_graphs_get | GET | ?query=ASK+{GRAPH+?g+{<D1>+a+?t}+GRAPH+?h+"
            + "{<D2>+a+?u}}&named-graph-uri=D1&named-graph-uri=D2 | | | true",
        "query_dataset_named_graphs_post | POST | ?named-graph-uri=D1&named-graph-uri=D2 |"
            + " ASK { GRAPH ?g { <D1> a ?t } GRAPH ?h { <D2> a ?u } } | QUERY | true",
        "query_dataset_full | POST | ?default-graph-uri=D3&named-graph-uri=D1&named-graph-uri=D2 |"
            + " ASK { <D3> a ?s GRAPH ?g { <D1> a ?t } GRAPH ?h { <D2> a ?u } } | QUERY | true",
        "query_multiple_dataset | POST | ?default-graph-uri=D2 |"
            + " ASK FROM <D1> { <D1> a ?t } | QUERY | false",
        "query_multiple_dataset 2 | POST | ?default-graph-uri=D2 |"
            + " ASK FROM <D1> { <D2> a ?t } | QUERY | true",
        "query_content_type_select | POST | | SELECT (1 AS ?value) {} | QUERY | value",
        "query_content_type_ask | POST | | ASK {} | QUERY | true",
        "query_content_type_describe | POST | | DESCRIBE <D1> | QUERY | D1",
        "query_content_type_construct | POST | | CONSTRUCT { <s> <p> 1 } WHERE {} | QUERY | BASEs",
      })
  void aQueryOfTheProtocolsTestsIsAnswered(
      String name, String method, String target, String body, String type, String expected)
      throws Exception {
    HttpResponse<String> answer = send(method, target, body, type);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(graphs(expected));
    assertThat(header(answer, "content-type"))
        .startsWith(name.matches(".*(describe|construct)") ? "text/turtle" : "application/sparql");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bad_query_method | PUT | ?query=ASK%20%7B%7D | | | 405",
        "bad_multiple_queries | GET | ?query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D | | | 400",
        "bad_multiple_queries 2 | POST | | query=ASK+{}&query=ASK+{} | FORM | 400",
        "bad_query_wrong_media_type | POST | | ASK {} | text/plain | 415",
        "bad_query_missing_form_type | POST | | query=ASK%20%7B%7D | | 415",
        "bad_query_missing_direct_type | POST | | ASK {} | | 415",
        "bad_query_non_utf8 | POST | | ASK {} | application/sparql-query; charset=UTF-16 | 415",
        "bad_query_syntax | GET | ?query=ASK%20%7B | | | 400",
        "no query | POST | | other=1 | FORM | 400",
        "empty form | POST | | | FORM | 400",
        "relative graph | GET | ?query=ASK+{}&default-graph-uri=abc | | | 400",
        "bad_update_get | GET | ?update=CLEAR%20ALL | | | 403",
        "bad_multiple_updates | POST | | update=CLEAR+NAMED&update=CLEAR+DEFAULT | FORM | 403",
        "bad_update_wrong_media_type | POST | | CLEAR NAMED | text/plain | 415",
        "bad_update_missing_form_type | POST | | update=CLEAR%20NAMED | | 415",
        "bad_update_missing_direct_type | POST | | CLEAR NAMED | | 415",
        "bad_update_non_utf8 | POST | | CLEAR NAMED |"
            + " application/sparql-update; charset=UTF-16 | 415",
        "bad_update_syntax | POST | | update=CLEAR%20XYZ | FORM | 403",
        "bad_update_dataset_conflict | POST | | using-named-graph-uri=http%3A%2F%2Fexample%2Fp&"
            + "update=WITH+<urn:g>+DELETE+{?s+?p+?o}+INSERT+{?s+?p+1}+WHERE+{?s+?p+?o} | FORM | 403",
        "update_dataset_default_graph | POST | ?using-graph-uri=D1 |"
            + " CLEAR ALL ; INSERT { GRAPH <urn:g> { ?s a <urn:c> } } WHERE { ?s a ?t } | UPDATE |"
            + " 403",
        "update_dataset_default_graphs | POST | ?using-graph-uri=D1&using-graph-uri=D2 |"
            + " CLEAR ALL ; INSERT { GRAPH <urn:g> { ?s a <urn:c> } } WHERE { ?s a ?t } | UPDATE |"
            + " 403",
        "update_dataset_named_graphs | POST | ?using-named-graph-uri=D1 |"
            + " DELETE { GRAPH ?g { ?s a ?t } } WHERE { GRAPH ?g { ?s a ?t } } | UPDATE | 403",
        "update_dataset_full | POST | ?using-graph-uri=D1&using-named-graph-uri=D2 |"
            + " DELETE { GRAPH ?g { ?s a ?t } } WHERE { GRAPH ?g { ?s a ?t } } | UPDATE | 403",
        "update_post_form | POST | | update=CLEAR%20ALL | FORM | 403",
        "update_post_direct | POST | | CLEAR ALL | UPDATE | 403",
        "update_base_uri | POST | | INSERT DATA { <s> <p> <o> } | UPDATE | 403",
        "update as query | POST | | CLEAR ALL | QUERY | 400",
        "update as query 2 | GET | ?query=DROP+ALL | | | 400",
      })
  void whatIsNoQueryIsRefusedAndChangesNothing(
      String name, String method, String target, String body, String type, int status)
      throws Exception {
    String before = rows("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }");
    HttpResponse<String> answer = send(method, target, body, type);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(header(answer, "content-type")).startsWith("application/problem+json");
    assertThat(rows("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }")).isEqualTo(before);
    server.getApplicationContext().getBean(FairShare.class).forget();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle | text/turtle",
        "application/rdf+xml | application/rdf+xml",
        "application/ld+json | application/ld+json",
        "application/n-triples | application/n-triples",
        "*/*;q=0.1, text/html;q=0 | text/turtle",
      })
  void withoutQueryTheEndpointDescribesItself(String accept, String type) throws Exception {
    HttpResponse<String> answer = get("", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "content-type")).startsWith(type);
    assertThat(header(answer, "vary")).contains("Accept");
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
        .lang(
            switch (type) {
              case "text/turtle" -> Lang.TURTLE;
              case "application/rdf+xml" -> Lang.RDFXML;
              case "application/ld+json" -> Lang.JSONLD11;
              default -> Lang.NTRIPLES;
            })
        .parse(graph);
    List<Node> endpoints =
        graph.find(Node.ANY, iri(SD + "endpoint"), Node.ANY).mapWith(it -> it.getObject()).toList();
    assertThat(endpoints).containsExactly(iri(BASE + "sparql"));
    assertThat(graph.contains(Node.ANY, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query")))
        .isTrue();
    assertThat(graph.contains(Node.ANY, iri(SD + "defaultGraph"), Node.ANY)).isTrue();
    assertThat(graph.find(Node.ANY, iri(SD + "resultFormat"), Node.ANY).toList()).hasSize(8);
  }

  @Test
  void aBrowserWithoutQueryGetsThePage() throws Exception {
    HttpResponse<String> answer = get("", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(header(answer, "content-type")).startsWith("text/html");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none | application/sparql-results+json",
        "*/* | application/sparql-results+json",
        "application/sparql-results+xml | application/sparql-results+xml",
        "application/sparql-results+json;q=0.5, text/csv | text/csv",
        "text/tab-separated-values | text/tab-separated-values",
        "application/json | application/json",
        "application/xml | application/xml",
        "text/turtle, application/sparql-results+xml;q=0.2 | application/sparql-results+xml",
        "application/*, application/sparql-results+json;q=0 | application/json",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | application/json",
      })
  void rowsComeInTheFormThatIsWanted(String accept, String type) throws Exception {
    HttpResponse<String> answer = get("?query=" + encoded("SELECT (1 AS ?x) {}"), accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "content-type").split(";")[0]).isEqualTo(type);
    assertThat(header(answer, "vary")).contains("Accept");
    assertThat(header(answer, "access-control-allow-origin")).isEqualTo("*");
  }

  @ParameterizedTest
  @CsvSource({
    "csv,text/csv",
    "tsv,text/tab-separated-values",
    "json,application/sparql-results+json",
    "xml,application/sparql-results+xml"
  })
  void aParameterNamesTheForm(String name, String type) throws Exception {
    for (String parameter : List.of("format", "output")) {
      HttpResponse<String> answer = get("?query=ASK+{}&" + parameter + "=" + name, "text/html");
      assertThat(header(answer, "content-type")).startsWith(type);
    }
  }

  @Test
  void aFormThatThereIsNotIs406() throws Exception {
    assertThat(get("?query=ASK+{}", "image/png").statusCode()).isEqualTo(406);
    assertThat(get("?query=ASK+{}", "text/turtle").statusCode()).isEqualTo(406);
    assertThat(get("?query=ASK+{}&format=exe", "*/*").statusCode()).isEqualTo(406);
    assertThat(get("?query=CONSTRUCT+WHERE+{+?s+?p+?o+}", "text/csv").statusCode()).isEqualTo(406);
  }

  @Test
  void whatIsHeldAlreadyIsNotSentAgain() throws Exception {
    String target = "?query=" + encoded("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    HttpResponse<String> first = get(target, "text/csv");
    String tag = header(first, "etag");
    assertThat(tag).startsWith("W/\"");
    assertThat(header(first, "cache-control")).contains("must-revalidate");
    HttpResponse<String> again =
        client.send(
            request(target).header("Accept", "text/csv").header("If-None-Match", tag).build(),
            BodyHandlers.ofString());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(get(target, "application/json"), "etag")).isNotEqualTo(tag);
    HttpResponse<String> byChance = get("?query=" + encoded("SELECT (RAND() AS ?n) {}"), "*/*");
    assertThat(header(byChance, "cache-control")).isEqualTo("no-store");
    assertThat(header(byChance, "etag")).isEmpty();
  }

  @Test
  void headTellsWhatGetWouldWithoutABody() throws Exception {
    HttpResponse<String> answer =
        client.send(
            request("?query=" + encoded(ENDLESS)).method("HEAD", BodyPublishers.noBody()).build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "content-type")).startsWith("application/sparql-results+json");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void resultsAreCompressedWhereTheClientCan() throws Exception {
    HttpResponse<byte[]> answer =
        client.send(
            request("?query=" + encoded("SELECT * { ?s ?p ?o }"))
                .header("Accept-Encoding", "gzip")
                .build(),
            BodyHandlers.ofByteArray());
    assertThat(header(answer, "content-encoding")).isEqualTo("gzip");
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).endsWith("}\n");
    }
  }

  @Test
  void rowsGoOutWhileOthersAreComputed() throws Exception {
    HttpResponse<InputStream> answer =
        client.send(request("?query=" + encoded(LARGE)).build(), BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    try (InputStream in = answer.body()) {
      assertThat(in.readNBytes(1_000)).hasSize(1_000);
      assertThat(running()).isTrue();
    }
    await(() -> !running());
  }

  @Test
  void anAnswerThatGetsTooLargeBreaksOff() {
    assertThatThrownBy(() -> get("?query=" + encoded(LARGE), "text/csv"))
        .isInstanceOf(IOException.class);
    await(() -> !running());
  }

  @Test
  void atItsTimeLimitAQueryIsAnsweredWith503AndReallyStops() throws Exception {
    long began = System.nanoTime();
    HttpResponse<String> answer = get("?query=" + encoded(ENDLESS), "*/*");
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(header(answer, "retry-after")).isNotEmpty();
    assertThat(answer.body()).contains("query-timeout");
    assertThat(took).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(9));
    await(() -> !running());
  }

  @Test
  void aQueryStopsWhenItsClientLeaves() throws Exception {
    try (Socket socket = new Socket("localhost", server.getPort())) {
      String target = "/sparql?query=" + encoded(ENDLESS);
      socket
          .getOutputStream()
          .write(
              ("GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      await(SparqlEndpointTest::running);
    }
    long left = System.nanoTime();
    await(() -> !running());
    assertThat(Duration.ofNanos(System.nanoTime() - left)).isLessThan(Duration.ofSeconds(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {300_000, 9_000_000})
  void aQueryThatIsTooLongIs413(int length) throws Exception {
    HttpResponse<String> answer =
        send("POST", "", "ASK {} #" + "x".repeat(length), "application/sparql-query");
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void aMalformedQueryIsToldWhere() throws Exception {
    HttpResponse<String> answer = get("?query=" + encoded("SELECT *\n{ ?s }"), "*/*");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("dòng 2", "line 2", "malformed-query");
  }

  private static boolean running() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(it -> it.getName().equals("sparql-query"));
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      try {
        Thread.sleep(10);
      } catch (InterruptedException stopped) {
        throw new AssertionError(stopped);
      }
    }
  }

  private static String rows(String query) throws Exception {
    return get("?query=" + encoded(query), "text/csv").body();
  }

  private static HttpResponse<String> get(String target, String accept) throws Exception {
    HttpRequest.Builder request = request(target);
    if (accept != null) {
      request.header("Accept", accept);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> send(String method, String target, String body, String type)
      throws Exception {
    HttpRequest.Builder request = request(target == null ? "" : target);
    if (type != null) {
      request.header(
          "Content-Type",
          switch (type) {
            case "FORM" -> "application/x-www-form-urlencoded";
            case "QUERY" -> "application/sparql-query";
            case "UPDATE" -> "application/sparql-update";
            default -> type;
          });
    }
    String sent = graphs(body == null ? "" : body);
    return client.send(
        request.method(method, BodyPublishers.ofString(sent)).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String target) {
    String plain =
        graphs(target)
            .replace("{", "%7B")
            .replace("}", "%7D")
            .replace("<", "%3C")
            .replace(">", "%3E");
    return HttpRequest.newBuilder(URI.create(server.getURI() + "/sparql" + plain));
  }

  /// `D1` is a graph of the store.
  private static String graphs(String text) {
    return text.replaceAll("\\bD([0-9])\\b", BASE + "dataset/d$1").replace("BASE", BASE);
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static Node iri(String value) {
    return NodeFactory.createURI(value);
  }
}
