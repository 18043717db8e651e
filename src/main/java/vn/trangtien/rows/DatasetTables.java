package vn.trangtien.rows;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.parsing.FileForm;
import vn.trangtien.tables.Opening;
import vn.trangtien.tables.Table;
import vn.trangtien.tables.TableSource;
import vn.trangtien.tables.TableStore;

/// The tables of datasets: which distributions are tables, and the way to open one.
@Singleton
public final class DatasetTables {

  private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9._~-]{1,200}");

  private final Catalog catalog;
  private final TableStore tables;
  private final Duration patience;

  DatasetTables(Catalog catalog, TableStore tables, RowsConfiguration configuration) {
    this.catalog = catalog;
    this.tables = tables;
    this.patience = Duration.ofSeconds(configuration.patienceSeconds());
  }

  /// The distributions of `dataset` that are tables, the main one first: the CSV called like the
  /// dataset, else in their order.
  public List<Distribution> of(Dataset dataset) {
    return all(dataset);
  }

  static List<Distribution> all(Dataset dataset) {
    String main = dataset.slug() + ".csv";
    return dataset.distribution().stream()
        .filter(it -> FileForm.of(it.formatCode()).isPresent())
        .sorted(
            (one, other) ->
                Boolean.compare(other.fileName().equals(main), one.fileName().equals(main)))
        .toList();
  }

  /// Opens a table of the dataset that addresses call `slug`.
  ///
  /// @param key which distribution; null for the main one
  /// @throws ProblemException where there is none, or not yet
  public DatasetTable open(String slug, @Nullable String key) {
    CatalogRecord record = record(slug);
    return open(record, distribution(record.dataset(), key));
  }

  /// Opens the table inside `distribution`.
  ///
  /// @throws ProblemException where there is none, or not yet
  public DatasetTable open(CatalogRecord record, Distribution distribution) {
    Table table =
        switch (opening(distribution, patience)) {
          case Opening.Opened(Table opened) -> opened;
          case Opening.Unreadable(Text reason) ->
              throw new ProblemException(Refusals.unreadable(distribution.fileName(), reason));
          case Opening.Unfinished later ->
              throw new ProblemException(Refusals.unfinished(distribution.fileName(), later));
          case Opening.Busy busy -> throw new ProblemException(Refusals.inPreparation());
        };
    return new DatasetTable(record, record.dataset(), distribution, table);
  }

  /// How far the table inside `distribution` stands open after `patience`.
  ///
  /// @throws ProblemException where it is no table
  public Opening opening(Distribution distribution, Duration patience) {
    return tables.open(source(distribution), patience);
  }

  /// Opens the main table where that takes no more than `patience`: one that was made before, or
  /// one of at most `mostBytes`.
  public Optional<DatasetTable> openSoon(CatalogRecord record, long mostBytes, Duration patience) {
    Dataset dataset = record.dataset();
    List<Distribution> all = of(dataset);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Distribution main = all.getFirst();
    TableSource source = source(main);
    if (main.byteSize() > mostBytes && !tables.isReady(source)) {
      return Optional.empty();
    }
    return switch (tables.open(source, patience)) {
      case Opening.Opened(Table table) ->
          Optional.of(new DatasetTable(record, dataset, main, table));
      case Opening.Unreadable unreadable -> Optional.empty();
      case Opening.Unfinished unfinished -> Optional.empty();
      case Opening.Busy busy -> Optional.empty();
    };
  }

  /// The name of the table inside `distribution`, which need not be open; it changes with anything
  /// that the table is made of.
  public Digest table(Distribution distribution) {
    return source(distribution).table();
  }

  /// Whether its publisher described columns that say where a row lies.
  public boolean hasPlaces(Distribution distribution) {
    return DatasetTable.hasPlaces(distribution);
  }

  /// The entry of the dataset that addresses call `slug`.
  CatalogRecord record(String slug) {
    if (!SLUG.matcher(slug).matches()) {
      throw new ProblemException(Refusals.noDataset());
    }
    Iri iri = Iri.own("/" + Catalog.DATASET + "/" + slug);
    return catalog
        .find(iri)
        .orElseThrow(
            () ->
                new ProblemException(
                    catalog.revision(iri).isPresent()
                        ? Refusals.withdrawn()
                        : Refusals.noDataset()));
  }

  Distribution distribution(Dataset dataset, @Nullable String key) {
    List<Distribution> all = of(dataset);
    if (all.isEmpty()) {
      throw new ProblemException(Refusals.noTable());
    }
    if (key == null) {
      return all.getFirst();
    }
    Optional<Distribution> named =
        all.stream().filter(it -> it.iri().name().equals(key)).findFirst();
    return named.orElseThrow(
        () ->
            new ProblemException(
                Refusals.noDistribution(key, all.stream().map(it -> it.iri().name()).toList())));
  }

  static TableSource source(Distribution distribution) {
    FileForm form =
        FileForm.of(distribution.formatCode())
            .orElseThrow(() -> new ProblemException(Refusals.noTable()));
    SequencedMap<String, ColumnType> types = new LinkedHashMap<>();
    for (Distribution.Column column : distribution.columns()) {
      types.put(column.name(), ColumnType.of(column.datatype()));
    }
    return new TableSource(distribution.checksum(), form, types);
  }
}
