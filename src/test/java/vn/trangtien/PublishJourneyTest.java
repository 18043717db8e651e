package vn.trangtien;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.TestPostgres;
import vn.trangtien.publishing.CatalogImport;

/// What is published is seen at once on its page, soon in search and SPARQL, and can be had.
class PublishJourneyTest {

  /// A poll is half a second; a busy machine may take longer, and a test is no stopwatch.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path data;
  private final HttpClient client = HttpClient.newHttpClient();
  private URI base;

  @ParameterizedTest
  @ValueSource(strings = {"embedded", "postgresql"})
  void aPublishedDatasetIsSeenFoundQueriedAndDownloaded(String database) throws Exception {
    Map<String, Object> settings = new HashMap<>();
    settings.put("portal.data", data.toString());
    settings.put("micronaut.server.port", -1);
    settings.put("portal.base", "http://data.example.vn");
    if (database.equals("postgresql")) {
      settings.put("portal.database", TestPostgres.newDatabase());
    }
    try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings)) {
      base = server.getURI();
      assertThat(get("/dataset/le-hoi", "text/html").statusCode()).isEqualTo(404);
      server.getApplicationContext().getBean(CatalogImport.class).again();
      thePageIsThereAtOnce();
      within(() -> get("/api/v1/datasets?q=le+hoi", "*/*").body().contains("le-hoi"));
      within(
          () -> get(ask("<http://data.example.vn/dataset/le-hoi>"), "*/*").body().contains("true"));
      theFileIsTheOneThatWasPublished();
      server
          .getApplicationContext()
          .getBean(Catalog.class)
          .withdraw(Iri.own("/dataset/le-hoi"), "Thử rút lại", "svhtt");
      assertThat(get("/dataset/le-hoi", "text/html").statusCode()).isEqualTo(410);
      assertThat(get("/download/le-hoi/le-hoi.csv", "*/*").statusCode()).isEqualTo(410);
      within(() -> !get("/api/v1/datasets?q=le+hoi", "*/*").body().contains("\"le-hoi\""));
      within(
          () ->
              get(ask("<http://data.example.vn/dataset/le-hoi>"), "*/*").body().contains("false"));
    }
  }

  @Test
  void theHomePageCountsWhatIsPublished() throws Exception {
    Map<String, Object> settings =
        Map.of("portal.data", data.toString(), "micronaut.server.port", -1);
    try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings)) {
      base = server.getURI();
      server.getApplicationContext().getBean(CatalogImport.class).again();
      long count = server.getApplicationContext().getBean(Catalog.class).count(Catalog.DATASET);
      within(() -> get("/", "text/html").body().contains(">" + count + "<"));
    }
  }

  private void thePageIsThereAtOnce() throws Exception {
    HttpResponse<String> page = get("/dataset/le-hoi", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("lang=\"vi\"");
    HttpResponse<String> turtle = get("/dataset/le-hoi", "text/turtle");
    assertThat(turtle.statusCode()).isEqualTo(200);
    assertThat(turtle.body()).contains("http://data.example.vn/").doesNotContain("portal.invalid");
  }

  private void theFileIsTheOneThatWasPublished() throws Exception {
    HttpResponse<byte[]> file =
        client.send(
            HttpRequest.newBuilder(base.resolve("/download/le-hoi/le-hoi.csv")).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(Digest.of(file.body()))
        .isEqualTo(Digest.of(Files.readAllBytes(Path.of("catalog/svhtt/le-hoi.csv"))));
  }

  private HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(base.resolve(path)).header("Accept", accept).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String ask(String dataset) {
    String query = "ASK { " + dataset + " a <http://www.w3.org/ns/dcat#Dataset> }";
    return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static void within(Callable<Boolean> holds) throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.call()) {
      assertThat(System.nanoTime()).as("too late").isLessThan(until);
      Thread.sleep(20);
    }
  }
}
