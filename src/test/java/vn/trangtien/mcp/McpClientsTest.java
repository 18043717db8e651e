package vn.trangtien.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trangtien.actions.ShippedPortal;
import vn.trangtien.compatibility.NodeClients;

/// The official client from npm, run by Node against the portal; installed as `NpmClientsTest`
/// says, and skipped where it or Node is not there.
@ExtendWith(ShippedPortal.Resolver.class)
class McpClientsTest {

  @Test
  void theOfficialClientFindsReadsAndIsBounded(ShippedPortal portal) throws Exception {
    assertThat(NodeClients.run(portal, "mcp.mjs", "@modelcontextprotocol/sdk"))
        .containsEntry("server", "trangtien")
        .containsEntry("instructed", true)
        .containsEntry(
            "tools",
            "aggregate_rows describe_dataset list_values read_rows search_datasets sparql_query")
        .containsEntry("dataset", "le-hoi")
        .containsEntry("rows", 5)
        .containsEntry("cited", true)
        .containsEntry("groups", 3)
        .containsEntry("refused", true)
        .containsEntry("bounded", true)
        .containsEntry("unknown", true);
  }
}
