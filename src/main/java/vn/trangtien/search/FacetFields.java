package vn.trangtien.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import vn.trangtien.identifier.Iri;

/// How facets are kept in an index: each value under its IRI, chosen by the IRI's last segment.
final class FacetFields {

  static final FacetsConfig CONFIG = new FacetsConfig();

  /// The most values of one facet that are counted out.
  private static final int MOST_VALUES = 500;

  static {
    for (SearchRequest.Facet facet : SearchRequest.Facet.values()) {
      CONFIG.setMultiValued(dimension(facet), true);
    }
  }

  private final Map<SearchRequest.Facet, Map<String, List<String>>> labels =
      new EnumMap<>(SearchRequest.Facet.class);

  /// Reads all values that the index behind `state` has.
  FacetFields(SortedSetDocValuesReaderState state) throws IOException {
    SortedSetDocValues values = state.getDocValues();
    for (SearchRequest.Facet facet : SearchRequest.Facet.values()) {
      Map<String, List<String>> named = new HashMap<>();
      var range = state.getOrdRange(dimension(facet));
      for (int ord = range == null ? 1 : range.start();
          range != null && ord <= range.end();
          ord++) {
        String label = FacetsConfig.stringToPath(values.lookupOrd(ord).utf8ToString())[1];
        named.computeIfAbsent(value(new Iri(label)), it -> new ArrayList<>()).add(label);
      }
      labels.put(facet, named);
    }
  }

  static String dimension(SearchRequest.Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  /// `base` within what is selected; a value that no dataset has matches nothing.
  DrillDownQuery within(Query base, Map<SearchRequest.Facet, List<String>> selected) {
    DrillDownQuery query = new DrillDownQuery(CONFIG, base);
    selected.forEach(
        (facet, values) -> {
          for (String value : values) {
            List<String> meant =
                labels
                    .getOrDefault(facet, Map.of())
                    .getOrDefault(value.toLowerCase(Locale.ROOT), List.of());
            meant.forEach(it -> query.add(dimension(facet), it));
            if (meant.isEmpty()) {
              query.add(dimension(facet), new MatchNoDocsQuery());
            }
          }
        });
    return query;
  }

  /// Every facet without a value.
  static Map<SearchRequest.Facet, List<SearchResult.FacetCount>> none() {
    Map<SearchRequest.Facet, List<SearchResult.FacetCount>> all =
        new EnumMap<>(SearchRequest.Facet.class);
    for (SearchRequest.Facet facet : SearchRequest.Facet.values()) {
      all.put(facet, List.of());
    }
    return all;
  }

  /// The values of every facet with their counts, most first.
  static Map<SearchRequest.Facet, List<SearchResult.FacetCount>> counts(Facets facets)
      throws IOException {
    Map<SearchRequest.Facet, List<SearchResult.FacetCount>> all = none();
    for (SearchRequest.Facet facet : SearchRequest.Facet.values()) {
      FacetResult result = facets.getTopChildren(MOST_VALUES, dimension(facet));
      if (result != null) {
        all.put(facet, counts(result));
      }
    }
    return all;
  }

  private static List<SearchResult.FacetCount> counts(FacetResult result) {
    return Arrays.stream(result.labelValues)
        .map(it -> count(new Iri(it.label), it.value.longValue()))
        .sorted(
            Comparator.comparing(SearchResult.FacetCount::count)
                .reversed()
                .thenComparing(SearchResult.FacetCount::value))
        .toList();
  }

  private static SearchResult.FacetCount count(Iri iri, long count) {
    return new SearchResult.FacetCount(value(iri), iri, count);
  }

  private static String value(Iri iri) {
    return iri.name().toLowerCase(Locale.ROOT);
  }
}
