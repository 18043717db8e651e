package vn.trangtien.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.facets.Facet;
import vn.trangtien.facets.Facet.Count;
import vn.trangtien.identifier.Iri;
import vn.trangtien.search.SearchResult;
import vn.trangtien.vocabulary.Concept;

/// A concept and how many datasets it has.
public record Counted(Concept concept, long count) {

  /// Each of `concepts` with its count by one facet of a search, most datasets first.
  public static List<Counted> of(List<Concept> concepts, SearchResult result, Facet facet) {
    Map<Iri, Long> counts = new HashMap<>();
    for (Count count : result.facets().getOrDefault(facet, List.of())) {
      counts.put(count.iri(), count.count());
    }
    return concepts.stream()
        .map(it -> new Counted(it, counts.getOrDefault(it.iri(), 0L)))
        .sorted((a, b) -> Long.compare(b.count, a.count))
        .toList();
  }
}
