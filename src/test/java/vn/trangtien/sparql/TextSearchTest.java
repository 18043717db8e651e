package vn.trangtien.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;

/// Full-text search inside queries, over HTTP.
final class TextSearchTest {

  private static final String PREFIXES =
      "PREFIX tt: <" + OpenEndpoint.BASE + "ns/portal#> PREFIX dct: <http://purl.org/dc/terms/> ";

  @TempDir private static Path folder;
  private static OpenEndpoint endpoint;

  @BeforeAll
  static void start() {
    endpoint = new OpenEndpoint(folder);
    SearchRequest all = new SearchRequest("", Map.of(), SearchRequest.Sort.NEWEST, 1, 0);
    OpenEndpoint.await(() -> endpoint.bean(CatalogSearch.class).search(all).count() == 300);
  }

  @AfterAll
  static void stop() {
    endpoint.close();
  }

  @Test
  void theBestComeFirstAndAreCounted() throws Exception {
    assertThat(rows("SELECT ?d ?rank { (?d ?rank) tt:search (\"tap 17\" 5) }"))
        .containsExactly(OpenEndpoint.BASE + "dataset/d17,1");
    assertThat(rows("SELECT ?rank { (?d ?rank) tt:search (\"tap\" 5) } ORDER BY ?rank"))
        .containsExactly("1", "2", "3", "4", "5");
    assertThat(rows("SELECT ?d { ?d tt:search \"tập\" }")).hasSize(TextSearch.HITS);
    assertThat(rows("SELECT ?d { ?d tt:search (\"tập\" 1000) }")).hasSize(300);
    assertThat(rows("SELECT ?d { ?d tt:search \"qqqq zzzz\" }")).isEmpty();
  }

  @Test
  void itJoinsWithTriplesWhereverItStands() throws Exception {
    assertThat(
            rows(
                "SELECT ?t { ?d tt:search (\"tap 17\" 1) ; dct:title ?t FILTER (lang(?t) = \"vi\")"
                    + " }"))
        .containsExactly("Tập 17");
    assertThat(
            rows(
                "SELECT ?t { ?d dct:title ?t FILTER (lang(?t) = \"vi\") . ?d tt:search (\"tap 17\""
                    + " 1) }"))
        .containsExactly("Tập 17");
    assertThat(
            rows(
                "SELECT ?t { GRAPH ?g { ?d tt:search (\"tap 17\" 1) . ?d dct:title ?t FILTER"
                    + " (lang(?t) = \"vi\") } }"))
        .containsExactly("Tập 17");
    assertThat(
            rows(
                "SELECT ?t { { SELECT ?d { ?d tt:search (\"tap 17\" 1) } } OPTIONAL { ?d dct:title"
                    + " ?t FILTER (lang(?t) = \"vi\") } }"))
        .containsExactly("Tập 17");
    assertThat(rows("SELECT ?d { VALUES ?w { \"tap 17\" \"tap 18\" } ?d tt:search (?w 1) }"))
        .hasSize(2);
    assertThat(rows("SELECT ?r { (<dataset/d17> ?r) tt:search (\"tap 17\" 10) }"))
        .containsExactly("1");
    assertThat(rows("SELECT ?d { (?d 2) tt:search (\"tap\" 10) }")).hasSize(1);
    assertThat(
            rows(
                "SELECT ?t { ?d dct:title ?t FILTER (lang(?t) = \"vi\") FILTER EXISTS { ?d"
                    + " tt:search (\"tap 17\" 1) } }"))
        .containsExactly("Tập 17");
  }

  @Test
  void aSearchTriedForEveryRowIsPutOnce() throws Exception {
    String rows =
        IntStream.range(0, 2_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    assertThat(
            rows(
                "SELECT (COUNT(*) AS ?n) { VALUES ?x { %s } (?d ?x) tt:search (\"tap\" 1000) }"
                    .formatted(rows.substring(0, Math.min(rows.length(), 4_000)).strip())))
        .containsExactly("300");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?d tt:search (\"tap\" 0)",
        "?d tt:search (\"tap\" 1001)",
        "?d tt:search (\"tap\" \"many\")",
        "?d tt:search (\"tap\" 9999999999)",
        "?d tt:search (\"tap\" 1 2)",
        "?d tt:search \" \"",
        "?d tt:search ()",
        "?d tt:search <x>",
        "?d tt:search ?words",
        "(?d ?r ?s) tt:search \"tap\"",
      })
  void whatIsNoSearchIsRefused(String pattern) throws Exception {
    HttpResponse<String> answer = ask("SELECT * { " + pattern + " }");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("query-search", "tt:search");
  }

  @Test
  void longWordsAndManySearchesAreRefused() throws Exception {
    HttpResponse<String> longest = ask("SELECT * { ?d tt:search \"" + "x".repeat(201) + "\" }");
    assertThat(longest.statusCode()).isEqualTo(400);
    assertThat(longest.body()).contains("at most 200 characters");
    String many =
        IntStream.rangeClosed(0, Searches.MOST)
            .mapToObj(it -> "\"tap " + it + "\"")
            .collect(Collectors.joining(" "));
    HttpResponse<String> answer = ask("SELECT * { VALUES ?w { " + many + " } ?d tt:search ?w }");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("at most 20 different");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?d <http://jena.apache.org/text#query> \"tap\"",
        "?d <http://jena.hpl.hp.com/ARQ/property#splitIRI> (?a ?b)",
        "?d <java:java.lang.Runtime> \"tap\"",
      })
  void noOtherPropertyIsAFunction(String pattern) throws Exception {
    assertThat(ask("SELECT * { " + pattern + " }").statusCode()).isEqualTo(400);
    assertThat(rows("SELECT * { ?s <http://www.w3.org/2000/01/rdf-schema#member> ?o }")).isEmpty();
  }

  @Test
  void theDescriptionNamesIt() throws Exception {
    assertThat(endpoint.get("", "text/turtle").body())
        .contains("propertyFeature", OpenEndpoint.BASE + "ns/portal#search");
  }

  private static HttpResponse<String> ask(String query) throws Exception {
    return endpoint.get("?query=" + OpenEndpoint.encoded(PREFIXES + query), "text/csv");
  }

  private static List<String> rows(String query) throws Exception {
    HttpResponse<String> answer = ask(query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().skip(1).toList();
  }
}
