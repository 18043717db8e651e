package vn.trangtien.formats;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.files.StoredFile;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.PortalException;

/// Files that were made, each under the digest of all that it was made of.
///
/// They outlive the process. A file that is gone or damaged is as if it never was made.
@Singleton
public final class KeptFiles {

  private static final Logger LOG = LoggerFactory.getLogger(KeptFiles.class);

  private final Path folder;
  private final long mostBytes;
  private final Map<Digest, KeptFile> kept = new ConcurrentHashMap<>();
  private final Set<Digest> making = ConcurrentHashMap.newKeySet();
  private final Cache<Digest, ReentrantLock> turns = Caffeine.newBuilder().weakValues().build();
  private final AtomicLong changes = new AtomicLong();
  private volatile Stamp stamp = new Stamp(-1, Digest.ZERO);

  KeptFiles(FormatsConfiguration configuration) {
    this.folder = configuration.folder().toAbsolutePath();
    this.mostBytes = configuration.keptBytes();
    takeUp();
  }

  /// The file of that name, found whole; empty where it was not made or is no longer there.
  public Optional<StoredFile> find(Digest name) {
    KeptFile file = kept.get(name);
    if (file == null) {
      return Optional.empty();
    }
    if (file.isWhole()) {
      return Optional.of(file.use());
    }
    LOG.info("The made file {} is gone or damaged", file.file().path());
    forget(file);
    return Optional.empty();
  }

  /// The same without looking at the disk, to tell of it.
  public Optional<StoredFile> known(Digest name) {
    return Optional.ofNullable(kept.get(name)).map(KeptFile::file);
  }

  /// Begins to keep the file of that name while it is written for somebody; empty where it is kept,
  /// or is being written.
  public Optional<Making> begin(Digest name) {
    if (kept.containsKey(name) || !making.add(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Making(this, name, Files.createTempFile(folder(), "", ".part")));
    } catch (IOException refused) {
      making.remove(name);
      LOG.warn("No made file is kept in {}: {}", folder, refused.toString());
      return Optional.empty();
    }
  }

  /// The file of that name, or the one that `maker` writes, which is moved here.
  ///
  /// @throws PortalException where the disk refuses
  public StoredFile of(Digest name, Supplier<Path> maker) {
    ReentrantLock turn = turns.get(name, it -> new ReentrantLock());
    turn.lock();
    try {
      Optional<StoredFile> found = find(name);
      return found.isPresent() ? found.get() : keep(name, maker.get(), null);
    } catch (IOException refused) {
      throw new PortalException(
          PortalException.Code.STORAGE, "No made file is kept in " + folder, refused);
    } finally {
      turn.unlock();
    }
  }

  /// Changes whenever a file comes or goes.
  Digest stamp() {
    Stamp known = stamp;
    long now = changes.get();
    if (known.changes() != now) {
      StringBuilder all = new StringBuilder();
      kept.values().stream()
          .sorted(Comparator.comparing(KeptFile::name))
          .forEach(it -> all.append(it.name()).append(it.file().stored()));
      known = new Stamp(now, Digest.of(all.toString().getBytes(StandardCharsets.UTF_8)));
      stamp = known;
    }
    return known.digest();
  }

  /// @param changes how many there had been
  private record Stamp(long changes, Digest digest) {}

  long mostBytes() {
    return mostBytes;
  }

  /// Moves a finished file to its place.
  ///
  /// @param digest of its bytes; null where it is to be computed
  StoredFile keep(Digest name, Path made, @Nullable Digest digest) throws IOException {
    Digest bytes = digest == null ? KeptFile.digest(made) : digest;
    Path place = folder().resolve(name.hex() + "." + bytes.hex());
    Files.move(made, place, StandardCopyOption.REPLACE_EXISTING);
    KeptFile moved = KeptFile.at(place).orElseThrow();
    moved.use();
    kept.put(name, moved);
    changes.incrementAndGet();
    shrink(moved);
    return moved.file();
  }

  /// Nobody writes the file of that name any more.
  void left(Digest name) {
    making.remove(name);
  }

  private synchronized void shrink(KeptFile newest) {
    Collection<KeptFile> all = kept.values();
    long bytes = all.stream().mapToLong(it -> it.file().size()).sum();
    while (bytes > mostBytes && all.size() > 1) {
      KeptFile oldest =
          all.stream()
              .filter(it -> it != newest)
              .min(Comparator.comparingLong(KeptFile::used))
              .orElse(newest);
      bytes -= oldest.file().size();
      forget(oldest);
    }
  }

  private void forget(KeptFile file) {
    if (kept.remove(file.name(), file)) {
      changes.incrementAndGet();
      try {
        Files.deleteIfExists(file.file().path());
      } catch (IOException refused) {
        LOG.warn("{} cannot be deleted: {}", file.file().path(), refused.toString());
      }
    }
  }

  private Path folder() throws IOException {
    return Files.createDirectories(folder);
  }

  /// Takes up what an earlier process left; whether a file is whole is seen when it is asked for.
  private void takeUp() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Optional<KeptFile> file = KeptFile.at(path);
        if (file.isPresent()) {
          kept.put(file.get().name(), file.get());
        } else {
          Files.deleteIfExists(path);
        }
      }
    } catch (IOException refused) {
      LOG.warn("The folder of made files {} cannot be read: {}", folder, refused.toString());
    }
  }
}
