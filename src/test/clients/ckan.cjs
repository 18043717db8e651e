// Calls the portal with the npm package `ckan` and prints what it got, as one JSON object.
const CKAN = require("ckan");

const client = new CKAN.Client(process.argv[2]);
const call = (name, data) =>
  new Promise((done) => client.action(name, data, (error, body) => done({ error, body })));
const rows = (query) =>
  new Promise((done, failed) =>
    client.datastoreQuery(query, (error, body) => (error ? failed(error) : done(body))));
const tables = () =>
  new Promise((done, failed) =>
    client.datastoreResources((error, body) => (error ? failed(error) : done(body))));

(async () => {
  const got = {};
  const dataset = (await call("dataset_show", { id: "le-hoi" })).body.result;
  got.title = dataset.title;
  got.count = (await call("dataset_search", { q: "lễ hội", rows: 1 })).body.result.count;
  got.refused = String((await call("dataset_create", { name: "x" })).error).includes("403");
  got.missing = String((await call("dataset_show", { id: "nothing" })).error).includes("404");
  const page = await rows({
    resource_id: dataset.resources[0].id, q: "làng", size: 3, from: 3,
    sort: [{ field: "ten", order: "desc" }],
    filters: [{ type: "term", field: "dia_diem_bi_cat", term: "false" }],
  });
  got.hits = page.hits.length;
  got.more = page.total > 6;
  got.type = page.fields.find((it) => it.id === "ten").type;
  got.tables = (await tables()).result.total > 111;
  console.log(JSON.stringify(got));
})();
