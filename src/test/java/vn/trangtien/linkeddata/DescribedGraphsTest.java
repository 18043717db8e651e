package vn.trangtien.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trangtien.actions.ShippedPortal;
import vn.trangtien.openapi.Described;

/// Every address that the OpenAPI document says to answer RDF tells the same in each of its forms;
/// the graphs of rows have tests of their own.
@ExtendWith(ShippedPortal.Resolver.class)
class DescribedGraphsTest {

  @Test
  void everyFormOfEveryDescribedGraphTellsTheSame(ShippedPortal portal) {
    List<String> asked = new ArrayList<>();
    Map<String, Object> paths = Described.by(portal).paths();
    for (Object item : paths.values()) {
      Map<?, ?> get = in(item, "get");
      Set<?> types = in(in(in(get, "responses"), "200"), "content").keySet();
      if (types.contains("text/turtle")
          && !String.valueOf(get.get("operationId")).startsWith("row")) {
        String path =
            String.valueOf(get.get("x-example"))
                .replace(ShippedPortal.BASE, "")
                .replaceFirst("[?]query=.*", "");
        asked.add(path);
        DatasetGraph turtle = graph(portal, path, "text/turtle");
        assertThat(turtle.isEmpty()).as(path).isFalse();
        // Where there is TriG, the feed tells in named graphs what triples alone cannot hold.
        boolean named = types.contains("application/trig");
        DatasetGraph quads = named ? graph(portal, path, "application/trig") : turtle;
        for (Object type : types) {
          Lang lang = RDFLanguages.contentTypeToLang(String.valueOf(type));
          if (lang != null && (RDFLanguages.isTriples(lang) || RDFLanguages.isQuads(lang))) {
            DatasetGraph told = graph(portal, path, lang.getHeaderString());
            assertThat(IsoMatcher.isomorphic(RDFLanguages.isQuads(lang) ? quads : turtle, told))
                .as(path + " " + type)
                .isTrue();
          }
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(15).contains("/feed/1", "/sparql", "/series");
  }

  private static DatasetGraph graph(ShippedPortal portal, String path, String type) {
    ShippedPortal.Answer answer = portal.get(path, "Accept", type);
    assertThat(answer.status()).as(path + " " + type).isEqualTo(200);
    assertThat(answer.http().headers().firstValue("Content-Type").orElse("")).startsWith(type);
    return RDFParser.fromString(answer.http().body(), RDFLanguages.contentTypeToLang(type))
        .base(ShippedPortal.BASE + path)
        .toDatasetGraph();
  }

  private static Map<?, ?> in(Object tree, String member) {
    return tree instanceof Map<?, ?> map && map.get(member) instanceof Map<?, ?> found
        ? found
        : Map.of();
  }
}
