package vn.trangtien.history;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRdf;
import vn.trangtien.catalog.Reading;
import vn.trangtien.files.FileStore;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Revision;

/// A portal whose dataset `cho` (markets) has a past of some years.
public final class PastPortal implements AutoCloseable {

  /// Its public address, which is not where it listens.
  public static final String BASE = "https://data.example.vn/";

  /// The dataset.
  public static final Iri CHO = Iri.own("/dataset/cho");

  private static final String PREFIXES =
      """
      @prefix csvw: <http://www.w3.org/ns/csvw#> .
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix file-type: <http://publications.europa.eu/resource/authority/file-type/> .
      @prefix licence: <http://publications.europa.eu/resource/authority/licence/> .
      @prefix spdx: <http://spdx.org/rdf/terms#> .
      @prefix tt: </ns/portal#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  /// Where it runs.
  public final EmbeddedServer server;

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  public PastPortal(Path data, Object... more) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("portal.data", data.toString());
    settings.put("portal.catalog", "none");
    settings.put("portal.base", BASE);
    settings.put("portal.history.patience-seconds", 60);
    settings.put("test.moved-clock", true);
    settings.put("micronaut.server.port", "-1");
    for (int i = 0; i < more.length; i += 2) {
      settings.put((String) more[i], more[i + 1]);
    }
    server = ApplicationContext.run(EmbeddedServer.class, settings);
  }

  /// Publishes the dataset with a table.
  ///
  /// @param key whether its dictionary has a primary key
  public Revision publish(String when, String title, String csv, boolean key) {
    return publish(CHO, when, title, csv, key);
  }

  /// Publishes a dataset with a table.
  public Revision publish(Iri dataset, String when, String title, String csv, boolean key) {
    bean(MovedClock.class).to(when);
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    Digest digest = bean(FileStore.class).put(new ByteArrayInputStream(bytes));
    String turtle =
        PREFIXES
            + """
            </dataset/cho> a dcat:Dataset ; dct:title "%1$s"@vi , "Markets"@en ;
              dct:description "Các chợ."@vi , "The markets."@en ; dct:publisher </agency/sdl> ;
              dct:accrualPeriodicity
                <http://publications.europa.eu/resource/authority/frequency/ANNUAL> ;
              dct:provenance </provenance/illustrative> ; dcat:theme </theme/tourism> ;
              dcat:distribution </dataset/cho/distribution/csv> .
            </dataset/cho/distribution/csv> a dcat:Distribution ; dct:title "Bảng"@vi , "Table"@en ;
              dcat:accessURL </dataset/cho> ; dcat:downloadURL </download/cho/cho.csv> ;
              dct:format file-type:CSV ; dct:license licence:CC_BY_4_0 ;
              dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ;
              dcat:byteSize "%2$d"^^xsd:nonNegativeInteger ;
              spdx:checksum [ a spdx:Checksum ; spdx:checksumValue "%3$s"^^xsd:hexBinary ] ;
              csvw:tableSchema </dataset/cho#schema> .
            </dataset/cho#schema> %4$s csvw:column (
              [ csvw:name "ma" ; csvw:title "Mã"@vi , "Code"@en ; csvw:datatype "string" ]
              [ csvw:name "ten" ; csvw:title "Tên %1$s"@vi , "Name"@en ; csvw:datatype "string" ] ) .
            """
                .formatted(title, bytes.length, digest, key ? "csvw:primaryKey \"ma\" ;" : "")
                .replace("/cho", "/" + dataset.name());
    if (!(CatalogRdf.read(turtle.getBytes(StandardCharsets.UTF_8))
        instanceof Reading.Read(var description))) {
      throw new IllegalArgumentException(turtle);
    }
    return bean(Catalog.class).publish(List.of(description), "sdl:an").getFirst();
  }

  /// Withdraws the dataset.
  public Revision withdraw(String when, String reason) {
    bean(MovedClock.class).to(when);
    return bean(Catalog.class).withdraw(CHO, reason, "sdl:an");
  }

  /// One of its parts.
  public <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  /// Asks for an address.
  public HttpResponse<String> get(String target, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + target));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// What an address answers as JSON.
  public Map<String, Object> json(String target) {
    HttpResponse<String> answer = get(target, "Accept", "application/json");
    if (answer.statusCode() != 200) {
      throw new AssertionError(target + ": " + answer.statusCode() + " " + answer.body());
    }
    try {
      return bean(JsonMapper.class)
          .readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    } catch (IOException malformed) {
      throw new AssertionError(malformed);
    }
  }

  /// All values of a header in one line.
  public static String header(HttpResponse<?> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
