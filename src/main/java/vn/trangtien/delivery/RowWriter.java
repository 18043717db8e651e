package vn.trangtien.delivery;

import java.io.IOException;
import vn.trangtien.tables.Rows;

/// Writes rows in one format, one after the other.
interface RowWriter {

  /// Writes what stands before the rows.
  void begin() throws IOException;

  /// Writes the row at which `rows` stands.
  void row(Rows rows) throws IOException;

  /// Writes what stands behind the rows.
  void end() throws IOException;

  /// The writer of an export; Parquet has none, for the database writes it.
  static RowWriter of(Export export, Chunk out) throws IOException {
    return switch (export.format()) {
      case CSV -> new CsvWriter(export, out);
      case EXCEL_CSV -> new ExcelCsvWriter(export, out);
      case XLSX -> new XlsxWriter(export, out);
      case JSON -> new JsonWriter(export, out);
      case NDJSON -> new NdjsonWriter(export, out);
      case GEOJSON -> new GeoJsonWriter(export, out);
      case PARQUET -> throw new IllegalArgumentException("The database writes Parquet");
    };
  }
}
