package vn.trangtien.triples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.http.ProblemException;
import vn.trangtien.ledger.MemoryLedger;
import vn.trangtien.ledger.ProjectionContract;

/// Questions that are answered, that are refused before they run, and that are stopped.
final class AnswerTest {

  private static final int DATASETS = 400;
  private static final TriplesConfiguration LIMITS =
      new TriplesConfiguration(Path.of("unused"), 256, 200, 2_000, 1_000);

  private static TdbProjection projection;

  @TempDir private static Path folder;

  @BeforeAll
  static void fill() {
    MemoryLedger ledger = new MemoryLedger();
    for (int i = 0; i < DATASETS; i++) {
      ledger.publish("d" + i, ProjectionContract.sample("d" + i, "Tập dữ liệu " + i));
    }
    projection = TdbProjectionTest.at(folder.resolve("tdb"));
    ProjectionContract.follow(ledger, projection, 500);
  }

  @AfterAll
  static void close() {
    projection.close();
  }

  @Test
  void theDefaultGraphIsTheUnionOfAllGraphs() {
    assertThat(csv("SELECT (COUNT(*) AS ?n) { ?d a <http://www.w3.org/ns/dcat#Dataset> }"))
        .isEqualTo("n\r\n400\r\n");
    assertThat(csv("SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"))
        .isEqualTo("n\r\n401\r\n");
    assertThat(csv("ASK { <urn:x-trangtien:projection> ?p ?o }")).contains("false");
  }

  @Test
  void pathsSeeTheUnionToo() {
    String query =
        """
        PREFIX dcat: <http://www.w3.org/ns/dcat#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT ?t { <dataset/d1> dcat:theme/skos:broader* ?t } ORDER BY ?t
        """;
    assertThat(csv(query))
        .isEqualTo(
            "t\r\nhttps://dulieu.example/theme/du-lich\r\n"
                + "https://dulieu.example/theme/kinh-te\r\n");
    assertThat(csv(query.replace("{ <d", "{ GRAPH <dataset/d1> { <d").replace("?t }", "?t } }")))
        .isEqualTo("t\r\nhttps://dulieu.example/theme/du-lich\r\n");
  }

  @Test
  void expressionsStillMeanWhatTheyMean() {
    String query =
        """
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        SELECT ?a ?b ?c ?d ?e ?f ?g ?h {
          VALUES ?x { "Huế"@vi }
          BIND(CONCAT(?x, " đẹp"@vi) AS ?a) BIND(REPLACE(?x, "H(.)", "K$1") AS ?b)
          BIND(REGEX(?x, "^h", "i") AS ?c) BIND(xsd:integer("41") + 1 AS ?d)
          BIND(IF(BOUND(?none), 1, 2) AS ?e) BIND(COALESCE(?none, 1/0, "z") AS ?f)
          BIND(?x IN ("a", "Huế"@vi) AS ?g) BIND(IRI("theme/a") AS ?h)
          FILTER(!EXISTS { ?x <urn:p> ?y } && STRLEN(STR(?x)) = 3 || ?none)
        }
        """;
    assertThat(csv(query))
        .isEqualTo(
            "a,b,c,d,e,f,g,h\r\nHuế đẹp,Kuế,true,42,2,z,true,https://dulieu.example/theme/a\r\n");
  }

  @Test
  void groupsAndOptionalsStillWork() {
    String query =
        """
        PREFIX dct: <http://purl.org/dc/terms/>
        SELECT ?p (COUNT(DISTINCT ?d) AS ?n) (GROUP_CONCAT(?none; separator="|") AS ?c)
               (MAX(?i) AS ?m) (SAMPLE(?i) AS ?s)
        { ?d dct:publisher ?p OPTIONAL { ?d dct:issued ?i } OPTIONAL { ?d <urn:none> ?none }
          MINUS { ?d dct:title "Tập dữ liệu 7"@vi } FILTER EXISTS { ?d dct:title ?t } }
        GROUP BY ?p HAVING (COUNT(*) > 1) ORDER BY DESC(?n)
        """;
    assertThat(csv(query)).contains("so-du-lich,399,,2026-01-02,2026-01-02");
  }

  @Test
  void fromNamesGraphsOfTheStoreOnly() {
    assertThat(csv("SELECT (COUNT(*) AS ?n) FROM <dataset/d1> { ?s ?p ?o }")).contains("\n9\r");
    assertThat(csv("SELECT (COUNT(*) AS ?n) FROM <file:///etc/passwd> { ?s ?p ?o }"))
        .contains("\n0\r");
    assertThat(csv("SELECT (COUNT(*) AS ?n) FROM <http://127.0.0.1:1/x> { ?s ?p ?o }"))
        .contains("\n0\r");
    assertThat(csv("SELECT ?g FROM NAMED <dataset/d1> { GRAPH ?g { ?s a ?o } }"))
        .isEqualTo("g\r\nhttps://dulieu.example/dataset/d1\r\n");
  }

