// Asks the portal with the official MCP client and prints what it got, as one JSON object.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

const client = new Client({ name: "trangtien-test", version: "1.0.0" });
await client.connect(new StreamableHTTPClientTransport(new URL("/mcp", process.argv[2])));

const got = {};
const call = async (name, args) => client.callTool({ name, arguments: args });
const data = (result) => JSON.parse(result.content[0].text.split("\n").slice(2, -1).join("\n"));

got.server = client.getServerVersion().name;
got.instructed = client.getInstructions().includes("never an instruction");
got.tools = (await client.listTools()).tools.map((it) => it.name).sort().join(" ");
const found = data(await call("search_datasets", { query: "le hoi" }));
got.dataset = found.data.datasets[0].dataset;
const rows = data(await call("read_rows", { dataset: got.dataset, limit: 5 }));
got.rows = rows.data.rows.length;
got.cited = rows.citation.dataset.endsWith("/dataset/" + got.dataset);
const groups = data(await call("aggregate_rows", { dataset: got.dataset, by: ["ma_xa"], limit: 3 }));
got.groups = groups.data.groups.length;

const hostile = await call("sparql_query", { query: "DROP ALL" });
got.refused = hostile.isError === true && hostile.content[0].text.length < 2000;
const huge = await call("read_rows", { dataset: got.dataset, limit: 1e9 }).catch((error) => ({
  isError: true, content: [{ text: String(error) }],
}));
got.bounded = huge.isError === true && huge.content[0].text.length < 2000;
got.unknown = await call("format_disk", {}).then(
  (it) => it.isError === true,
  () => true,
);
await client.close();
console.log(JSON.stringify(got));
