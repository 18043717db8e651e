package vn.trangtien.formats;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Digest;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.vocabulary.Vocabulary;

/// Which forms of a dataset's tables can be had beside the published ones, and which of them were
/// made.
@Singleton
public final class DerivedFormats {

  /// Changes with the way in which files are written.
  private static final String RECIPE = "formats-1";

  private final DatasetTables tables;
  private final KeptFiles kept;
  private final BaseAddress base;
  private final Vocabulary vocabulary;

  DerivedFormats(DatasetTables tables, KeptFiles kept, BaseAddress base, Vocabulary vocabulary) {
    this.tables = tables;
    this.kept = kept;
    this.base = base;
    this.vocabulary = vocabulary;
  }

  /// The forms of the tables of `record`: none in which the same table is published, and one table
  /// for all files that are called alike.
  public List<DerivedFormat> of(CatalogRecord record) {
    Dataset dataset = record.dataset();
    List<DerivedFormat> all = new ArrayList<>();
    Set<String> stems = new HashSet<>();
    for (Distribution from : tables.of(dataset)) {
      if (stems.add(stem(from))) {
        Set<String> published =
            dataset.distribution().stream()
                .filter(it -> stem(it).equals(stem(from)))
                .map(Distribution::formatCode)
                .collect(Collectors.toSet());
        for (ExportFormat format : ExportFormat.values()) {
          boolean same = published.contains(format.fileType()) && format != ExportFormat.EXCEL_CSV;
          if (!same && (format != ExportFormat.GEOJSON || tables.hasPlaces(from))) {
            all.add(of(record, from, format));
          }
        }
      }
    }
    return all;
  }

  /// One form of one table.
  public DerivedFormat of(CatalogRecord record, Distribution from, ExportFormat format) {
    String rows = "/api/v1/datasets/" + record.primaryTopic().name() + "/rows" + format.suffix();
    String path = rows + (rows.contains("?") ? "&" : "?") + "distribution=" + from.iri().name();
    return new DerivedFormat(from, format, path, kept.known(name(record, from, format)));
  }

  /// What a whole table in `format` is kept under: the digest of all that its bytes depend on.
  public Digest name(CatalogRecord record, Distribution from, ExportFormat format) {
    String origin =
        format.saysOrigin()
            ? "\n"
                + record.sequence()
                + "\n"
                + vocabulary.digest()
                + "\n"
                + base.value()
                + from.iri()
            : "";
    String parts = RECIPE + "\n" + tables.table(from) + "\n" + format + origin;
    return Digest.of(parts.getBytes(StandardCharsets.UTF_8));
  }

  /// Changes whenever a file is made or deleted.
  public Digest stamp() {
    return kept.stamp();
  }

  private static String stem(Distribution file) {
    return file.fileName().replaceFirst("\\.\\w+$", "");
  }
}
