// Forms for the JSON addresses: https://github.com/swagger-api/swagger-ui, loaded when asked for.
const button = document.querySelector("[data-swagger]");
const said = document.querySelector("[data-said]");
const beside = (name) => new URL(name, import.meta.url).href;
const load = (name, all) => new Promise((done, failed) => document.head.append(
  Object.assign(document.createElement(name), all, { onload: done, onerror: failed })));

// Some of its controls have no name.
const name = (all) => {
  for (const [choice, label] of all) {
    for (const it of document.querySelectorAll(choice)) {
      if (!it.hasAttribute("aria-label")) it.setAttribute("aria-label", label(it));
    }
  }
};

// Its colours follow the page's: what the reader chose, or the system.
const dark = matchMedia("(prefers-color-scheme: dark)");
const shade = () => document.documentElement.classList.toggle("dark-mode",
  (document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light")) == "dark");
shade();
dark.addEventListener("change", shade);
new MutationObserver(shade).observe(document.documentElement, { attributeFilter: ["data-theme"] });

button.hidden = false;
button.onclick = async () => {
  button.disabled = true;
  try {
    const [spec] = await Promise.all([fetch(button.dataset.swagger).then((it) => it.json()), load("link", { rel: "stylesheet", href: beside("swagger-ui.css") }),
      load("script", { src: beside("swagger-ui.js") })]);
    // Swagger UI knows no dialect but its own default, which is what the portal's schemas keep to.
    delete spec.jsonSchemaDialect;
    const address = new URL(button.dataset.swagger, location.href).href;
    spec.servers = [{ url: address.replace(/\/api\/v1\/.*/, "") }];
    const forms = window.SwaggerUIBundle({
      spec,
      dom_id: "#swagger",
      deepLinking: false,
      docExpansion: "list",
      defaultModelsExpandDepth: -1,
      validatorUrl: null,
      tryItOutEnabled: true,
      supportedSubmitMethods: ["get"],
      syntaxHighlight: false,
      onComplete: () => {
        said.textContent = said.dataset.opened;
        button.remove();
      },
    });
    forms.specActions.updateUrl(address);
    const host = document.querySelector("#swagger");
    new MutationObserver(() => name([
      ["#swagger select", (it) => it.closest("tr, .responses-header, .scheme-container")?.textContent.trim().slice(0, 60) || "select"],
      ["#swagger input[type=text]", (it) => it.placeholder || "value"],
      ["#swagger textarea", () => "body"],
    ])).observe(host, { childList: true, subtree: true });
  } catch {
    said.textContent = said.dataset.failed;
    button.disabled = false;
  }
};
