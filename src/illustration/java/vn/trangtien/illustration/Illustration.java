package vn.trangtien.illustration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes the illustrative tables into a folder like `catalog/` and their sizes and checksums into
/// the descriptions beside them.
public final class Illustration {

  private static final List<Subject> SUBJECTS = List.of();

  private Illustration() {}

  /// @param arguments the folder to read the province from, and the folder to write into where it
  ///     is another one
  public static void main(String[] arguments) throws IOException {
    Path catalog = Path.of(arguments.length > 0 ? arguments[0] : "catalog");
    write(catalog, arguments.length > 1 ? Path.of(arguments[1]) : catalog, SUBJECTS);
  }

  static void write(Path catalog, Path into, List<Subject> subjects) throws IOException {
    Province province = Province.of(catalog);
    for (Subject subject : subjects) {
      for (Table table : subject.tables(province)) {
        write(into, table.path() + ".csv", table.csv());
        if (table.hasShapes()) {
          write(into, table.path() + ".geojson", table.geoJson());
        }
      }
    }
    Descriptions.seal(into);
  }

  private static void write(Path into, String name, String text) throws IOException {
    Path file = into.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
