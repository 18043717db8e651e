package vn.trangtien.index;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOConsumer;
import org.apache.lucene.util.IOFunction;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.ledger.Position;

/// An index that follows the ledger: one thread writes, many read, and it outlives damage to its
/// folder.
///
/// @param <S> what its commits are searched with
public class LuceneIndex<S extends IndexSearcher> implements AutoCloseable {

  /// How long what was cleared still answers, while the first commit of its rebuild is awaited.
  private static final Duration CLEARED_ANSWERS = Duration.ofSeconds(60);

  private final Path folder;
  private final String recipe;
  private final SearcherFactory factory;
  private final Class<S> kind;
  private volatile IndexFolder open;
  private volatile @Nullable Long clearedNanos;
  private boolean suspect;

  /// Opens `folder`, which is emptied where its last commit was made by another recipe.
  ///
  /// @param factory makes the searchers, all of `kind`
  public LuceneIndex(Path folder, String recipe, SearcherFactory factory, Class<S> kind) {
    this.folder = folder;
    this.recipe = recipe;
    this.factory = factory;
    this.kind = kind;
    try {
      this.open = IndexFolder.open(folder, recipe, factory);
    } catch (IOException failed) {
      throw broken(failed);
    }
  }

  /// The position in the last commit; a folder that vanished or failed is opened anew.
  public synchronized Position position() {
    change(
        index -> {
          if (suspect || !index.isThere()) {
            index.stopWriting();
            open = IndexFolder.open(folder, recipe, factory);
            index.close();
            suspect = false;
            clearedNanos = null;
          }
        });
    return open.position();
  }

  /// Does `work` and commits it with `reached`, or nothing; then searches see it.
  public synchronized void write(IOConsumer<IndexWriter> work, Position reached) {
    change(
        index -> {
          index.write(work, reached);
          index.searchers().maybeRefreshBlocking();
          clearedNanos = null;
        });
  }

  /// Forgets everything; what was known goes on answering until the next commit, but not for long.
  public synchronized void clear() {
    change(index -> index.write(IndexWriter::deleteAll, Position.ORIGIN));
    clearedNanos = System.nanoTime();
  }

  /// What `reading` makes of the newest commit.
  public <T> T read(IOFunction<S, T> reading) {
    try {
      Long cleared = clearedNanos;
      if (cleared != null && System.nanoTime() - cleared > CLEARED_ANSWERS.toNanos()) {
        open.searchers().maybeRefreshBlocking();
        clearedNanos = null;
      }
      S searcher = acquire();
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

  private S acquire() throws IOException {
    try {
      return kind.cast(open.searchers().acquire());
    } catch (AlreadyClosedException reopened) {
      return kind.cast(open.searchers().acquire());
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
    String message = "The index " + folder + " fails: " + cause.getMessage();
    return new PortalException(PortalException.Code.STORAGE, message, cause);
  }
}
