package vn.trangtien.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.files.FileStore;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.tables.Column;

/// Every table of the shipped catalog opens as its dictionary says, and comes back from Parquet
/// value for value.
final class ShippedTablesTest {

  @TempDir private static Path folder;
  private static OpenTables portal;

  @BeforeAll
  static void open() throws Exception {
    portal = new OpenTables(folder);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void theCatalogHasTables() {
    assertThat(tables()).hasSizeGreaterThan(100);
    assertThat(csvs()).hasSizeGreaterThan(100);
  }

  /// One table of the catalog, called in reports as in addresses.
  record Shipped(CatalogRecord record, Distribution file) {
    @Override
    public String toString() {
      return record.primaryTopic().name() + "/" + file.iri().name();
    }

    String rows(String suffix) {
      String slug = record.primaryTopic().name();
      return "/api/v1/datasets/%s/rows%s?distribution=%s"
          .formatted(slug, suffix, file.iri().name());
    }
  }

  static List<Shipped> tables() {
    DatasetTables tables = portal.bean(DatasetTables.class);
    return portal.bean(Catalog.class).page(Catalog.DATASET, null, 1000).stream()
        .flatMap(it -> tables.of(it.dataset()).stream().map(file -> new Shipped(it, file)))
        .toList();
  }

  static List<Shipped> csvs() {
    return tables().stream().filter(it -> it.file().formatCode().equals("CSV")).toList();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableOpensWithColumnsOfTheDescribedTypes(Shipped shipped) {
    DatasetTable table = portal.bean(DatasetTables.class).open(shipped.record(), shipped.file());
    List<String> columns = table.table().columns().stream().map(Column::name).toList();
    if (shipped.file().formatCode().equals("CSV")) {
      assertThat(columns)
          .isEqualTo(shipped.file().columns().stream().map(Distribution.Column::name).toList());
    }
    assertThat(table.table().rowCount()).isPositive();
    assertThat(table.table().misfits()).isEmpty();
    for (Column column : table.table().columns()) {
      Distribution.Column described = table.described(column.name()).orElse(null);
      if (described != null) {
        assertThat(column.type().datatype())
            .as("%s, column %s", shipped, column.name())
            .isEqualTo(described.datatype());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("csvs")
  void aCsvComesBackFromParquetValueForValue(Shipped shipped) throws Exception {
    Path published =
        portal.bean(FileStore.class).find(shipped.file().checksum()).orElseThrow().path();
    List<List<String>> original = records(Files.readString(published));
    Path parquet =
        Files.write(folder.resolve("round.parquet"), portal.bytes(shipped.rows(".parquet")).body());
    List<ColumnType> types =
        shipped.file().columns().stream().map(it -> ColumnType.of(it.datatype())).toList();
    List<List<@Nullable Object>> expected = new ArrayList<>();
    for (List<String> row : original.subList(1, original.size())) {
      List<@Nullable Object> values = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        values.add(row.get(i).isEmpty() ? null : value(types.get(i).read(row.get(i))));
      }
      expected.add(values);
    }
    assertThat(parquet(parquet, original.getFirst(), types, shipped)).isEqualTo(expected);
    assertThat(records(portal.get(shipped.rows(".csv")).body())).isEqualTo(original);
  }

  /// The rows of a Parquet file, whose columns are called `names` and typed as a table of `types`
  /// would be.
  private static List<List<@Nullable Object>> parquet(
      Path file, List<String> names, List<ColumnType> types, Shipped shipped) throws Exception {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM '" + file + "'")) {
      for (int i = 0; i < names.size(); i++) {
        assertThat(result.getMetaData().getColumnName(i + 1)).isEqualTo(names.get(i));
        assertThat(result.getMetaData().getColumnTypeName(i + 1))
            .as("%s, column %s", shipped, names.get(i))
            .matches(typed(types.get(i)));
      }
      assertThat(result.getMetaData().getColumnCount()).isEqualTo(names.size());
      while (result.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
          row.add(value(result.getObject(i + 1)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /// What Parquet's readers call a type, as a pattern.
  private static String typed(ColumnType type) {
    return switch (type) {
      case TEXT, URI, YEAR_MONTH -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case YEAR -> "INTEGER|BIGINT|SMALLINT";
      case DECIMAL -> "DECIMAL\\(\\d+, ?\\d+\\)|DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case DATE_TIME -> "TIMESTAMP.*";
      case TIME -> "TIME";
    };
  }

  /// Equal values as equal objects: numbers without trailing zeros, times as local ones of Vietnam.
  private static @Nullable Object value(@Nullable Object cell) {
    return switch (cell) {
      case null -> null;
      case BigDecimal number when number.signum() == 0 -> BigDecimal.ZERO;
      case BigDecimal number -> number.stripTrailingZeros();
      case Double number -> value(new BigDecimal(number.toString()));
      case Number number -> value(new BigDecimal(number.toString()));
      case Timestamp time -> time.toLocalDateTime();
      case OffsetDateTime time -> LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.ofHours(7));
      case String text -> {
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(text).isTrue();
        yield text;
      }
      default -> cell;
    };
  }

  private static List<List<String>> records(String csv) throws Exception {
    List<List<String>> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      reader.forEach(it -> records.add(it.getFields()));
    }
    return records;
  }
}
