// The ground of maps (Leaflet) where no tile server is set: squares that move along, so that one sees
// how far the map was moved, and the names of places.
const NAMED = 9;

export const squares = (map) => {
  const all = L.gridLayer({ tileSize: 128 });
  all.createTile = () => Object.assign(document.createElement("div"), { className: "map-cell" });
  all.addTo(map);
};

// A name that would lie over another one, or under a mark at one of `busy`, waits until the reader
// comes nearer.
export const names = async (map, address, busy = () => []) => {
  map.createPane("names").style.zIndex = 350;
  const layer = L.layerGroup().addTo(map);
  const places = await (await fetch(address)).json();
  const show = () => {
    const taken = busy().map((at) => {
      const { x, y } = map.project(at);
      return { x, y: y - 8, half: 20 };
    });
    if (!map.getPane("names")) return;
    layer.clearLayers();
    if (map.getZoom() < NAMED) return;
    for (const [name, latitude, longitude] of places) {
      const { x, y } = map.project([latitude, longitude]);
      const half = name.length * 3.6;
      if (taken.some((it) => Math.abs(it.x - x) < it.half + half && Math.abs(it.y - y) < 28)) continue;
      taken.push({ x, y, half });
      const text = Object.assign(document.createElement("span"), { textContent: name });
      layer.addLayer(L.marker([latitude, longitude], {
        icon: L.divIcon({ className: "map-name", html: text, iconSize: null }),
        interactive: false, keyboard: false, pane: "names",
      }));
    }
  };
  map.on("moveend", () => setTimeout(show));
  show();
};
