package vn.trangtien.illustration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Comma-separated values as the catalogue writes them
/// ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), LF, UTF-8).
final class Csv {

  private Csv() {}

  /// The rows of `file`, each as its values by column.
  static List<Map<String, String>> read(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
      return records.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    }
  }

  static String cell(String value) {
    return value.matches("(?s).*[\",\\n].*") ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
  }
}
