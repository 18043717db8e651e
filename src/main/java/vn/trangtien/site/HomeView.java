package vn.trangtien.site;

import java.util.List;
import vn.trangtien.cards.Counted;
import vn.trangtien.doors.Door;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;
import vn.trangtien.search.SearchResult;
import vn.trangtien.vocabulary.Concept;

/// The first page, and the pages about the portal.
///
/// @param all the empty search: the newest datasets and the counts
/// @param live those that promise an update every day or more often
/// @param agencies how many have published something
record HomeView(
    Frame frame,
    SearchResult all,
    SearchResult live,
    long agencies,
    List<Counted> themes,
    List<Door> doors) {

  private static final int EXAMPLES = 5;

  /// How many themes have a dataset.
  long themesInUse() {
    return themes.stream().filter(it -> it.count() > 0).count();
  }

  /// Words to try: what the newest datasets are about.
  List<String> examples() {
    return all.datasets().stream()
        .flatMap(
            hit ->
                switch (frame.language()) {
                  case VI -> hit.keywordVi().stream().limit(1);
                  case EN -> hit.keywordEn().stream().limit(1);
                })
        .distinct()
        .limit(EXAMPLES)
        .toList();
  }

  /// A dataset for commands to try; `le-hoi` where there is none yet.
  String example() {
    return all.datasets().stream().findFirst().map(it -> it.iri().name()).orElse("le-hoi");
  }

  /// How honest rows can be.
  List<Concept> grades() {
    return frame.vocabulary().scheme(Iri.own("/provenance"));
  }
}
