package vn.trangtien.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trangtien.parsing.ColumnType;

/// Which cases of the W3C's
/// [CSVW validation tests](https://w3c.github.io/csvw/tests/#manifest-validation) a CSV and its
/// metadata break, as a list of case names.
///
/// Here stand those that a publisher's description of CSV files can break. The others are for
/// programs that read: where metadata is looked for when there is more than one document (012, 013,
/// 015–018, 119–123), dialects and flags that this portal does not write (019–025, 113, 115), URI
/// templates, virtual columns and transformations (032–035, 082, 088, 095, 099), and conversions
/// (027–031).
final class CsvwRules {

  private static final Pattern NAME =
      Pattern.compile("(%[0-9A-F]{2}|[A-Za-z0-9])(%[0-9A-F]{2}|\\w)*");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*");
  private static final Set<String> TABLE =
      Set.of("@context", "@id", "@type", "url", "dialect", "tableSchema", "notes");
  private static final Set<String> COLUMN =
      Set.of("name", "titles", "datatype", "required", "null", "propertyUrl", "@id", "@type");

  private final List<String> broken = new ArrayList<>();

  private CsvwRules() {}

  /// @param rows of the CSV at `url`, its header first
  static List<String> broken(Map<String, Object> metadata, String url, List<List<String>> rows) {
    CsvwRules rules = new CsvwRules();
    rules.document(metadata, url, rows);
    return rules.broken;
  }

  private void hold(String name, boolean holds) {
    if (!holds && !broken.contains(name)) {
      broken.add(name);
    }
  }

  private void document(Map<String, Object> metadata, String url, List<List<String>> rows) {
    List<Map<String, Object>> tables = List.of(metadata);
    if (!metadata.containsKey("url")) {
      hold("test089 missing tables in TableGroup", metadata.containsKey("tables"));
      hold("test098 inconsistent array values: tables", metadata.get("tables") instanceof List);
      tables = objects(metadata.get("tables"));
      hold("test074 empty tables", !tables.isEmpty());
    }
    boolean found = false;
    for (Map<String, Object> table : tables) {
      hold("test090 missing url in Table", table.get("url") instanceof String);
      table(table, tables);
      if (url.equals(table.get("url"))) {
        found = true;
        rows(table, rows);
      }
    }
    hold("test117 file-metadata not referencing file", found);
  }

  private void table(Map<String, Object> table, List<Map<String, Object>> tables) {
    type("test084 invalid table @type", table, "Table");
    for (String member : table.keySet()) {
      hold("test093 undefined properties", TABLE.contains(member) || member.contains(":"));
    }
    hold("test106 invalid dialect", table.get("dialect") instanceof Map);
    hold("test107 invalid tableSchema", table.get("tableSchema") instanceof Map);
    Map<String, Object> schema = object(table.get("tableSchema"));
    type("test085 invalid schema @type", schema, "Schema");
    hold("test119 invalid aboutUrl", schema.get("aboutUrl") instanceof String);
    hold("test100 inconsistent array values: columns", schema.get("columns") instanceof List);
    Set<String> names = new HashSet<>();
    for (Map<String, Object> column : objects(schema.get("columns"))) {
      column(column);
      hold("columns have unique names", names.add(String.valueOf(column.get("name"))));
    }
    hold("test105 invalid primaryKey", names.containsAll(strings(schema.get("primaryKey"))));
    for (Map<String, Object> key : objects(schema.get("foreignKeys"))) {
      hold(
          "test104 invalid columnReference",
          names.containsAll(strings(key.get("columnReference"))));
      Map<String, Object> reference = object(key.get("reference"));
      hold(
          "test108 invalid reference",
          tables.stream()
              .filter(it -> it.get("url").equals(reference.get("resource")))
              .anyMatch(it -> names(it).containsAll(strings(reference.get("columnReference")))));
    }
  }

  private void column(Map<String, Object> column) {
    type("test086 invalid column @type", column, "Column");
    for (String member : column.keySet()) {
      hold("test093 undefined properties", COLUMN.contains(member) || member.contains(":"));
    }
    hold("test120 invalid propertyUrl", column.get("propertyUrl") instanceof String);
    hold("test114 invalid name", NAME.matcher(String.valueOf(column.get("name"))).matches());
    hold("test111 titles with invalid value", column.get("titles") instanceof Map);
    object(column.get("titles"))
        .forEach(
            (language, titles) -> {
              hold("test109 titles with invalid language", LANGUAGE.matcher(language).matches());
              hold(
                  "test110 titles with non-string values",
                  titles instanceof String || titles instanceof List);
              hold(
                  "test112 titles with non-string array values",
                  !(titles instanceof List<?> all)
                      || all.stream().allMatch(String.class::isInstance));
            });
  }

  private void rows(Map<String, Object> table, List<List<String>> rows) {
    List<Map<String, Object>> columns = objects(object(table.get("tableSchema")).get("columns"));
    List<String> header = rows.getFirst();
    boolean alike = header.size() == columns.size();
    for (int i = 0; i < columns.size() && alike; i++) {
      alike = object(columns.get(i).get("titles")).toString().contains(header.get(i));
    }
    hold("test127 incompatible table", alike);
    Set<List<String>> keys = new HashSet<>();
    List<Integer> primary =
        strings(object(table.get("tableSchema")).get("primaryKey")).stream()
            .map(names(table)::indexOf)
            .filter(it -> it >= 0)
            .toList();
    for (List<String> row : rows.subList(1, rows.size())) {
      hold("test091 same number of columns in each row", row.size() == header.size());
      for (int i = 0; i < columns.size() && i < row.size(); i++) {
        cell(columns.get(i), row.get(i));
      }
      List<String> key = primary.stream().map(row::get).toList();
      hold("primary key values are unique", key.isEmpty() || keys.add(key));
    }
  }

  private void cell(Map<String, Object> column, String cell) {
    if (cell.equals(column.get("null"))) {
      hold("test125 required column with empty cell", !Boolean.TRUE.equals(column.get("required")));
      return;
    }
    Object datatype = column.get("datatype");
    String base = String.valueOf(datatype instanceof Map<?, ?> it ? it.get("base") : datatype);
    hold("cells are of their datatype", ColumnType.of(base).read(cell) != null);
  }

  private void type(String name, Map<String, Object> object, String type) {
    hold(name, type.equals(object.getOrDefault("@type", type)));
  }

  private static List<String> names(Map<String, Object> table) {
    return objects(object(table.get("tableSchema")).get("columns")).stream()
        .map(it -> String.valueOf(it.get("name")))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(Object value) {
    return value instanceof List<?> all
        ? all.stream().filter(Map.class::isInstance).map(it -> (Map<String, Object>) it).toList()
        : List.of();
  }

  private static List<String> strings(Object value) {
    return switch (value) {
      case String one -> List.of(one);
      case List<?> all -> all.stream().map(String::valueOf).toList();
      case null, default -> List.of();
    };
  }
}
