package vn.trangtien.linkeddata;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.publishing.CatalogImport;

/// The portal with the shipped catalog, over HTTP.
final class RunningPortal implements AutoCloseable {

  static final String BASE = "https://data.example.vn/";

  final EmbeddedServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  RunningPortal(Path data) {
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
    server.getApplicationContext().getBean(CatalogImport.class).first();
  }

  Catalog catalog() {
    return server.getApplicationContext().getBean(Catalog.class);
  }

  HttpResponse<byte[]> get(String target, String... headers) {
    return send("GET", target, headers);
  }

  HttpResponse<byte[]> send(String method, String target, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + target))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  Graph graph(String target, RdfForm form) {
    HttpResponse<byte[]> answer = get(target, "Accept", form.mediaType().getName());
    if (answer.statusCode() != 200) {
      throw new AssertionError(target + ": " + answer.statusCode() + new String(answer.body()));
    }
    return parse(answer.body(), form);
  }

  static Graph parse(byte[] bytes, RdfForm form) {
    Graph graph = GraphFactory.createDefaultGraph();
    Lang lang =
        switch (form) {
          case TURTLE -> Lang.TURTLE;
          case JSON_LD -> Lang.JSONLD11;
          case RDF_XML -> Lang.RDFXML;
          case N_TRIPLES -> Lang.NTRIPLES;
        };
    RDFParser.create().source(new ByteArrayInputStream(bytes)).lang(lang).parse(graph);
    return graph;
  }

  static String header(HttpResponse<?> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
