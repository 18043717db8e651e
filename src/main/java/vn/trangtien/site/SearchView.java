package vn.trangtien.site;

import java.util.Comparator;
import java.util.List;
import vn.trangtien.facets.Facet;
import vn.trangtien.facets.Facet.Count;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;
import vn.trangtien.search.SearchResult;

/// The page of a search.
///
/// @param first the number of the first dataset shown
/// @param lastPage the number of the last page that can be reached
record SearchView(Frame frame, SearchQuery query, SearchResult result, long first, int lastPage) {

  /// How many values of a facet are shown before the rest is folded away.
  private static final int SHOWN = 7;

  /// The number of the last dataset shown.
  long last() {
    return first + result.datasets().size() - 1;
  }

  String href(SearchQuery other) {
    return frame.href(other.path());
  }

  /// What a chosen value of `facet` is called.
  Link chosen(Facet facet, String value) {
    return frame.link(facet.subject(value));
  }

  /// Whether any facet value is chosen.
  boolean filtered() {
    return query.selected().values().stream().anyMatch(it -> !it.isEmpty());
  }

  /// The values of `facet`, chosen ones first.
  List<Count> counts(Facet facet) {
    return result.facets().getOrDefault(facet, List.of()).stream()
        .sorted(Comparator.comparing(it -> !query.has(facet, it.value())))
        .toList();
  }

  List<Count> shown(Facet facet) {
    List<Count> counts = counts(facet);
    return counts.subList(0, cut(facet, counts));
  }

  /// The values that are folded away.
  List<Count> folded(Facet facet) {
    List<Count> counts = counts(facet);
    return counts.subList(cut(facet, counts), counts.size());
  }

  /// All themes, for who found nothing.
  List<Link> themes() {
    return frame.vocabulary().scheme(Iri.own("/theme")).stream()
        .map(it -> frame.link(it.iri()))
        .toList();
  }

  private int cut(Facet facet, List<Count> counts) {
    int shown = Math.max(SHOWN, query.chosen(facet).size());
    return counts.size() <= shown + 2 ? counts.size() : shown;
  }
}
