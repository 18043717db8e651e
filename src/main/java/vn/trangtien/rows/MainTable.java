package vn.trangtien.rows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;

/// What the description of a dataset says of its main table, which need not be open.
///
/// @param name of the table: equal names are equal tables
/// @param granularity what its rows are told apart by, such as year and commune: the titles of
///     the columns of its key, in the order of the file
///     ([CSVW](https://www.w3.org/TR/tabular-metadata/#dfn-primary-key)); empty
///     where there is none, or only a number that each row has
public record MainTable(Digest name, List<Text> granularity) {

  public MainTable {
    granularity = List.copyOf(granularity);
  }

  /// The main table of `dataset`; empty where it has none.
  public static Optional<MainTable> of(Dataset dataset) {
    return DatasetTables.all(dataset).stream()
        .findFirst()
        .map(it -> new MainTable(DatasetTables.source(it).table(), granularity(it)));
  }

  private static List<Text> granularity(Distribution distribution) {
    Set<String> codeDates =
        distribution.columns().stream()
            .map(it -> it.values().codeDateColumn())
            .collect(Collectors.toSet());
    Set<String> names =
        distribution.primaryKey().stream()
            .filter(it -> !codeDates.contains(it))
            .collect(Collectors.toSet());
    List<Distribution.Column> key =
        distribution.columns().stream().filter(it -> names.contains(it.name())).toList();
    boolean says = key.size() > 1 || key.stream().anyMatch(MainTable::isShared);
    return says && key.size() == names.size()
        ? key.stream().map(MainTable::title).toList()
        : List.of();
  }

  /// Whether what it holds means something outside of its table: a time, or a code of a list.
  private static boolean isShared(Distribution.Column column) {
    return column.values().codeList() != null
        || switch (ColumnType.of(column.datatype())) {
          case DATE, DATE_TIME, TIME, YEAR, YEAR_MONTH -> true;
          case TEXT, INTEGER, DECIMAL, BOOLEAN, URI -> false;
        };
  }

  private static Text title(Distribution.Column column) {
    return column.title().isEmpty() ? new Text(column.name(), column.name()) : column.title();
  }
}
