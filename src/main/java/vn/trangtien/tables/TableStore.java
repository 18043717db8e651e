package vn.trangtien.tables;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import vn.trangtien.conversion.Converters;
import vn.trangtien.conversion.UnfinishedException;
import vn.trangtien.files.FileStore;
import vn.trangtien.files.StoredFile;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.identifier.Text;

/// The tables that were made of files, each kept in one file that never changes.
///
/// A table that is asked for is made once, whoever else asks meanwhile; one that cannot be made is
/// remembered for a while, and never in the place of one that was made before. A file that was not
/// read to its end is no unreadable one: it is tried again soon, after others had their turn.
@Singleton
public final class TableStore {

  private final TablesConfiguration configuration;
  private final FileStore files;
  private final Database database;
  private final Converters converters;
  private final RowCounts counts;
  private final Map<Digest, CompletableFuture<Opening>> making = new ConcurrentHashMap<>();
  /// The one used longest ago first.
  private final Map<Digest, Table> open =
      Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true));
  private final Cache<Digest, Opening> unreadable =
      Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(Duration.ofMinutes(10)).build();
  private final Cache<Digest, Opening> unfinished;

  TableStore(
      TablesConfiguration configuration,
      FileStore files,
      Database database,
      Converters converters,
      RowCounts counts) {
    this.configuration = configuration;
    this.files = files;
    this.database = database;
    this.converters = converters;
    Duration pause = Duration.ofSeconds(configuration.pauseSeconds());
    this.unfinished = Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(pause).build();
    this.counts = counts;
  }

  /// Whether the table of `source` stands ready, so that opening it takes no parsing.
  public boolean isReady(TableSource source) {
    Digest table = source.table();
    return open.containsKey(table) || Files.exists(place(table));
  }

  /// Opens the table of `source`, making it where it was never made.
  ///
  /// @param patience how long to wait for one in the making; it is made all the same
  /// @throws PortalException where the file is missing or damaged, or a disk refuses
  public Opening open(TableSource source, Duration patience) {
    Digest name = source.table();
    Table ready = open.get(name);
    if (ready != null) {
      return new Opening.Opened(ready);
    }
    Opening refused = unreadable.getIfPresent(name);
    refused = refused == null ? unfinished.getIfPresent(name) : refused;
    if (refused != null) {
      return refused;
    }
    CompletableFuture<Opening> opening =
        making.computeIfAbsent(
            name,
            it -> CompletableFuture.supplyAsync(() -> make(source), Thread::startVirtualThread));
    try {
      return opening.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException busy) {
      return new Opening.Busy();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Opening.Busy();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed);
    }
  }

  private Opening make(TableSource source) {
    Digest name = source.table();
    try {
      Path place = place(name);
      Text fault = Files.exists(place) ? Text.EMPTY : convert(source, place);
      if (!fault.isEmpty()) {
        Opening refused = new Opening.Unreadable(fault);
        unreadable.put(name, refused);
        return refused;
      }
      Table table = attach(name, place);
      counts.tell(name, table.rowCount());
      open.put(name, table);
      return new Opening.Opened(table);
    } catch (UnfinishedException ended) {
      Opening later = new Opening.Unfinished(ended.reason(), configuration.pauseSeconds());
      unfinished.put(name, later);
      return later;
    } catch (IOException refused) {
      throw new PortalException(
          PortalException.Code.STORAGE, "The table of " + source.file() + " is not kept", refused);
    } finally {
      making.remove(name);
    }
  }

  private Text convert(TableSource source, Path place) throws IOException, UnfinishedException {
    Optional<StoredFile> file = files.find(source.file());
    if (file.isEmpty()) {
      throw new PortalException(
          PortalException.Code.FILE_MISSING, "File " + source.file() + " is missing");
    }
    Files.createDirectories(place.getParent());
    Path part = place.resolveSibling(place.getFileName() + ".part");
    discard(part);
    try {
      Text fault = converters.convert(file.get().path(), source.form(), source.types(), part);
      if (fault.isEmpty()) {
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
      }
      return fault;
    } finally {
      discard(part);
    }
  }

  /// Deletes what a conversion has left, and what its database had beside it: a log that stayed
  /// would be read into the next one.
  private static void discard(Path part) throws IOException {
    try (Stream<Path> all = Files.list(part.getParent())) {
      String name = part.getFileName().toString();
      for (Path left : all.filter(it -> it.getFileName().toString().startsWith(name)).toList()) {
        try (Stream<Path> inside = Files.walk(left)) {
          for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(each);
          }
        }
      }
    }
  }

  /// Opens the database file at `place` and reads what it says of itself.
  private Table attach(Digest name, Path place) {
    synchronized (open) {
      while (open.size() >= configuration.open()) {
        forget(open.keySet().iterator().next());
      }
    }
    database.attach(place, alias(name));
    return Contents.of(database, alias(name));
  }

  private void forget(Digest name) {
    open.remove(name);
    database.detach(alias(name));
  }

  /// What the table is called in the database.
  private static String alias(Digest name) {
    return "t" + name.hex().substring(0, 24);
  }

  private Path place(Digest table) {
    return place(configuration.folder(), table);
  }

  static Path place(Path folder, Digest table) {
    String hex = table.hex();
    return folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2) + ".duckdb");
  }
}
