// Asks the portal with Comunica and prints what it got, as one JSON object.
import { QueryEngine } from "@comunica/query-sparql";

const base = process.argv[2];
const engine = new QueryEngine();
const endpoint = { sources: [{ type: "sparql", value: base + "/sparql" }] };
const PREFIXES = `
PREFIX csvw: <http://www.w3.org/ns/csvw#>
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
`;
const rows = async (query, from = endpoint) =>
  (await engine.queryBindings(PREFIXES + query, from)).toArray();
const got = {};

got.datasets = (await rows("SELECT ?d { ?d a dcat:Dataset }")).length;
const cells = await rows(`SELECT ?row ?name {
  ?row a csvw:Row ; dct:isPartOf <${base}/dataset/le-hoi> ;
    <${base}/dataset/le-hoi/distribution/csv#ten> ?name }`);
got.rows = cells.length;
got.text = cells.some((it) => it.get("name").value.includes("Lễ hội"));
got.exists = await engine.queryBoolean(
  `ASK { <${base}/dataset/le-hoi> a <http://www.w3.org/ns/dcat#Dataset> }`, endpoint);
const quads = await engine.queryQuads(
  PREFIXES + "CONSTRUCT { ?d dct:title ?t } { ?d a dcat:Dataset ; dct:title ?t }", endpoint);
got.triples = (await quads.toArray()).length;

// Joined by the client: one pattern from the endpoint, one from a document of the portal.
got.joined = (await rows(
  `SELECT ?title { <${base}/dataset/le-hoi> dct:publisher ?agency .
    ?agency skos:prefLabel ?title FILTER (lang(?title) = "vi") }`,
  { sources: [{ type: "file", value: base + "/dataset/le-hoi.ttl" },
              { type: "sparql", value: base + "/sparql" }] },
)).map((it) => it.get("title").value)[0];
// Found by following no endpoint at all: only the document's own address, negotiated.
got.document = (await rows(
  `SELECT ?file { <${base}/dataset/le-hoi> dcat:distribution ?file }`,
  { sources: [base + "/dataset/le-hoi"] },
)).length;

let big = 0;
const stream = await engine.queryBindings("SELECT ?s ?p ?o { ?s ?p ?o } LIMIT 20000", endpoint);
for await (const row of stream) big += row.size === 3 ? 1 : 0;
got.big = big;

// Sent by the client as it stands, for what it cannot read it would refuse by itself.
got.refused = await rows(`SELECT ?d {
  ?d <${base}/ns/portal#search> ("${"x".repeat(300)}" 5) }`).then(
  (it) => "answered " + it.length,
  (error) => String(error).slice(0, 300),
);
console.log(JSON.stringify(got));