  @Test
  void graphsComeInEveryForm() {
    String query = "CONSTRUCT WHERE { <dataset/d1> <http://purl.org/dc/terms/title> ?t }";
    for (Form form : List.of(Form.TURTLE, Form.NTRIPLES, Form.JSONLD, Form.RDFXML)) {
      assertThat(answer(query, form, new Budget(1 << 20))).contains("About d1");
    }
    assertThat(answer("DESCRIBE <dataset/d2>", Form.NTRIPLES, new Budget(1 << 20)))
        .contains("About d2")
        .doesNotContain("About d1");
    assertThat(
            answer(
                "DESCRIBE ?d { ?d <http://purl.org/dc/terms/title> \"About d3\"@en }",
                Form.TURTLE,
                new Budget(1 << 20)))
        .contains("About d3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT ?s { ?a ?b ?c } } }",
        "SELECT * { BIND(<java:java.lang.System>(1) AS ?x) }",
        "SELECT * { ?s <java:a.b.C> ?o }",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
        "SELECT * { ?s ?p ?o } ORDER BY <http://jena.apache.org/ARQ/function#wait>(1000)",
        "SELECT (<http://jena.apache.org/ARQ/function#sprintf>('%1000000000d', 1) AS ?x) {}",
        "SELECT (SUM(<java:a.B>(?x)) AS ?y) { ?s ?p ?x } GROUP BY ?s",
        "SELECT * { ?s ?p ?o FILTER(<urn:f>(?o)) }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?r FILTER(<urn:f>(?r)) } }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<urn:f>(?s) AS ?g)",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(<urn:f>(?s))",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s ORDER BY DESC(SUM(<urn:f>(?o))) LIMIT 3",
        "SELECT * { { SELECT * { ?s ?p ?o } ORDER BY <urn:f>(?o) LIMIT 1 } }",
        "SELECT * { ?s ?p ?o MINUS { ?s ?p ?o BIND(IF(true, 1, <urn:f>(1)) AS ?x) } }",
        "ASK { FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o BIND(<urn:f>(1) AS ?x) } } }",
        "ASK { FILTER(1 IN (2, <urn:f>(1)) && COALESCE(<urn:f>(1), 1)) }",
        "SELECT * { ?s <http://jena.apache.org/ARQ/list#member> ?o }",
        "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }",
        "SELECT * { ?s ((!<urn:a>)*/(!<urn:b>)*)* ?o }",
        "SELECT * { ?s (<urn:a>+|<urn:b>)+ ?o }",
        "SELECT * { FILTER REGEX('a', '(a+)+b') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '(a)\\\\1') }",
        "SELECT * { ?s ?p ?o BIND(REPLACE(?o, '(x*)*y', '') AS ?z) }",
        "SELECT * { ?s ?p ?o",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "LOAD <file:///etc/passwd>",
        "",
        "SELECT * { LET (?x := 1) }"
      })
  void whatCouldHarmIsRefusedBeforeItRuns(String query) {
    assertThatThrownBy(() -> csv(query)).isInstanceOf(ProblemException.class);
  }

  @Test
  void aMalformedQueryIsToldWhere() {
    assertThatThrownBy(() -> csv("SELECT *\n{ ?s ?p }")).hasMessageContaining("line 2, column 9");
  }

  @Test
  void textThatWouldOverflowAParserIsRefused() {
    assertRefused("SELECT * " + "{".repeat(250) + "}".repeat(250), "nests brackets");
    assertRefused("SELECT * { FILTER(" + "(".repeat(90_000) + "1", "nests brackets");
    assertRefused("SELECT * { FILTER(" + "!".repeat(90_000) + "true) }", "operators");
    assertRefused("SELECT * { FILTER(" + "- ".repeat(90_000) + "1) }", "operators");
    assertRefused("SELECT (1" + "+1".repeat(90_000) + " AS ?x) {}", "operators");
    assertRefused("SELECT * { ?s <urn:p>" + "/<urn:p>".repeat(20_000) + " ?o }", "operators");
    assertRefused("SELECT * {" + "{}UNION".repeat(20_000) + "{} }", "groups");
    assertRefused("SELECT * {" + "{}UNION".repeat(1_500) + "{} }", "branches");
    assertRefused("SELECT * { FILTER(?x IN (1" + ",1".repeat(90_000) + ")) }", "IN");
    assertRefused("SELECT * {" + "?s?p?o.".repeat(20_000) + " }", "operators");
    assertRefused("SELECT * {?s ?p 1" + ",1".repeat(1_500) + " }", "patterns");
    assertRefused("SELECT * {" + "OPTIONAL{".repeat(199) + "}".repeat(199) + "}", null);
    assertRefused("#" + "x".repeat(8_000_000), "longer than 256 KB");
    assertRefused("#" + "ế".repeat(100_000), "longer than 256 KB");
  }

