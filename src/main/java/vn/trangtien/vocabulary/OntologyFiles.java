package vn.trangtien.vocabulary;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.trangtien.identifier.PortalException;

/// The Turtle files of `ontologies/` as they were packed with the portal, by name.
final class OntologyFiles {

  private OntologyFiles() {}

  static SortedMap<String, byte[]> read() {
    try {
      URI shapes =
          Objects.requireNonNull(OntologyFiles.class.getResource("/ontologies/shapes.ttl")).toURI();
      if (!shapes.isOpaque()) {
        return readFrom(Path.of(shapes.resolve(".")));
      }
      try (FileSystem jar = FileSystems.newFileSystem(shapes, Map.of())) {
        return readFrom(jar.getPath("/ontologies"));
      }
    } catch (IOException | URISyntaxException unreadable) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION, "The ontologies cannot be read", unreadable);
    }
  }

  private static SortedMap<String, byte[]> readFrom(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(path -> path.toString().endsWith(".ttl")).toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
