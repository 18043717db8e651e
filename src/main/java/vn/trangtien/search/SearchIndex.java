package vn.trangtien.search;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOConsumer;
import org.apache.lucene.util.IOFunction;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.ledger.Position;
import vn.trangtien.vocabulary.Vocabulary;

/// The index of this portal: one thread writes, many read, and it outlives damage to its folder.
@Singleton
final class SearchIndex implements AutoCloseable {

  /// Changed whenever today's code would write other documents than before.
  static final String RECIPE = "datasets-4";

  /// How long what was cleared still answers, while the first commit of its rebuild is awaited.
  private static final Duration CLEARED_ANSWERS = Duration.ofSeconds(60);

  private final Path folder;
  private final String recipe;
  private final int rememberedHits;
  private volatile IndexFolder open;
  private volatile @Nullable Long clearedNanos;
  private boolean suspect;

  @Inject
  SearchIndex(SearchConfiguration configuration, Vocabulary vocabulary) {
    this(
        configuration.folder(), RECIPE + "-" + vocabulary.digest(), configuration.rememberedHits());
  }

  SearchIndex(Path folder, String recipe, int rememberedHits) {
    this.folder = folder;
    this.recipe = recipe;
    this.rememberedHits = rememberedHits;
    try {
      this.open = IndexFolder.open(folder, recipe, rememberedHits);
    } catch (IOException failed) {
      throw broken(failed);
    }
  }

  /// The position in the last commit; a folder that vanished or failed is opened anew.
  synchronized Position position() {
    change(
        index -> {
          if (suspect || !index.isThere()) {
            index.stopWriting();
            open = IndexFolder.open(folder, recipe, rememberedHits);
            index.close();
            suspect = false;
            clearedNanos = null;
          }
        });
    return open.position();
  }

  /// Does `work` and commits it with `reached`, or nothing; then searches see it.
  synchronized void write(IOConsumer<IndexWriter> work, Position reached) {
    change(
        index -> {
          index.write(work, reached);
          index.searchers().maybeRefreshBlocking();
          clearedNanos = null;
        });
  }

  /// Forgets everything; what was known goes on answering until the next commit, but not for long.
  synchronized void clear() {
    change(index -> index.write(IndexWriter::deleteAll, Position.ORIGIN));
    clearedNanos = System.nanoTime();
  }

  /// What `reading` makes of the newest commit.
  <T> T read(IOFunction<CatalogSearcher, T> reading) {
    try {
      Long cleared = clearedNanos;
      if (cleared != null && System.nanoTime() - cleared > CLEARED_ANSWERS.toNanos()) {
        open.searchers().maybeRefreshBlocking();
        clearedNanos = null;
      }
      CatalogSearcher searcher = acquire();
      try {
        return reading.apply(searcher);
      } finally {
        searcher.getIndexReader().decRef();
      }
    } catch (IOException failed) {
      throw broken(failed);
    }
  }

  @Override
  @PreDestroy
  public synchronized void close() {
    change(IndexFolder::close);
  }

  private CatalogSearcher acquire() throws IOException {
    try {
      return (CatalogSearcher) open.searchers().acquire();
    } catch (AlreadyClosedException reopened) {
      return (CatalogSearcher) open.searchers().acquire();
    }
  }

  private void change(IOConsumer<IndexFolder> how) {
    try {
      how.accept(open);
    } catch (IOException failed) {
      suspect = true;
      throw broken(failed);
    }
  }

  private PortalException broken(IOException cause) {
    String message = "The search index " + folder + " fails: " + cause.getMessage();
    return new PortalException(PortalException.Code.STORAGE, message, cause);
  }
}
