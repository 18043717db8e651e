package vn.trangtien.themes;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.charts.Chart;
import vn.trangtien.charts.Charts;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;
import vn.trangtien.search.SearchResult.Hit;

/// Picks the chart that stands for a theme among its most used datasets: one that tells a story
/// over time before others, and one of real rows before one of illustrative rows.
@Singleton
final class ThemeChart {

  /// How many datasets are looked at.
  static final int CANDIDATES = 8;

  private static final int OTHERS = 4;

  private final Catalog catalog;
  private final Charts charts;

  ThemeChart(Catalog catalog, Charts charts) {
    this.catalog = catalog;
    this.charts = charts;
  }

  /// A chart of one of `datasets` that is ready; null where none is.
  ThemeView.@Nullable Drawn of(Frame frame, List<Hit> datasets) {
    List<Chart> ready = new ArrayList<>();
    List<Dataset> their = new ArrayList<>();
    for (Hit hit : datasets) {
      CatalogRecord record = catalog.find(hit.iri()).orElse(null);
      Chart chart = record == null ? null : charts.soon(frame, record).chart();
      if (record != null && chart != null) {
        ready.add(chart);
        their.add(record.dataset());
      }
    }
    if (ready.isEmpty()) {
      return null;
    }
    int chosen = 0;
    for (int at = 1; at < ready.size(); at++) {
      if (worth(ready.get(at), their.get(at)) > worth(ready.get(chosen), their.get(chosen))) {
        chosen = at;
      }
    }
    Dataset dataset = their.get(chosen);
    List<Dataset> others = their.stream().filter(it -> !it.equals(dataset)).limit(OTHERS).toList();
    return new ThemeView.Drawn(ready.get(chosen), dataset, others);
  }

  /// A story over time before others; of two, the one whose rows are no mere illustration.
  private static int worth(Chart chart, Dataset dataset) {
    Iri grade = dataset.provenance();
    return (chart.timed() ? 2 : 0) + (grade != null && grade.name().equals("illustrative") ? 0 : 1);
  }
}
