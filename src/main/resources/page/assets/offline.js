// Lists the pages that this browser keeps.
const seen = document.querySelector("[data-seen]");
navigator.serviceWorker?.addEventListener("message", ({ data }) => {
  seen.replaceChildren(...data.map((url) => {
    const [item, link] = ["li", "a"].map((it) => document.createElement(it));
    link.href = url;
    link.textContent = decodeURIComponent(url.slice(location.origin.length));
    item.append(link);
    return item;
  }));
});
navigator.serviceWorker?.ready.then((it) => it.active?.postMessage("seen"));
