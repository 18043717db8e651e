package vn.trangtien.delivery;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRdf;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Reading;
import vn.trangtien.files.FileStore;
import vn.trangtien.formats.ExportFormat;
import vn.trangtien.identifier.Digest;
import vn.trangtien.publishing.CatalogImport;
import vn.trangtien.rows.DatasetTables;

/// A portal with the datasets of `catalog/` and small tables of our own.
public final class OpenTables implements AutoCloseable {

  /// Where it runs.
  public final EmbeddedServer server;

  private final HttpClient client = HttpClient.newHttpClient();

  /// With an empty data folder.
  public OpenTables(Path folder) throws Exception {
    this(folder, Map.of());
  }

  /// With more settings.
  public OpenTables(Path folder, Map<String, Object> more) throws Exception {
    Map<String, Object> settings = new HashMap<>(more);
    settings.put("portal.data", folder.toString());
    settings.put("micronaut.server.port", "-1");
    settings.putIfAbsent("portal.rows.patience-seconds", 60);
    server = ApplicationContext.run(EmbeddedServer.class, settings);
    if (!settings.containsKey("portal.publishing.catalog")) {
      bean(CatalogImport.class).again();
    }
  }

  /// One of its parts.
  public <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  /// Publishes a dataset whose one file holds `csv`; `columns` is `name datatype` by lines.
  public void publish(String slug, String csv, String columns) throws Exception {
    publish(slug, csv, columns, "");
  }

  void publish(String slug, String csv, String columns, String more) throws Exception {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    Digest file = bean(FileStore.class).put(new ByteArrayInputStream(bytes));
    describe(slug, file, bytes.length, columns, more);
  }

  /// The same of a file that stands on disk.
  public void publish(String slug, Path csv, String columns) throws Exception {
    try (InputStream bytes = Files.newInputStream(csv)) {
      describe(slug, bean(FileStore.class).put(bytes), Files.size(csv), columns, "");
    }
  }

  /// The same of a file in another format.
  ///
  /// @param fileType a code of the EU list, such as `XLSX`
  void publish(String slug, InputStream file, long size, String fileType, String columns)
      throws Exception {
    Digest digest = bean(FileStore.class).put(file);
    describe(slug, digest, size, columns, "", fileType);
  }

  private void describe(String slug, Digest file, long size, String columns, String more)
      throws Exception {
    describe(slug, file, size, columns, more, "CSV");
  }

  private void describe(
      String slug, Digest file, long size, String columns, String more, String fileType)
      throws Exception {
    String words = Files.readString(Path.of("catalog/svhtt/le-hoi.ttl"));
    String turtle =
        words
            .substring(0, words.indexOf("</dataset/le-hoi/distribution/geojson> a"))
            .replace(" ,\n        </dataset/le-hoi/distribution/geojson> .", " .")
            .replace("4a530ebece076e8f5d60a081554eb8bb46117cca2656669973d2a35e5c8c32aa", file.hex())
            .replace("\"10663\"", "\"" + size + "\"");
    StringBuilder schema =
        new StringBuilder("</dataset/le-hoi#schema> a csvw:Schema ; " + more + " csvw:column (\n");
    for (String column : columns.lines().toList()) {
      int at = column.lastIndexOf(' ');
      schema.append(
          "[ a csvw:Column ; csvw:name \"%s\" ; csvw:title \"%s\"@vi, \"%s\"@en ;"
                  .formatted(
                      column.substring(0, at), column.substring(0, at), column.substring(0, at))
              + " csvw:datatype \"%s\" ; csvw:required false ]\n"
                  .formatted(column.substring(at + 1)));
    }
    turtle = (turtle + schema + ") .\n").replace("le-hoi", slug);
    if (!fileType.equals("CSV")) {
      turtle =
          turtle
              .replace("file-type:CSV", "file-type:" + fileType)
              .replace(".csv>", "." + fileType.toLowerCase(Locale.ROOT) + ">")
              .replace("text/csv>", ExportFormat.valueOf(fileType).mediaType() + ">");
    }
    Reading reading = CatalogRdf.read(turtle.getBytes(StandardCharsets.UTF_8));
    if (!(reading instanceof Reading.Read(var description))) {
      throw new IllegalArgumentException(reading.toString());
    }
    bean(Catalog.class).publish(List.of(description), "tester");
  }

  /// Opens all tables that there are, as a portal does when it has started.
  public void openAll() {
    DatasetTables tables = bean(DatasetTables.class);
    for (CatalogRecord record : bean(Catalog.class).page(Catalog.DATASET, null, 1000)) {
      tables.of(record.dataset()).forEach(it -> tables.open(record, it));
    }
  }

  /// What a GET answers.
  public HttpResponse<String> get(String path, String... headers) throws Exception {
    return client.send(
        request("GET", path, headers), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<byte[]> bytes(String path, String... headers) throws Exception {
    return client.send(request("GET", path, headers), HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<String> head(String path) throws Exception {
    return client.send(request("HEAD", path), HttpResponse.BodyHandlers.ofString());
  }

  /// The members of a JSON answer, which must be 200; also for whole addresses of the portal.
  Map<String, Object> json(String address) throws Exception {
    HttpResponse<String> answer = get(address.replaceFirst("^https?://[^/]+", ""));
    if (answer.statusCode() != 200) {
      throw new AssertionError(address + ": " + answer.statusCode() + " " + answer.body());
    }
    return bean(ObjectMapper.class)
        .readValue(answer.body(), Argument.mapOf(String.class, Object.class));
  }

  private HttpRequest request(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.getURI() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request.build();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
