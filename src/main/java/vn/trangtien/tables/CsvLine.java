package vn.trangtien.tables;

import java.util.List;
import java.util.StringJoiner;

/// A row as a line of CSV, written by the database: it does so in many threads at once, and one
/// text a row crosses into Java.
final class CsvLine {

  private CsvLine() {}

  /// The line as an expression ([RFC 4180, 2](https://www.rfc-editor.org/rfc/rfc4180#section-2)),
  /// with its end. A single empty cell stands in quotes, for an empty line is no row.
  static String of(List<Column> columns) {
    String none = columns.size() == 1 ? "'\"\"'" : "''";
    StringJoiner cells = new StringJoiner(", ", "concat_ws(',', ", ") || chr(13) || chr(10)");
    columns.forEach(it -> cells.add("coalesce(" + cell(it) + ", " + none + ")"));
    return cells.toString();
  }

  private static String cell(Column column) {
    String id = column.id();
    String text = "CAST(" + id + " AS VARCHAR)";
    return switch (column.type()) {
      case TEXT, URI, YEAR_MONTH ->
          "CASE WHEN contains(%1$s, ',') OR contains(%1$s, '\"') OR contains(%1$s, chr(10)) OR"
                  .formatted(id)
              + " contains(%1$s, chr(13)) THEN '\"' || replace(%1$s, '\"', '\"\"') || '\"'"
                  .formatted(id)
              + " ELSE "
              + id
              + " END";
      case INTEGER, BOOLEAN, DATE -> text;
      case YEAR -> "lpad(" + text + ", 4, '0')";
      case DECIMAL ->
          "CASE WHEN contains("
              + text
              + ", '.') AND NOT contains("
              + text
              + ", 'e')"
              + " THEN rtrim(rtrim("
              + text
              + ", '0'), '.') ELSE "
              + text
              + " END";
      case TIME ->
          "CASE WHEN ends_with(" + text + ", ':00') THEN " + text + "[:-4] ELSE " + text + " END";
      case DATE_TIME -> "replace(" + text + ", ' ', 'T') || '+07:00'";
    };
  }
}
