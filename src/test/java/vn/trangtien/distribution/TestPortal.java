package vn.trangtien.distribution;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.files.FileStore;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.publishing.CatalogImport;

/// A portal with the shipped catalog, and a client that sees its bytes as they come.
final class TestPortal implements AutoCloseable {

  static final String BASE = "https://data.example.vn/portal/";

  final EmbeddedServer server;
  final Path data;
  private final HttpClient client = HttpClient.newHttpClient();

  TestPortal(Path data, Map<String, Object> settings) {
    this.data = data;
    Map<String, Object> all = new HashMap<>(settings);
    all.put("portal.data", data.toString());
    all.put("portal.base", BASE);
    all.put("micronaut.server.port", "-1");
    ApplicationContext context = ApplicationContext.run(all);
    context.getBean(CatalogImport.class).first();
    this.server = context.getBean(EmbeddedServer.class).start();
  }

  <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  Digest put(byte[] bytes) {
    return bean(FileStore.class).put(new ByteArrayInputStream(bytes));
  }

  /// The distribution of a shipped dataset whose file has that extension.
  Distribution distribution(String slug, String extension) {
    return bean(Catalog.class)
        .find(Iri.own("/dataset/" + slug))
        .orElseThrow()
        .dataset()
        .distribution()
        .stream()
        .filter(it -> it.fileName().endsWith(extension))
        .findFirst()
        .orElseThrow();
  }

  /// Where the store keeps `digest`.
  Path stored(Digest digest) {
    return data.resolve("files")
        .resolve(digest.hex().substring(0, 2))
        .resolve(digest.hex().substring(2));
  }

  HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    return send("GET", path, headers);
  }

  HttpResponse<byte[]> head(String path, String... headers) throws Exception {
    return send("HEAD", path, headers);
  }

  private HttpResponse<byte[]> send(String method, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.getURI() + path))
            .version(HttpClient.Version.HTTP_1_1)
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /// What comes back for `request`, byte for byte, until the server closes.
  byte[] raw(String request) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      return in.readAllBytes();
    }
  }

  @Override
  public void close() {
    client.close();
    server.getApplicationContext().close();
  }
}
