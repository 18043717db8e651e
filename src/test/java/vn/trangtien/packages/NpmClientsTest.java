package vn.trangtien.packages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trangtien.actions.ShippedPortal;
import vn.trangtien.compatibility.NodeClients;

/// Two CKAN clients from npm, run by Node against the portal.
///
/// They are installed by `npm ci` in `target/clients`, as `.ci/run` does; where they or Node are
/// not there, the tests are skipped.
@ExtendWith(ShippedPortal.Resolver.class)
class NpmClientsTest {

  @Test
  void portaljsGetsEverythingItAsksFor(ShippedPortal portal) throws Exception {
    assertThat(NodeClients.run(portal, "portaljs.mjs", "ckan"))
        .containsEntry("names", 111)
        .containsEntry("details", 3)
        .containsEntry("page", 2)
        .containsEntry("title", "Lễ hội")
        .containsEntry("history", "Tràng Tiền")
        .containsEntry("groups", 14)
        .containsEntry("groupsWhole", 14)
        .containsEntry("group", 7)
        .containsEntry("groupHistory", 7)
        .containsEntry("orgs", 32)
        .containsEntry("orgsWhole", 32)
        .containsEntry("aliases", 0)
        .containsEntry("rows", 69)
        .containsEntry("format", "CSV")
        .containsEntry("column", "text")
        .containsEntry("formats", true)
        .hasEntrySatisfying("found", it -> assertThat((int) it).isGreaterThan(2))
        .hasEntrySatisfying("org", it -> assertThat((int) it).isPositive())
        .hasEntrySatisfying("tags", it -> assertThat((int) it).isGreaterThan(500));
  }

  @Test
  void ckanjsGetsPackagesAndRows(ShippedPortal portal) throws Exception {
    assertThat(NodeClients.run(portal, "ckan.cjs", "ckan"))
        .containsEntry("title", "Lễ hội")
        .containsEntry("refused", true)
        .containsEntry("missing", true)
        .containsEntry("hits", 3)
        .containsEntry("more", true)
        .containsEntry("type", "string")
        .containsEntry("tables", true)
        .hasEntrySatisfying("count", it -> assertThat((int) it).isPositive());
  }
}
