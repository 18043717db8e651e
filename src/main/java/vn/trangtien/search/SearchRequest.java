package vn.trangtien.search;

import java.util.List;
import java.util.Map;
import vn.trangtien.facets.Bounds;
import vn.trangtien.facets.Facet;

/// What somebody looks for.
///
/// @param text free words, at most 200 characters; empty for everything
/// @param selected the facet values that must hold: any of one facet's, all of the facets
/// @param bounds where and when it must lie
/// @param eachEdition whether each edition of a series is a hit of its own; otherwise the best one
///     stands for all
/// @param literal whether the words are looked for as they are written, without repairs and
///     without other words for the same thing
/// @param page from 1
/// @param size hits on a page, 0 to 100
public record SearchRequest(
    String text,
    Map<Facet, List<String>> selected,
    Bounds bounds,
    Sort sort,
    boolean eachEdition,
    boolean literal,
    int page,
    int size) {

  public SearchRequest {
    selected = Map.copyOf(selected);
  }

  /// A search anywhere and at any time, in which each edition is a hit of its own.
  public SearchRequest(
      String text, Map<Facet, List<String>> selected, Sort sort, int page, int size) {
    this(text, selected, Bounds.NONE, sort, true, false, page, size);
  }

  /// The order of hits.
  public enum Sort {
    RELEVANCE,
    NEWEST,
    USED,
    TITLE
  }
}
