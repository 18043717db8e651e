// Lighthouse's four scores of the pages that people meet first, as on a phone:
//   mkdir -p target/lighthouse && cp src/bench/lighthouse/* target/lighthouse
//   npm ci --prefix target/lighthouse --ignore-scripts
//   node target/lighthouse/scores.mjs http://localhost:8080 [path ...]
// Performance is a measurement of this machine at this hour, so it is told and not judged; it ends
// with 1 where one of the others is below 95.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { loadavg } from "node:os";

const LEAST = 95;
const [base = "http://localhost:8080", ...asked] = process.argv.slice(2);
const paths = asked.length ? asked : ["/", "/search", "/dataset/le-hoi"];
const chrome = await launch({
  chromePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox"],
});
const percent = (category) => Math.round((category.score ?? 0) * 100);
let low = false;
try {
  for (const path of paths) {
    const load = loadavg()[0].toFixed(1);
    const { lhr } = await lighthouse(base + path, { port: chrome.port, logLevel: "error" });
    const scores = Object.values(lhr.categories).map((it) => `${it.id} ${percent(it)}`);
    const shown = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time",
      "cumulative-layout-shift"].map((it) => `${it} ${lhr.audits[it].displayValue}`);
    console.log(`${path}: ${scores.join(", ")} (${shown.join(", ")}; load ${load})`);
    for (const category of Object.values(lhr.categories)) {
      for (const { id, weight } of category.auditRefs) {
        const { score, title } = lhr.audits[id];
        if (weight && score != null && score < 0.9) console.log(`  ${category.id}: ${id}: ${title}`);
      }
      low ||= category.id != "performance" && percent(category) < LEAST;
    }
  }
} finally {
  chrome.kill();
}
process.exitCode = low ? 1 : 0;
