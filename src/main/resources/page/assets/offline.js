// Lists the pages that this browser keeps, by their titles.
const seen = document.querySelector("[data-seen]");
const titleOf = async (url) => {
  const page = await (await caches.match(url))?.text();
  const { title } = new DOMParser().parseFromString(page ?? "", "text/html");
  return title.split(" – ")[0] || decodeURIComponent(url.slice(location.origin.length));
};
navigator.serviceWorker?.addEventListener("message", async ({ data }) => {
  const others = data.filter((url) => !url.endsWith("/offline"));
  if (!others.length) return;
  seen.replaceChildren(...await Promise.all(others.map(async (url) => {
    const [item, link] = ["li", "a"].map((it) => document.createElement(it));
    link.href = url;
    link.textContent = await titleOf(url);
    item.append(link);
    return item;
  })));
});
navigator.serviceWorker?.ready.then((it) => it.active?.postMessage("seen"));
