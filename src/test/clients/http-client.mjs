// Asks the portal with sparql-http-client and prints what it got, as one JSON object.
import ParsingClient from "sparql-http-client/ParsingClient.js";
import SimpleClient from "sparql-http-client/SimpleClient.js";
import StreamClient from "sparql-http-client";

const base = process.argv[2];
const endpointUrl = base + "/sparql";
const DATASETS = "SELECT ?d { ?d a <http://www.w3.org/ns/dcat#Dataset> }";
const TITLES = `CONSTRUCT { ?d <http://purl.org/dc/terms/title> ?t }
  { ?d a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> ?t }`;
const got = {};

const parsing = new ParsingClient({ endpointUrl, updateUrl: endpointUrl });
for (const operation of ["get", "postUrlencoded", "postDirect"]) {
  got[operation] = (await parsing.query.select(DATASETS, { operation })).length;
}
got.exists = await parsing.query.ask(`ASK { <${base}/dataset/le-hoi> ?p ?o }`);
got.triples = (await parsing.query.construct(TITLES)).size;
got.rows = (await parsing.query.select(`SELECT ?row {
  ?row a <http://www.w3.org/ns/csvw#Row> ; <http://purl.org/dc/terms/isPartOf>
    <${base}/dataset/le-hoi> }`)).length;

const streaming = new StreamClient({ endpointUrl });
let big = 0;
for await (const row of streaming.query.select("SELECT * { ?s ?p ?o } LIMIT 50000")) {
  big += row.s && row.p && row.o ? 1 : 0;
}
got.big = big;
let quads = 0;
for await (const quad of streaming.query.construct(TITLES)) quads += quad.object.language ? 1 : 0;
got.quads = quads;

const raw = await new SimpleClient({ endpointUrl }).query.select("SELECT * { ?s ?p }");
got.rawStatus = raw.status;
got.rawType = raw.headers.get("content-type");
got.malformed = await parsing.query.select("SELECT * { ?s ?p }").then(
  () => "answered", (error) => `${error.status} ${error.message}`.slice(0, 400));
got.update = await parsing.query.update("DELETE WHERE { ?s ?p ?o }").then(
  () => "done", (error) => `${error.status} ${error.message}`.slice(0, 400));
console.log(JSON.stringify(got));
