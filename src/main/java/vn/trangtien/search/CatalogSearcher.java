package vn.trangtien.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/// One commit of the index to search in, with what is worth knowing once per commit: where it
/// stands, its facet values, the answers that it gave.
final class CatalogSearcher extends IndexSearcher {

  /// Facet ordinals and values of a commit that has documents.
  record Counting(SortedSetDocValuesReaderState state, FacetFields fields) {}

  private final String generation;
  private final @Nullable Counting counting;
  private final Cache<SearchRequest, SearchResult> answers;

  private CatalogSearcher(DirectoryReader reader, int rememberedHits) throws IOException {
    super(reader);
    this.generation = String.valueOf(reader.getIndexCommit().getUserData());
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(rememberedHits)
            .weigher((SearchRequest request, SearchResult it) -> 1 + it.datasets().size())
            .build();
    if (reader.numDocs() == 0) {
      counting = null;
    } else {
      var state = new DefaultSortedSetDocValuesReaderState(reader, FacetFields.CONFIG);
      counting = new Counting(state, new FacetFields(state));
    }
  }

  static SearcherFactory factory(int rememberedHits) {
    return new SearcherFactory() {
      @Override
      public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
          throws IOException {
        return new CatalogSearcher((DirectoryReader) reader, rememberedHits);
      }
    };
  }

  /// Names what it answers from: position and recipe.
  String generation() {
    return generation;
  }

  /// What facets need; null where the commit has no document.
  @Nullable Counting counting() {
    return counting;
  }

  /// Answers that this commit gave before.
  Cache<SearchRequest, SearchResult> answers() {
    return answers;
  }
}
