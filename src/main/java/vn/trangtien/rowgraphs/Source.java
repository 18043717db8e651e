package vn.trangtien.rowgraphs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.parsing.FileForm;
import vn.trangtien.rows.DatasetTables;

/// What the graph of a dataset's rows is made of.
///
/// @param tables those with a column dictionary, the main one first; a form of a CSV whose columns
///     are described alike would tell the same rows again, and is left
/// @param targets the tables that cells point to, by their addresses
/// @param needs the datasets that these belong to or would
/// @param stamp changes with anything that the graph is made of
record Source(
    Dataset dataset,
    List<Distribution> tables,
    Map<Iri, Target> targets,
    List<Iri> needs,
    Digest stamp) {

  /// Changes with the way in which graphs are made.
  private static final String LAYOUT = "rows 1";

  /// A table that cells point to.
  record Target(Dataset dataset, Distribution table) {}

  /// What `record` gives; empty where it has no described table.
  static Optional<Source> of(CatalogRecord record, Catalog catalog, DatasetTables files) {
    Dataset dataset = record.dataset();
    List<Distribution> tables = tables(files.of(dataset));
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder parts = new StringBuilder(LAYOUT + "\n" + dataset.title() + "\n");
    tables.forEach(it -> parts.append(it).append(' ').append(files.table(it)).append('\n'));
    Map<Iri, Target> targets = new LinkedHashMap<>();
    List<Iri> needs = new ArrayList<>();
    for (Distribution.ForeignKey key : keys(tables)) {
      Optional<Iri> other = key.dataset();
      other.filter(it -> !needs.contains(it)).ifPresent(needs::add);
      other
          .flatMap(catalog::find)
          .flatMap(it -> target(it.dataset(), key, files))
          .ifPresent(it -> targets.put(key.file(), it));
    }
    targets.forEach(
        (file, it) -> parts.append(file).append(' ').append(files.table(it.table())).append('\n'));
    Digest stamp = Digest.of(parts.toString().getBytes(StandardCharsets.UTF_8));
    return Optional.of(new Source(dataset, tables, targets, needs, stamp));
  }

  private static List<Distribution> tables(List<Distribution> all) {
    List<Distribution> described = all.stream().filter(it -> !it.columns().isEmpty()).toList();
    return described.stream()
        .filter(it -> isCsv(it) || described.stream().noneMatch(csv -> isCsvOf(it, csv)))
        .toList();
  }

  private static boolean isCsvOf(Distribution table, Distribution csv) {
    return isCsv(csv) && csv.columns().equals(table.columns());
  }

  private static boolean isCsv(Distribution table) {
    return FileForm.of(table.formatCode()).filter(it -> it == FileForm.CSV).isPresent();
  }

  private static List<Distribution.ForeignKey> keys(List<Distribution> tables) {
    return tables.stream().flatMap(it -> it.foreignKeys().stream()).distinct().toList();
  }

  private static Optional<Target> target(
      Dataset dataset, Distribution.ForeignKey key, DatasetTables files) {
    return files.of(dataset).stream()
        .filter(it -> it.downloadUrl().equals(key.file()))
        .findFirst()
        .map(it -> new Target(dataset, it));
  }
}
