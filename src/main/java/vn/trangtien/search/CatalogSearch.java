package vn.trangtien.search;

/// The one way to find datasets.
public interface CatalogSearch {

  /// The datasets that match `request`.
  SearchResult search(SearchRequest request);
}
