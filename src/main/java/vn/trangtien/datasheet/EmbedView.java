package vn.trangtien.datasheet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.page.Embed;
import vn.trangtien.page.Frame;

/// The card of a dataset inside somebody else's page.
record EmbedView(Frame frame, Embed embed, Dataset dataset) {

  private static final int FILES = 4;

  /// When it was last changed, or else published.
  @Nullable LocalDate changed() {
    return dataset.modified() != null ? dataset.modified() : dataset.issued();
  }

  /// The period that the data cover.
  String period() {
    Dataset.Period period = dataset.temporal();
    return period == null ? "" : frame.period(period.startDate(), period.endDate());
  }

  /// The first of its files.
  List<Distribution> files() {
    return dataset.distribution().stream().limit(FILES).toList();
  }
}
