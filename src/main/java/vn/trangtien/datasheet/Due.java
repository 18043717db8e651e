package vn.trangtien.datasheet;

import java.time.LocalDate;
import java.util.Optional;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.vocabulary.Vocabulary;

/// When a dataset's next update is promised.
///
/// @param day the last day on which it is in time
/// @param overdue whether that day has passed
record Due(LocalDate day, boolean overdue) {

  /// Empty where no rhythm is promised, or no update comes any more.
  static Optional<Due> of(Dataset dataset, Vocabulary vocabulary, LocalDate today) {
    LocalDate changed = dataset.modified() != null ? dataset.modified() : dataset.issued();
    if (changed == null
        || dataset.accrualPeriodicity() == null
        || dataset.life().status() != null) {
      return Optional.empty();
    }
    return vocabulary
        .due(dataset.accrualPeriodicity(), changed)
        .map(it -> new Due(it, today.isAfter(it)));
  }
}
