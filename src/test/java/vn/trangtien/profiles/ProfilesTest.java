package vn.trangtien.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.actions.ShippedPortal;

/// What other people's machines find at a dataset.
@ExtendWith(ShippedPortal.Resolver.class)
class ProfilesTest {

  private static final Pattern HREF = Pattern.compile("<([^>]+)>; rel=\"([a-z-]+)\"");

  private final ShippedPortal portal;

  ProfilesTest(ShippedPortal portal) {
    this.portal = portal;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dataset/le-hoi", "/en/dataset/le-hoi"})
  void aPageHasItsSignpostsAndEveryOneLeadsSomewhere(String path) {
    HttpResponse<String> page = portal.get(path, "Accept", "text/html").http();
    String header = String.join(", ", page.headers().allValues("Link"));
    List<String> relations = new ArrayList<>();
    Matcher link = HREF.matcher(header);
    while (link.find()) {
      relations.add(link.group(2));
      if (link.group(1).startsWith(ShippedPortal.BASE)) {
        String target = URI.create(link.group(1)).getPath();
        assertThat(portal.get(target, "Accept", "*/*").status()).as(target).isEqualTo(200);
      }
    }
    assertThat(relations)
        .contains("cite-as", "describedby", "item", "license", "type", "author", "linkset");
  }

  @Test
  @SuppressWarnings("unchecked")
  void theLinkSetSaysTheSameInBothForms() {
    Map<String, Object> tree =
        (Map<String, Object>)
            portal.get("/dataset/le-hoi/linkset", "Accept", "application/linkset+json").tree();
    List<Map<String, Object>> contexts = (List<Map<String, Object>>) tree.get("linkset");
    assertThat(contexts.getFirst()).containsEntry("anchor", ShippedPortal.BASE + "/dataset/le-hoi");
    long links =
        contexts.stream()
            .flatMap(it -> it.values().stream())
            .filter(List.class::isInstance)
            .mapToLong(it -> ((List<?>) it).size())
            .sum();
    String plain =
        portal.get("/dataset/le-hoi/linkset", "Accept", "application/linkset").http().body();
    assertThat(plain.lines()).hasSize((int) links);
    assertThat(plain).contains("rel=\"collection\"", "rel=\"describes\"", "anchor=");
  }

  @Test
  void croissantDescribesFilesAndFields() {
    String text = portal.get("/dataset/le-hoi/croissant.json").http().body();
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, Lang.JSONLD11).base("https://x.example/").parse(graph);
    Node field = NodeFactory.createURI("http://mlcommons.org/croissant/field");
    Node type = NodeFactory.createURI("http://mlcommons.org/croissant/dataType");
    assertThat(graph.find(Node.ANY, field, Node.ANY).toList()).hasSizeGreaterThan(5);
    assertThat(graph.find(Node.ANY, type, Node.ANY).toList())
        .allSatisfy(it -> assertThat(it.getObject().getURI()).startsWith("https://schema.org/"));
    assertThat(
            graph.contains(
                Node.ANY,
                NodeFactory.createURI("http://purl.org/dc/terms/conformsTo"),
                NodeFactory.createLiteralLang(Croissant.PROFILE, "vi")))
        .isTrue();
    assertThat(text)
        .contains(
            "\"sha256\":\"4a530ebece076e8f5d60a081554eb8bb46117cca2656669973d2a35e5c8c32aa\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/dataset/khong-co/linkset,*/*,404",
    "/dataset/khong-co/croissant.json,*/*,404",
    "/dataset/le-hoi/linkset,image/png,406",
  })
  void whatIsNotThereIsRefused(String path, String accept, int status) {
    assertThat(portal.get(path, "Accept", accept).status()).isEqualTo(status);
  }
}
