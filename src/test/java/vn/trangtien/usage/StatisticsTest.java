package vn.trangtien.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.publishing.CatalogImport;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;

/// What visits to a running portal leave in its statistics.
class StatisticsTest {

  @TempDir static Path folder;
  static EmbeddedServer server;
  static HttpClient client;

  @BeforeAll
  static void open() throws Exception {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "portal.data",
                folder.toString(),
                "portal.usage.shown-from",
                2,
                "portal.rows.patience-seconds",
                60,
                "micronaut.server.port",
                "-1"));
    client = HttpClient.newHttpClient();
    bean(CatalogImport.class).first();
    SearchRequest all = new SearchRequest("", Map.of(), SearchRequest.Sort.NEWEST, 1, 0);
    for (int i = 0; i < 1_200; i++) {
      if (bean(CatalogSearch.class).search(all).count()
          == bean(Catalog.class).count(Catalog.DATASET)) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("Search did not follow");
  }

  /// A page asked for before its table is open has neither preview nor chart.
  private static void awaitWholePage() throws Exception {
    for (int i = 0; i < 200; i++) {
      String body = get("/dataset/le-hoi", "Sec-Purpose", "prefetch").body();
      if (body.contains("id=\"preview\"") && body.contains("class=\"chart")) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("The page stays without its chart");
  }

  @AfterAll
  static void close() {
    client.close();
    server.close();
  }

  @Test
  void visitsOfPeopleAndProgramsAreCountedAndNoOthers() throws Exception {
    String file = "/download/le-hoi/le-hoi.csv";
    awaitWholePage();
    HttpResponse<String> page = get("/dataset/le-hoi");
    get("/en/dataset/le-hoi", "User-Agent", "Mozilla/5.0 Firefox/140.0");
    get("/dataset/le-hoi", "User-Agent", "Googlebot/2.1");
    get("/dataset/le-hoi", "Sec-Purpose", "prefetch");
    String tag = page.headers().firstValue("ETag").orElseThrow();
    assertThat(get("/dataset/le-hoi", "If-None-Match", tag).statusCode()).isEqualTo(304);
    get("/dataset/nope");
    get("/dataset/le-hoi/table");
    get(file);
    get(file, "Range", "bytes=0-9");
    get(file, "Range", "bytes=10-19");
    head(file);
    for (String call :
        List.of(
            "/api/v1/datasets/le-hoi/rows?limit=1",
            "/dataset/le-hoi.ttl",
            "/api/3/action/package_show?id=le-hoi")) {
      assertThat(get(call, "Accept", "*/*").statusCode()).as(call).isEqualTo(200);
    }
    bean(UseCounter.class).write();
    assertThat(bean(DailyUseRepository.class).on(today()))
        .filteredOn(it -> it.dataset().equals("le-hoi"))
        .extracting(it -> it.kind() + " " + it.uses())
        .containsExactlyInAnyOrder("view 2", "download 2", "call 3");
    assertThat(bean(DailyUseRepository.class).on(today()))
        .noneMatch(it -> it.dataset().equals("nope"));
    bean(UsedLately.class).refresh();
    assertThat(get("/api/v1/datasets?sort=used&size=4", "Accept", "application/json").body())
        .contains("\"id\":\"le-hoi\"");
    String csv = get("/api/v1/statistics.csv", "Accept", "text/csv").body();
    assertThat(csv).startsWith("day,dataset,kind,uses\r\n").contains(",le-hoi,view,2\r\n");
  }

  @Test
  void searchesInVainAreShownWithoutWhoAsked() throws Exception {
    for (String query : new String[] {"zzqqxx+Wwvv", "ZZQQXX++wwvv", "xxkkyy+zzz"}) {
      get("/search?q=" + query);
    }
    get("/api/v1/datasets?q=zzqqxx+wwvv", "Accept", "application/json");
    get("/search?q=zzqqxx+wwvv", "User-Agent", "bingbot/2.0");
    get("/search?q=zzqqxx+wwvv&theme=health");
    get("/search?q=zzqqxx+0912345678");
    get("/search?q=zzqqxx+0912345678");
    bean(UnansweredSearches.class).write();
    assertThat(bean(StatisticsReader.class).read().unanswered())
        .filteredOn(it -> it.words().startsWith("zzqq") || it.words().startsWith("xxkk"))
        .extracting(it -> it.words() + " " + it.foundNothing())
        .containsExactly("zzqqxx wwvv 3");
  }

  @Test
  void statisticsAreAPageAndJson() throws Exception {
    UseStore store = bean(UseStore.class);
    Use view = new Use("di-tich-van-hoa", Kind.VIEW);
    store.add(Map.of(new UseCounter.Count(today().minusDays(40), view), 1_234L));
    assertThat(bean(StatisticsReader.class).read().agencies()).isNotEmpty();
    assertThat(get("/statistics").statusCode()).isEqualTo(200);
    assertThat(get("/en/statistics").body()).contains("Usage statistics", "what is not kept");
    HttpResponse<String> json = get("/api/v1/statistics", "Accept", "application/json");
    assertThat(json.body()).contains("\"total\":{\"views\":", "\"months\":[", "\"unanswered\":");
  }

  @ParameterizedTest
  @CsvSource({
    "from=2026-13-01, 400",
    "from=x, 400",
    "from=2020-01-01&to=2026-01-01, 400",
    "from=2026-02-01&to=2026-01-01, 400",
    "from=2026-01-01&to=2026-02-01, 200",
  })
  void daysThatAreNoneAreRefused(String query, int status) throws Exception {
    assertThat(get("/api/v1/statistics.csv?" + query, "Accept", "*/*").statusCode())
        .isEqualTo(status);
  }

  @Test
  void countingTakesMicroseconds() {
    UseCounter counter = bean(UseCounter.class);
    io.micronaut.http.HttpRequest<?> request =
        io.micronaut.http.HttpRequest.GET("/dataset/lang-nghe")
            .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36");
    io.micronaut.http.HttpResponse<?> response =
        io.micronaut.http.HttpResponse.ok().header("Content-Type", "text/html");
    UseFilter filter = new UseFilter(counter, bean(UnansweredSearches.class));
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 20; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < 1_000; i++) {
        filter.count(request, response);
      }
      best = Math.min(best, (System.nanoTime() - start) / 1_000);
    }
    System.out.println("counting takes " + best + " ns");
    assertThat(best).isLessThan(50_000);
  }

  /// Days begin by Huế's clock.
  private static LocalDate today() {
    return LocalDate.now(bean(Clock.class));
  }

  private static <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    return client.send(request(path, headers).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static void head(String path) throws Exception {
    client.send(request(path).HEAD().build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURI() + path));
    request.setHeader("Accept", "text/html");
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return request;
  }
}
