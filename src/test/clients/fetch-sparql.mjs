// Asks the portal with fetch-sparql-endpoint and prints what it got, as one JSON object.
import { SparqlEndpointFetcher } from "fetch-sparql-endpoint";

const base = process.argv[2];
const endpoint = base + "/sparql";
const DATASETS = "SELECT ?d { ?d a <http://www.w3.org/ns/dcat#Dataset> }";
const TITLES = `CONSTRUCT { ?d <http://purl.org/dc/terms/title> ?t }
  { ?d a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> ?t }`;
const count = async (stream) => {
  let number = 0;
  for await (const it of await stream) number += it ? 1 : 0;
  return number;
};
const got = {};

for (const [name, options] of [
  ["get", { method: "GET" }],
  ["post", { method: "POST" }],
  ["direct", { method: "POST", directPost: true }],
]) {
  const fetcher = new SparqlEndpointFetcher(options);
  got[name + " datasets"] = await count(fetcher.fetchBindings(endpoint, DATASETS));
  got[name + " exists"] = await fetcher.fetchAsk(endpoint, `ASK { <${base}/dataset/le-hoi> ?p ?o }`);
  got[name + " triples"] = await count(fetcher.fetchTriples(endpoint, TITLES));
}
const fetcher = new SparqlEndpointFetcher();
got.rows = await count(fetcher.fetchBindings(endpoint, `SELECT ?row {
  ?row a <http://www.w3.org/ns/csvw#Row> ; <http://purl.org/dc/terms/isPartOf>
    <${base}/dataset/le-hoi> }`));
got.big = await count(fetcher.fetchBindings(endpoint, "SELECT * { ?s ?p ?o } LIMIT 50000"));
got.malformed = await fetcher.fetchBindings(endpoint, "SELECT * { ?s ?p }").then(
  () => "answered", (error) => error.message.slice(0, 400));
got.update = await fetcher.fetchUpdate(endpoint, "DELETE WHERE { ?s ?p ?o }").then(
  () => "done", (error) => error.message.slice(0, 400));
// What this client reads itself before it sends is left to the portal here.
got.unknown = await fetcher.fetchBindings(endpoint,
  `SELECT * { ?d <${base}/ns/portal#search> ("${"x".repeat(300)}" 5) }`).then(
  () => "answered", (error) => error.message.slice(0, 400));
console.log(JSON.stringify(got));
