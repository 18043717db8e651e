package vn.trangtien.datastore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.tables.Column;

/// What the columns of a table are, in CKAN's words.
final class DatastoreFields {

  private DatastoreFields() {}

  /// The fields of an answer.
  static List<Map<String, Object>> of(DatasetTable table, DatastoreQuery query) {
    return of(table, query.columns(), query.withNumber());
  }

  static List<Map<String, Object>> of(
      DatasetTable table, List<Column> columns, boolean withNumber) {
    List<Map<String, Object>> fields = new ArrayList<>();
    if (withNumber) {
      Map<String, Object> number = new LinkedHashMap<>();
      number.put("id", DatastoreQuery.NUMBER);
      number.put("type", "int");
      fields.add(number);
    }
    for (Column column : columns) {
      Map<String, Object> field = new LinkedHashMap<>();
      field.put("id", column.name());
      field.put("type", type(column.type()));
      field.put("info", info(table, column));
      fields.add(field);
    }
    return fields;
  }

  /// The type in PostgreSQL's words.
  static String type(ColumnType type) {
    return switch (type) {
      case TEXT, URI, YEAR_MONTH -> "text";
      case INTEGER, YEAR -> "int";
      case DECIMAL -> "numeric";
      case BOOLEAN -> "bool";
      case DATE -> "date";
      case DATE_TIME -> "timestamptz";
      case TIME -> "time";
    };
  }

  /// CKAN's data dictionary: what the publisher said of the column.
  private static Map<String, Object> info(DatasetTable table, Column column) {
    Map<String, Object> info = new LinkedHashMap<>();
    Text plain = new Text(column.name(), column.name());
    var described = table.described(column.name());
    info.put("label", described.map(it -> it.title()).orElse(plain).in(Language.VI));
    info.put("label_en", described.map(it -> it.title()).orElse(plain).in(Language.EN));
    info.put("notes", described.map(it -> it.description()).orElse(Text.EMPTY).in(Language.VI));
    info.put("unit", described.map(it -> it.unit()).orElse(Text.EMPTY).in(Language.VI));
    return info;
  }
}
