package vn.trangtien.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trangtien.sparql.OpenEndpoint.await;
import static vn.trangtien.sparql.OpenEndpoint.encoded;
import static vn.trangtien.sparql.OpenEndpoint.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The endpoint over HTTP beyond the protocol's own cases: forms, caching, streaming, and what
/// happens at the limits.
final class SparqlEndpointTest {

  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static final String LARGE = "SELECT * { ?a ?b ?c . ?d ?e ?f }";

  @TempDir private static Path folder;
  private static OpenEndpoint endpoint;

  @BeforeAll
  static void start() {
    endpoint = new OpenEndpoint(folder);
  }

  @AfterAll
  static void stop() {
    endpoint.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bad_multiple_queries 2 | POST | | query=ASK+{}&query=ASK+{} | FORM | 400",
        "no query | POST | | other=1 | FORM | 400",
        "empty form | POST | | | FORM | 400",
        "relative graph | GET | ?query=ASK+{}&default-graph-uri=abc | | | 400",
        "bad_update_missing_direct_type | POST | | CLEAR NAMED | | 415",
        "update as query | POST | | CLEAR ALL | QUERY | 400",
        "update as query 2 | GET | ?query=DROP+ALL | | | 400",
      })
  void aRequestThatIsNoQueryIsRefused(
      String name, String method, String target, String body, String type, int status)
      throws Exception {
    String before = endpoint.rows("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }");
    HttpResponse<String> answer = endpoint.send(method, target, body, type);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(header(answer, "content-type")).startsWith("application/problem+json");
    assertThat(endpoint.rows("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"))
        .isEqualTo(before);
    endpoint.bean(FairShare.class).forget();
  }

  @Test
  void theProtocolsDatasetReplacesTheQuerysOwn() throws Exception {
    String query = "?default-graph-uri=D2";
    assertThat(endpoint.send("POST", query, "ASK FROM <D1> { <D2> a ?t }", "QUERY").body())
        .contains("true");
  }

  @Test
  void aBrowserWithoutQueryGetsThePage() throws Exception {
    HttpResponse<String> answer = endpoint.get("", "text/html,application/xhtml+xml,*/*;q=0.8");
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
        "text/html, application/sparql-results+json | application/json",
        "text/html;q=0.9, text/csv | application/json",
      })
  void rowsComeInTheFormThatIsWanted(String accept, String type) throws Exception {
    HttpResponse<String> answer = endpoint.get("?query=" + encoded("SELECT (1 AS ?x) {}"), accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "content-type").split(";")[0]).isEqualTo(type);
    assertThat(header(answer, "vary")).contains("Accept");
    assertThat(header(answer, "access-control-allow-origin")).isEqualTo("*");
  }

  @Test
  void aBrowserWithAQueryIsLedToThePageThatShowsTheAnswer() throws Exception {
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    String query = encoded("SELECT (\"a & b\" AS ?x) {}");
    HttpResponse<String> led = endpoint.get("?query=" + query, browser);
    assertThat(led.statusCode()).isEqualTo(303);
    assertThat(header(led, "location")).isEqualTo("/sparql?run=1&q=" + query);
    assertThat(header(led, "vary")).contains("Accept");
    for (String more : List.of("&format=json", "&default-graph-uri=D2", "&query=ASK+%7B%7D")) {
      HttpResponse<String> answer = endpoint.get("?query=" + query + more, browser);
      assertThat(answer.statusCode()).as(more).isIn(200, 400);
    }
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
      HttpResponse<String> answer =
          endpoint.get("?query=ASK+{}&" + parameter + "=" + name, "text/html");
      assertThat(header(answer, "content-type")).startsWith(type);
    }
  }

  @Test
  void aFormThatThereIsNotIs406() throws Exception {
    assertThat(endpoint.get("?query=ASK+{}", "image/png").statusCode()).isEqualTo(406);
    assertThat(endpoint.get("?query=ASK+{}", "text/turtle").statusCode()).isEqualTo(406);
    assertThat(endpoint.get("?query=ASK+{}&format=exe", "*/*").statusCode()).isEqualTo(406);
    assertThat(endpoint.get("?query=CONSTRUCT+WHERE+{+?s+?p+?o+}", "text/csv").statusCode())
        .isEqualTo(406);
  }

  @Test
  void whatIsHeldAlreadyIsNotSentAgain() throws Exception {
    String target = "?query=" + encoded("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    HttpResponse<String> first = endpoint.get(target, "text/csv");
    String tag = header(first, "etag");
    assertThat(tag).startsWith("W/\"");
    assertThat(header(first, "cache-control")).contains("must-revalidate");
    HttpResponse<String> again =
        endpoint.client.send(
            endpoint
                .request(target)
                .header("Accept", "text/csv")
                .header("If-None-Match", tag)
                .build(),
            BodyHandlers.ofString());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(endpoint.get(target, "application/json"), "etag")).isNotEqualTo(tag);
    HttpResponse<String> byChance =
        endpoint.get("?query=" + encoded("SELECT (RAND() AS ?n) {}"), "*/*");
    assertThat(header(byChance, "cache-control")).isEqualTo("no-store");
    assertThat(header(byChance, "etag")).isEmpty();
  }

  @Test
  void headTellsWhatGetWouldWithoutABody() throws Exception {
    HttpResponse<String> answer =
        endpoint.client.send(
            endpoint
                .request("?query=" + encoded(ENDLESS))
                .method("HEAD", BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "content-type")).startsWith("application/sparql-results+json");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void resultsAreCompressedWhereTheClientCan() throws Exception {
    HttpResponse<byte[]> answer =
        endpoint.client.send(
            endpoint
                .request("?query=" + encoded("SELECT * { ?s ?p ?o } LIMIT 10000"))
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
        endpoint.client.send(
            endpoint.request("?query=" + encoded(LARGE)).build(), BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    try (InputStream in = answer.body()) {
      assertThat(in.readNBytes(1_000)).hasSize(1_000);
      assertThat(running()).isTrue();
    }
    await(() -> !running());
  }

  @Test
  void anAnswerThatGetsTooLargeBreaksOff() {
    assertThatThrownBy(() -> endpoint.get("?query=" + encoded(LARGE), "text/csv"))
        .isInstanceOf(IOException.class);
    await(() -> !running());
  }

  @Test
  void atItsTimeLimitAQueryIsAnsweredWith503AndReallyStops() throws Exception {
    long began = System.nanoTime();
    HttpResponse<String> answer = endpoint.get("?query=" + encoded(ENDLESS), "*/*");
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(header(answer, "retry-after")).isNotEmpty();
    assertThat(answer.body()).contains("query-timeout");
    assertThat(took).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(9));
    await(() -> !running());
  }

  @Test
  void aQueryStopsWhenItsClientLeaves() throws Exception {
    try (Socket socket = new Socket("localhost", endpoint.port())) {
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
        endpoint.send("POST", "", "ASK {} #" + "x".repeat(length), "application/sparql-query");
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void aMalformedQueryIsToldWhere() throws Exception {
    HttpResponse<String> answer = endpoint.get("?query=" + encoded("SELECT *\n{ ?s }"), "*/*");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("dòng 2", "line 2", "malformed-query");
  }

  private static boolean running() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(it -> it.getName().equals("sparql-query"));
  }
}
