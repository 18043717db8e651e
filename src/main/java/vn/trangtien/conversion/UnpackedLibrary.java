package vn.trangtien.conversion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The 70 MB that DuckDB unpacks for each process before it loads them.
///
/// They would be removed when the process ends by itself; one that is killed, as those are that
/// parse strangers' files, leaves them, until the disk is full.
public final class UnpackedLibrary {

  private static final Path LOADED = Path.of("/proc/self/maps");

  private UnpackedLibrary() {}

  /// Removes the file of the library that this process has loaded; what is loaded stays. Where the
  /// system does not tell which file that is, it goes with the end of the process.
  public static void remove() {
    if (!Files.isReadable(LOADED)) {
      return;
    }
    try {
      for (Path file : files()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException("The library of DuckDB is not removed", refused);
    }
  }

  /// The line of a file that is removed ends otherwise.
  private static List<Path> files() throws IOException {
    try (Stream<String> lines = Files.lines(LOADED)) {
      return lines
          .filter(it -> it.contains("/libduckdb_java") && it.endsWith(".so"))
          .map(it -> Path.of(it.substring(it.indexOf('/'))))
          .distinct()
          .toList();
    }
  }
}
