package vn.trangtien.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;
import vn.trangtien.facets.Columns;

/// One commit of the index to search in, with what is worth knowing once per commit: where it
/// stands, its columns, the answers that it gave.
final class CatalogSearcher extends IndexSearcher {

  /// What it answers from: position and recipe.
  final String generation;

  /// Answers that it gave before.
  final Cache<SearchRequest, SearchResult> answers;

  /// Its words.
  final IndexWords words;

  private volatile @Nullable Columns columns;

  private CatalogSearcher(DirectoryReader reader, int rememberedHits) throws IOException {
    super(reader);
    setSimilarity(new BM25Similarity(2 * 1.2f, 0.75f));
    this.words = new IndexWords(reader);
    this.generation = String.valueOf(reader.getIndexCommit().getUserData());
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(rememberedHits)
            .weigher((SearchRequest request, SearchResult it) -> 1 + it.datasets().size())
            .build();
  }

  /// What it holds in memory, read when it is first asked for: during a long import nobody does.
  Columns columns() throws IOException {
    Columns known = columns;
    if (known == null) {
      synchronized (answers) {
        known = columns == null ? Columns.read(getIndexReader()) : columns;
        columns = known;
      }
    }
    return known;
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
}
