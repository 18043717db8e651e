package vn.trangtien.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;
import vn.trangtien.facets.Columns;
import vn.trangtien.facets.Uses;

/// One commit of the index to search in, with what is worth knowing once per commit: where it
/// stands, its columns, the answers that it gave.
final class CatalogSearcher extends IndexSearcher {

  /// What it answers from: position and recipe.
  final String generation;

  private final int rememberedHits;
  private volatile @Nullable Used used;

  /// Its words.
  final IndexWords words;

  private volatile @Nullable Columns columns;

  private CatalogSearcher(DirectoryReader reader, int rememberedHits) throws IOException {
    super(reader);
    // frequencies count in halves, and those are scaled
    setSimilarity(new BM25Similarity(2 * WordFields.SCALE * 1.2f, 0.75f));
    this.words = new IndexWords(reader);
    this.generation = String.valueOf(reader.getIndexCommit().getUserData());
    this.rememberedHits = rememberedHits;
  }

  /// How much each of its documents is used.
  ///
  /// @param answers that it gave before while they were used as much
  record Used(Popularity.Uses from, Uses uses, Cache<Asked, SearchResult> answers) {}

  /// What was asked of it.
  ///
  /// @param counted as [vn.trangtien.tables.RowCounts#told]: how many rows a hit has may have been
  ///     unknown before
  record Asked(SearchRequest request, long counted) {}

  /// What follows from how much its datasets are used `now`.
  Used used(Popularity.Uses now) throws IOException {
    Used known = used;
    if (known == null || known.from() != now) {
      Cache<Asked, SearchResult> answers =
          Caffeine.newBuilder()
              .maximumWeight(rememberedHits)
              .weigher((Asked asked, SearchResult it) -> 1 + it.datasets().size())
              .build();
      known = new Used(now, new Uses(columns(), counts(now)), answers);
      used = known;
    }
    return known;
  }

  private int[] counts(Popularity.Uses now) throws IOException {
    int[] counts = new int[getIndexReader().maxDoc()];
    for (var use : now.byDataset().entrySet()) {
      Term id = new Term(DatasetDocument.IRI, use.getKey().value());
      for (ScoreDoc found : search(new TermQuery(id), 1).scoreDocs) {
        counts[found.doc] = (int) Math.min(use.getValue(), Integer.MAX_VALUE);
      }
    }
    return counts;
  }

  /// What it holds in memory, read when it is first asked for: during a long import nobody does.
  Columns columns() throws IOException {
    Columns known = columns;
    if (known == null) {
      synchronized (words) {
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
