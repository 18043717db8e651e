package vn.trangtien.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOConsumer;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.language.VietnameseAnalyzer;
import vn.trangtien.ledger.Position;

/// An index on disk that is open: its writer, and the searchers on its commits.
///
/// Each commit carries the position that it reached and the recipe that it was made by.
final class IndexFolder implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
  /// What waits in memory to be written as one piece, so that fewer have to be merged.
  private static final double BUFFER_MEGABYTES = 64;

  private static final String POSITION = "position";
  private static final String RECIPE = "recipe";

  private final FSDirectory directory;
  private final String recipe;
  private final SearcherManager searchers;
  private @Nullable IndexWriter writer;
  private Position position = Position.ORIGIN;

  private IndexFolder(FSDirectory directory, String recipe, SearcherFactory factory)
      throws IOException {
    this.directory = directory;
    this.recipe = recipe;
    Map<String, String> last = committed();
    if (recipe.equals(last.get(RECIPE))) {
      position = Position.parse(last.getOrDefault(POSITION, ""));
    } else {
      // A document of another recipe might not even be readable.
      write(IndexWriter::deleteAll, Position.ORIGIN);
    }
    this.searchers = new SearcherManager(directory, factory);
  }

  /// Opens `folder`; where it is damaged, sets it aside and makes a new one.
  static IndexFolder open(Path folder, String recipe, SearcherFactory factory) throws IOException {
    if (!isSound(folder)) {
      setAside(folder);
    }
    FSDirectory directory = new MMapDirectory(folder);
    try {
      return new IndexFolder(directory, recipe, factory);
    } catch (IOException | RuntimeException failed) {
      IOUtils.closeWhileHandlingException(directory);
      throw failed;
    }
  }

  SearcherManager searchers() {
    return searchers;
  }

  /// The position in the last commit.
  Position position() {
    return position;
  }

  /// Whether the last commit is still on the disk.
  boolean isThere() throws IOException {
    return Files.isDirectory(directory.getDirectory()) && DirectoryReader.indexExists(directory);
  }

  /// Does `work` and commits it with `reached`, or does nothing.
  void write(IOConsumer<IndexWriter> work, Position reached) throws IOException {
    IndexWriter open = writer;
    if (open == null || !open.isOpen()) {
      IndexWriterConfig config = new IndexWriterConfig(new VietnameseAnalyzer());
      config.setCommitOnClose(false).setRAMBufferSizeMB(BUFFER_MEGABYTES);
      open = new IndexWriter(directory, config);
      writer = open;
    }
    boolean done = false;
    try {
      work.accept(open);
      open.setLiveCommitData(Map.of(POSITION, reached.toString(), RECIPE, recipe).entrySet());
      open.commit();
      position = reached;
      done = true;
    } finally {
      if (!done) {
        IOUtils.closeWhileHandlingException(open::rollback);
      }
    }
  }

  /// Gives the folder's lock back; searches go on.
  void stopWriting() {
    IOUtils.closeWhileHandlingException(writer);
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(searchers, writer, directory);
  }

  private Map<String, String> committed() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Map.of();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData();
    }
  }

  /// Whether `folder` can be used: empty, or an index whose every byte is as it was written.
  private static boolean isSound(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (FSDirectory directory = new MMapDirectory(folder);
        CheckIndex check = new CheckIndex(directory)) {
      return isEmpty(directory) || check.checkIndex().clean;
    } catch (LockObtainFailedException used) {
      throw new IOException("Another process uses the index " + folder, used);
    } catch (IOException | RuntimeException damaged) {
      LOG.warn("An index does not open: {}", damaged.toString());
      return false;
    }
  }

  private static boolean isEmpty(FSDirectory directory) throws IOException {
    return Stream.of(directory.listAll()).allMatch(IndexWriter.WRITE_LOCK_NAME::equals);
  }

  /// Moves `folder` beside itself, in place of what was moved there before.
  private static void setAside(Path folder) throws IOException {
    Path aside = folder.resolveSibling(folder.getFileName() + ".damaged");
    if (Files.exists(aside)) {
      IOUtils.rm(aside);
    }
    Files.move(folder, aside);
    LOG.warn("An index is damaged; it was moved to {} and is being built anew", aside);
  }
}
