package vn.trangtien.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import vn.trangtien.identifier.Digest;

/// A file that was found whole.
///
/// @param path where its bytes stand; to be read, never written
/// @param size in bytes
/// @param stored when it was stored
public record StoredFile(Digest digest, Path path, long size, Instant stored) {

  /// Its bytes; to be closed by who asked.
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }
}
