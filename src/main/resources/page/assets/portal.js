// Suggestions: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. Without it a box is a form.
const make = (name) => document.createElement(name);
const set = (node, all) => Object.entries(all).forEach((it) => node.setAttribute(...it));

for (const input of document.querySelectorAll("[data-suggest]")) {
  const { suggest, root, kinds, list: name, said } = input.dataset;
  const kindOf = Object.fromEntries(kinds.split("|").map((it) => it.split("=")));
  const lang = document.documentElement.lang;
  const list = make("ul");
  const status = make("p");
  let at = -1, timer, asked = 0;

  set(list, { id: input.id + "-list", class: "suggestions", role: "listbox", "aria-label": name });
  set(status, { class: "hidden", role: "status" });
  set(input, { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id });
  input.form.append(list, status);

  const choose = (to) => {
    at = to;
    [...list.children].forEach((it, i) => set(it, { "aria-selected": i == at }));
    const option = list.children[at];
    set(input, { "aria-activedescendant": option?.id ?? "" });
    option?.scrollIntoView({ block: "nearest" });
  };
  const show = (open) => {
    asked++;
    list.hidden = !open;
    set(input, { "aria-expanded": open });
    choose(-1);
  };
  const close = () => show(false);
  const go = (option) => (location.href = option.dataset.href);
  const draw = (found) => {
    list.replaceChildren(...found.map((it, i) => {
      const [option, label, kind] = ["li", "span", "small"].map(make);
      const path = it.url.replace(/^https?:..[^/]+/, "");
      label.lang = it.label[lang] ? lang : lang == "vi" ? "en" : "vi";
      label.textContent = it.label[label.lang];
      kind.textContent = kindOf[it.kind];
      option.dataset.href = root + (lang == "en" ? "/en" : "") + path.slice(root.length);
      set(option, { id: list.id + i, role: "option" });
      option.append(label, " ", kind);
      return option;
    }));
    status.textContent = found.length ? said.replace("#", found.length) : "";
    show(found.length > 0);
  };
  const ask = async () => {
    const mine = ++asked;
    const text = encodeURIComponent(input.value.trim());
    if (!text) return close();
    const answer = await fetch(suggest + "?q=" + text).then((it) => it.json()).catch(() => ({}));
    if (mine == asked) draw(answer.suggestions ?? []);
  };

  close();
  input.onblur = close;
  input.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 80);
  };
  input.onkeydown = (press) => {
    const { key } = press;
    const last = list.children.length - 1;
    if (key == "Escape" && !list.hidden) close();
    else if (key == "ArrowDown") list.hidden ? ask() : choose(at < last ? at + 1 : -1);
    else if (key == "ArrowUp" && !list.hidden) choose(at < 0 ? last : at - 1);
    else if (key == "Enter" && at >= 0) go(list.children[at]);
    else return;
    press.preventDefault();
  };
  list.onmousedown = (press) => press.preventDefault();
  list.onclick = (press) => go(press.target.closest("li"));
}

// On a phone what narrows a search rises from below; without scripts it unfolds in its place.
for (const sheet of document.querySelectorAll("[data-sheet]")) {
  const [handle, body] = sheet.children;
  const shut = body.querySelector("[data-shut]");
  const narrow = matchMedia("(width < 60rem)");
  const isOver = () => narrow.matches && sheet.open;
  const fold = () => {
    if (!isOver()) return;
    sheet.open = false;
    handle.focus();
  };
  sheet.classList.add("sheet");
  shut.hidden = false;
  sheet.ontoggle = () => {
    const over = isOver();
    over ? set(body, { role: "dialog", "aria-labelledby": "filters" }) : body.removeAttribute("role");
    if (over) shut.focus();
  };
  shut.onclick = fold;
  sheet.addEventListener("click", (press) => press.target == sheet && fold());
  sheet.addEventListener("keydown", (press) => press.key == "Escape" && fold());
  document.addEventListener("focusin", (it) => {
    if (isOver() && !sheet.contains(it.target)) sheet.open = false;
  });
}

// What a reader chooses for all pages is kept in this browser, never in a cookie.
const html = document.documentElement;
const isDark = () => (html.dataset.theme ?? "") == "dark"
  || !html.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches;
const isOn = { theme: isDark, saving: () => !!html.dataset.saving };
for (const button of document.querySelectorAll("[data-switch]")) {
  const key = button.dataset.switch;
  const show = () => set(button, { "aria-pressed": isOn[key]() });
  button.hidden = false;
  show();
  button.onclick = () => {
    const value = key == "theme" ? (isDark() ? "light" : "dark") : html.dataset.saving ? "" : "on";
    value ? (html.dataset[key] = value) : delete html.dataset[key];
    try {
      value ? localStorage.setItem(key, value) : localStorage.removeItem(key);
    } catch {
      // It holds for this page then.
    }
    show();
  };
}

// What stands beside a button is copied, or selected where the browser keeps it from that.
const told = make("p");
set(told, { class: "hidden", role: "status" });
for (const button of document.querySelectorAll("[data-copy]")) {
  const { copy, done, failed } = button.dataset;
  const [label] = button.children;
  const name = label.textContent;
  button.hidden = false;
  if (!told.isConnected) document.body.append(told);
  button.onclick = async () => {
    const source = document.getElementById(copy);
    let said = done;
    try {
      await navigator.clipboard.writeText(source.textContent);
    } catch {
      getSelection().selectAllChildren(source);
      said = failed;
    }
    told.textContent = label.textContent = said;
    setTimeout(() => (told.textContent = "", label.textContent = name), 4000);
  };
}

// Pages that were read stay readable without a network.
const worker = document.currentScript?.dataset.worker;
if (worker && !html.dataset.saving) navigator.serviceWorker?.register(worker).catch(() => {});
