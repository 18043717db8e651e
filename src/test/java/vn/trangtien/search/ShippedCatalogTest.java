package vn.trangtien.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.facets.Facet;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Projection;
import vn.trangtien.ledger.ProjectionContract;
import vn.trangtien.publishing.CatalogImport;

/// What people of Huế ask, put to the catalog that is shipped, and the JSON that programs get.
class ShippedCatalogTest {

  @TempDir static Path data;
  static EmbeddedServer server;
  static CatalogSearch search;
  static long datasets;
  static HttpClient client;

  @BeforeAll
  static void start() {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "portal.data", data.toString(),
                "portal.base", "https://data.example.vn",
                "micronaut.server.port", "-1"));
    ApplicationContext context = server.getApplicationContext();
    context.getBean(CatalogImport.class).first();
    Projection projection = context.getBean(SearchProjection.class);
    ProjectionContract.follow(context.getBean(Ledger.class), projection, 500);
    search = context.getBean(CatalogSearch.class);
    datasets = context.getBean(Catalog.class).count(Catalog.DATASET);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "an uong, dia-diem-an-uong",
    "ăn uống, dia-diem-an-uong",
    "quan an, dia-diem-an-uong",
    "eating places, dia-diem-an-uong",
    "le hoi, le-hoi",
    "lễ hội Huế, le-hoi",
    "diem du lich, diem-du-lich",
    "tourist attractions, diem-du-lich",
    "tickets sold, ve-da-ban",
    "ve tham quan da ban, ve-da-ban",
    "luot khach tham quan, luot-khach-tham-quan",
    "doanh thu du lich, luot-khach-doanh-thu-du-lich",
    "benh vien, co-so-kham-chua-benh",
    "truong hoc, truong-hoc",
    "xe buyt, xe-buyt",
    "ngap lut, diem-ngap-lut",
    "cat dien, lich-cat-dien",
    "khu cong nghiep, khu-cong-nghiep",
    "air quality, quan-trac-khong-khi",
    "hospitals, co-so-kham-chua-benh",
    "nhã nhạc, nhac-cu-nha-nhac",
    "nhac cu, nhac-cu-nha-nhac",
    "xa cu xa moi, xa-cu-sang-xa-moi",
    "tour operators, doanh-nghiep-lu-hanh",
    "taxi, co-so-van-chuyen-du-lich",
    "di san van hoa, di-san-van-hoa",
  })
  void theRightDatasetComesFirst(String typed, String slug) {
    SearchResult result = search.search(Shelf.asking(typed));
    assertThat(Shelf.slugs(result)).first().isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"so du lich", "Sở Du lịch", "SO DU LICH", "department of tourism", "sdl"})
  void anAgencysNameFindsItsDatasetsFirst(String typed) {
    SearchResult result = search.search(Shelf.asking(typed));
    long own =
        result.facets().get(Facet.AGENCY).stream()
            .filter(it -> it.value().equals("sdl"))
            .findFirst()
            .orElseThrow()
            .count();
    assertThat(own).isPositive();
    assertThat(result.datasets().subList(0, (int) own))
        .allSatisfy(it -> assertThat(it.publisher().name()).isEqualTo("sdl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lang minh mang", "lăng Minh Mạng"})
  void aTombFindsItsTicketsAndVisitorsFirst(String typed) {
    Set<String> wanted =
        Set.of(
            "ve-da-ban",
            "loai-ve-tham-quan",
            "luot-khach-tham-quan",
            "luot-khach-theo-doi-tuong",
            "diem-tham-quan-di-tich");
    assertThat(Shelf.slugs(search.search(Shelf.asking(typed))).subList(0, 2))
        .allSatisfy(it -> assertThat(it).isIn(wanted));
  }

  @Test
  void everyDatasetIsCounted() {
    assertThat(search.search(Shelf.asking("")).count()).isEqualTo(datasets);
  }

  @Test
  void programsGetJson() throws Exception {
    HttpResponse<String> answer =
        get("?q=an+uong&size=1&format=csv&format=geojson&agency=sdl&agency=");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "content-type")).startsWith("application/json");
    assertThat(header(answer, "cache-control")).contains("public", "must-revalidate");
    assertThat(answer.body())
        .contains("\"id\":\"dia-diem-an-uong\"")
        .contains("\"iri\":\"https://data.example.vn/dataset/dia-diem-an-uong\"")
        .contains("\"publisher\":{\"id\":\"sdl\",\"iri\":\"https://data.example.vn/agency/sdl\"")
        .contains("\"title\":{\"vi\":\"Sở Du lịch\",\"en\":\"Department of Tourism\"}")
        .contains("\"page\":1,\"size\":1")
        .contains("\"value\":\"sdl\"", "\"value\":\"csv\"")
        .doesNotContain("\uE000", "portal.invalid");
  }

  @Test
  void anAnswerLeadsToTheNextPage() throws Exception {
    assertThat(get("?sort=title&theme=tourism&size=1").body())
        .contains(
            "\"next\":\"https://data.example.vn/api/v1/datasets"
                + "?sort=title&theme=tourism&size=1&page=2\"");
  }

  @Test
  void anEmptyAnswerHasAllItsParts() throws Exception {
    assertThat(get("?q=xyzzy").body())
        .contains("\"count\":0", "\"datasets\":[]", "\"facets\":{\"agency\":[]")
        .doesNotContain("\"next\"");
  }

  @Test
  void anAnswerThatIsHeldIsNotSentAgain() throws Exception {
    HttpResponse<String> first = get("?q=le+hoi");
    String tag = header(first, "etag");
    assertThat(tag).startsWith("W/\"");
    HttpRequest again =
        HttpRequest.newBuilder(uri("?q=le+hoi")).header("If-None-Match", tag).build();
    HttpResponse<String> second = client.send(again, HttpResponse.BodyHandlers.ofString());
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(header(second, "etag")).isEqualTo(tag);
    assertThat(header(get("?q=le+hoi&page=2"), "etag")).isNotEqualTo(tag);
  }

  @Test
  void headSaysTheSameWithoutABody() throws Exception {
    HttpRequest head = HttpRequest.newBuilder(uri("?q=le+hoi")).HEAD().build();
    HttpResponse<String> answer = client.send(head, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "etag")).isEqualTo(header(get("?q=le+hoi"), "etag"));
  }

  @ParameterizedTest
  @CsvSource({
    "?text=x, text",
    "?size=101, 100",
    "?size=-1, size",
    "?size=many, many",
    "?page=0, Pages",
    "?page=1e3, 1e3",
    "?page=101&size=1, 100 pages",
    "?page=999999999999, page",
    "?q=a&q=b, q",
    "?sort=random, random",
    "?q%5B%5D=x, q[]",
  })
  void whatIsNotUnderstoodIsNamed(String query, String named) throws Exception {
    HttpResponse<String> answer = get(query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(header(answer, "content-type")).startsWith("application/problem+json");
    assertThat(answer.body()).contains(named);
  }

  private static HttpResponse<String> get(String query) throws Exception {
    return client.send(
        HttpRequest.newBuilder(uri(query)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static URI uri(String query) {
    return URI.create(server.getURI() + "/api/v1/datasets" + query);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
