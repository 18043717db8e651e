package vn.trangtien.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Rows;
import vn.trangtien.tables.Table;

/// A table that stands open, and the dataset that it belongs to.
///
/// @param distribution whose file the table was made of
public record DatasetTable(
    CatalogRecord record, Dataset dataset, Distribution distribution, Table table) {

  private static final Set<String> LATITUDE = Set.of("vi_do", "lat", "latitude", "vĩ độ", "y");
  private static final Set<String> LONGITUDE =
      Set.of("kinh_do", "lon", "lng", "long", "longitude", "kinh độ", "x");

  /// The columns that say where a row's point lies, in WGS 84 degrees.
  public record Place(Column latitude, Column longitude) {}

  /// What the publisher said of a column; empty where nothing.
  public Optional<Distribution.Column> described(String column) {
    return distribution.columns().stream().filter(it -> it.name().equals(column)).findFirst();
  }

  /// On which day the codes of a described column are understood in the row where `rows`, which has
  /// all columns, stands; null where nobody says it.
  public @Nullable LocalDate codeDay(Distribution.Values values, Rows rows) {
    Object own = table.column(values.codeDateColumn()).map(it -> rows.value(it.at())).orElse(null);
    return own instanceof LocalDate day ? day : values.codeDate();
  }

  /// Where its rows lie; empty where they don't say.
  public Optional<Place> place() {
    return among(LATITUDE).flatMap(latitude -> among(LONGITUDE).map(it -> new Place(latitude, it)));
  }

  /// Whether the described columns of `distribution` say where its rows lie.
  static boolean hasPlaces(Distribution distribution) {
    return isAmong(LATITUDE, distribution) && isAmong(LONGITUDE, distribution);
  }

  private static boolean isAmong(Set<String> names, Distribution distribution) {
    return distribution.columns().stream()
        .filter(it -> new Column(it.name(), ColumnType.of(it.datatype()), 0).isNumber())
        .anyMatch(it -> names.contains(it.name().toLowerCase(Locale.ROOT)));
  }

  /// The name of the distribution in addresses, such as `csv`.
  public String key() {
    return distribution.iri().name();
  }

  /// What they are called, for a sentence.
  public String columnNames() {
    List<String> names = table.columns().stream().map(Column::name).limit(50).toList();
    String more = table.columns().size() > names.size() ? ", …" : "";
    return String.join(", ", names) + more;
  }

  private Optional<Column> among(Set<String> names) {
    return table.columns().stream()
        .filter(it -> names.contains(it.name().toLowerCase(Locale.ROOT)) && it.isNumber())
        .findFirst();
  }
}
