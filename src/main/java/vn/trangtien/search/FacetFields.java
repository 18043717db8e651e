package vn.trangtien.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import vn.trangtien.identifier.Iri;

/// The facets of one commit: each value is kept under its IRI and chosen by the IRI's last segment.
final class FacetFields {

  static final FacetsConfig CONFIG = new FacetsConfig();

  /// The most values of one facet that are counted out.
  private static final int MOST_VALUES = 500;

  static {
    Stream.of(SearchRequest.Facet.values())
        .forEach(it -> CONFIG.setMultiValued(dimension(it), true));
  }

  /// What Lucene counts with.
  final SortedSetDocValuesReaderState state;

  private final Map<String, List<String>> labels = new HashMap<>();

  /// Reads all values that `reader`, which must have a document, knows.
  FacetFields(IndexReader reader) throws IOException {
    state = new DefaultSortedSetDocValuesReaderState(reader, CONFIG);
    SortedSetDocValues values = state.getDocValues();
    for (long ord = 0; ord < values.getValueCount(); ord++) {
      String[] path = FacetsConfig.stringToPath(values.lookupOrd(ord).utf8ToString());
      String chosen = path[0] + "=" + value(new Iri(path[1]));
      labels.computeIfAbsent(chosen, it -> new ArrayList<>()).add(path[1]);
    }
  }

  /// The name of `facet` in the index and in addresses.
  static String dimension(SearchRequest.Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  /// `base` within what is selected; a value that no dataset has matches nothing.
  DrillDownQuery within(Query base, Map<SearchRequest.Facet, List<String>> selected) {
    DrillDownQuery query = new DrillDownQuery(CONFIG, base);
    selected.forEach(
        (facet, values) -> {
          for (String value : values) {
            String dimension = dimension(facet);
            List<String> meant =
                labels.getOrDefault(dimension + "=" + value.toLowerCase(Locale.ROOT), List.of());
            meant.forEach(it -> query.add(dimension, it));
            if (meant.isEmpty()) {
              query.add(dimension, new MatchNoDocsQuery());
            }
          }
        });
    return query;
  }

  /// The values of every facet with their counts, most first.
  static Map<SearchRequest.Facet, List<SearchResult.FacetCount>> counts(Facets facets)
      throws IOException {
    Map<SearchRequest.Facet, List<SearchResult.FacetCount>> all = none();
    for (SearchRequest.Facet facet : SearchRequest.Facet.values()) {
      FacetResult result = facets.getTopChildren(MOST_VALUES, dimension(facet));
      if (result != null) {
        all.put(facet, Arrays.stream(result.labelValues).map(FacetFields::count).toList());
      }
    }
    return all;
  }

  /// Every facet without a value.
  static Map<SearchRequest.Facet, List<SearchResult.FacetCount>> none() {
    Map<SearchRequest.Facet, List<SearchResult.FacetCount>> all =
        new EnumMap<>(SearchRequest.Facet.class);
    Stream.of(SearchRequest.Facet.values()).forEach(it -> all.put(it, List.of()));
    return all;
  }

  private static SearchResult.FacetCount count(LabelAndValue counted) {
    Iri iri = new Iri(counted.label);
    return new SearchResult.FacetCount(value(iri), iri, counted.value.longValue());
  }

  private static String value(Iri iri) {
    return iri.name().toLowerCase(Locale.ROOT);
  }
}
