package vn.trangtien.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import vn.trangtien.index.LuceneIndex;
import vn.trangtien.tables.TableSource;
import vn.trangtien.vocabulary.Vocabulary;

/// The index of this portal's datasets.
@Singleton
final class SearchIndex extends LuceneIndex<CatalogSearcher> {

  /// Changed whenever today's code would write other documents than before.
  static final String RECIPE = "datasets-6";

  @Inject
  SearchIndex(SearchConfiguration configuration, Vocabulary vocabulary) {
    // Each document names the table of its dataset.
    this(
        configuration.folder(),
        RECIPE + "-" + vocabulary.digest() + "-" + TableSource.RECIPE,
        configuration.rememberedHits());
  }

  SearchIndex(Path folder, String recipe, int rememberedHits) {
    super(folder, recipe, CatalogSearcher.factory(rememberedHits), CatalogSearcher.class);
  }
}
