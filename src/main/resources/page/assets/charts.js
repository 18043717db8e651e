// Charts to be touched, in place of the picture that the server drew: https://echarts.apache.org.
// Loaded when a reader asks for one; should anything fail, the picture stays.
const html = document.documentElement;
const vietnamese = html.lang == "vi";
const number = new Intl.NumberFormat(vietnamese ? "vi-VN" : "en-GB", { maximumFractionDigits: 4 });
const colour = (name) => getComputedStyle(html).getPropertyValue(name).trim();
const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
const isDark = () => html.dataset.theme ? html.dataset.theme == "dark"
  : matchMedia("(prefers-color-scheme: dark)").matches;
const LONG = 40;
const DASHES = ["solid", "dashed", "dotted", [8, 3, 2, 3], [2, 6], [12, 4]];

// Told apart by light as well as by hue; lines by dashes and bars by patterns too.
const hues = () => (isDark()
  ? ["#cfaaf0", "#86d3d8", "#f2c873", "#f09ab0", "#9fc27a", "#9db4f5", "#d8b59a", "#c2c2c2"]
  : ["#5c2a87", "#0b7a86", "#a86a00", "#b0304f", "#4d7326", "#3454b4", "#7a5134", "#5a5a5a"]);

const tip = (title, lines) => {
  const box = document.createElement("div");
  const head = document.createElement("strong");
  head.textContent = title;
  box.className = "chart-tip";
  box.append(head, ...lines.map((it) => Object.assign(document.createElement("div"), { textContent: it })));
  return box;
};

