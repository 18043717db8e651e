package vn.trangtien.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which cases of the W3C's
/// [CSVW validation tests](https://w3c.github.io/csvw/tests/#manifest-validation) CSV files and
/// their metadata break, as a list of case names.
///
/// Here stand those that a publisher's description of CSV files can break; `CsvwCasesTest` says
/// which others there are from 128 on, and why they are left out. Of those before, these are for
/// programs that read: where metadata is looked for when there is more than one document (012, 013,
/// 015–018, 119–123), dialects and flags that this portal does not write (019–025, 113, 115), URI
/// templates, virtual columns and transformations (032–035, 082, 088, 095, 099), and conversions
/// (027–031).
final class CsvwRules {

  private static final Pattern NAME =
      Pattern.compile("(%[0-9A-F]{2}|[A-Za-z0-9])(%[0-9A-F]{2}|\\w)*");
  private static final Set<String> GROUP = Set.of("@context", "@id", "@type", "tables", "notes");
  private static final Set<String> TABLE =
      Set.of("@context", "@id", "@type", "url", "dialect", "tableSchema", "notes");
  private static final Set<String> SCHEMA =
      Set.of("@id", "@type", "columns", "primaryKey", "foreignKeys", "aboutUrl");
  private static final Set<String> COLUMN =
      Set.of("name", "titles", "datatype", "required", "null", "propertyUrl", "@id", "@type");
  private static final Set<String> DATATYPE = Set.of("base", "format", "minimum", "maximum", "@id");

  private final List<String> broken = new ArrayList<>();
  private final Map<String, List<List<String>>> files;

  private CsvwRules(Map<String, List<List<String>>> files) {
    this.files = files;
  }

  /// @param rows of the CSV at `url`, its header first
  static List<String> broken(Map<String, Object> metadata, String url, List<List<String>> rows) {
    return broken(metadata, url, Map.of(url, rows));
  }

  /// @param files the rows of each CSV, its header first, by its address
  static List<String> broken(
      Map<String, Object> metadata, String url, Map<String, List<List<String>>> files) {
    CsvwRules rules = new CsvwRules(files);
    rules.document(metadata, url);
    return rules.broken;
  }

  private void hold(String name, boolean holds) {
    if (!holds && !broken.contains(name)) {
      broken.add(name);
    }
  }

  private void document(Map<String, Object> metadata, String url) {
    context(metadata.get("@context"));
    List<Map<String, Object>> tables = List.of(metadata);
    if (!metadata.containsKey("url")) {
      hold("test089 missing tables in TableGroup", metadata.containsKey("tables"));
      hold("test098 inconsistent array values: tables", metadata.get("tables") instanceof List);
      members("test275 undefined properties of a group", metadata, GROUP);
      type("test083 invalid group @type", metadata, "TableGroup");
      tables = objects(metadata.get("tables"));
      hold("test074 empty tables", !tables.isEmpty());
    }
    boolean found = false;
    for (Map<String, Object> table : tables) {
      hold("test090 missing url in Table", table.get("url") instanceof String);
      table(table, tables);
      String address = String.valueOf(table.get("url"));
      found |= url.equals(address);
      List<List<String>> rows = files.get(address);
      if (rows != null) {
        rows(table, rows);
        references(table, tables, rows);
      }
    }
    hold("test117 file-metadata not referencing file", found);
  }

  private void context(Object context) {
    boolean plain = "http://www.w3.org/ns/csvw".equals(context);
    boolean local =
        context instanceof List<?> both
            && both.size() == 2
            && "http://www.w3.org/ns/csvw".equals(both.get(0))
            && both.get(1) instanceof Map<?, ?> own
            && Set.of("@language", "@base").containsAll(own.keySet());
    hold("test274 context of other properties", plain || local);
  }

