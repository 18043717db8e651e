package vn.trangtien.delivery;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Text;
import vn.trangtien.rows.Refusals;

/// A form in which rows can be had as a file.
enum ExportFormat {
  CSV("csv", "text/csv; charset=utf-8; header=present", new Text("CSV", "CSV")),
  EXCEL_CSV(
      "csv",
      "text/csv; charset=utf-8; header=present",
      new Text("CSV cho Excel tiếng Việt", "CSV for Vietnamese Excel")),
  XLSX(
      "xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      new Text("Bảng tính Excel (XLSX)", "Excel workbook (XLSX)")),
  JSON("json", "application/json", new Text("JSON", "JSON")),
  NDJSON(
      "ndjson",
      "application/x-ndjson",
      new Text("JSON từng dòng (NDJSON)", "JSON by lines (NDJSON)")),
  GEOJSON("geojson", "application/geo+json", new Text("GeoJSON", "GeoJSON")),
  PARQUET("parquet", "application/vnd.apache.parquet", new Text("Parquet", "Parquet"));

  /// Rows of a worksheet below its header.
  static final int MOST_XLSX_ROWS = 1_048_575;

  private final String extension;
  private final String contentType;
  private final Text title;

  ExportFormat(String extension, String contentType, Text title) {
    this.extension = extension;
    this.contentType = contentType;
    this.title = title;
  }

  /// As addresses and file names end.
  String extension() {
    return extension;
  }

  String contentType() {
    return contentType;
  }

  Text title() {
    return title;
  }

  /// As it stands behind `rows` in an address.
  String suffix() {
    return this == EXCEL_CSV ? ".csv?excel=vi" : "." + extension;
  }

  /// @param excel whose Excel a CSV is for; null for none
  static ExportFormat of(String extension, @Nullable String excel) {
    for (ExportFormat format : values()) {
      if (format.extension.equals(extension)) {
        return excel == null ? format : excel(format, excel);
      }
    }
    String all =
        Arrays.stream(values())
            .map(it -> it.extension)
            .distinct()
            .collect(Collectors.joining(", "));
    throw new ProblemException(Problems.noFormat(extension, all));
  }

  private static ExportFormat excel(ExportFormat format, String excel) {
    if (format != CSV || !excel.equals("vi")) {
      throw Refusals.bad(
          "“excel” chỉ dùng cho rows.csv và chỉ nhận giá trị vi.",
          "“excel” goes with rows.csv only, and can only be vi.");
    }
    return EXCEL_CSV;
  }
}
