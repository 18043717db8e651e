package vn.trangtien.publishing;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Description;
import vn.trangtien.catalog.Descriptions;
import vn.trangtien.publishing.DataFiles.Fault;
import vn.trangtien.vocabulary.Violation;

/// Where a description is checked before it is published.
@Singleton
final class Desk {

  private final Descriptions descriptions;
  private final DataFiles files;

  Desk(Descriptions descriptions, DataFiles files) {
    this.descriptions = descriptions;
    this.files = files;
  }

  /// What keeps `description` from being published; where nothing does, the file store holds its
  /// files.
  ///
  /// @param folder where its data files stand
  List<Fault> faults(Description description, Path folder) {
    List<Violation> violations = descriptions.violations(description);
    if (!violations.isEmpty()) {
      return violations.stream().map(Desk::fault).toList();
    }
    if (!description.record().collection().equals(Catalog.DATASET)) {
      return List.of();
    }
    Dataset dataset = descriptions.dataset(description);
    return files.take(dataset, folder);
  }

  private static Fault fault(Violation violation) {
    return new Fault(
        violation.path().isEmpty() ? violation.rule() : violation.rule() + " " + violation.path(),
        violation.focus(),
        violation.message());
  }
}
