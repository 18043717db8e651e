// The SPARQL workbench: an editor with suggestions, and answers as table, map, chart or raw text.
// Without it the form of the page does the same by pages.
const html = document.documentElement;
const form = document.querySelector(".bench");
const box = form.querySelector("textarea");
const words = document.querySelector("[data-words-of-page]").dataset;
const refused = document.querySelector("#refused");
const results = document.querySelector("#results");
const said = results.querySelector("[data-said]");
const views = results.querySelector("[data-views]");
const shown = results.querySelector("[data-shown]");
const files = results.querySelector("[data-files]");
const [share, stop, open] = ["share", "stop", "open"].map((it) => form.querySelector(`[data-${it}]`));
const number = new Intl.NumberFormat(html.lang == "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 10 });
const LONGEST_LINK = 7000, RAW = 200_000;
// Empty parts are left out of JSON.
const NOTHING = { value: "", lang: "", type: "", href: "", name: "" };
const ROWS = [["csv", "CSV"], ["tsv", "TSV"], ["json", "JSON"], ["xml", "XML"]];
const TRIPLES = [["turtle", "Turtle"], ["jsonld", "JSON-LD"], ["nt", "N-Triples"], ["rdf", "RDF/XML"]];
let editor, answer, running, end = () => {};

const make = (name, text, all = {}) => {
  const node = Object.assign(document.createElement(name), all);
  if (text != null) node.textContent = text;
  return node;
};
const load = (name, all) => new Promise((done, failed) => document.head.append(
  Object.assign(document.createElement(name), all, { onload: done, onerror: failed })));
const beside = (name) => new URL(name, import.meta.url).href;
const query = () => editor?.text() ?? box.value;
const protocol = (kind) => `${form.dataset.protocol}?format=${kind}&query=${encodeURIComponent(answer.query)}`;
const link = (text) => `${form.getAttribute("action")}?q=${encodeURIComponent(text)}`;

// What is wrong, and where: the portal's message names line and column.
const refuse = (text) => {
  refused.hidden = !text;
  refused.textContent = text;
  text ? box.setAttribute("aria-invalid", "true") : box.removeAttribute("aria-invalid");
  const at = /(?:dòng|line) (\d+), (?:cột|column) (\d+)/.exec(text);
  editor?.mark(at ? Number(at[1]) : 0, at ? Number(at[2]) : 0);
};

const run = async () => {
  const text = query();
  if (!text.trim()) return;
  running?.abort();
  const mine = (running = new AbortController());
  refuse("");
  results.hidden = false;
  results.setAttribute("aria-busy", "true");
  stop.hidden = false;
  said.textContent = words.running;
  try {
    const got = await fetch(form.dataset.answer, { method: "POST", signal: mine.signal, body: text,
      headers: { "Content-Type": "application/sparql-query", Accept: "application/json" } });
    const body = await got.json();
    if (!got.ok) {
      said.textContent = "";
      results.hidden = !answer;
      refuse(body.messages?.[html.lang] ?? body.detail ?? words.failed);
      return;
    }
    answer = { truth: null, columns: [], rows: [], ...body, query: text };
    answer.rows = answer.rows.map((row) => row.map((it) => ({ ...NOTHING, ...it })));
    const link = location.pathname + "?q=" + encodeURIComponent(text);
    if (link.length < LONGEST_LINK) history.replaceState(null, "", link + location.hash);
    told();
  } catch {
    if (mine == running) said.textContent = mine.signal.aborted ? words.stopped : words.failed;
  } finally {
    if (mine == running) {
      results.removeAttribute("aria-busy");
      stop.hidden = true;
      running = null;
    }
  }
};

const told = () => {
  said.textContent = words.said.replace("#1", number.format(answer.rows.length))
    .replace("#2", number.format(answer.millis)).replace("#3", number.format(answer.position))
    + (answer.cut ? " " + words.cut : "");
  const forms = answer.kind == "graph" ? TRIPLES : ROWS;
  files.replaceChildren(make("strong", words.whole),
    ...forms.flatMap(([kind, name]) => [" ", make("a", name, { href: protocol(kind), rel: "nofollow" })]));
  const offered = [["table", table], ["map", points().length && map], ["chart", charted() && chart], ["raw", raw]]
    .filter((it) => it[1]);
  views.hidden = false;
  views.replaceChildren(...offered.map(([name, show]) => {
    const button = make("button", words[name], { type: "button", className: "view" });
    button.dataset.view = name;
    button.onclick = () => {
      for (const other of views.children) other.setAttribute("aria-pressed", other == button);
      end();
      end = () => {};
      shown.replaceChildren();
      history.replaceState(null, "", location.pathname + location.search + (name == "table" ? "" : "#" + name));
      Promise.resolve(show()).catch(() => (shown.textContent = words.failed));
    };
    return button;
  }));
  const wanted = views.querySelector(`[data-view="${location.hash.slice(1) || "table"}"]`);
  (wanted ?? views.firstElementChild).click();
};

const isNumber = (it) => /#(integer|decimal|double|float|long|int|short|nonNegativeInteger|gYear)$/.test(it.type);
const textOf = (it) => it.name || it.value;
const written = (it) => (isNumber(it) && !it.type.endsWith("gYear") ? number.format(it.value) : textOf(it));

const table = () => {
  if (answer.truth != null) return shown.append(make("p", answer.truth ? words.true : words.false, { className: "truth" }));
  if (!answer.rows.length) return shown.append(make("p", words.none));
  const region = make("div", null, { className: "table", tabIndex: 0 });
  const body = make("tbody");
  const head = make("tr");
  const all = make("table");
  const order = new Intl.Collator(html.lang, { numeric: true });
  region.setAttribute("role", "group");
  region.setAttribute("aria-label", words.table);
  let by = -1, down = false;
  const fill = () => {
    const rows = [...answer.rows];
    if (by >= 0) {
      rows.sort((a, b) => (isNumber(a[by]) && isNumber(b[by]) ? a[by].value - b[by].value
        : order.compare(textOf(a[by]), textOf(b[by]))) * (down ? -1 : 1));
    }
    body.replaceChildren(...rows.map((row) => {
      const line = make("tr");
      line.append(...row.map((it) => {
        const cell = make("td", it.href ? null : written(it), { className: isNumber(it) ? "figure" : "" });
        if (it.lang) cell.lang = it.lang;
        if (it.href) cell.append(make("a", textOf(it), { href: it.href, rel: "nofollow", title: it.value }));
        return cell;
      }));
      return line;
    }));
    [...head.children].forEach((it, i) => (i == by
      ? it.setAttribute("aria-sort", down ? "descending" : "ascending") : it.removeAttribute("aria-sort")));
  };
  answer.columns.forEach((name, i) => {
    const cell = make("th", null, { scope: "col" });
    const button = make("button", name, { type: "button", className: "sort", title: words.sort.replace("#", name) });
    button.onclick = () => {
      down = by == i && !down;
      by = i;
      fill();
    };
    cell.append(button);
    head.append(cell);
  });
  const top = make("thead");
  top.append(head);
  all.append(top, body);
  region.append(all);
  fill();
  shown.append(region);
};

// Points: two columns named as coordinates, or one of well-known text.
const points = () => {
  const find = (names) => answer.columns.findIndex((it) => names.test(it));
  const y = find(/^(lat|latitude|vi_?do)$/i), x = find(/^(lon|lng|long|longitude|kinh_?do)$/i);
  const wkt = /POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)/i;
  return answer.rows.flatMap((row) => {
    const shape = row.find((it) => it.type.endsWith("#wktLiteral") && wkt.test(it.value));
    const at = shape ? wkt.exec(shape.value).slice(1, 3).reverse().map(Number)
      : y >= 0 && x >= 0 ? [row[y].value, row[x].value].map((it) => (it === "" ? NaN : Number(it))) : [NaN];
    return at.length == 2 && Math.abs(at[0]) <= 90 && Math.abs(at[1]) <= 180 ? [{ row, at }] : [];
  });
};

