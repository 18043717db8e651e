// Rows of a table, in a browser or in Node 18 and newer; other sites may ask too (CORS).
const portal = "$BASE";

const found = await (await fetch(`${portal}/api/v1/datasets?q=$WORDS&size=1`)).json();
console.log(found.datasets[0].title);

let address = `${portal}/api/v1/datasets/$DATASET/rows?limit=25`;
const rows = [];
while (address) {
  const page = await (await fetch(address)).json();
  rows.push(...page.rows);
  address = page.next;
}
console.log(rows.length, "rows");
