package vn.trangtien.sparql;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchResult;

/// Full-text search inside queries: what the pages find, as the property function
/// `<ns/portal#search>`.
@Singleton
final class TextSearch {

  /// How many datasets one search tells at most.
  static final int MOST_HITS = 1_000;

  /// How many datasets it tells where the query does not say.
  static final int HITS = 100;

  private final CatalogSearch search;
  private final BaseAddress base;

  TextSearch(CatalogSearch search, BaseAddress base) {
    this.search = search;
    this.base = base;
  }

  /// The IRI under which queries call it.
  String iri() {
    return base.of("/ns/portal#search");
  }

  /// Names what is searched now.
  String state() {
    return search.state();
  }

  /// The property functions of one run of a query; no other than this one.
  PropertyFunctionRegistry functions() {
    PropertyFunctionRegistry only = new PropertyFunctionRegistry();
    Searches searches = new Searches(this);
    only.put(iri(), name -> new SearchFunction(searches));
    return only;
  }

  /// The datasets that answer `words`, the best first.
  ///
  /// @throws vn.trangtien.http.ProblemException where the words are beyond a limit of the search
  List<Node> find(String words, int most) {
    List<Node> found = new ArrayList<>();
    int size = Math.min(most, CatalogSearch.MOST_SIZE);
    for (int page = 1; found.size() < most; page++) {
      SearchResult result =
          search.search(
              new SearchRequest(words, Map.of(), SearchRequest.Sort.RELEVANCE, page, size));
      result.datasets().stream()
          .limit(most - found.size())
          .forEach(it -> found.add(NodeFactory.createURI(base.of(it.iri()))));
      if ((long) page * size >= result.hits()) {
        break;
      }
    }
    return found;
  }
}
