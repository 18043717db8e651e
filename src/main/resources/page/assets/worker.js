// Keeps the layout and the last pages seen, so that they can be read without a network.
const root = "$ROOT", shell = ["$SHELL"], kept = "pages", layout = "layout " + shell[0];
const offline = [root + "/offline", root + "/en/offline"];
const MOST = 20, LARGEST = 500_000;

self.addEventListener("install", (start) => start.waitUntil(
  caches.open(layout).then((it) => it.addAll([...shell, ...offline])).then(() => skipWaiting())));

self.addEventListener("activate", (start) => start.waitUntil(caches.keys().then((names) =>
  Promise.all(names.filter((it) => it != layout && it != kept).map((it) => caches.delete(it))))
  .then(() => clients.claim())));

const keep = async (request, answer) => {
  const type = answer.headers.get("Content-Type") ?? "";
  if (answer.status != 200 || !type.startsWith("text/html")) return;
  const body = await answer.blob();
  if (body.size > LARGEST) return;
  const pages = await caches.open(kept);
  await pages.delete(request.url);
  await pages.put(request.url, new Response(body, { headers: { "Content-Type": type } }));
  const all = await pages.keys();
  await Promise.all(all.slice(0, -MOST).map((it) => pages.delete(it)));
};

const page = async (event) => {
  try {
    const answer = await fetch(event.request);
    event.waitUntil(keep(event.request, answer.clone()));
    return answer;
  } catch (unreachable) {
    const english = new URL(event.request.url).pathname.startsWith(root + "/en");
    const pages = await caches.open(kept);
    return await pages.match(event.request.url)
      ?? await (await caches.open(layout)).match(offline[english ? 1 : 0])
      ?? Promise.reject(unreachable);
  }
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method != "GET" || origin != location.origin) return;
  if (request.mode == "navigate") event.respondWith(page(event));
  else if (pathname.startsWith(root + "/assets/")) {
    event.respondWith(caches.match(request).then((it) => it ?? fetch(request)));
  }
});

// The offline page asks which pages can be read.
self.addEventListener("message", (event) => event.waitUntil(caches.open(kept)
  .then((it) => it.keys()).then((all) => event.source.postMessage(all.map((it) => it.url).reverse()))));
