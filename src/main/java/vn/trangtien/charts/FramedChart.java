package vn.trangtien.charts;

import vn.trangtien.catalog.Dataset;
import vn.trangtien.page.Embed;
import vn.trangtien.page.Frame;

/// A chart inside somebody else's page.
record FramedChart(Frame frame, Embed embed, Dataset dataset, Chart chart) {}
