package vn.trangtien.parsing;

import java.util.Locale;
import java.util.Optional;

/// The forms of files that rows can be read from.
public enum FileForm {
  CSV,
  /// Also what is called XLS: often it is XLSX, and what is not is refused with words.
  XLSX,
  JSON,
  NDJSON,
  GEOJSON;

  /// The form of an EU file type such as `CSV`
  /// ([file-type](http://publications.europa.eu/resource/authority/file-type));
  /// empty where no table is read from it.
  public static Optional<FileForm> of(String fileType) {
    return switch (fileType.toUpperCase(Locale.ROOT)) {
      case "CSV", "TSV" -> Optional.of(CSV);
      case "XLSX", "XLS" -> Optional.of(XLSX);
      case "JSON" -> Optional.of(JSON);
      case "NDJSON", "JSONL" -> Optional.of(NDJSON);
      case "GEOJSON" -> Optional.of(GEOJSON);
      default -> Optional.empty();
    };
  }
}
