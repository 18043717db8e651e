package vn.trangtien.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// SPARQL clients from npm, run by Node against the portal; installed as `NpmClientsTest` says, and
/// left out where they or Node are not there, unless `CI` is set.
@ExtendWith(OwnPortal.Resolver.class)
class SparqlClientsTest {

  @Test
  void comunicaAsksJoinsAndStreams(OwnPortal portal) throws Exception {
    assertThat(run(portal, "comunica.mjs", "@comunica/query-sparql"))
        .containsEntry("datasets", 111)
        .containsEntry("rows", 69)
        .containsEntry("text", true)
        .containsEntry("exists", true)
        .containsEntry("triples", 222)
        .containsEntry("joined", "Sở Văn hóa và Thể thao")
        .containsEntry("document", 2)
        .containsEntry("big", 20_000)
        .extractingByKey("refused", InstanceOfAssertFactories.STRING)
        .contains("HTTP status 400", "query-search");
  }

  @Test
  void fetchSparqlEndpointAsksInEveryWay(OwnPortal portal) throws Exception {
    Map<String, Object> got = run(portal, "fetch-sparql.mjs", "fetch-sparql-endpoint");
    for (String way : new String[] {"get", "post", "direct"}) {
      assertThat(got)
          .containsEntry(way + " datasets", 111)
          .containsEntry(way + " exists", true)
          .containsEntry(way + " triples", 222);
    }
    assertThat(got).containsEntry("rows", 69).containsEntry("big", 50_000);
    assertThat(got.get("malformed").toString()).contains("HTTP status 400", "malformed-query");
    assertThat(got.get("update").toString()).contains("HTTP status 403");
  }

  @Test
  void sparqlHttpClientAsksInEveryWay(OwnPortal portal) throws Exception {
    Map<String, Object> got = run(portal, "http-client.mjs", "sparql-http-client");
    assertThat(got)
        .containsEntry("get", 111)
        .containsEntry("postUrlencoded", 111)
        .containsEntry("postDirect", 111)
        .containsEntry("exists", true)
        .containsEntry("triples", 222)
        .containsEntry("rows", 69)
        .containsEntry("big", 50_000)
        .containsEntry("quads", 222)
        .containsEntry("rawStatus", 400)
        .containsEntry("rawType", "application/problem+json");
    assertThat(got.get("malformed").toString()).contains("400", "malformed-query");
    assertThat(got.get("update").toString()).contains("403", "read-only");
  }

  private static Map<String, Object> run(OwnPortal portal, String script, String needed)
      throws Exception {
    return NodeClients.run(portal.base, Path.of("src/test/clients", script), needed).json();
  }
}
