package vn.trangtien.packages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import vn.trangtien.actions.ActionException;
import vn.trangtien.identifier.Iri;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchResult;

/// Which datasets the portal's own search finds for words, best first.
@Singleton
final class WordSearch {

  private static final int KEPT = 50_000;

  private final CatalogSearch search;
  private final Cache<String, Map<Iri, Integer>> kept =
      Caffeine.newBuilder()
          .maximumWeight(KEPT)
          .weigher((String words, Map<Iri, Integer> it) -> it.size() + 1)
          .build();

  WordSearch(CatalogSearch search) {
    this.search = search;
  }

  /// The place of each dataset among those that `words` find, from 0.
  ///
  /// @throws ActionException where more are found than the search pages through
  Map<Iri, Integer> places(String words) {
    String name = search.generation() + "\n" + words;
    Map<Iri, Integer> known = kept.getIfPresent(name);
    if (known == null) {
      known = Map.copyOf(found(words));
      kept.put(name, known);
    }
    return known;
  }

  private Map<Iri, Integer> found(String words) {
    Map<Iri, Integer> places = new HashMap<>();
    long count = 1;
    for (int page = 1; places.size() < count; page++) {
      SearchResult result =
          search.search(
              new SearchRequest(
                  words, Map.of(), SearchRequest.Sort.RELEVANCE, page, CatalogSearch.MOST_SIZE));
      count = result.count();
      if (count > CatalogSearch.MOST_HITS) {
        throw ActionException.query(
            "Có quá 10.000 gói khớp với các từ này; hãy thêm từ.",
            "More than 10,000 packages match these words; add more of them.");
      }
      result.datasets().forEach(it -> places.putIfAbsent(it.iri(), places.size()));
      if (result.datasets().isEmpty()) {
        break;
      }
    }
    return places;
  }
}
