package vn.trangtien.requests;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.trangtien.facets.Bounds;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchResult;

/// The datasets that may already answer what somebody is about to ask for.
@Singleton
final class Known {

  private static final int MOST = 5;

  private final CatalogSearch search;

  Known(CatalogSearch search) {
    this.search = search;
  }

  /// What `words` find, best first; nothing for no words.
  List<SearchResult.Hit> to(String words) {
    if (words.isBlank()) {
      return List.of();
    }
    SearchRequest.Sort sort = SearchRequest.Sort.RELEVANCE;
    return search
        .search(new SearchRequest(words, Map.of(), Bounds.NONE, sort, false, false, 1, MOST))
        .datasets();
  }
}
