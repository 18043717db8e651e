package vn.trangtien.workbench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.publishing.CatalogImport;
import vn.trangtien.rowgraphs.RowGraphs;

/// The shipped portal with the rows of all its tables as triples.
final class OpenWorkbench implements AutoCloseable {

  final EmbeddedServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  OpenWorkbench(Path folder) throws InterruptedException {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "portal.data",
                folder.toString(),
                "portal.rowgraphs.enabled",
                true,
                "portal.rowgraphs.wait-seconds",
                0,
                "micronaut.server.port",
                -1));
    server.getApplicationContext().getBean(CatalogImport.class).again();
    var ledger = server.getApplicationContext().getBean(Ledger.class);
    var rows = server.getApplicationContext().getBean(RowGraphs.class);
    long until = System.nanoTime() + Duration.ofMinutes(6).toNanos();
    while (!rows.progress().reached().equals(ledger.head())) {
      if (System.nanoTime() > until) {
        throw new AssertionError("Rows did not follow: " + rows.progress());
      }
      Thread.sleep(50);
    }
  }

  String base() {
    return server.getURI().toString();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base() + path))
            .header("Accept", "text/html,*/*;q=0.5")
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String query) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base() + path))
            .header("Content-Type", "application/sparql-query")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(query))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  Map<String, Object> json(HttpResponse<String> answer) throws IOException {
    JsonMapper mapper = server.getApplicationContext().getBean(JsonMapper.class);
    return mapper.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
