// What the portal's charts need of ECharts, and no more.
import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import { AriaComponent, DataZoomSliderComponent, GridSimpleComponent, LegendPlainComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, PieChart, ScatterChart, AriaComponent, DataZoomSliderComponent, GridSimpleComponent,
  LegendPlainComponent, TooltipComponent, SVGRenderer]);

export { init };
