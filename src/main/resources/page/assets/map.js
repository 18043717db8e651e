// Maps: https://leafletjs.com/reference.html, on ground of our own; loaded when a map is opened.
{
  const view = document.querySelector(".map-view");
  const words = view.dataset;
  const open = view.querySelector("[data-open]");
  const said = document.querySelector("[data-said]");
  const CELL = 56, WIDTH = 200;
  const saving = !!document.documentElement.dataset.saving;
  const columns = words.columns.split("\n").filter(Boolean).map((it) => {
    const at = it.indexOf("=");
    return [it.slice(0, at), it.slice(at + 1)];
  });
  const figures = new Set(words.figures.split("\n"));
  // What codes mean, some on a day alone: places change their codes.
  const codes = new Map();
  const dated = {};
  for (const line of words.codes.split("\n").filter(Boolean)) {
    const [column, from, code, on, label] = line.split("\t");
    dated[column] = from;
    codes.set([column, code, on].join("\t"), label);
  }
  const meaning = (all, name) =>
    codes.get([name, all[name], all[dated[name]] ?? ""].join("\t"));
  const isVietnamese = document.documentElement.lang == "vi";
  const number = new Intl.NumberFormat(isVietnamese ? "vi-VN" : "en-GB", { maximumFractionDigits: 10 });
  const day = new Intl.DateTimeFormat(isVietnamese ? "vi-VN" : "en-GB", { timeZone: "UTC",
    day: isVietnamese ? "2-digit" : "numeric", month: isVietnamese ? "2-digit" : "short", year: "numeric" });
  const written = (name, value) =>
    figures.has(name) && typeof value == "number" ? number.format(value)
      : /^\d{4}-\d\d-\d\d$/.test(value) ? day.format(new Date(value)) : String(value);
  const element = (name, text, all = {}) => {
    const made = Object.assign(document.createElement(name), all);
    if (text != null) made.textContent = text;
    return made;
  };
  const load = (name, all) => new Promise((done, failed) => document.head.append(
    Object.assign(document.createElement(name), all, { onload: done, onerror: failed })));
  const nameOf = (it) => String(it.properties?.[words.name] ?? it.id ?? "");
  const hrefOf = (it) => {
    const key = it.properties?.[words.key];
    if (words.key && key != null) {
      return `${words.table}?${encodeURIComponent(words.key)}=${encodeURIComponent(key)}`;
    }
    return it.id == null ? words.table : `${words.table}/${it.id}`;
  };
  const popup = (it) => {
    const box = element("div", null, { className: "map-popup" });
    const list = element("dl");
    for (const [name, label] of columns) {
      const value = it.properties?.[name];
      if (value == null || value === "") continue;
      const text = meaning(it.properties, name) ?? written(name, value);
      const short = text.length > WIDTH ? text.slice(0, WIDTH) + "…" : text;
      list.append(element("dt", label), element("dd", short));
    }
    box.append(element("h3", nameOf(it), { lang: "vi" }), list,
      element("a", words.row, { href: hrefOf(it) }));
    return box;
  };
  const icon = (text, className) => L.divIcon({ className, html: element("span", text), iconSize: null });

  // Points that stand close together are one mark with their number, until the reader comes nearer.
  // The mark that had the focus keeps it, though it may have become another one.
  const gather = (map, layer, points) => {
    const aim = map.groups?.get(document.activeElement)?.[0];
    map.groups = new Map();
    layer.clearLayers();
    const groups = [];
    const cells = new Map();
    const seen = map.getBounds().pad(0.2);
    const last = map.getZoom() >= map.getMaxZoom();
    const near = (at, x, y) => {
      for (const dx of [-1, 0, 1]) {
        for (const dy of [-1, 0, 1]) {
          const found = (cells.get(x + dx + ":" + (y + dy)) ?? [])
            .find((it) => at.distanceTo(it.at) < (last ? 1 : CELL));
          if (found) return found.group;
        }
      }
    };
    for (const point of points) {
      if (!seen.contains(point.at)) continue;
      const at = map.project(point.at);
      const { x, y } = at.divideBy(CELL).floor();
      const found = near(at, x, y);
      if (found) {
        found.push(point);
        continue;
      }
      const group = [point];
      const cell = x + ":" + y;
      groups.push(group);
      cells.has(cell) ? cells.get(cell).push({ at, group }) : cells.set(cell, [{ at, group }]);
    }
    for (const group of groups) {
      const one = group.length == 1;
      const label = one ? nameOf(group[0].it) : words.group.replace("#", group.length);
      const mark = L.marker(group[0].at, {
        icon: one ? icon("", "map-point") : icon(group.length, "map-group"), title: label, alt: label,
      });
      if (one) mark.bindPopup(() => popup(group[0].it));
      else if (map.getZoom() < map.getMaxZoom()) {
        const nearer = () => map.fitBounds(L.latLngBounds(group.map((it) => it.at)).pad(0.3));
        mark.on("click", nearer);
        mark.on("keydown", (it) => it.originalEvent.key == "Enter" && nearer());
      } else {
        mark.bindPopup(() => {
          const all = element("div");
          group.slice(0, 20).forEach((it) => all.append(popup(it.it)));
          return all;
        });
      }
      layer.addLayer(mark);
      const drawn = mark.getElement();
      drawn.setAttribute("aria-label", label);
      map.groups.set(drawn, group);
      if (group.includes(aim)) drawn.focus({ preventScroll: true });
    }
  };

  const draw = async () => {
    open.hidden = true;
    try {
      const [answer, ground] = await Promise.all([
        fetch(words.source).then((it) => (it.ok ? it.json() : Promise.reject(it.status))),
        import("./ground.js"),
        load("link", { rel: "stylesheet", href: words.style }),
        load("script", { src: words.script }),
      ]);
      const things = answer.features.filter((it) => it.geometry);
      view.replaceChildren();
      view.classList.add("is-open");
      const map = L.map(view, { zoomControl: false, attributionControl: !!words.tiles, maxZoom: 18, zoomSnap: 0.25,
        zoomAnimation: !matchMedia("(prefers-reduced-motion: reduce)").matches });
      L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
      L.control.scale({ imperial: false }).addTo(map);
      if (words.tiles) L.tileLayer(words.tiles, { attribution: words.thanks }).addTo(map);
      else ground.squares(map);
      const isPoint = (it) => it.geometry.type == "Point";
      const points = things.filter(isPoint).map((it) => {
        const [longitude, latitude] = it.geometry.coordinates;
        return { it, at: L.latLng(latitude, longitude) };
      });
      const shapes = L.geoJSON(things.filter((it) => !isPoint(it)), {
        style: { className: "map-shape" },
        onEachFeature: (it, layer) => layer.bindPopup(() => popup(it)),
      }).addTo(map);
      const all = L.latLngBounds(points.map((it) => it.at));
      if (shapes.getLayers().length) all.extend(shapes.getBounds());
      if (!all.isValid()) return void (said.textContent = words.none);
      map.fitBounds(all.pad(0.08), { maxZoom: 14, animate: false });
      shapes.eachLayer((layer) => {
        const path = layer.getElement?.();
        if (!path) return;
        for (const [key, value] of [["tabindex", 0], ["role", "button"],
          ["aria-label", nameOf(layer.feature)]]) path.setAttribute(key, value);
        path.onkeydown = (press) => press.key == "Enter" && layer.openPopup();
      });
      const layer = L.layerGroup().addTo(map);
      let isRead, opener;
      const renew = () => isRead || gather(map, layer, points);
      // Not while a popup is being opened: that ends a movement too, and the mark would be gone.
      map.on("moveend", () => setTimeout(renew));
      // Marks stay while one of them is read; who reads by keyboard is led into the popup and back.
      map.on("popupopen", (it) => {
        isRead = true;
        opener = document.activeElement;
        it.popup.getElement().querySelector(".map-popup a").focus({ preventScroll: true });
      });
      view.addEventListener("keydown", (press) => press.key == "Escape" && map.closePopup());
      map.on("popupclose", () => {
        isRead = false;
        if (opener.isConnected) opener.focus({ preventScroll: true });
        setTimeout(renew);
      });
      renew();
      said.textContent = said.dataset.said.replace("#", things.length);
      const crowds = () => [...map.groups.values()].filter((it) => it.length > 1).map((it) => it[0].at);
      ground.names(map, words.places, crowds).catch(() => {});
    } catch {
      said.textContent = words.failed;
      open.hidden = false;
    }
  };

  if (saving) {
    open.hidden = false;
    open.onclick = draw;
  } else draw();
}
