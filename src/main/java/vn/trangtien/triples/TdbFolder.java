package vn.trangtien.triples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.identifier.PortalException;

/// The folder of numbered TDB2 databases, of which the last one counts.
///
/// One that cannot be opened is set aside by starting the next number: Jena keeps locks and
/// channels by path, so the same path could not be opened again in this process. The one before is
/// kept for a look, those before it are deleted.
record TdbFolder(Path path) {

  private static final Logger LOG = LoggerFactory.getLogger(TdbFolder.class);

  /// How much of a database is read before it is trusted, in quads; a torn one fails on the first.
  private static final int TASTED = 1_000;

  /// The last database, or a new one where there is none that can be read.
  DatasetGraph open() {
    try {
      if (Files.isRegularFile(path)) {
        Files.move(path, path.resolveSibling(path.getFileName() + ".set-aside"));
      }
      Files.createDirectories(path);
      List<Integer> numbers = numbers();
      for (int old : numbers.subList(0, Math.max(0, numbers.size() - 2))) {
        IO.deleteAll(path.resolve(Integer.toString(old)));
      }
      return openLast(numbers.isEmpty() ? 1 : numbers.getLast());
    } catch (RuntimeException | IOException unusable) {
      throw new PortalException(
          PortalException.Code.STORAGE, "No RDF store can be kept in " + path, unusable);
    }
  }

  /// A new database in place of the last one, which is set aside.
  DatasetGraph openAnew() {
    try {
      return connect(path.resolve(Integer.toString(numbers().getLast() + 1)));
    } catch (RuntimeException | IOException unusable) {
      throw new PortalException(
          PortalException.Code.STORAGE, "No RDF store can be kept in " + path, unusable);
    }
  }

  /// The size of all files of `store`, in bytes.
  static long size(DatasetGraph store) {
    Path folder = Path.of(DatabaseMgr.location(store).getDirectoryPath());
    try (Stream<Path> all = Files.walk(folder)) {
      return all.mapToLong(it -> it.toFile().length()).sum();
    } catch (IOException unreadable) {
      throw new PortalException(
          PortalException.Code.STORAGE, "The RDF store cannot be read: " + folder, unreadable);
    }
  }

  /// Lets go of files and locks, so that another process or a test can open them.
  static void release(DatasetGraph store) {
    TDBInternal.expel(store, true);
  }

  private DatasetGraph openLast(int number) throws IOException {
    Path last = path.resolve(Integer.toString(number));
    try {
      return connect(last);
    } catch (RuntimeException | IOException | InternalError unreadable) {
      // Reading behind the end of a mapped file is an InternalError.
      LOG.warn("The RDF store cannot be opened and is set aside: {}", last, unreadable);
      return connect(path.resolve(Integer.toString(number + 1)));
    }
  }

  private static DatasetGraph connect(Path folder) throws IOException {
    Files.createDirectories(folder);
    DatasetGraph store = DatabaseMgr.connectDatasetGraph(Location.create(folder));
    Txn.executeRead(store, () -> Iter.count(Iter.limit(store.find(), TASTED)));
    return store;
  }

  private List<Integer> numbers() throws IOException {
    try (Stream<Path> all = Files.list(path)) {
      return all.map(it -> it.getFileName().toString())
          .filter(it -> it.matches("[0-9]{1,9}"))
          .map(Integer::valueOf)
          .sorted()
          .toList();
    }
  }
}
