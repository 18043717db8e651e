package vn.trangtien.compatibility;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.trangtien.publishing.CatalogImport;

/// The portal with the shipped catalog and its rows, which listens at its public address, so that
/// clients can follow its links; started once for all tests.
public final class OwnPortal implements AutoCloseable {

  /// Where it runs.
  public final EmbeddedServer server;

  /// Its address, without a slash at the end.
  public final String base;

  private final HttpClient client = HttpClient.newHttpClient();

  private OwnPortal() throws Exception {
    int port = freePort();
    base = "http://localhost:" + port;
    Map<String, Object> settings = new HashMap<>();
    settings.put("portal.data", Files.createTempDirectory("own").toString());
    settings.put("portal.catalog", "catalog");
    settings.put("portal.base", base);
    settings.put("portal.rows.patience-seconds", 60);
    settings.put("portal.rowgraphs.enabled", true);
    settings.put("portal.rowgraphs.wait-seconds", 0);
    // Large tables are left out: they would take minutes.
    settings.put("portal.rowgraphs.row-limit", 1500);
    settings.put("micronaut.server.port", port);
    server = ApplicationContext.run(EmbeddedServer.class, settings);
    bean(CatalogImport.class).first();
    for (int i = 0; i < 1200; i++) {
      if (isAtHead()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("The portal did not follow: " + get("/health").body());
  }

  /// One of its parts.
  public <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  /// Asks for an address.
  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }

  private boolean isAtHead() throws Exception {
    Map<?, ?> health = ObjectMapper.getDefault().readValue(get("/health").body(), Map.class);
    Object head = at(health, "parts", "ledger", "details", "head");
    boolean follows = head != null;
    for (Object one : (Iterable<?>) health.get("projections")) {
      follows &= Objects.equals(head, at((Map<?, ?>) one, "position"));
    }
    return follows && Objects.equals(head, at(health, "parts", "rows", "details", "reached"));
  }

  private static Object at(Map<?, ?> tree, String... names) {
    Object found = tree;
    for (String name : names) {
      found = found instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return found;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /// Hands the portal to tests that ask for it.
  public static final class Resolver implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == OwnPortal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .getOrComputeIfAbsent(OwnPortal.class.getName(), it -> open());
    }

    private static OwnPortal open() {
      try {
        return new OwnPortal();
      } catch (Exception failed) {
        throw new AssertionError(failed);
      }
    }
  }
}
