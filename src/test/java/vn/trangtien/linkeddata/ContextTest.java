package vn.trangtien.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.actions.ShippedPortal;
import vn.trangtien.identifier.Digest;

/// The published context says what the documents' own contexts say, and for ever the same.
@ExtendWith(ShippedPortal.Resolver.class)
class ContextTest {

  private static final String ADDRESS = "/ns/context/1";

  /// Of the prefixes under the placeholder base. Where this fails, a prefix was added or changed:
  /// publish `/ns/context/2` beside the first.
  private static final String FIRST =
      "9b5b479dca67c78f2a9f952001a58fffded35804080cb628e254236c93497ecf";

  private final ShippedPortal portal;

  ContextTest(ShippedPortal portal) {
    this.portal = portal;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dataset/le-hoi.jsonld",
        "/dataset/le-hoi.jsonld?_profile=schema",
        "/dataset/le-hoi.jsonld?_profile=alt",
        "/dataset/dan-so-theo-dan-toc.jsonld?_profile=dcat",
        "/catalog.jsonld?size=10",
        "/agency/svhtt.jsonld",
        "/place/19753/2025-07-01.jsonld",
        "/ns/portal.jsonld",
        "/.well-known/void.jsonld",
      })
  void aDocumentMeansTheSameWithThePublishedContext(String path) throws JsonLdError {
    JsonObject document = object(portal.get(path).http().body());
    JsonObject referring =
        Json.createObjectBuilder(document).add("@context", ShippedPortal.BASE + ADDRESS).build();
    JsonArray inline = JsonLd.expand(JsonDocument.of(document)).loader(refusing()).get();
    JsonArray fetched = JsonLd.expand(JsonDocument.of(referring)).loader(ofThePortal()).get();
    assertThat(inline).isNotEmpty();
    assertThat(fetched).isEqualTo(inline);
    assertThat(graph(fetched.toString()).isIsomorphicWith(graph(document.toString()))).isTrue();
  }

  @Test
  void theContextIsKeptForEverAndReadFromAnywhere() {
    ShippedPortal.Answer answer = portal.get(ADDRESS, "Origin", "https://elsewhere.example");
    assertThat(answer.status()).isEqualTo(200);
    var headers = answer.http().headers();
    assertThat(headers.firstValue("Content-Type").orElse("")).startsWith("application/ld+json");
    assertThat(headers.firstValue("Cache-Control").orElse("")).contains("immutable", "31536000");
    assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains("*");
    String tag = headers.firstValue("ETag").orElseThrow();
    assertThat(portal.get(ADDRESS, "If-None-Match", tag).status()).isEqualTo(304);
    assertThat(portal.get("/ns/context/2").status()).isEqualTo(404);
  }

  @Test
  void whatStandsAtANumberNeverChanges() {
    Map<String, String> prefixes = new TreeMap<>(portal.bean(Surroundings.class).prefixes());
    assertThat(Digest.of(prefixes.toString().getBytes(StandardCharsets.UTF_8)).hex())
        .as("%s", prefixes)
        .isEqualTo(FIRST);
  }

  private DocumentLoader ofThePortal() {
    return (address, options) -> {
      if (!address.toString().equals(ShippedPortal.BASE + ADDRESS)) {
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
      }
      return JsonDocument.of(new StringReader(portal.get(ADDRESS).http().body()));
    };
  }

  private static DocumentLoader refusing() {
    return (address, options) -> {
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
    };
  }

  private static JsonObject object(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }

  private static Graph graph(String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, Lang.JSONLD11).parse(graph);
    return graph;
  }
}
