package vn.trangtien.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trangtien.identifier.Iri;

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

  /// A side by which datasets are counted and chosen.
  public enum Facet {
    THEME,
    AGENCY,
    PLACE,
    YEAR,
    FORMAT,
    FREQUENCY,
    LIVE,
    AUDIENCE,
    PROVENANCE,
    QUALITY,
    LICENCE;

    private static final String YEARS = "http://reference.data.gov.uk/id/gregorian-year/";

    private final String parameter = name().toLowerCase(Locale.ROOT);

    /// Its name in addresses, such as `agency`.
    public String parameter() {
      return parameter;
    }

    /// What `value` stands for, such as `/place/46/2025-01-01` for `46/2025-01-01`.
    public Iri subject(String value) {
      return this == YEAR ? new Iri(YEARS + value) : Iri.own("/" + parameter + "/" + value);
    }

    /// What to ask for where `subject` is meant: its path in its list in small letters, or its last
    /// segment where it is of another's list.
    public String value(Iri subject) {
      String list = "/" + parameter + "/";
      String path = subject.path();
      String value = path.startsWith(list) ? path.substring(list.length()) : subject.name();
      return value.toLowerCase(Locale.ROOT);
    }
  }

  /// The order of hits.
  public enum Sort {
    RELEVANCE,
    NEWEST,
    TITLE
  }
}
