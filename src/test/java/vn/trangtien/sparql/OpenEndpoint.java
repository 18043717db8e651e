package vn.trangtien.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Change;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.ProjectionContract;
import vn.trangtien.triples.Triples;

/// A portal of 300 small datasets `d0`, `d1`, … with narrow limits, and a client of its endpoint.
final class OpenEndpoint implements AutoCloseable {

  static final String BASE = "https://dulieu.example/";
  static final int TIMEOUT_SECONDS = 5;

  private static final int DATASETS = 300;

  final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final EmbeddedServer server;

  OpenEndpoint(Path folder) {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "portal.data",
                folder.toString(),
                "portal.base",
                BASE,
                "portal.sparql.timeout-seconds",
                TIMEOUT_SECONDS,
                "portal.sparql.result-megabytes",
                4,
                "portal.sparql.wait-seconds",
                1,
                "micronaut.server.port",
                -1));
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < DATASETS; i++) {
      changes.add(
          new Change.Create(
              Iri.own("/dataset/d" + i), ProjectionContract.sample("d" + i, "Tập " + i)));
    }
    Ledger ledger = bean(Ledger.class);
    ledger.appendAll(changes, "tester");
    await(() -> bean(Triples.class).position().equals(ledger.head()));
  }

  <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  int port() {
    return server.getPort();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }

  /// The answer as CSV.
  String rows(String query) throws IOException, InterruptedException {
    return get("?query=" + encoded(query), "text/csv").body();
  }

  HttpResponse<String> get(String target, @Nullable String accept)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(target);
    if (accept != null) {
      request.header("Accept", accept);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /// @param type a media type, or `FORM`, `QUERY`, `UPDATE` for those of the protocol
  HttpResponse<String> send(
      String method, @Nullable String target, @Nullable String body, @Nullable String type)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(target == null ? "" : target);
    if (type != null) {
      request.header(
          "Content-Type",
          switch (type) {
            case "FORM" -> "application/x-www-form-urlencoded";
            case "QUERY" -> "application/sparql-query";
            case "UPDATE" -> "application/sparql-update";
            default -> type;
          });
    }
    String sent = graphs(body == null ? "" : body);
    return client.send(
        request.method(method, BodyPublishers.ofString(sent)).build(), BodyHandlers.ofString());
  }

  HttpRequest.Builder request(String target) {
    String plain =
        graphs(target)
            .replace("{", "%7B")
            .replace("}", "%7D")
            .replace("<", "%3C")
            .replace(">", "%3E");
    return HttpRequest.newBuilder(URI.create(server.getURI() + "/sparql" + plain));
  }

  /// `D1` is a graph of the store.
  static String graphs(String text) {
    return text.replaceAll("\\bD([0-9])\\b", BASE + "dataset/d$1").replace("BASE", BASE);
  }

  static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /// Waits until `condition` holds, twenty seconds at most.
  static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      try {
        Thread.sleep(10);
      } catch (InterruptedException stopped) {
        throw new AssertionError(stopped);
      }
    }
  }
}
