package vn.trangtien.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trangtien.sparql.OpenEndpoint.BASE;
import static vn.trangtien.sparql.OpenEndpoint.graphs;
import static vn.trangtien.sparql.OpenEndpoint.header;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The W3C's [34 cases of the SPARQL 1.1
/// Protocol](https://w3c.github.io/rdf-tests/sparql/sparql11/protocol/) and its [3 of the service
/// description](https://w3c.github.io/rdf-tests/sparql/sparql11/service-description/), under
/// their names and on graphs of our own: 13 queries are answered, 7 broken ones refused, and all
/// 14 of updates, good or bad, are refused and change nothing. There is no exception.
final class ProtocolCasesTest {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

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
        "query_content_type_select | POST | | SELECT (1 AS ?value) {} | QUERY | value",
        "query_content_type_ask | POST | | ASK {} | QUERY | true",
        "query_content_type_describe | POST | | DESCRIBE <D1> | QUERY | D1",
        "query_content_type_construct | POST | | CONSTRUCT { <s> <p> 1 } WHERE {} | QUERY | BASEs",
      })
  void aQueryOfTheProtocolsTestsIsAnswered(
      String name, String method, String target, String body, String type, String expected)
      throws Exception {
    HttpResponse<String> answer = endpoint.send(method, target, body, type);
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
        "bad_query_wrong_media_type | POST | | ASK {} | text/plain | 415",
        "bad_query_missing_form_type | POST | | query=ASK%20%7B%7D | | 415",
        "bad_query_missing_direct_type | POST | | ASK {} | | 415",
        "bad_query_non_utf8 | POST | | ASK {} | application/sparql-query; charset=UTF-16 | 415",
        "bad_query_syntax | GET | ?query=ASK%20%7B | | | 400",
        "bad_update_get | GET | ?update=CLEAR%20ALL | | | 403",
        "bad_multiple_updates | POST | | update=CLEAR+NAMED&update=CLEAR+DEFAULT | FORM | 403",
        "bad_update_wrong_media_type | POST | | CLEAR NAMED | text/plain | 415",
        "bad_update_missing_form_type | POST | | update=CLEAR%20NAMED | | 415",
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
      })
  void whatIsNoQueryIsRefusedAndChangesNothing(
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
  void returnsRdfWithAMatchingEndpointTriple(String accept, String type) throws Exception {
    HttpResponse<String> answer = endpoint.get("", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "content-type")).startsWith(type);
    assertThat(header(answer, "vary")).contains("Accept");
    Graph graph =
        parsed(
            answer.body(),
            switch (type) {
              case "text/turtle" -> Lang.TURTLE;
              case "application/rdf+xml" -> Lang.RDFXML;
              case "application/ld+json" -> Lang.JSONLD11;
              default -> Lang.NTRIPLES;
            });
    List<Node> endpoints =
        graph.find(Node.ANY, iri(SD + "endpoint"), Node.ANY).mapWith(it -> it.getObject()).toList();
    assertThat(endpoints).containsExactly(iri(BASE + "sparql"));
    assertThat(graph.contains(Node.ANY, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query")))
        .isTrue();
    assertThat(graph.contains(Node.ANY, iri(SD + "defaultGraph"), Node.ANY)).isTrue();
    assertThat(graph.find(Node.ANY, iri(SD + "resultFormat"), Node.ANY).toList()).hasSize(8);
  }

  /// What the vocabulary says of its properties: the class of the subject and, where the object
  /// is described in the same graph, of the object ([SPARQL 1.1 Service Description,
  /// 3](https://www.w3.org/TR/sparql11-service-description/#vocab)).
  private static final Map<String, List<String>> SCHEMA =
      Map.of(
          "endpoint", List.of("Service", ""),
          "supportedLanguage", List.of("Service", ""),
          "feature", List.of("Service", ""),
          "propertyFeature", List.of("Service", ""),
          "resultFormat", List.of("Service", ""),
          "defaultDataset", List.of("Service", "Dataset"),
          "defaultGraph", List.of("Dataset", "Graph"),
          "namedGraph", List.of("Dataset", "NamedGraph"),
          "name", List.of("NamedGraph", ""));

  private static final List<String> LANGUAGES_AND_FEATURES =
      List.of("SPARQL11Query", "UnionDefaultGraph", "EmptyGraphs");

  @Test
  void conformsToSchema() throws Exception {
    Graph graph = parsed(endpoint.get("", "text/turtle").body(), Lang.TURTLE);
    List<Triple> own =
        graph.find().filterKeep(it -> it.getPredicate().getURI().startsWith(SD)).toList();
    assertThat(own).isNotEmpty();
    for (Triple triple : own) {
      String property = triple.getPredicate().getURI().substring(SD.length());
      assertThat(SCHEMA).containsKey(property);
      String domain = SCHEMA.get(property).get(0);
      String range = SCHEMA.get(property).get(1);
      assertThat(triple.getObject().isURI()).as("%s", triple).isTrue();
      assertThat(graph.contains(triple.getSubject(), TYPE, iri(SD + domain)))
          .as("%s", triple)
          .isTrue();
      assertThat(range.isEmpty() || graph.contains(triple.getObject(), TYPE, iri(SD + range)))
          .as("%s", triple)
          .isTrue();
    }
    graph
        .find(Node.ANY, Node.ANY, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(it -> it.isURI() && it.getURI().startsWith(SD))
        .mapWith(it -> it.getURI().substring(SD.length()))
        .filterDrop(it -> SCHEMA.values().stream().anyMatch(classes -> classes.contains(it)))
        .forEachRemaining(it -> assertThat(LANGUAGES_AND_FEATURES).contains(it));
    assertThat(graph.find(Node.ANY, TYPE, iri(SD + "Service")).toList()).hasSize(1);
  }

  private static Graph parsed(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .lang(lang)
        .parse(graph);
    return graph;
  }

  private static Node iri(String value) {
    return NodeFactory.createURI(value);
  }
}
