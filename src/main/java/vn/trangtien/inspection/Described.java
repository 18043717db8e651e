package vn.trangtien.inspection;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Description;
import vn.trangtien.identifier.Iri;

/// A description that was read.
///
/// @param file its name in the folder
/// @param beside where its data files stand
/// @param dataset null where it describes something else, or not enough
record Described(String file, Path beside, Description description, @Nullable Dataset dataset) {

  Iri record() {
    return description.record();
  }

  /// Whether it is about a dataset, well described or not.
  boolean ofDataset() {
    return record().collection().equals(Catalog.DATASET);
  }

  /// What a file beside it is called in findings.
  String beside(String fileName) {
    int slash = file.lastIndexOf('/');
    return file.substring(0, slash + 1) + fileName;
  }
}
