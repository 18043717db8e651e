package vn.trangtien.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.facets.Edition;
import vn.trangtien.facets.Facet;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Marks;

/// What was found.
///
/// @param count all datasets that match, exactly
/// @param hits how many results they make, where the editions of a series are one
/// @param datasets those of the page that was asked for
/// @param facets for each facet its values with their counts, most first; counted without the
///     facet's own selection
/// @param understanding what the words were understood as
public record SearchResult(
    long count,
    long hits,
    List<Hit> datasets,
    Map<Facet, List<Facet.Count>> facets,
    Understanding understanding) {

  public SearchResult {
    datasets = List.copyOf(datasets);
    facets = Map.copyOf(facets);
  }

  /// One dataset that was found.
  ///
  /// @param titleMarked the title with its matching words
  /// @param snippetMarked the best piece of the description with its matching words
  /// @param formats short codes such as `CSV`, sorted
  /// @param status where it stands in its life, null while it is kept up to date
  /// @param spatial the places that it covers
  /// @param start the first day that it covers, null where it is open or not said
  /// @param end the last day that it covers, null where it is open or not said
  /// @param accrualPeriodicity how often it is renewed
  /// @param granularity what the rows of its main table are told apart by, such as year and
  ///     commune;
  ///     empty where its description does not say it
  /// @param rows how many its main table has; null where it never stood open, or is none
  /// @param editions of its series, newest first and itself among them; empty where it is of none
  public record Hit(
      Iri iri,
      Text title,
      MarkedText titleMarked,
      MarkedText snippetMarked,
      Iri publisher,
      List<Iri> theme,
      List<String> keywordVi,
      List<String> keywordEn,
      List<String> formats,
      @Nullable Iri provenance,
      @Nullable Iri status,
      @Nullable LocalDate issued,
      @Nullable LocalDate modified,
      List<Iri> spatial,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable Iri accrualPeriodicity,
      List<Text> granularity,
      @Nullable Long rows,
      List<Edition> editions) {

    /// Before a matching word; a private-use character that no text holds.
    public static final char MARK_START = Marks.START;

    /// Behind a matching word.
    public static final char MARK_END = Marks.END;

    public Hit {
      theme = List.copyOf(theme);
      keywordVi = List.copyOf(keywordVi);
      keywordEn = List.copyOf(keywordEn);
      formats = List.copyOf(formats);
      spatial = List.copyOf(spatial);
      granularity = List.copyOf(granularity);
      editions = List.copyOf(editions);
    }
  }
}
