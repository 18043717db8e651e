package vn.trangtien.actions;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.publishing.CatalogImport;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;

/// The portal with the shipped catalog, as a CKAN to its clients; started once for all tests.
public final class ShippedPortal implements AutoCloseable {

  /// Its public address, which is not where it listens.
  public static final String BASE = "https://data.example.vn";

  /// Where it runs.
  public final EmbeddedServer server;

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private ShippedPortal() throws Exception {
    Path data = Files.createTempDirectory("ckan");
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "portal.data",
                data.toString(),
                "portal.catalog",
                "catalog",
                "portal.base",
                BASE,
                "portal.rows.patience-seconds",
                60,
                "micronaut.server.port",
                "-1"));
    bean(CatalogImport.class).first();
    SearchRequest all = new SearchRequest("", Map.of(), SearchRequest.Sort.NEWEST, 1, 0);
    for (int i = 0; i < 400; i++) {
      if (bean(CatalogSearch.class).search(all).count()
          == bean(Catalog.class).count(Catalog.DATASET)) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("Search did not follow");
  }

  /// One of its parts.
  public <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  /// What a client was answered.
  public record Answer(int status, HttpResponse<String> http, Object tree) {

    /// The result of a call, which must have succeeded.
    @SuppressWarnings("unchecked")
    public <T> T result() {
      Map<String, Object> envelope = (Map<String, Object>) tree;
      if (status != 200 || !Boolean.TRUE.equals(envelope.get("success"))) {
        throw new AssertionError(status + " " + http.body());
      }
      return (T) envelope.get("result");
    }

    /// The error of a call, which must have failed.
    @SuppressWarnings("unchecked")
    public Map<String, Object> error() {
      Map<String, Object> envelope = (Map<String, Object>) tree;
      if (!Boolean.FALSE.equals(envelope.get("success"))) {
        throw new AssertionError(status + " " + http.body());
      }
      return (Map<String, Object>) envelope.get("error");
    }
  }

  /// Calls by GET as most clients do; `parameters` are names and values by turns.
  public Answer call(String action, Object... parameters) {
    return get("/api/3/action/" + action + query(parameters));
  }

  /// Calls with a body.
  public Answer post(String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        request(path).POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return send(request, headers);
  }

  /// Asks for an address.
  public Answer get(String path, String... headers) {
    return send(request(path).GET(), headers);
  }

  /// Asks for what an address would answer.
  public Answer head(String path) {
    return send(request(path).HEAD());
  }

  /// Parameters as they stand in an address.
  public static String query(Object... parameters) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < parameters.length; i += 2) {
      query.append(i == 0 ? '?' : '&').append(encoded(parameters[i]));
      query.append('=').append(encoded(parameters[i + 1]));
    }
    return query.toString();
  }

  /// The id of the main table of a package.
  public String table(String name) {
    Map<String, Object> found = call("package_show", "id", name).result();
    return (String) ((Map<?, ?>) ((List<?>) found.get("resources")).getFirst()).get("id");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path));
  }

  private Answer send(HttpRequest.Builder request, String... headers) {
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      String type = answer.headers().firstValue("Content-Type").orElse("");
      Object tree =
          type.contains("json") && !answer.body().isEmpty()
              ? bean(JsonMapper.class).readValue(answer.body(), Argument.OBJECT_ARGUMENT)
              : answer.body();
      return new Answer(answer.statusCode(), answer, tree);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private static String encoded(Object text) {
    return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }

  /// Hands the portal to tests that ask for it.
  public static final class Resolver implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == ShippedPortal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .getOrComputeIfAbsent(ShippedPortal.class.getName(), it -> open());
    }

    private static ShippedPortal open() {
      try {
        return new ShippedPortal();
      } catch (Exception failed) {
        throw new AssertionError(failed);
      }
    }
  }
}
