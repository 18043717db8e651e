package vn.trangtien.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.cards.Responsibility;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.DatasetSeries;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;
import vn.trangtien.vocabulary.Concept;

/// The page of one series.
///
/// @param editions its datasets, newest first
/// @param replacedBy what took its place
record SeriesView(
    Frame frame, DatasetSeries series, List<Dataset> editions, List<Link> replacedBy) {

  /// Who else is or was responsible for it.
  List<String> responsible() {
    return Responsibility.sentences(frame, series.attributions());
  }

  /// Where it stands in its life; null while editions come.
  @Nullable Concept status() {
    return frame.concept(series.status());
  }

  /// The period that an edition covers.
  String period(Dataset edition) {
    Dataset.Period period = edition.temporal();
    return period == null ? "" : frame.period(period.startDate(), period.endDate());
  }

  /// All series.
  record All(Frame frame, List<SeriesView> series) {}
}
