package vn.trangtien.inspection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.trangtien.identifier.Iri;

/// All that the folder describes, by name: what one dataset may point to in another.
final class Folder {

  private final Map<Iri, Described> records;
  private final Map<String, Optional<Set<String>>> values = new ConcurrentHashMap<>();

  Folder(Map<Iri, Described> records) {
    this.records = Map.copyOf(records);
  }

  boolean has(Iri record) {
    return records.containsKey(record);
  }

  /// The file that a `dcat:downloadURL` such as `/download/le-hoi/le-hoi.csv` names.
  Optional<Path> file(Iri downloadUrl) {
    String[] parts = downloadUrl.path().split("/");
    if (parts.length != 4 || !parts[1].equals("download")) {
      return Optional.empty();
    }
    return Optional.ofNullable(records.get(Iri.own("/dataset/" + parts[2])))
        .map(it -> it.beside().resolve(parts[3]))
        .filter(Files::isRegularFile);
  }

  /// All values of one column of a table, read once; empty where there is no such column.
  Optional<Set<String>> values(Path table, String column) {
    return values.computeIfAbsent(table + "\n" + column, key -> read(table, column));
  }

  private static Optional<Set<String>> read(Path table, String column) {
    try (CsvRows rows = CsvRows.open(table)) {
      int index = rows.hasNext() ? rows.next().cells().indexOf(column) : -1;
      if (index < 0) {
        return Optional.empty();
      }
      Set<String> found = new HashSet<>();
      while (rows.hasNext() && found.size() < KeyRule.MOST_KEYS) {
        found.add(rows.next().cell(index));
      }
      return Optional.of(found);
    }
  }
}
