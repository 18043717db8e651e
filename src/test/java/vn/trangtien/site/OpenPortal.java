package vn.trangtien.site;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRdf;
import vn.trangtien.catalog.Reading;
import vn.trangtien.files.FileStore;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.publishing.CatalogImport;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchRequest.Sort;

/// The whole portal with the datasets of `catalog/`, one whose words are hostile (`thu-doc`), and
/// one that was withdrawn (`da-thu-hoi`).
final class OpenPortal implements AutoCloseable {

  static final String HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";

  final EmbeddedServer server;
  final Catalog catalog;
  private final HttpClient client = HttpClient.newHttpClient();

  OpenPortal(Path folder) throws Exception {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "portal.data",
                folder.toString(),
                "portal.rows.patience-seconds",
                60,
                "portal.requests.least-seconds",
                0,
                "portal.requests.trust-forwarded",
                true,
                "micronaut.server.port",
                "-1"));
    catalog = server.getApplicationContext().getBean(Catalog.class);
    server.getApplicationContext().getBean(CatalogImport.class).again();
    String words = Files.readString(Path.of("catalog/svhtt/le-hoi.ttl"));
    publish(
        words
            .replace("le-hoi", "thu-doc")
            .replaceFirst("dct:title \"[^\"]*\"@vi", "dct:title \"Độc " + HOSTILE + "\"@vi"));
    publish(words.replace("le-hoi", "da-thu-hoi"));
    catalog.withdraw(Iri.own("/dataset/da-thu-hoi"), "Công bố nhầm <b>tệp</b>", "tester");
    follow();
  }

  /// Publishes `cho-phien`, and again with another title and a row more, less and changed.
  void publishTwice() throws Exception {
    String words =
        Files.readString(Path.of("catalog/svhtt/le-hoi.ttl")).replace("le-hoi", "cho-phien");
    byte[] before = Files.readAllBytes(Path.of("catalog/svhtt/le-hoi.csv"));
    byte[] after =
        (new String(before, StandardCharsets.UTF_8)
                    .replace("\"Làng Vân Thê, xã Hương Toàn\"", "Làng Vân Thê")
                    .replaceFirst("(?m)^5,.*\\R", "")
                + "9001,Lễ hội mới,Huế,false,,,,,,,1,\n")
            .getBytes(StandardCharsets.UTF_8);
    FileStore files = server.getApplicationContext().getBean(FileStore.class);
    Digest digest = files.put(new ByteArrayInputStream(after));
    publish(titled(words, "Chợ phiên 2024"));
    publish(
        titled(words, "Chợ phiên 2025")
            .replace(Digest.of(before).hex(), digest.hex())
            .replaceFirst("byteSize \"\\d+\"", "byteSize \"" + after.length + "\""));
    follow();
  }

  private static String titled(String words, String title) {
    return words.replaceFirst("dct:title \"[^\"]*\"@vi", "dct:title \"" + title + "\"@vi");
  }

  void publish(String turtle) {
    Reading reading = CatalogRdf.read(turtle.getBytes(StandardCharsets.UTF_8));
    if (!(reading instanceof Reading.Read(var description))) {
      throw new IllegalArgumentException(reading.toString());
    }
    catalog.publish(List.of(description), "tester");
  }

  /// Waits until search has everything that is published.
  void follow() throws InterruptedException {
    CatalogSearch search = server.getApplicationContext().getBean(CatalogSearch.class);
    SearchRequest all = new SearchRequest("", Map.of(), Sort.NEWEST, 1, 0);
    for (int i = 0; i < 200; i++) {
      if (search.search(all).count() == catalog.count(Catalog.DATASET)) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("Search did not follow");
  }

  String base() {
    return server.getURI().toString();
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path));
    request.header("Accept", "text/html");
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
