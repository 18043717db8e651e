package vn.trangtien.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.MutableHttpParameters;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.facets.Bounds;
import vn.trangtien.publishing.CatalogImport;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;

/// Searches over HTTP as programs put them, on the catalog that is shipped.
class DiscoveryTest {

  private static final String API = "/api/v1/datasets";

  @TempDir static Path data;
  static EmbeddedServer server;
  static HttpClient client;

  @BeforeAll
  static void start() throws Exception {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "portal.data", data.toString(),
                "portal.base", "https://data.example.vn",
                "micronaut.server.port", "-1"));
    ApplicationContext context = server.getApplicationContext();
    context.getBean(CatalogImport.class).first();
    long all = context.getBean(Catalog.class).count(Catalog.DATASET);
    SearchRequest everything = new SearchRequest("", Map.of(), SearchRequest.Sort.NEWEST, 1, 0);
    for (int i = 0; i < 400; i++) {
      if (context.getBean(CatalogSearch.class).search(everything).count() == all) {
        break;
      }
      Thread.sleep(50);
    }
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  @Test
  void theEditionsOfASeriesAreOneResult() throws Exception {
    Map<?, ?> gathered = json(API + "?q=ho+ngheo&sort=newest&theme=labour-society");
    Map<?, ?> each = json(API + "?q=ho+ngheo&sort=newest&theme=labour-society&editions=all");
    assertThat(gathered.get("count")).isEqualTo(each.get("count")).isEqualTo(each.get("results"));
    assertThat((Integer) gathered.get("results")).isLessThan((Integer) gathered.get("count"));
    assertThat(gathered.get("datasets").toString())
        .contains("editions=[{id=ho-ngheo-2024", "id=ho-ngheo-2023");
  }

  @Test
  void anAgencySaysWhomItTookOverFrom() throws Exception {
    Map<?, ?> facets = (Map<?, ?>) json(API + "?size=0").get("facets");
    assertThat(facets.keySet().stream().map(String::valueOf))
        .contains("place", "year", "live", "audience", "provenance", "quality");
    Map<?, ?> finance =
        ((List<?>) facets.get("agency"))
            .stream()
                .map(it -> (Map<?, ?>) it)
                .filter(it -> it.get("value").equals("snv-2025"))
                .findFirst()
                .orElseThrow();
    assertThat(finance.get("including").toString()).contains("sldtbxh");
    long own = (Integer) json(API + "?size=0&agency=sldtbxh").get("count");
    long both = (Integer) json(API + "?size=0&agency=snv-2025").get("count");
    assertThat(own).isPositive();
    assertThat(both)
        .isGreaterThanOrEqualTo(own)
        .isEqualTo(((Integer) finance.get("count")).longValue());
  }

  @Test
  void stepsAreHandedOutWhereTheyAreAskedFor() throws Exception {
    assertThat(json(API + "?q=truwowngf+hocj").containsKey("explanation")).isFalse();
    Map<?, ?> explanation =
        (Map<?, ?>) json(API + "?q=truwowngf+hocj&explain=true").get("explanation");
    assertThat(explanation.get("searched")).isEqualTo("trường học");
    assertThat(explanation.get("steps").toString()).contains("step=decoded", "typed=truwowngf");
    assertThat((Map<?, ?>) explanation.get("why")).isNotEmpty();
    assertThat(json(API + "?q=truwowngf+hocj&literal=true").get("count")).isEqualTo(0);
  }

  @Test
  void aValueThatDoesNotExistFindsNothing() throws Exception {
    assertThat(json(API + "?theme=no-such").get("count")).isEqualTo(0);
    assertThat(json(API + "?place=no/such&year=abc&quality=%C4%91").get("count")).isEqualTo(0);
    assertThat(json(API + "?q=zzqqxx&theme=tourism").get("count")).isEqualTo(0);
  }

  @Test
  void boundsNarrow() throws Exception {
    int all = (Integer) json(API + "?size=0").get("count");
    int near = (Integer) json(API + "?size=0&near=16.4785,107.577&within=5").get("count");
    int far = (Integer) json(API + "?size=0&bbox=-10,40,10,60").get("count");
    int early = (Integer) json(API + "?size=0&to=2015").get("count");
    int both = (Integer) json(API + "?size=0&from=2024-05&to=2024-06").get("count");
    assertThat(near).isPositive().isLessThanOrEqualTo(all);
    assertThat(far).isZero();
    assertThat(early).isPositive().isLessThan(all);
    assertThat(both).isPositive().isLessThan(all);
    assertThat((Integer) json(API + "?size=0&changed-since=2026-11-01").get("count"))
        .isPositive()
        .isLessThan(all);
  }

  @ParameterizedTest
  @CsvSource({
    "'?bbox=1,2,3', bbox",
    "'?bbox=1,2,3,x', bbox",
    "'?bbox=0,91,1,92', bbox",
    "'?bbox=0,10,1,5', bbox",
    "'?bbox=NaN,0,1,1', bbox",
    "'?near=16', near",
    "'?near=95,107', near",
    "'?near=16,107&within=0', within",
    "'?near=16,107&within=9999', within",
    "'?within=5', within",
    "?from=lastyear, from",
    "?to=2024-13, to",
    "?to=2024-02-30, to",
    "'?from=2025&to=2024', from",
    "?changed-since=1, changed-since",
    "?editions=some, editions",
    "?literal=maybe, literal",
    "?lang=vi, lang",
    "?near=1&near=2, near",
  })
  void whatIsMalformedIsNamed(String query, String named) throws Exception {
    for (String path : List.of(API, "/search.atom")) {
      HttpResponse<String> answer = get(path + query);
      assertThat(answer.statusCode()).as(path + query).isEqualTo(400);
      assertThat(answer.body()).contains("“" + named + "”");
    }
  }

  @Test
  void anAddressIsReadAsItWasWritten() throws Exception {
    String query =
        "q=l%E1%BB%85+h%E1%BB%99i&place=46/2025-01-01&format=csv&format=json&bbox=107,16,108.5,17"
            + "&near=16.4,107.5&within=2.5&from=2020-01-01&to=2024-12-31"
            + "&changed-since=2021-02-03&sort=title&editions=all&literal=true&page=2";
    MutableHttpParameters parameters = io.micronaut.http.HttpRequest.GET("/search").getParameters();
    Map<String, List<CharSequence>> values = new TreeMap<>();
    for (String parameter : query.split("&")) {
      String[] parts = parameter.split("=");
      values
          .computeIfAbsent(parts[0], it -> new ArrayList<>())
          .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    values.forEach(parameters::add);
    SearchRequest request = SearchAddress.read(parameters, 20);
    assertThat(request.text()).isEqualTo("lễ hội");
    assertThat(request.bounds().near()).isEqualTo(new Bounds.Near(16.4, 107.5, 2.5));
    assertThat(SearchAddress.query(request).split("&")).containsExactlyInAnyOrder(query.split("&"));
  }

  @Test
  void eachSearchIsAFeed() throws Exception {
    HttpResponse<String> answer = get("/search.atom?q=du+lich&theme=tourism&size=5");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .startsWith("application/atom+xml");
    Element feed = xml(answer.body()).getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(feed.getAttribute("xml:lang")).isEqualTo("vi");
    NodeList entries = feed.getElementsByTagName("entry");
    assertThat(entries.getLength()).isEqualTo(5);
    List<OffsetDateTime> updated = new ArrayList<>();
    for (int i = 0; i < entries.getLength(); i++) {
      Element entry = (Element) entries.item(i);
      updated.add(OffsetDateTime.parse(text(entry, "updated")));
      assertThat(text(entry, "id")).startsWith("https://data.example.vn/dataset/");
      assertThat(text(entry, "title")).isNotBlank();
      assertThat(text(entry, "name")).isNotBlank();
      assertThat(entry.getElementsByTagName("category").getLength()).isPositive();
    }
    assertThat(updated).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(OffsetDateTime.parse(text(feed, "updated"))).isEqualTo(updated.getFirst());
    assertThat(links(feed))
        .contains(
            "self https://data.example.vn/search.atom?q=du+lich&theme=tourism",
            "alternate https://data.example.vn/search?q=du+lich&theme=tourism");
  }

  @Test
  void aHitSaysHowManyRowsItsTableHasFromWhenThatIsKnown() throws Exception {
    String search = API + "?q=quan+trac+nuoc+mat&size=1";
    Map<?, ?> rows = json(API + "/quan-trac-nuoc-mat/rows?limit=1");
    HttpResponse<String> known = get(search);
    Map<?, ?> hit = (Map<?, ?>) ((List<?>) json(search).get("datasets")).getFirst();
    assertThat(hit.get("id")).isEqualTo("quan-trac-nuoc-mat");
    assertThat(hit.get("rowCount")).isNotNull().isEqualTo(rows.get("count"));
    assertThat(hit.get("granularity"))
        .isEqualTo(
            List.of(Map.of("vi", "Mã điểm", "en", "Place"), Map.of("vi", "Quý", "en", "Quarter")));
    String tag = known.headers().firstValue("etag").orElseThrow();
    assertThat(get(search, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void aFeedSpeaksEnglishToo() throws Exception {
    HttpResponse<String> answer = get("/en/search.atom?q=du+lich&size=1");
    Element feed = xml(answer.body()).getDocumentElement();
    assertThat(feed.getAttribute("xml:lang")).isEqualTo("en");
    assertThat(text(feed, "title")).isEqualTo("Search for “du lich”");
    assertThat(links(feed)).contains("alternate https://data.example.vn/en/search?q=du+lich");
    String tag = answer.headers().firstValue("etag").orElseThrow();
    assertThat(get("/en/search.atom?q=du+lich&size=1", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void aHostileSearchIsAFeedThatCanBeRead() throws Exception {
    String title =
        text(
            xml(get("/search.atom?q=%3C%2Ftitle%3E%26%5D%5D%3E%01%EF%BF%BE").body())
                .getDocumentElement(),
            "title");
    assertThat(title).contains("</title>&]]>");
  }

  @Test
  void typingIsCompleted() throws Exception {
    assertThat(suggested("an+u")).first().asString().contains("kind=keyword", "vi=ăn uống");
    assertThat(suggested("du+li").toString()).contains("/theme/tourism");
    assertThat(suggested("ke+hoach+dau").toString()).contains("/agency/stc-2025", "/agency/skhdt");
    assertThat(suggested("le+hoi").toString()).contains("kind=dataset", "/dataset/le-hoi");
    assertThat(suggested("csv").toString()).contains("kind=format");
    assertThat(suggested("vi+da").toString()).contains("kind=place", "(đến 2025)");
    assertThat(suggested("")).isEmpty();
    assertThat(suggested("zzqq")).isEmpty();
    assertThat(suggested("a&size=3")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"?size=21, size", "?size=x, size", "?q=LONG, q", "?text=a, text"})
  void aSuggestionThatCannotBeIsRefused(String query, String named) throws Exception {
    HttpResponse<String> answer =
        get("/api/v1/suggestions" + query.replace("LONG", "a".repeat(201)));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("“" + named + "”");
  }

  private static List<?> suggested(String query) throws Exception {
    return (List<?>) json("/api/v1/suggestions?q=" + query).get("suggestions");
  }

  private static Map<?, ?> json(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
    return server
        .getApplicationContext()
        .getBean(JsonMapper.class)
        .readValue(answer.body(), Map.class);
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURI() + path));
    request.header("Accept", "*/*");
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(Element of, String name) {
    return of.getElementsByTagName(name).item(0).getTextContent();
  }

  private static List<String> links(Element feed) {
    List<String> links = new ArrayList<>();
    for (var node = feed.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element link && link.getLocalName().equals("link")) {
        links.add(link.getAttribute("rel") + " " + link.getAttribute("href"));
      }
    }
    return links;
  }
}