const map = async () => {
  const view = make("div", null, { className: "map-view" });
  view.setAttribute("role", "region");
  view.setAttribute("aria-label", words.map);
  shown.append(view);
  if (!window.L) {
    await Promise.all([load("link", { rel: "stylesheet", href: beside("leaflet.css") }),
      load("script", { src: beside("leaflet.js") })]);
  }
  const { squares, names } = await import("./ground.js");
  if (!view.isConnected) return;
  view.classList.add("is-open");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const ground = L.map(view, { zoomControl: false, attributionControl: false, maxZoom: 18, zoomSnap: 0.25, zoomAnimation: !calm });
  end = () => ground.remove();
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(ground);
  L.control.scale({ imperial: false }).addTo(ground);
  squares(ground);
  const all = points();
  ground.fitBounds(L.latLngBounds(all.map((it) => it.at)).pad(0.1), { maxZoom: 14, animate: false });
  for (const { row, at } of all) {
    const first = row.find((it) => it.kind == "literal" && !isNumber(it) && !it.type.endsWith("#wktLiteral")) ?? row[0];
    const icon = L.divIcon({ className: "map-point", html: make("span"), iconSize: null });
    const mark = L.marker(at, { icon, title: textOf(first), alt: textOf(first) }).addTo(ground);
    mark.getElement()?.setAttribute("aria-label", textOf(first));
    mark.bindPopup(() => {
      const [inside, list] = [make("div", null, { className: "map-popup" }), make("dl")];
      answer.columns.forEach((name, i) => {
        const what = make("dd", row[i].href ? null : written(row[i]));
        if (row[i].href) what.append(make("a", textOf(row[i]), { href: row[i].href }));
        if (row[i].value) list.append(make("dt", name), what);
      });
      inside.append(list);
      return inside;
    });
  }
  shown.append(make("p", words.points.replace("#", number.format(all.length)), { className: "small soft" }));
  names(ground, form.dataset.places).catch(() => {});
};

