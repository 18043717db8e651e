package vn.trangtien.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.trangtien.identifier.PortalException;

/// A folder like `catalog/`: Turtle files, one per record, beside the data files that they name.
public record CatalogFolder(Path root) {

  private static final int DEPTH = 8;

  /// Whether there is such a folder.
  public boolean exists() {
    return Files.isDirectory(root);
  }

  /// The Turtle files, in the order of their names.
  public List<Path> descriptions() {
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
  public String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
