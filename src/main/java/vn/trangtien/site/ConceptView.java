package vn.trangtien.site;

import java.util.List;
import vn.trangtien.cards.Counted;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;
import vn.trangtien.search.SearchResult.Hit;
import vn.trangtien.vocabulary.Concept;

/// The page of one concept: an agency, a theme, a place, a format, a licence.
///
/// @param today whether it is valid now
/// @param formerly whose tasks or ground it took over
/// @param successors who took them over from it
/// @param members what it is made of
/// @param count how many datasets it has; -1 where datasets are not counted by such concepts
/// @param all the search for its datasets; empty where they all are on this page
record ConceptView(
    Frame frame,
    Concept concept,
    Link scheme,
    boolean today,
    List<Counted> formerly,
    List<Counted> successors,
    List<Counted> members,
    long count,
    List<Hit> datasets,
    String all) {

  /// Whether it was valid once and is not any more.
  boolean ended() {
    return !today && concept.validTo() != null;
  }

  /// All concepts of a scheme.
  ///
  /// @param counted whether datasets are counted by such concepts
  record Scheme(Frame frame, String key, Link scheme, boolean counted, List<Counted> concepts) {

    /// What the scheme is, where the pages have words for it.
    String lead() {
      return frame.t("scheme.lead." + key, Text.EMPTY);
    }

    List<Counted> withDatasets() {
      return concepts.stream().filter(it -> it.count() > 0).toList();
    }

    List<Counted> without(boolean ended) {
      return concepts.stream()
          .filter(it -> it.count() == 0 && ended == (it.concept().validTo() != null))
          .toList();
    }
  }
}
