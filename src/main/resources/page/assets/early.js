// Before the first paint: what this reader chose on an earlier page. Without it the system decides.
const root = document.documentElement;
for (const key of ["theme", "saving"]) {
  try {
    const kept = localStorage.getItem(key);
    if (kept) root.dataset[key] = kept;
  } catch {
    // A browser that keeps nothing has nothing to say.
  }
}
if (!root.dataset.saving) {
  for (const href of document.currentScript.dataset.fonts.split(" ")) {
    const font = { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href };
    document.head.append(Object.assign(document.createElement("link"), font));
  }
}
