package vn.trangtien.compatibility;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.http.BaseAddress;

/// What the words `$BASE`, `$DATASET` and `$FILE` of contracts stand for on this portal.
@Singleton
final class Examples {

  /// How many datasets are looked at for one with a table.
  private static final int LOOKED_AT = 200;

  private final Catalog catalog;
  private final BaseAddress base;

  Examples(Catalog catalog, BaseAddress base) {
    this.catalog = catalog;
    this.base = base;
  }

  /// A dataset with a table; empty where none is published.
  Optional<Example> first() {
    return catalog.page(Catalog.DATASET, null, LOOKED_AT).stream()
        .map(it -> it.dataset())
        .flatMap(this::table)
        .findFirst();
  }

  private Stream<Example> table(Dataset dataset) {
    return dataset.distribution().stream()
        .filter(it -> it.formatCode().equals("CSV") && !it.columns().isEmpty())
        .limit(1)
        .map(it -> example(dataset, it));
  }

  private Example example(Dataset dataset, Distribution file) {
    String address = base.value().substring(0, base.value().length() - 1);
    return new Example(address, dataset.slug(), file.fileName());
  }

  /// One dataset and its file.
  ///
  /// @param base the public address, without a slash at its end
  record Example(String base, String dataset, String file) {

    String in(String text) {
      return text.replace("$BASE", base).replace("$DATASET", dataset).replace("$FILE", file);
    }
  }
}
