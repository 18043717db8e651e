package vn.trangtien.history;

import java.util.List;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;

/// The page of all states of a dataset.
///
/// @param revisions newest first
/// @param more whether there are older ones
record RevisionsView(Frame frame, Past newest, List<Past> revisions, boolean more) {

  /// What the dataset is called: as it is now, or as it was when it was last called anything.
  Text title() {
    return RevisionView.title(
        newest.entry() != null
            ? newest
            : revisions.stream().filter(it -> it.entry() != null).findFirst().orElse(newest));
  }

  String dataset() {
    return newest.revision().record().path();
  }

  /// Whether there are two to compare.
  boolean comparable() {
    return revisions.size() > 1;
  }

  String change(Past past) {
    return RevisionView.change(frame, past);
  }
}
