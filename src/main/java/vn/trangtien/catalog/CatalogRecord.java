package vn.trangtien.catalog;

import java.time.Instant;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Revision;

/// A `dcat:CatalogRecord`: one entry of the catalog, as it was published
/// ([DCAT 3, 6.5](https://www.w3.org/TR/vocab-dcat-3/#Class:Catalog_Record)).
///
/// @param revision when and by whom it was published
/// @param description its whole RDF
public record CatalogRecord(Revision revision, Description description) {

  /// What it is about, such as `/dataset/le-hoi`.
  public Iri primaryTopic() {
    return revision.record();
  }

  /// When this state of the entry was published.
  public Instant modified() {
    return revision.time();
  }

  /// Which publication of the whole portal this state was, from 1.
  public long sequence() {
    return revision.sequence();
  }

  /// The entry as a dataset.
  ///
  /// @throws IllegalStateException where it describes something else
  public Dataset dataset() {
    return description.dataset();
  }

  /// The entry as a series.
  ///
  /// @throws IllegalStateException where it describes something else
  public DatasetSeries series() {
    return DatasetReader.series(description);
  }

  /// The entry as the plan of open data.
  public OpenDataPlan plan() {
    return DatasetReader.plan(description);
  }
}
