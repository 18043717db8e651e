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
import vn.trangtien.page.Frame;
import vn.trangtien.search.SearchResult.Hit;

/// Picks the chart that stands for a theme: of the datasets most used the first that tells a story
/// over time, or else the first that has one at all.
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
    int at = 0;
    while (at < ready.size() - 1 && !ready.get(at).timed()) {
      at++;
    }
    int chosen = ready.get(at).timed() ? at : 0;
    Dataset dataset = their.get(chosen);
    List<Dataset> others =
        their.stream().filter(it -> !it.equals(dataset)).limit(OTHERS).toList();
    return new ThemeView.Drawn(ready.get(chosen), dataset, others);
  }
}
