package vn.trangtien.distribution;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.files.FileStore;
import vn.trangtien.files.StoredFile;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.identifier.PortalException.Code;

/// The files that the catalog names, and which of them were last found missing or damaged.
///
/// A file that is found whole again is no longer an alarm: nobody has to say that it was mended.
@Singleton
final class CheckedFiles {

  private static final Logger LOG = LoggerFactory.getLogger(CheckedFiles.class);

  private final FileStore store;
  private final Map<Digest, Code> faults = new ConcurrentSkipListMap<>();

  CheckedFiles(FileStore store) {
    this.store = store;
  }

  /// The file that a distribution names.
  ///
  /// @throws PortalException `FILE_MISSING` or `FILE_DAMAGED`, and an alarm from then on
  StoredFile named(Digest digest) {
    return find(digest)
        .orElseThrow(
            () -> {
              alarm(digest, Code.FILE_MISSING);
              return new PortalException(
                  Code.FILE_MISSING, "File " + digest + " is not in the store");
            });
  }

  /// The file that somebody asks for by its digest; empty where there is none.
  ///
  /// @throws PortalException `FILE_DAMAGED`, and an alarm from then on; `FILE_MISSING` where the
  ///     catalog names it
  Optional<StoredFile> asked(Digest digest) {
    return faults.get(digest) == Code.FILE_MISSING ? Optional.of(named(digest)) : find(digest);
  }

  /// Reads all of a file that a distribution names and remembers what is found.
  void scrub(Digest digest) {
    if (!store.scrub(digest)) {
      recheck(digest);
    } else {
      healed(digest);
    }
  }

  /// Looks again at a file that was found missing or damaged.
  void recheck(Digest digest) {
    try {
      named(digest);
    } catch (PortalException fault) {
      LOG.debug("Still an alarm: {}", fault.getMessage());
    }
  }

  /// Drops an alarm about a file that nothing published names any more.
  void forget(Digest digest) {
    faults.remove(digest);
  }

  /// The files that were last found missing or damaged.
  Map<Digest, Code> faults() {
    return Map.copyOf(faults);
  }

  private Optional<StoredFile> find(Digest digest) {
    try {
      Optional<StoredFile> found = store.find(digest);
      if (found.isPresent()) {
        healed(digest);
      }
      return found;
    } catch (PortalException fault) {
      if (fault.code() == Code.FILE_DAMAGED) {
        alarm(digest, Code.FILE_DAMAGED);
      }
      throw fault;
    }
  }

  private void alarm(Digest digest, Code code) {
    if (faults.put(digest, code) != code) {
      LOG.error("{}: file {}", code, digest);
    }
  }

  private void healed(Digest digest) {
    if (!faults.isEmpty() && faults.remove(digest) != null) {
      LOG.info("File {} is whole again", digest);
    }
  }
}