  private void table(Map<String, Object> table, List<Map<String, Object>> tables) {
    type("test084 invalid table @type", table, "Table");
    members("test093 test276 undefined properties", table, TABLE);
    hold("test106 invalid dialect", table.get("dialect") instanceof Map);
    hold("test107 invalid tableSchema", table.get("tableSchema") instanceof Map);
    Map<String, Object> schema = object(table.get("tableSchema"));
    type("test085 invalid schema @type", schema, "Schema");
    hold(
        "test119 invalid aboutUrl",
        !schema.containsKey("aboutUrl") || schema.get("aboutUrl") instanceof String);
    members("test093 undefined properties of a schema", schema, SCHEMA);
    hold("test100 inconsistent array values: columns", schema.get("columns") instanceof List);
    Set<String> names = new HashSet<>();
    for (Map<String, Object> column : objects(schema.get("columns"))) {
      column(column);
      boolean unique = names.add(String.valueOf(column.get("name")));
      hold("test128 columns have unique names", unique);
    }
    hold("test105 invalid primaryKey", names.containsAll(strings(schema.get("primaryKey"))));
    for (Map<String, Object> key : objects(schema.get("foreignKeys"))) {
      Map<String, Object> reference = object(key.get("reference"));
      hold(
          "test271 undefined properties of a key",
          Set.of("columnReference", "reference").containsAll(key.keySet()));
      hold(
          "test272 undefined properties of a reference",
          Set.of("resource", "columnReference").containsAll(reference.keySet()));
      hold(
          "test104 test251 invalid columnReference",
          names.containsAll(strings(key.get("columnReference"))));
      Map<String, Object> other = referenced(reference, tables);
      hold("test253 missing referenced table", !other.isEmpty());
      hold(
          "test108 test252 invalid reference",
          names(other).containsAll(strings(reference.get("columnReference"))));
    }
  }

  private void column(Map<String, Object> column) {
    type("test086 invalid column @type", column, "Column");
    members("test093 test133 test277 undefined properties of a column", column, COLUMN);
    hold(
        "test120 invalid propertyUrl",
        !column.containsKey("propertyUrl") || column.get("propertyUrl") instanceof String);
    boolean named = column.get("name") instanceof String name && NAME.matcher(name).matches();
    hold("test114 test129 test130 test131 invalid name", named);
    hold("test111 titles with invalid value", column.get("titles") instanceof Map);
    object(column.get("titles"))
        .forEach(
            (language, titles) -> {
              hold(
                  "test109 titles with invalid language",
                  CsvwValues.LANGUAGE.matcher(language).matches());
              hold(
                  "test110 titles with non-string values",
                  titles instanceof String || titles instanceof List);
              hold(
                  "test112 titles with non-string array values",
                  !(titles instanceof List<?> all)
                      || all.stream().allMatch(String.class::isInstance));
            });
    Object none = column.getOrDefault("null", "");
    hold(
        "test266 null is of texts",
        none instanceof String
            || none instanceof List<?> all && all.stream().allMatch(String.class::isInstance));
    datatype(column.getOrDefault("datatype", "string"));
  }

  private void datatype(Object datatype) {
    hold(
        "test150 test151 test308 a datatype is built in",
        CsvwValues.isDatatype(CsvwValues.base(datatype)));
    if (datatype instanceof Map<?, ?>) {
      Map<String, Object> bounded = object(datatype);
      hold("test093 undefined properties of a datatype", DATATYPE.containsAll(bounded.keySet()));
      String id = String.valueOf(bounded.getOrDefault("@id", "https://x.vn/"));
      hold(
          "test243 test244 test267 invalid datatype @id",
          id.matches("https?://.+") && !id.startsWith("http://www.w3.org/2001/XMLSchema#"));
      Object format = bounded.get("format");
      hold("test191 a format is known", format == null || CsvwValues.isFormat(format));
      boolean bounds = bounded.containsKey("minimum") || bounded.containsKey("maximum");
      hold(
          "test222 test223 only what has an order has bounds",
          !bounds || CsvwValues.isOrdered(CsvwValues.base(datatype)));
      BigDecimal minimum = CsvwValues.number(bounded.get("minimum"));
      BigDecimal maximum = CsvwValues.number(bounded.get("maximum"));
      hold(
          "test218 maximum less than minimum",
          minimum == null || maximum == null || minimum.compareTo(maximum) <= 0);
    }
  }