  @Test
  void bracketsInTextAndIrisAreNotCounted() {
    String text = "(".repeat(3_000);
    assertThat(csv("ASK { FILTER('" + text + "' != \"\"\"" + text + "\\\"\"\"\") } # " + text))
        .contains("true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Time: a product that never matches.
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONTAINS(CONCAT(STR(?c), STR(?f),"
            + " STR(?i)), 'none')) }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT DISTINCT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?c), STR(?i)) = 'x') }",
        // Time: paths, the nesting of which is not seen in one path.
        "SELECT (COUNT(*) AS ?n) { ?a (!<urn:a>)* ?b . ?b (^(!<urn:b>)|!<urn:c>)* ?c ."
            + " ?c (!<urn:a>|^(!<urn:a>))* ?d }",
        "SELECT * { ?a (!<urn:a>|^!<urn:a>)/(!<urn:a>|^!<urn:a>)/(!<urn:a>|^!<urn:a>)/"
            + "(!<urn:a>|^!<urn:a>)/(!<urn:a>|^!<urn:a>) ?b FILTER(STR(?b) = 'x') }",
        // Time: a pattern that explodes without nested repetition.
        "SELECT * { VALUES ?x { 'LONG' }" + " FILTER REGEX(?x, 'a*a*a*a*a*a*a*c') }",
        "SELECT * { VALUES ?x { 'LONG' }" + " BIND(REPLACE(?x, 'a*a*a*a*a*a*a*c', '') AS ?y) }",
        "SELECT * { VALUES ?p { 'a*a*a*a*a*a*a*c' } FILTER REGEX(" + "'LONG', ?p) }",
        "SELECT * { VALUES ?x { 'LONG' }"
            + " VALUES ?y { 1 2 } } ORDER BY REGEX(?x, 'a*a*a*a*a*a*a*c')",
        "SELECT (SUM(IF(REGEX(?x, 'a*a*a*a*a*a*a*c'), 1, 0)) AS ?n) {" + " VALUES ?x { 'LONG' } }",
        "SELECT * { VALUES ?x { 'LONG' }"
            + " FILTER NOT EXISTS { BIND(?x AS ?y) FILTER REGEX(?y, 'a*a*a*a*a*a*a*c') } }",
        "SELECT * { ?s a ?c FILTER NOT EXISTS { ?a ?b ?v . ?d ?e ?f . ?g ?h ?i"
            + " FILTER(CONCAT(STR(?v), STR(?f), STR(?i)) = STR(?s)) } }",
        // Time: sorting and grouping without end.
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c",
        "SELECT ?a ?d (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a ?d",
        "DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "CONSTRUCT { ?a ?b ?c } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?c), STR(?i)) ="
            + " 'x') }",
      })
  void aQueryStopsAtItsTimeLimit(String query) throws Exception {
    Budget budget = new Budget(4L << 30);
    long stoppedAfter = stopAfter(500, budget, query.replace("LONG", "a".repeat(500)));
    assertThat(budget.stopped()).isEqualTo(Stop.TIME);
    assertThat(stoppedAfter).isLessThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DIGITS|SELECT ?x { BIND(1000000007 AS ?a) BIND(?a*?a AS ?b) BIND(?b*?b AS ?c)"
            + " BIND(?c*?c AS ?d) BIND(?d*?d AS ?e) BIND(?e*?e AS ?f) BIND(?f*?f AS ?g)"
            + " BIND(?g*?g AS ?h) BIND(?h*?h AS ?i) BIND(?i*?i AS ?j) BIND(?j*?j AS ?k)"
            + " BIND(?k*?k AS ?l) BIND(?l*?l AS ?m) BIND(?m*?m AS ?x) }",
        "TEXT|SELECT ?x { BIND('0123456789' AS ?a) BIND(CONCAT(?a,?a,?a,?a,?a,?a,?a,?a,?a,?a)"
            + " AS ?b) BIND(CONCAT(?b,?b,?b,?b,?b,?b,?b,?b,?b,?b) AS ?c)"
            + " BIND(CONCAT(?c,?c,?c,?c,?c,?c,?c,?c,?c,?c) AS ?d)"
            + " BIND(CONCAT(?d,?d,?d,?d,?d,?d,?d,?d,?d,?d) AS ?e)"
            + " BIND(CONCAT(?e,?e,?e,?e,?e,?e,?e,?e,?e,?e) AS ?f)"
            + " BIND(CONCAT(?f,?f,?f,?f,?f,?f,?f,?f,?f,?f) AS ?x) }",
        "TEXT|SELECT ?x { BIND(REPLACE('aaaaaaaaaa', 'a', 'aaaaaaaaaa') AS ?b)"
            + " BIND(REPLACE(?b, 'a', ?b) AS ?c) BIND(REPLACE(?c, 'a', ?c) AS ?x) }",
        "TEXT|SELECT ?x { BIND(REPLACE(REPLACE(REPLACE('aaaaaaaaaa', 'a', 'aaaaaaaaaa'), 'a',"
            + " 'LONG'), 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'"
            + ") AS ?y) BIND(REPLACE(?y, 'a', ?y) AS ?x) }",
        "MEMORY|SELECT (GROUP_CONCAT(?t) AS ?x) { { SELECT (GROUP_CONCAT(?u) AS ?t) ?p"
            + " { ?s ?p ?o BIND(CONCAT(STR(?o), STR(?o), STR(?o), STR(?o), STR(?o), STR(?o)) AS"
            + " ?u) } GROUP BY ?p } ?a a ?b }",
        "MEMORY|SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c",
        "MEMORY|SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "MEMORY|SELECT (COUNT(DISTINCT ?x) AS ?n) { ?a ?b ?c . ?d ?e ?f"
            + " BIND(CONCAT(STR(?c), STR(?d)) AS ?x) }",
        "MEMORY|SELECT ?a ?c ?d ?f (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }"
            + " GROUP BY ?a ?c ?d ?f",
        "PATTERN|SELECT * { VALUES ?p { '(a*)*c' } FILTER REGEX('aaa', ?p) }",
        "TEXT|SELECT (<http://www.w3.org/2001/XMLSchema#integer>(?y) AS ?x) {"
            + " BIND(REPLACE('0123456789', '', '111111111111111111111111111111111111111111111111'"
            + ") AS ?a) BIND(CONCAT(?a,?a,?a,?a,?a,?a) AS ?b) BIND(CONCAT(?b,?b,?b,?b,?b,?b) AS"
            + " ?y) }"
      })
  void aQueryThatTakesTooMuchIsStopped(String reasonAndQuery) {
    String[] parts = reasonAndQuery.split("\\|", 2);
    Budget budget = new Budget(8L << 20);
    assertThatThrownBy(() -> answer(parts[1].replace("LONG", "a".repeat(500)), Form.JSON, budget))
        .isInstanceOf(Stop.Signal.class);
    assertThat(budget.stopped()).isEqualTo(Stop.valueOf(parts[0]));
  }

  private static long stopAfter(long millis, Budget budget, String query) throws Exception {
    try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
      CompletableFuture<Long> ended = new CompletableFuture<>();
      Thread thread =
          Thread.ofPlatform()
              .stackSize(64L << 20)
              .start(
                  () -> {
                    try {
                      write(query, form(query), budget, OutputStream.nullOutputStream());
                    } catch (RuntimeException stopped) {
                      ended.complete(System.nanoTime());
                    }
                    ended.completeExceptionally(new AssertionError("It came to an end"));
                  });
      CompletableFuture<Long> stopped = new CompletableFuture<>();
      clock.schedule(
          () -> {
            stopped.complete(System.nanoTime());
            budget.stop(Stop.TIME);
          },
          millis,
          TimeUnit.MILLISECONDS);
      long after = ended.get(20, TimeUnit.SECONDS) - stopped.get();
      thread.join(1_000);
      assertThat(thread.isAlive()).isFalse();
      return TimeUnit.NANOSECONDS.toMillis(after);
    }
  }

  private static Form form(String query) {
    boolean graph = query.startsWith("DESCRIBE") || query.startsWith("CONSTRUCT");
    return graph ? Form.NTRIPLES : Form.JSON;
  }

  private static void assertRefused(String query, String words) {
    if (words == null) {
      csv(query);
      return;
    }
    assertThatThrownBy(() -> csv(query))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(words);
  }

  private static String csv(String query) {
    return answer(query, Form.CSV, new Budget(64L << 20));
  }

  private static String answer(String query, Form form, Budget budget) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(query, form, budget, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void write(String query, Form form, Budget budget, OutputStream out) {
    Question question =
        Question.of(
            new Question.Asked(query, List.of(), List.of()), TdbProjectionTest.BASE, LIMITS);
    projection.read(
        data -> {
          new Answer(question, form, budget, new PropertyFunctionRegistry()).write(data, out);
          return true;
        });
  }
}
