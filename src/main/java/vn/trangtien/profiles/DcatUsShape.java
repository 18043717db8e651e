package vn.trangtien.profiles;

import java.util.Map;
import vn.trangtien.catalog.CatalogRecord;

/// One of the shapes in which `data.json` is read.
sealed interface DcatUsShape permits DcatUs1, DcatUs3 {

  Profile profile();

  /// What is said of the whole catalogue, but for its datasets.
  Map<String, Object> catalog(CatalogRecord entry);

  /// What is said of one dataset.
  Map<String, Object> dataset(CatalogRecord entry);
}
