package vn.trangtien.formats;

import java.util.Arrays;
import java.util.Optional;
import vn.trangtien.identifier.Text;

/// A form in which rows can be had as a file.
public enum ExportFormat {
  /// Every cell as it is.
  CSV("csv", "CSV", "text/csv; charset=utf-8; header=present", "CSV", "CSV"),
  /// CSV as Excel reads it where commas stand in decimals.
  EXCEL_CSV(
      "csv",
      "CSV",
      "text/csv; charset=utf-8; header=present",
      "CSV cho Excel tiếng Việt",
      "CSV for Vietnamese Excel"),
  /// A workbook.
  XLSX(
      "xlsx",
      "XLSX",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Bảng tính Excel (XLSX)",
      "Excel workbook (XLSX)"),
  /// One document.
  JSON("json", "JSON", "application/json", "JSON", "JSON"),
  /// A document a line. No registered media type, no entry in the EU list: no distribution.
  NDJSON("ndjson", "", "application/x-ndjson", "JSON từng dòng (NDJSON)", "JSON by lines (NDJSON)"),
  /// Points, where rows have places.
  GEOJSON("geojson", "GEOJSON", "application/geo+json", "GeoJSON", "GeoJSON"),
  /// Typed columns.
  PARQUET("parquet", "PARQUET", "application/vnd.apache.parquet", "Parquet", "Parquet");

  private final String extension;
  private final String fileType;
  private final String contentType;
  private final Text title;

  ExportFormat(String extension, String fileType, String contentType, String vi, String en) {
    this.extension = extension;
    this.fileType = fileType;
    this.contentType = contentType;
    this.title = new Text(vi, en);
  }

  /// The format that addresses end with; of two that end alike the plain one.
  public static Optional<ExportFormat> of(String extension) {
    return Arrays.stream(values()).filter(it -> it.extension.equals(extension)).findFirst();
  }

  /// As addresses and file names end.
  public String extension() {
    return extension;
  }

  /// Its code in the
  /// [EU list of file types](http://publications.europa.eu/resource/authority/file-type); empty
  /// where that has none.
  public String fileType() {
    return fileType;
  }

  /// The media type with its parameters.
  public String contentType() {
    return contentType;
  }

  /// The media type alone.
  public String mediaType() {
    return contentType.split(";", 2)[0];
  }

  /// What people call it.
  public Text title() {
    return title;
  }

  /// As it stands behind `rows` in an address.
  public String suffix() {
    return this == EXCEL_CSV ? ".csv?excel=vi" : "." + extension;
  }

  /// What tells it from others of the same table, in fragments: `excel-csv`.
  String key() {
    return this == EXCEL_CSV ? "excel-csv" : extension;
  }

  /// Whether such a file says which publication of which dataset it was made of.
  boolean saysOrigin() {
    return switch (this) {
      case CSV, EXCEL_CSV, NDJSON, PARQUET -> false;
      case XLSX, JSON, GEOJSON -> true;
    };
  }
}
