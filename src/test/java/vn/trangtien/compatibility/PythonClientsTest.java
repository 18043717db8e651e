package vn.trangtien.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Debian's rdflib and SPARQLWrapper, run by Python against the portal.
///
/// They are `python3-rdflib` and `python3-sparqlwrapper`; where they are not there, the tests are
/// left out, unless `CI` is set.
@ExtendWith(OwnPortal.Resolver.class)
class PythonClientsTest {

  @Test
  void rdflibReadsEveryFormFollowsPagesAndAsks(OwnPortal portal) throws Exception {
    assertThat(PythonClients.run(portal.base, "graphs.py"))
        .containsEntry("dataset", true)
        .containsEntry("catalog", true)
        .containsEntry("pages", 3)
        .containsEntry("walked", true)
        .containsEntry("title", "Lễ hội")
        .containsEntry("files", 2)
        .containsEntry("feed", true)
        .containsEntry("asked", true)
        .containsEntry("matched", true)
        .containsEntry("rows", 5)
        .containsEntry("typed", true)
        .containsEntry("missing", 404)
        .hasEntrySatisfying("malformed", it -> assertThat((String) it).contains("SPARQL query"));
  }

  @Test
  void sparqlWrapperAsksInEveryWayAndForm(OwnPortal portal) throws Exception {
    assertThat(PythonClients.run(portal.base, "queries.py"))
        .containsEntry("select get", 111)
        .containsEntry("select post", 111)
        .containsEntry("select post-direct", 111)
        .containsEntry("ask get", true)
        .containsEntry("ask post", true)
        .containsEntry("ask post-direct", true)
        .containsEntry("xml", 111)
        .containsEntry("csv", 112)
        .containsEntry("tsv", 112)
        .containsEntry("turtle", 222)
        .containsEntry("rdfxml", 222)
        .containsEntry("n3", 222)
        .containsEntry("describe", true)
        .containsEntry("visits", 13)
        .containsEntry("searched", true)
        .containsEntry("big", true)
        .containsEntry("type", "text/csv;charset=utf-8")
        .containsEntry("update", 403)
        .hasEntrySatisfying(
            "malformed", it -> assertThat((String) it).contains("QueryBadFormed", "at line 6"));
  }
}