// A chart: a column of times or of names, and columns of numbers.
const charted = () => {
  if (answer.kind != "table" || answer.rows.length < 2) return null;
  const columns = answer.columns.map((name, i) => ({ name, i, cells: answer.rows.map((it) => it[i]) }));
  const full = (it) => it.cells.filter((cell) => cell.kind != "none");
  const numbers = columns.filter((it) => full(it).length && full(it).every((cell) => isNumber(cell) && !cell.type.endsWith("gYear")));
  const spoken = (it) => !numbers.includes(it) && full(it).length == it.cells.length && !full(it).some((cell) => cell.type.endsWith("#wktLiteral"));
  const isTime = (it) => full(it).every((cell) => /#(date|dateTime|gYear|gYearMonth)$/.test(cell.type) || /^\d{4}(-\d{2}){1,2}$/.test(cell.value));
  const names = columns.filter(spoken);
  const time = names.find(isTime);
  const axis = time ?? names.find((it) => it.cells[0].kind == "literal") ?? names[0];
  const places = /^(lat|latitude|lon|lng|long|longitude|rank)$/i;
  const measures = numbers.filter((it) => !places.test(it.name));
  if (!measures.length || !axis) return null;
  const others = names.filter((it) => it != axis && it.cells[0].kind == "literal");
  return { axis, time: !!time, measures, group: others.find((it) => new Set(it.cells.map(textOf)).size <= 8) };
};

const series = ({ axis, measures, group }) => {
  const labels = [...new Set(axis.cells.map(textOf))];
  const repeated = labels.length < axis.cells.length;
  if (!repeated || !group) {
    return { labels: axis.cells.map(textOf), series: measures.slice(0, 6).map((it) => ({ name: it.name,
      values: it.cells.map((cell) => (cell.value === "" ? null : Number(cell.value))) })) };
  }
  const kinds = [...new Set(group.cells.map(textOf))];
  return { labels, series: kinds.map((name) => ({ name, values: labels.map((label) => {
    const at = axis.cells.findIndex((it, i) => textOf(it) == label && textOf(group.cells[i]) == name);
    return at < 0 ? null : Number(measures[0].cells[at].value);
  }) })) };
};

const dayWritten = (text) => {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(text);
  return parts ? [parts[3], parts[2], parts[1]].filter(Boolean).join("/") : text;
};

const chart = async () => {
  const found = charted();
  const data = series(found);
  const kinds = [found.time ? "line" : "bar", found.time ? "bar" : "line"];
  if (data.series.length == 1 && data.labels.length <= 12 && data.series[0].values.every((it) => it >= 0)) kinds.push("pie");
  if (found.measures.length > 1) kinds.push("scatter");
  if (found.time) data.labels = data.labels.map(dayWritten);
  const pick = make("select", null, { id: "chart-kind" });
  const line = make("p", null, { className: "act" });
  const host = make("div");
  line.append(make("label", words.kind + " ", { htmlFor: "chart-kind" }), pick);
  pick.append(...kinds.map((it) => make("option", words[it], { value: it })));
  shown.append(line, host);
  const { draw } = await import("./charts.js");
  const show = async () => {
    end();
    const kind = pick.value;
    const measure = (at) => found.measures[at].cells.map((it) => Number(it.value));
    end = await draw(host, { ...data, kind, times: found.time, unit: "",
      title: data.series.map((it) => it.name).join(", "),
      ...(kind == "scatter" ? { xs: measure(0), xName: found.measures[0].name,
        series: [{ name: found.measures[1].name, values: measure(1) }] } : {}) });
  };
  pick.onchange = show;
  await show();
};

const raw = async () => {
  const forms = answer.kind == "graph" ? TRIPLES : ROWS;
  const [line, pick, text] = [make("p", null, { className: "act" }), make("select", null, { id: "raw-form" }),
    make("pre", null, { className: "raw", tabIndex: 0 })];
  pick.append(...forms.map(([value, name]) => make("option", name, { value })));
  text.setAttribute("aria-label", words.raw);
  line.append(make("label", words.form + " ", { htmlFor: "raw-form" }), pick);
  shown.append(line, text);
  const show = async () => {
    const leaving = new AbortController();
    end = () => leaving.abort();
    const got = await fetch(protocol(pick.value), { signal: leaving.signal });
    const reader = got.body.pipeThrough(new TextDecoderStream()).getReader();
    let read = "";
    for (let part = await reader.read(); !part.done && read.length < RAW; part = await reader.read()) read += part.value;
    text.textContent = read.slice(0, RAW);
    if (read.length >= RAW) {
      leaving.abort();
      text.after(make("p", words.rawCut, { className: "small soft" }));
    }
  };
  pick.onchange = () => show().catch(() => (text.textContent = words.failed));
  await show();
};

const edit = async () => {
  open.hidden = true;
  const host = make("div", null, { className: "editor" });
  try {
    const bundle = await import("./editor.js");
    let known = { prefixes: {}, terms: [], columns: [] };
    const held = document.activeElement == box;
    box.before(host);
    editor = bundle.open({ host, text: box.value, label: words.label, words: () => known, run,
      changed: (text) => (box.value = text), phrases: {} });
    box.hidden = true;
    document.querySelector("[data-keys]").hidden = false;
    form.querySelector("label[for=query]").onclick = () => editor.focus();
    if (held) editor.focus();
    if (!refused.hidden) refuse(refused.textContent);
    known = await fetch(form.dataset.words).then((it) => (it.ok ? it.json() : known));
  } catch {
    if (!editor) {
      host.remove();
      open.hidden = false;
    }
  }
};

form.onsubmit = (press) => {
  press.preventDefault();
  run();
};
box.onkeydown = (press) => {
  if (press.key == "Enter" && (press.ctrlKey || press.metaKey)) {
    press.preventDefault();
    run();
  }
};
stop.onclick = () => running?.abort();
share.hidden = false;
share.onclick = async () => {
  const address = new URL(link(query()), location.href).href;
  results.hidden = false;
  if (address.length > LONGEST_LINK) return void (said.textContent = words.long);
  try {
    await navigator.clipboard.writeText(address + location.hash);
    said.textContent = words.copied;
  } catch {
    said.replaceChildren(make("a", address, { href: address }));
  }
};
open.onclick = edit;
if (html.dataset.saving) open.hidden = false;
else (window.requestIdleCallback ?? setTimeout)(edit, { timeout: 1500 });
// What the server drew is asked again, to be seen as a map, a chart or raw too.
const asked = new URLSearchParams(location.search);
if ((asked.has("q") || asked.has("run")) && refused.hidden) run();
