package vn.trangtien.search;

import java.util.List;
import java.util.Map;

/// What somebody looks for.
///
/// @param text free words, at most 200 characters; empty for everything
/// @param selected the facet values that must hold: any of one facet's, all of the facets
/// @param literal whether the words are looked for as they are written, without repairs and
///     without other words for the same thing
/// @param page from 1
/// @param size hits on a page, 0 to 100
public record SearchRequest(
    String text,
    Map<Facet, List<String>> selected,
    Sort sort,
    boolean literal,
    int page,
    int size) {

  public SearchRequest {
    selected = Map.copyOf(selected);
  }

  /// A search whose words may be mended and added to.
  public SearchRequest(
      String text, Map<Facet, List<String>> selected, Sort sort, int page, int size) {
    this(text, selected, sort, false, page, size);
  }

  /// A side by which datasets are counted and chosen; values are the last segments of IRIs.
  public enum Facet {
    AGENCY,
    THEME,
    FORMAT,
    LICENCE,
    FREQUENCY
  }

  /// The order of hits.
  public enum Sort {
    RELEVANCE,
    NEWEST,
    TITLE
  }
}
