package vn.trangtien.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.provider.MethodSource;
import vn.trangtien.actions.ShippedPortal;

/// In which words an address is told, by what the client asks for.
@ExtendWith(ShippedPortal.Resolver.class)
class NegotiationTest {

  private static final String SCHEMA = "https://schema.org/";
  private static final Pattern ALTERNATE =
      Pattern.compile("<([^>]+)>; rel=\"alternate\"; type=\"([^\"]+)\"");
  private static final Map<String, Lang> LANGS =
      Map.of(
          "text/turtle", Lang.TURTLE,
          "application/ld+json", Lang.JSONLD11,
          "application/rdf+xml", Lang.RDFXML,
          "application/n-triples", Lang.NTRIPLES);

  private final ShippedPortal portal;

  NegotiationTest(ShippedPortal portal) {
    this.portal = portal;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "/dataset/le-hoi | text/turtle | - | https://semiceu.github.io/DCAT-AP/releases/3.0.1/"
            + " | text/turtle",
        "/dataset/le-hoi | */* | <https://schema.org/> | https://schema.org/ | application/ld+json",
        "/dataset/le-hoi | */* | <http://schema.org> | https://schema.org/ | application/ld+json",
        "/dataset/le-hoi | text/turtle | schema | https://schema.org/ | text/turtle",
        "/dataset/le-hoi | */* | <http://www.w3.org/ns/dcat#> | http://www.w3.org/ns/dcat"
            + " | text/turtle",
        "/dataset/le-hoi | application/rdf+xml | <urn:none>, <http://www.w3.org/ns/dcat>;q=0.1"
            + " | http://www.w3.org/ns/dcat | application/rdf+xml",
        "/dataset/le-hoi | */* | <https://schema.org/>;q=0.2, <http://www.w3.org/ns/dcat>;q=0.9"
            + " | http://www.w3.org/ns/dcat | text/turtle",
        "/dataset/le-hoi | application/json | <https://schema.org/>, *;q=0.1"
            + " | https://resources.data.gov/dcat-us/3.0.0 | application/json",
        "/dataset/le-hoi | */* | <https://semiceu.github.io/DCAT-AP/releases/3.0.1/>;q=0, *"
            + " | http://www.w3.org/ns/dcat | text/turtle",
        "/dataset/le-hoi | */* | <https://resources.data.gov/schemas/dcat-us/v1.1/schema>"
            + " | https://project-open-data.cio.gov/v1.1/schema | application/json",
        "/dataset/le-hoi | application/json | - | https://resources.data.gov/dcat-us/3.0.0"
            + " | application/json",
        "/dataset/le-hoi?_profile=schema | text/html,*/*;q=0.8 | - | https://schema.org/"
            + " | application/ld+json",
        "/dataset/le-hoi?_profile=schema | */* | <http://www.w3.org/ns/dcat> | https://schema.org/"
            + " | application/ld+json",
        "/dataset/le-hoi?_profile=dcat&_mediatype=application/n-triples | text/turtle | -"
            + " | http://www.w3.org/ns/dcat | application/n-triples",
        "/dataset/le-hoi?_mediatype=application/rdf%2Bxml | */* | -"
            + " | https://semiceu.github.io/DCAT-AP/releases/3.0.1/ | application/rdf+xml",
        "/dataset/le-hoi.nt?_profile=https://schema.org/ | */* | - | https://schema.org/"
            + " | application/n-triples",
        "/dataset/le-hoi?_profile=alt | text/html,*/*;q=0.8 | -"
            + " | http://www.w3.org/ns/dx/connegp/altr | text/turtle",
        "/dataset/le-hoi?_profile=all | application/ld+json | -"
            + " | http://www.w3.org/ns/dx/connegp/altr | application/ld+json",
        "/dataset/le-hoi | text/turtle | ;;;,<> | "
            + "https://semiceu.github.io/DCAT-AP/releases/3.0.1/ | text/turtle",
        "/catalog?size=2 | */* | <https://schema.org/> | https://schema.org/ | application/ld+json",
        "/catalog | */* | dcat-us | https://resources.data.gov/dcat-us/3.0.0 | application/json",
        "/data.json | */* | - | https://project-open-data.cio.gov/v1.1/schema | application/json",
        "/data.json?_profile=dcat-us | */* | - | https://resources.data.gov/dcat-us/3.0.0"
            + " | application/json",
        "/agency/svhtt | */* | <https://schema.org/> | https://schema.org/ | application/ld+json",
        "/series | text/turtle | <https://schema.org/> | https://schema.org/ | text/turtle",
      })
  void theProfileAskedForIsAnswered(
      String path, String accept, String asked, String profile, String type) {
    ShippedPortal.Answer answer =
        asked == null
            ? portal.get(path, "Accept", accept)
            : portal.get(path, "Accept", accept, "Accept-Profile", asked);
    assertThat(answer.status()).as(answer.http().body()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith(type);
    assertThat(header(answer, "Content-Profile")).isEqualTo("<" + profile + ">");
    assertThat(header(answer, "Vary")).contains("Accept-Profile");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/dataset/le-hoi | */* | <urn:none>",
        "/dataset/le-hoi?_profile=none | text/turtle | <https://schema.org/>",
        "/dataset/le-hoi | application/pdf | <https://schema.org/>",
        "/dataset/le-hoi | text/turtle | dcat-us",
        "/dataset/le-hoi.ttl?_profile=dcat-us | text/turtle | *",
        "/agency/svhtt | */* | dcat-us",
        "/data.json | */* | <https://schema.org/>",
        "/dataset/le-hoi | */* | <https://schema.org/>;q=0",
      })
  void aProfileThatThereIsNotIsRefusedWithTheListOfThoseThatThereAre(
      String path, String accept, String asked) {
    ShippedPortal.Answer answer = portal.get(path, "Accept", accept, "Accept-Profile", asked);
    assertThat(answer.status()).isEqualTo(406);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(header(answer, "Vary")).contains("Accept-Profile");
    assertThat(answer.http().body())
        .contains("profile-not-acceptable", "hồ sơ mô tả", "it is told in");
  }

  @Test
  void aPageForPeopleSaysWhereTheListIs() {
    ShippedPortal.Answer page = portal.get("/dataset/le-hoi", "Accept", "text/html");
    assertThat(header(page, "Vary")).contains("Accept").contains("Accept-Profile");
    assertThat(header(page, "Link")).contains("/dataset/le-hoi?_profile=alt>; rel=\"alternate\"");
    assertThat(page.http().headers().firstValue("Content-Profile")).isEmpty();
  }

  @Test
  void whoTakesAnyProfileGetsAPageWhereAPageIsWanted() {
    ShippedPortal.Answer page =
        portal.get("/dataset/le-hoi", "Accept", "text/html", "Accept-Profile", "*");
    assertThat(page.status()).isEqualTo(200);
    assertThat(header(page, "Content-Type")).startsWith("text/html");
    ShippedPortal.Answer none =
        portal.get("/dataset/le-hoi", "Accept", "application/pdf", "Accept-Profile", "*");
    assertThat(none.status()).isEqualTo(406);
  }

  @Test
  void aRequestCannotAskForMoreThanIsRead() {
    String many = "<urn:none>, ".repeat(ProfileWishes.MAX_MEMBERS) + "<https://schema.org/>";
    assertThat(portal.get("/dataset/le-hoi", "Accept-Profile", many).status()).isEqualTo(406);
    String few = "<urn:none>, ".repeat(ProfileWishes.MAX_MEMBERS - 1) + "<https://schema.org/>";
    assertThat(portal.get("/dataset/le-hoi", "Accept-Profile", few).status()).isEqualTo(200);
    String endless = "<".repeat(3_000) + "a;q=".repeat(500);
    assertThat(portal.get("/dataset/le-hoi", "Accept-Profile", endless).status()).isIn(200, 406);
  }

  @Test
  void whatIsKeptOfOneProfileIsNoOther() {
    Set<String> tags = new HashSet<>();
    for (String profile : List.of("dcat-ap", "dcat", "schema", "alt", "dcat-us", "dcat-us-1.1")) {
      String path = "/dataset/le-hoi?_profile=" + profile;
      ShippedPortal.Answer answer = portal.get(path);
      String tag = header(answer, "ETag");
      assertThat(tags.add(tag)).as(profile).isTrue();
      ShippedPortal.Answer again = portal.get(path, "If-None-Match", tag);
      assertThat(again.status()).as(profile).isEqualTo(304);
      assertThat(header(again, "Vary")).contains("Accept-Profile");
      assertThat(header(again, "Content-Profile")).isEqualTo(header(answer, "Content-Profile"));
    }
  }

  @ParameterizedTest
  @MethodSource("told")
  void everyFormOfAProfileTellsTheSame(String path) {
    for (String profile : List.of("dcat-ap", "dcat", "schema", "alt")) {
      Graph turtle = graph(path, profile, "text/turtle");
      assertThat(turtle.size()).as(path + profile).isPositive();
      assertThat(turtle.find().toList())
          .noneMatch(it -> it.getSubject().isBlank() || it.getObject().isBlank())
          .noneMatch(it -> it.toString().contains("portal.invalid"));
      for (String type : LANGS.keySet()) {
        assertThat(graph(path, profile, type).isIsomorphicWith(turtle))
            .as(path + " " + profile + " " + type)
            .isTrue();
      }
    }
  }

  /// A dozen datasets from everywhere in the catalogue, and one of everything else.
  static Stream<String> told() {
    return Stream.of(
        "/dataset/le-hoi",
        "/dataset/dan-so-theo-dan-toc",
        "/dataset/di-san-van-hoa",
        "/dataset/thon-xa-dan-toc-thieu-so",
        "/dataset/du-an-trong-khu",
        "/dataset/co-so-van-chuyen-du-lich",
        "/dataset/truong-hoc",
        "/dataset/doanh-nghiep-dang-ky",
        "/dataset/cay-trong-chinh",
        "/dataset/ngan-sach",
        "/dataset/co-so-kham-chua-benh",
        "/dataset/thu-gom-rac",
        "/dataset/thu-tuc-hanh-chinh",
        "/catalog?size=7",
        "/agency/svhtt",
        "/series");
  }

  @Test
  void everyAlternativeThatIsNamedIsThere() {
    for (String path : List.of("/dataset/le-hoi", "/catalog?size=3", "/agency/svhtt")) {
      String links = header(portal.get(path, "Accept", "text/turtle"), "Link");
      Matcher link = ALTERNATE.matcher(links);
      Set<String> told = new HashSet<>();
      while (link.find()) {
        String target = link.group(1).substring(ShippedPortal.BASE.length());
        ShippedPortal.Answer answer = portal.get(target);
        assertThat(answer.status()).as(target).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).as(target).startsWith(link.group(2));
        told.add(header(answer, "Content-Profile"));
      }
      assertThat(told).hasSize(path.startsWith("/agency") ? 4 : 6);
      assertThat(links.length()).isLessThan(7_000);
    }
  }

  @Test
  void theListOfAlternativesIsGraphAndTokens() {
    ShippedPortal.Answer answer = portal.get("/dataset/le-hoi?_profile=alt");
    assertThat(header(answer, "Link"))
        .contains(
            "<http://www.w3.org/ns/dx/prof/Profile>; rel=\"type\"; token=\"schema\";"
                + " anchor=\"https://schema.org/\"");
    Graph graph = graph("/dataset/le-hoi", "alt", "text/turtle");
    Node usual =
        NodeFactory.createURI("http://www.w3.org/ns/dx/connegp/altr#hasDefaultRepresentation");
    Node other = NodeFactory.createURI("http://www.w3.org/ns/dx/connegp/altr#hasRepresentation");
    assertThat(graph.find(Node.ANY, usual, Node.ANY).toList()).hasSize(1);
    assertThat(graph.find(Node.ANY, other, Node.ANY).toList()).hasSize(17);
    graph
        .find(Node.ANY, other, Node.ANY)
        .forEachRemaining(
            it -> {
              String path = it.getObject().getURI().substring(ShippedPortal.BASE.length());
              assertThat(portal.get(path).status()).as(path).isEqualTo(200);
            });
  }

  @Test
  void schemaOrgHasWhatSearchEnginesRequire() {
    Graph graph = graph("/catalog?size=1000", "schema", "application/n-triples");
    List<Node> datasets =
        graph.find(Node.ANY, RDF_TYPE, word("Dataset")).mapWith(it -> it.getSubject()).toList();
    assertThat(datasets).hasSizeGreaterThan(100);
    for (Node it : datasets) {
      for (String property :
          List.of("name", "description", "keywords", "publisher", "creator", "url")) {
        assertThat(graph.contains(it, word(property), Node.ANY)).as(it + property).isTrue();
      }
      assertThat(graph.contains(it, word("includedInDataCatalog"), Node.ANY)).isTrue();
      assertThat(graph.contains(it, word("license"), Node.ANY))
          .isEqualTo(graph.contains(it, word("distribution"), Node.ANY));
    }
    assertThat(graph.find(Node.ANY, RDF_TYPE, word("DataDownload")).toList())
        .hasSizeGreaterThan(100)
        .allMatch(it -> graph.contains(it.getSubject(), word("contentUrl"), Node.ANY))
        .allMatch(it -> graph.contains(it.getSubject(), word("encodingFormat"), Node.ANY));
    assertThat(graph.find().toList())
        .allMatch(
            it ->
                it.getPredicate().equals(RDF_TYPE)
                    || it.getPredicate().getURI().startsWith(SCHEMA));
    assertThat(graph.find(Node.ANY, word("temporalCoverage"), Node.ANY).toList())
        .isNotEmpty()
        .allMatch(it -> it.getObject().getLiteralLexicalForm().matches(DAYS));
  }

  @Test
  void plainDcatHasNoWordsOfOthers() {
    Graph graph = graph("/dataset/le-hoi", "dcat", "text/turtle");
    Node topic = NodeFactory.createURI(ShippedPortal.BASE + "/dataset/le-hoi");
    Node title = NodeFactory.createURI("http://purl.org/dc/terms/title");
    assertThat(graph.contains(topic, title, Node.ANY)).isTrue();
    assertThat(graph.find().toList())
        .noneMatch(it -> it.getPredicate().getURI().startsWith("http://data.europa.eu/"))
        .noneMatch(it -> it.getPredicate().getURI().contains("/ns/portal#"))
        .noneMatch(it -> it.getPredicate().getURI().contains("/ns/csvw#"));
    assertThat(graph.size()).isLessThan(graph("/dataset/le-hoi", "dcat-ap", "text/turtle").size());
  }

  @Test
  void pagesAreTurnedInTheSameProfile() {
    String next = "/catalog?size=50&_profile=schema&_mediatype=application/n-triples";
    Set<Node> datasets = new HashSet<>();
    int pages = 0;
    while (next != null) {
      ShippedPortal.Answer answer = portal.get(next);
      assertThat(header(answer, "Content-Profile")).isEqualTo("<https://schema.org/>");
      parse(answer.http().body(), Lang.NTRIPLES)
          .find(Node.ANY, RDF_TYPE, word("Dataset"))
          .forEachRemaining(it -> datasets.add(it.getSubject()));
      Matcher link =
          Pattern.compile("<" + ShippedPortal.BASE + "([^>]+)>; rel=\"next\"")
              .matcher(header(answer, "Link"));
      next = link.find() ? link.group(1) : null;
      pages++;
    }
    assertThat(pages).isEqualTo(3);
    assertThat(datasets).hasSizeGreaterThan(100);
  }

  private static final String DAYS = "(\\d{4}(-\\d\\d){0,2}|\\.\\.)/(\\d{4}(-\\d\\d){0,2}|\\.\\.)";
  private static final Node RDF_TYPE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

  private static Node word(String name) {
    return NodeFactory.createURI(SCHEMA + name);
  }

  private Graph graph(String path, String profile, String type) {
    String asked = path + (path.contains("?") ? "&" : "?") + "_profile=" + profile;
    ShippedPortal.Answer answer = portal.get(asked, "Accept", type);
    assertThat(answer.status()).as(asked + answer.http().body()).isEqualTo(200);
    return parse(answer.http().body(), LANGS.get(type));
  }

  private static Graph parse(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  private static String header(ShippedPortal.Answer answer, String name) {
    return String.join(", ", answer.http().headers().allValues(name));
  }
}