  private void rows(Map<String, Object> table, List<List<String>> rows) {
    List<Map<String, Object>> columns = objects(object(table.get("tableSchema")).get("columns"));
    List<String> header = rows.getFirst();
    hold("test278 as many columns as described", header.size() == columns.size());
    boolean alike = header.size() == columns.size();
    for (int i = 0; i < columns.size() && alike; i++) {
      alike =
          object(columns.get(i).get("titles")).values().stream()
              .flatMap(it -> strings(it).stream())
              .anyMatch(header.get(i)::equals);
    }
    hold("test127 test147 incompatible table", alike);
    Set<List<String>> keys = new HashSet<>();
    List<Integer> primary =
        places(table, strings(object(table.get("tableSchema")).get("primaryKey")));
    for (List<String> row : rows.subList(1, rows.size())) {
      hold("test091 same number of columns in each row", row.size() == header.size());
      for (int i = 0; i < columns.size() && i < row.size(); i++) {
        cell(columns.get(i), row.get(i));
      }
      List<String> key = primary.stream().map(row::get).toList();
      hold("test232 test234 primary keys are unique", key.isEmpty() || keys.add(key));
    }
  }

  private void cell(Map<String, Object> column, String cell) {
    if (strings(column.getOrDefault("null", "")).contains(cell)) {
      boolean required = Boolean.TRUE.equals(column.get("required"));
      hold("test125 test126 required column with empty cell", !required);
      return;
    }
    Object datatype = column.getOrDefault("datatype", "string");
    Object format = object(datatype).get("format");
    boolean fits = CsvwValues.fits(CsvwValues.base(datatype), format, cell);
    hold("cells are of their datatype: “" + cell + "” is no " + CsvwValues.base(datatype), fits);
    Map<String, Object> bounds = object(datatype);
    BigDecimal value = fits ? CsvwValues.number(cell) : null;
    BigDecimal minimum = CsvwValues.number(bounds.get("minimum"));
    BigDecimal maximum = CsvwValues.number(bounds.get("maximum"));
    hold(
        "test203 less than the minimum",
        value == null || minimum == null || value.compareTo(minimum) >= 0);
    hold(
        "test204 more than the maximum",
        value == null || maximum == null || value.compareTo(maximum) <= 0);
  }

  /// Each row that refers to another finds exactly one, where the other file is at hand.
  private void references(
      Map<String, Object> table, List<Map<String, Object>> tables, List<List<String>> rows) {
    for (Map<String, Object> key : objects(object(table.get("tableSchema")).get("foreignKeys"))) {
      Map<String, Object> reference = object(key.get("reference"));
      Map<String, Object> other = referenced(reference, tables);
      List<List<String>> others = files.get(String.valueOf(other.get("url")));
      List<Integer> from = places(table, strings(key.get("columnReference")));
      List<Integer> to = places(other, strings(reference.get("columnReference")));
      if (others == null || from.isEmpty() || from.size() != to.size()) {
        continue;
      }
      for (List<String> row : rows.subList(1, rows.size())) {
        List<String> wanted = from.stream().map(row::get).toList();
        long found =
            others.stream()
                .skip(1)
                .filter(it -> to.stream().map(it::get).toList().equals(wanted))
                .count();
        boolean empty = wanted.stream().allMatch(String::isEmpty);
        hold("test257 no referenced row", empty || found > 0);
        hold("test258 several referenced rows", found < 2);
      }
    }
  }

  private void type(String name, Map<String, Object> object, String type) {
    hold(name, type.equals(object.getOrDefault("@type", type)));
    Object id = object.getOrDefault("@id", "");
    hold(
        "test077 test078 test079 test080 a name is no blank node", !id.toString().startsWith("_:"));
  }

  /// Every member is one of `defined`, or a common property whose value is well-formed.
  private void members(String name, Map<String, Object> object, Set<String> defined) {
    object.forEach(
        (member, value) -> {
          boolean common = CsvwValues.isCommon(member);
          hold(name, defined.contains(member) || common);
          if (common) {
            CsvwValues.broken(value).forEach(it -> hold(it, false));
          }
        });
  }

  private static Map<String, Object> referenced(
      Map<String, Object> reference, List<Map<String, Object>> tables) {
    return tables.stream()
        .filter(it -> it.get("url").equals(reference.get("resource")))
        .findFirst()
        .orElse(Map.of());
  }

  private static List<Integer> places(Map<String, Object> table, List<String> columns) {
    return columns.stream().map(names(table)::indexOf).filter(it -> it >= 0).toList();
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
