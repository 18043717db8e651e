package vn.trangtien.files;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.PortalException;

/// Files on a disk, each under the SHA-256 of its bytes: `ab/cdef…`.
///
/// A file is written beside its place, forced to the disk and then moved there, so a name always
/// stands for whole bytes. What the disk did to them since is found before they are handed out: the
/// digest is computed when a file is first asked for and again whenever its size, its time or its
/// inode changed.
@Singleton
public final class FileStore {

  private final Path folder;
  private final Map<Digest, Seen> verified = new ConcurrentHashMap<>();

  FileStore(FileStoreConfiguration configuration) {
    this.folder = configuration.folder();
    try {
      Files.createDirectories(incoming());
    } catch (IOException refused) {
      throw unusable("cannot be made", refused);
    }
  }

  /// Stores what `in` holds and answers its name; storing the same bytes again changes nothing.
  ///
  /// @throws PortalException where the disk refuses
  public Digest put(InputStream in) {
    try {
      Path part = Files.createTempFile(incoming(), "", ".part");
      try {
        MessageDigest sha256 = Digest.sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(part), sha256)) {
          in.transferTo(out);
        }
        Digest digest = Digest.of(sha256);
        keep(part, digest);
        return digest;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException refused) {
      throw unusable("does not take a file", refused);
    }
  }

  /// The file named `digest`; empty where the store never had it or lost it.
  ///
  /// @throws PortalException `FILE_DAMAGED` where its bytes are no longer those of its digest
  public Optional<StoredFile> find(Digest digest) {
    Path path = place(digest);
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      Seen now = Seen.of(attributes);
      if (!now.equals(verified.get(digest))) {
        verify(digest, path);
        verified.put(digest, now);
      }
      return Optional.of(
          new StoredFile(
              digest, path, attributes.size(), attributes.lastModifiedTime().toInstant()));
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    } catch (IOException refused) {
      throw unusable("does not give " + digest, refused);
    }
  }

  /// Whether the store holds `digest` whole, computed anew from its bytes.
  public boolean scrub(Digest digest) {
    verified.remove(digest);
    try {
      return find(digest).isPresent();
    } catch (PortalException damaged) {
      return false;
    }
  }

  private void keep(Path part, Digest digest) throws IOException {
    Path place = place(digest);
    if (Files.exists(place) && scrub(digest)) {
      return;
    }
    try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    try {
      Files.createDirectory(shelf(digest));
      force(folder);
    } catch (FileAlreadyExistsException other) {
      // another file that begins alike made it
    }
    Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    force(shelf(digest));
  }

  private void verify(Digest digest, Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      Digest found = Digest.of(in);
      if (!found.equals(digest)) {
        throw new PortalException(
            PortalException.Code.FILE_DAMAGED, "File " + digest + " now hashes to " + found);
      }
    }
  }

  private static void force(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private Path incoming() {
    return folder.resolve("incoming");
  }

  private Path shelf(Digest digest) {
    return folder.resolve(digest.hex().substring(0, 2));
  }

  private Path place(Digest digest) {
    return shelf(digest).resolve(digest.hex().substring(2));
  }

  private PortalException unusable(String how, IOException refused) {
    return new PortalException(
        PortalException.Code.STORAGE, "The file store " + folder + " " + how, refused);
  }

  /// What tells that a file was not touched since its digest was last computed.
  private record Seen(long size, long modifiedMillis, String inode) {
    static Seen of(BasicFileAttributes attributes) {
      return new Seen(
          attributes.size(),
          attributes.lastModifiedTime().toMillis(),
          String.valueOf(attributes.fileKey()));
    }
  }
}
