package vn.trangtien.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.files.StoredFile;
import vn.trangtien.identifier.Digest;

/// A made file, kept as `{its name}.{digest of its bytes}`, so that what it is called tells whether
/// it is whole.
final class KeptFile {

  private static final Logger LOG = LoggerFactory.getLogger(KeptFile.class);
  private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.([0-9a-f]{64})");

  /// Counts uses: which of two files was used last is the larger number.
  private static final AtomicLong USES = new AtomicLong();

  private final Digest name;
  private final StoredFile file;
  private volatile boolean looked;
  private volatile long used;

  private KeptFile(Digest name, StoredFile file) {
    this.name = name;
    this.file = file;
  }

  /// The file that stands at `path`; empty where that is none of ours.
  static Optional<KeptFile> at(Path path) throws IOException {
    Matcher called = NAME.matcher(path.getFileName().toString());
    if (!called.matches()) {
      return Optional.empty();
    }
    Instant made = Files.getLastModifiedTime(path).toInstant();
    StoredFile file = new StoredFile(new Digest(called.group(2)), path, Files.size(path), made);
    return Optional.of(new KeptFile(new Digest(called.group(1)), file));
  }

  static Digest digest(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Digest.of(in);
    }
  }

  Digest name() {
    return name;
  }

  StoredFile file() {
    return file;
  }

  /// When it was last used, as a number that grows.
  long used() {
    return used;
  }

  StoredFile use() {
    used = USES.incrementAndGet();
    return file;
  }

  /// Whether its bytes are those that were made: read once by each process, then by size and time.
  boolean isWhole() {
    try {
      boolean untouched =
          Files.size(file.path()) == file.size()
              && Files.getLastModifiedTime(file.path()).toInstant().equals(file.stored());
      if (untouched && !looked) {
        looked = digest(file.path()).equals(file.digest());
      }
      return untouched && looked;
    } catch (IOException gone) {
      LOG.debug("{} cannot be read: {}", file.path(), gone.toString());
      return false;
    }
  }
}
