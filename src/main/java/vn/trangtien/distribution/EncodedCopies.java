package vn.trangtien.distribution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.distribution.EncodedCopy.Key;
import vn.trangtien.files.StoredFile;

/// Files packed once in each coding that somebody asked for, and kept: a folder that may be deleted
/// at any time, also while it is in use. Without it, every file is sent as it is.
@Singleton
final class EncodedCopies {

  private static final Logger LOG = LoggerFactory.getLogger(EncodedCopies.class);

  /// How many copies may wait to be made; what does not fit is asked for again by the next client.
  private static final int WAITING = 1_000;

  private static final int KIBIBYTE = 1024;

  private final DistributionConfiguration configuration;
  private final Cache<Key, EncodedCopy> kept;
  private final Cache<Key, Boolean> useless;
  private final Set<Key> making = ConcurrentHashMap.newKeySet();
  private final ThreadPoolExecutor background;

  EncodedCopies(DistributionConfiguration configuration) {
    this.configuration = configuration;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight((long) configuration.keptMebibytes() * KIBIBYTE)
            .weigher((Key key, EncodedCopy copy) -> (int) (copy.size() / KIBIBYTE) + 1)
            .evictionListener(EncodedCopies::evicted)
            .build();
    this.useless = Caffeine.newBuilder().maximumSize(100_000).build();
    this.background =
        new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("encoded-copies").daemon().priority(1).factory());
    find(configuration.folder());
  }

  /// `file` in `coding`, found whole or made now where it is small; empty where there is no such
  /// copy yet, or where it would hardly be smaller.
  Optional<Representation> find(StoredFile file, ContentCoding coding) {
    Key key = new Key(file.digest(), coding);
    Optional<EncodedCopy> found = verified(key);
    if (found.isPresent() || !worthwhile(file, key)) {
      return found.map(EncodedCopy::representation);
    }
    if (file.size() <= configuration.encodeNowBytes()) {
      make(file, key);
      return verified(key).map(EncodedCopy::representation);
    }
    if (making.add(key)) {
      try {
        background.execute(() -> make(file, key));
      } catch (RejectedExecutionException full) {
        making.remove(key);
      }
    }
    return Optional.empty();
  }

  @PreDestroy
  void close() {
    background.shutdownNow();
  }

  private boolean worthwhile(StoredFile file, Key key) {
    return file.size() >= configuration.encodeFromBytes()
        && file.size() <= configuration.encodeToBytes()
        && useless.getIfPresent(key) == null;
  }

  private Optional<EncodedCopy> verified(Key key) {
    EncodedCopy copy = kept.getIfPresent(key);
    if (copy == null) {
      return Optional.empty();
    }
    try {
      Optional<EncodedCopy> whole = copy.verified();
      if (whole.isPresent()) {
        if (whole.get() != copy) {
          kept.put(key, whole.get());
        }
        return whole;
      }
      LOG.warn("The encoded copy {} is damaged and will be made anew", copy.path());
      delete(copy);
    } catch (IOException gone) {
      LOG.info("The encoded copy {} is gone: {}", copy.path(), gone.toString());
    }
    kept.invalidate(key);
    return Optional.empty();
  }

  private void make(StoredFile file, Key key) {
    try {
      Files.createDirectories(configuration.folder());
      EncodedCopy copy = EncodedCopy.make(file, key.coding(), configuration.folder());
      if (copy.size() > file.size() * 9 / 10) {
        useless.put(key, true);
        delete(copy);
      } else {
        kept.put(key, copy);
      }
    } catch (IOException refused) {
      LOG.warn("No encoded copy of {} can be made: {}", file.digest(), refused.toString());
    } finally {
      making.remove(key);
    }
  }

  /// Takes up what an earlier run left; a copy is looked into when it is first asked for.
  private void find(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Optional<EncodedCopy> copy = EncodedCopy.at(path);
        copy.ifPresent(it -> kept.put(it.key(), it));
        if (copy.isEmpty() && path.toString().endsWith(EncodedCopy.PART)) {
          Files.deleteIfExists(path);
        }
      }
    } catch (IOException refused) {
      LOG.warn("The folder of encoded copies {} cannot be read: {}", folder, refused.toString());
    }
  }

  private static void evicted(@Nullable Key key, @Nullable EncodedCopy copy, RemovalCause cause) {
    if (copy != null) {
      delete(copy);
    }
  }

  private static void delete(EncodedCopy copy) {
    try {
      Files.deleteIfExists(copy.path());
    } catch (IOException refused) {
      LOG.warn("The encoded copy {} cannot be deleted: {}", copy.path(), refused.toString());
    }
  }
}