// Of an address without a name the end tells it apart.
const brief = (label) => /^https?:/.test(label) ? label.replace(/^.*?([^/#]+[/#][^/#]+[/#]?)$/, "…$1") : label;

const options = (data, narrow) => {
  const ink = colour("--ink"), soft = colour("--ink-soft"), line = colour("--line"), paper = colour("--paper");
  const unit = data.unit ? " " + data.unit : "";
  const said = (value) => (value == null ? "–" : number.format(value) + unit);
  const text = { color: ink, fontFamily: colour("--font") };
  const many = data.series.length > 1;
  const long = data.labels.length > LONG;
  const lying = data.kind == "bar" && !data.times;
  const plain = { textStyle: text, color: hues(), animation: !isCalm(),
    aria: { enabled: true, label: { description: data.summary ?? data.title },
      decal: { show: many && data.kind != "line" } } };
  const tooltip = { trigger: "axis", confine: true, backgroundColor: paper, borderColor: line,
    transitionDuration: isCalm() ? 0 : 0.2, axisPointer: { type: "line", animation: !isCalm(), lineStyle: { color: soft } },
    formatter: (all) => tip(all[0]?.axisValueLabel || all[0]?.name || "",
      all.map((it) => `${many ? it.seriesName + ": " : ""}${said(it.value)}`)) };
  if (data.kind == "pie") {
    return { ...plain, legend: { top: 0, textStyle: text },
      tooltip: { ...tooltip, trigger: "item", formatter: (it) => tip(it.name, [`${said(it.value)} (${number.format(it.percent)} %)`]) },
      series: [{ type: "pie", radius: ["0%", "62%"], center: ["50%", "58%"], label: { show: !narrow, color: ink },
        itemStyle: { borderColor: paper, borderWidth: 2 },
        data: data.labels.map((name, i) => ({ name, value: data.series[0].values[i] })) }] };
  }
  const value = { type: "value", axisLabel: { color: soft, formatter: (it) => number.format(it) },
    splitLine: { lineStyle: { color: line } }, scale: data.kind == "line" || data.kind == "scatter" };
  if (data.kind == "scatter") {
    return { ...plain, grid: { left: 12, right: 24, top: 16, bottom: 36, containLabel: true },
      tooltip: { ...tooltip, trigger: "item", formatter: (it) => tip(it.name || "", [`${data.xName}: ${number.format(it.value[0])}`, `${data.series[0].name}: ${said(it.value[1])}`]) },
      xAxis: { ...value, name: data.xName, nameLocation: "middle", nameGap: 28, nameTextStyle: { color: soft } }, yAxis: value,
      series: [{ type: "scatter", symbolSize: 10, data: data.xs.map((x, i) => ({ name: data.labels[i], value: [x, data.series[0].values[i]] })) }] };
  }
  const category = { type: "category", data: data.labels, inverse: lying, axisTick: { show: false },
    axisLine: { lineStyle: { color: soft } },
    axisLabel: { color: soft, hideOverlap: true, formatter: brief, width: lying ? (narrow ? 110 : 220) : undefined, overflow: lying ? "truncate" : "none" } };
  const zoom = { type: "slider", [lying ? "yAxisIndex" : "xAxisIndex"]: 0, textStyle: { color: soft }, borderColor: line,
    fillerColor: isDark() ? "#cfaaf033" : "#5c2a8722", handleStyle: { color: paper, borderColor: colour("--control") }, handleSize: "120%",
    ...(lying ? { right: 4, width: 22, startValue: 0, endValue: LONG / 2 } : { bottom: 4, height: 26 }),
    labelFormatter: (_, name) => name, brushSelect: false };
  return { ...plain, tooltip,
    legend: many ? { top: 0, left: 0, textStyle: text, inactiveColor: colour("--control") } : undefined,
    grid: { left: 8, right: lying && long ? 44 : 20, top: many ? (narrow ? 24 + 22 * Math.ceil(data.series.length / 2) : 40) : 16, bottom: long && !lying ? 48 : 8, containLabel: true },
    xAxis: lying ? value : category, yAxis: lying ? category : value, dataZoom: long ? [zoom] : [],
    series: data.series.map((it, i) => ({ name: it.name, type: data.kind, data: it.values, connectNulls: false,
      barMaxWidth: 34, lineStyle: { width: 2.25, type: DASHES[i % DASHES.length] }, symbolSize: 6,
      showSymbol: data.labels.length <= LONG, emphasis: { focus: many ? "series" : "none" } })) };
};

/// Draws `data` in `host`; answers how to end it.
export const draw = async (host, data) => {
  const { init } = await import("./echarts.js");
  const narrow = host.clientWidth < 560;
  const lying = data.kind == "bar" && !data.times;
  const rows = lying ? Math.min(data.labels.length, LONG / 2) * Math.max(1, data.series.length * 0.7) : 0;
  host.classList.add("chart-live");
  host.style.height = Math.max(narrow ? 320 : 400, rows * 26 + 90) + "px";
  const chart = init(host, null, { renderer: "svg" });
  const show = () => chart.setOption(options(data, host.clientWidth < 560), true);
  show();
  host.setAttribute("role", "img");
  host.setAttribute("aria-label", data.title + ". " + (data.summary ?? ""));
  const sized = new ResizeObserver(() => chart.resize());
  const changed = new MutationObserver(show);
  const dark = matchMedia("(prefers-color-scheme: dark)");
  sized.observe(host);
  changed.observe(html, { attributeFilter: ["data-theme"] });
  dark.addEventListener("change", show);
  return () => {
    sized.disconnect();
    changed.disconnect();
    dark.removeEventListener("change", show);
    chart.dispose();
    host.removeAttribute("style");
    host.classList.remove("chart-live");
  };
};

for (const button of document.querySelectorAll("button[data-chart]")) {
  const figure = button.closest("figure");
  const pictures = figure.querySelectorAll("svg.chart");
  const said = figure.querySelector("[data-chart-said]");
  button.hidden = false;
  button.onclick = async () => {
    button.disabled = true;
    const host = document.createElement("div");
    try {
      const answer = await fetch(button.dataset.chart);
      if (!answer.ok) throw new Error(String(answer.status));
      const data = await answer.json();
      pictures[0].before(host);
      await draw(host, data);
      pictures.forEach((it) => it.remove());
      button.remove();
      said.textContent = said.dataset.chartSaid;
    } catch {
      host.remove();
      said.textContent = said.dataset.chartFailed;
      button.disabled = false;
    }
  };
}
