package vn.trangtien.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trangtien.files.StoredFile;
import vn.trangtien.identifier.Digest;

/// A file in one coding, kept as `{digest of the file}.{coding}.{digest of the copy}`, so that its
/// name alone tells whether it is whole.
///
/// @param seen what told at the last look that nobody touched it; null where nobody looked yet
record EncodedCopy(Key key, Path path, long size, Digest digest, @Nullable Seen seen) {

  /// How the names of copies end that are not finished.
  static final String PART = ".part";

  private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.([a-z]+)\\.([0-9a-f]{64})");

  /// Which file in which coding.
  record Key(Digest file, ContentCoding coding) {}

  /// What changes when a file is written to.
  record Seen(long size, long modifiedMillis, String inode) {}

  /// Packs `file` into `folder`.
  static EncodedCopy make(StoredFile file, ContentCoding coding, Path folder) throws IOException {
    Path part = Files.createTempFile(folder, "", PART);
    try {
      MessageDigest sha256 = Digest.sha256();
      try (InputStream in = file.open();
          OutputStream out =
              coding.over(new DigestOutputStream(Files.newOutputStream(part), sha256))) {
        in.transferTo(out);
      }
      Digest digest = Digest.of(sha256);
      Path path = folder.resolve(file.digest().hex() + "." + coding.token() + "." + digest.hex());
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
      Key key = new Key(file.digest(), coding);
      return new EncodedCopy(key, path, Files.size(path), digest, look(path));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// The copy that stands at `path`, as its name tells; empty where it is none of ours.
  static Optional<EncodedCopy> at(Path path) throws IOException {
    Matcher name = NAME.matcher(path.getFileName().toString());
    if (!name.matches()) {
      return Optional.empty();
    }
    long size = Files.size(path);
    return Arrays.stream(ContentCoding.values())
        .filter(it -> it.token().equals(name.group(2)))
        .map(it -> new Key(new Digest(name.group(1)), it))
        .map(it -> new EncodedCopy(it, path, size, new Digest(name.group(3)), null))
        .findFirst();
  }

  /// This copy as it stands on the disk now; empty where it is no longer whole.
  Optional<EncodedCopy> verified() throws IOException {
    Seen now = look(path);
    if (now.equals(seen)) {
      return Optional.of(this);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Digest.of(in).equals(digest)
          ? Optional.of(new EncodedCopy(key, path, size, digest, now))
          : Optional.empty();
    }
  }

  Representation representation() {
    return new Representation(key.file(), key.coding(), path, size, digest);
  }

  private static Seen look(Path path) throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    return new Seen(now.size(), now.lastModifiedTime().toMillis(), String.valueOf(now.fileKey()));
  }
}
