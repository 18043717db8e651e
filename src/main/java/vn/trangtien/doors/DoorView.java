package vn.trangtien.doors;

import java.util.List;
import vn.trangtien.cards.Pick;
import vn.trangtien.page.Frame;
import vn.trangtien.search.SearchResult;
import vn.trangtien.vocabulary.Concept;

/// The page behind a door.
///
/// @param found the newest datasets that are meant for this audience, and how many there are
/// @param others the other doors
record DoorView(
    Frame frame, Door door, List<Chapter> chapters, SearchResult found, List<Door> others) {

  /// The search for everything that is meant for this audience.
  String all() {
    return frame.href("/search") + "?audience=" + door.key();
  }

  /// One collection with those of its datasets that are published.
  ///
  /// @param more a link to more of the kind; empty where there is none
  record Chapter(Concept concept, List<Pick> picks, String more) {}
}
