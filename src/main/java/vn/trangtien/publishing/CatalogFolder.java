package vn.trangtien.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.trangtien.identifier.PortalException;

/// A folder like `catalog/`: Turtle files, one per record, beside the data files that they name.
record CatalogFolder(Path root) {

  private static final int DEPTH = 8;

  boolean exists() {
    return Files.isDirectory(root);
  }

  /// The Turtle files, in the order of their names.
  List<Path> descriptions() {
    try (Stream<Path> files = Files.walk(root, DEPTH)) {
      return files
          .filter(it -> it.getFileName().toString().endsWith(".ttl") && Files.isRegularFile(it))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new PortalException(
          PortalException.Code.STORAGE, "The folder " + root + " cannot be read", unreadable);
    }
  }

  /// What a file of the folder is called in reports.
  String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
