package vn.trangtien.themes;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.DatasetSeries;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Ledger;

/// Which series a theme has, read once for each position of the ledger.
@Singleton
final class ThemeSeries {

  private static final int MOST = 500;

  private final Ledger ledger;
  private final Catalog catalog;
  private volatile Shelf shelf = new Shelf(-1, Map.of());

  /// @param sequence the ledger's head when it was read
  private record Shelf(long sequence, Map<Iri, List<DatasetSeries>> byTheme) {}

  ThemeSeries(Ledger ledger, Catalog catalog) {
    this.ledger = ledger;
    this.catalog = catalog;
  }

  /// The series of `theme`, in the order of their IRIs.
  List<DatasetSeries> of(Iri theme) {
    long head = ledger.head().sequence();
    Shelf known = shelf;
    if (known.sequence() != head) {
      known = new Shelf(head, read());
      shelf = known;
    }
    return List.copyOf(Objects.requireNonNullElse(known.byTheme().get(theme), List.of()));
  }

  private Map<Iri, List<DatasetSeries>> read() {
    Map<Iri, List<DatasetSeries>> byTheme = new HashMap<>();
    for (CatalogRecord record : catalog.page(Catalog.SERIES, null, MOST)) {
      DatasetSeries series = record.series();
      for (Iri theme : series.theme()) {
        byTheme.computeIfAbsent(theme, it -> new ArrayList<>()).add(series);
      }
    }
    return byTheme;
  }
}
