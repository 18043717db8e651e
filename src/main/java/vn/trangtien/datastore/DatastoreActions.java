package vn.trangtien.datastore;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.trangtien.actions.Action;
import vn.trangtien.actions.ActionException;
import vn.trangtien.actions.ActionSet;
import vn.trangtien.actions.Arguments;
import vn.trangtien.ckan.CkanResource;
import vn.trangtien.ckan.CkanShelf;
import vn.trangtien.ckan.JsonTree;
import vn.trangtien.http.ProblemException;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.Desk;
import vn.trangtien.tables.Column;

/// The calls about rows.
@Singleton
final class DatastoreActions implements ActionSet {

  /// The table of all tables, as CKAN's clients ask for it.
  /// What is read of a search for rows.
  private static final List<String> SEARCH =
      List.of(
          "resource_id",
          "id",
          "filters",
          "q",
          "full_text",
          "distinct",
          "limit",
          "offset",
          "fields",
          "sort",
          "include_total",
          "records_format");

  private static final String TABLES = "_table_metadata";

  private static final int PIECE = 1_000;

  private final DatastoreTables tables;
  private final CkanShelf shelf;
  private final Desk desk;
  private final long mostBytes;

  DatastoreActions(
      DatastoreTables tables, CkanShelf shelf, Desk desk, DatastoreConfiguration configuration) {
    this.tables = tables;
    this.shelf = shelf;
    this.desk = desk;
    this.mostBytes = (long) configuration.pageMegabytes() << 20;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "datastore_search",
            "Dòng của một bảng. / Rows of a table: resource_id, filters, q, limit (100, at most"
                + " 32000), offset, fields, sort, include_total, records_format.",
            SEARCH,
            this::search),
        new Action(
            "datastore_info",
            "Một bảng có những cột nào. / What the columns of a table are: id.",
            List.of("id", "resource_id"),
            this::info),
        new Action(
            "datastore_search_sql",
            "Cổng không nhận SQL. / The portal takes no SQL.",
            List.of("sql"),
            it -> {
              throw ActionException.denied(
                  "Cổng không nhận SQL từ bên ngoài. Hãy dùng datastore_search, hoặc lọc, nhóm và"
                      + " tính tổng ở /api/v1/datasets/{slug}/rows và …/groups, hoặc /sparql.",
                  "The portal takes no SQL from outside. Use datastore_search, or filter, group and"
                      + " sum at /api/v1/datasets/{slug}/rows and …/groups, or ask /sparql.");
            }));
  }

  private Object search(Arguments arguments) {
    String id = arguments.required("resource_id", "id");
    return id.equals(TABLES) ? tables(arguments) : rows(arguments, id);
  }

  private Object rows(Arguments arguments, String id) {
    DatasetTable table = tables.open(id);
    DatastoreQuery query = query(arguments, table);
    boolean total = arguments.truth("include_total", true);
    String format = Objects.requireNonNullElse(arguments.text("records_format"), "objects");
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("include_total", total);
    answer.put("limit", query.limit());
    answer.put("offset", query.offset());
    answer.put("records_format", format);
    answer.put("resource_id", table(id));
    answer.put("fields", DatastoreFields.of(table, query));
    answer.put("records", desk.ask(() -> records(table, query, format)));
    answer.put("_links", links(arguments, query));
    if (total) {
      answer.put("total", desk.ask(() -> table.table().count(query.rows().filters(table))));
      answer.put("total_was_estimated", false);
    }
    return answer;
  }

  private Object records(DatasetTable table, DatastoreQuery query, String format)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RecordWriter writer =
        switch (format) {
          case "objects", "lists" -> new JsonRecords(query, format.equals("objects"), null, bytes);
          case "csv" -> new DelimitedRecords(query, ',', false, false, bytes);
          case "tsv" -> new DelimitedRecords(query, '\t', false, false, bytes);
          default ->
              throw ActionException.invalid(
                  "records_format",
                  "Phải là objects, lists, csv hoặc tsv.",
                  "Must be one of objects, lists, csv, tsv.");
        };
    RowWalk walk = new RowWalk(table, query);
    writer.begin();
    while (walk.write(writer, PIECE)) {
      if (bytes.size() > mostBytes) {
        throw ActionException.invalid(
            "limit",
            "Trang này lớn hơn " + (mostBytes >> 20) + " MB; hãy xin ít dòng hơn.",
            "This page is larger than " + (mostBytes >> 20) + " MB; ask for fewer rows.");
      }
    }
    writer.end();
    return format.equals("objects") || format.equals("lists")
        ? new JsonTree.Written(bytes.toByteArray())
        : bytes.toString(StandardCharsets.UTF_8);
  }

  private Object info(Arguments arguments) {
    String id = arguments.required("id", "resource_id");
    DatasetTable table = tables.open(id);
    Map<String, Object> schema = new LinkedHashMap<>();
    for (Column column : table.table().columns()) {
      schema.put(column.name(), DatastoreFields.type(column.type()));
    }
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("id", table(id));
    meta.put("count", table.table().rowCount());
    meta.put("table_type", "table");
    meta.put("aliases", List.of());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("meta", meta);
    answer.put("schema", schema);
    answer.put("fields", DatastoreFields.of(table, table.table().columns(), false));
    return answer;
  }

  private Object tables(Arguments arguments) {
    List<Map<String, Object>> all = new ArrayList<>();
    shelf.now().packages().stream()
        .flatMap(it -> it.resources().stream())
        .filter(CkanResource::isTable)
        .forEach(
            it -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("_id", it.id().replace("-", "").substring(0, 16));
              row.put("name", it.id());
              row.put("oid", all.size() + 1);
              row.put("alias_of", null);
              all.add(row);
            });
    int limit = arguments.number("limit", 100, DatastoreQuery.MOST_ROWS);
    int offset = arguments.number("offset", 0, Integer.MAX_VALUE);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("resource_id", TABLES);
    answer.put("limit", limit);
    answer.put("offset", offset);
    answer.put("fields", List.of(field("_id"), field("name"), field("oid"), field("alias_of")));
    answer.put("records", all.stream().skip(offset).limit(limit).toList());
    answer.put("total", all.size());
    answer.put("total_was_estimated", false);
    return answer;
  }

  private static Map<String, Object> field(String id) {
    return Map.of("id", id, "type", id.equals("oid") ? "int" : "text");
  }

  /// A value that does not fit its column is a fault of the call, in CKAN's words.
  static DatastoreQuery query(Arguments arguments, DatasetTable table) {
    return query(arguments, table, false);
  }

  static DatastoreQuery query(Arguments arguments, DatasetTable table, boolean whole) {
    try {
      return DatastoreQuery.of(arguments, table, whole);
    } catch (ProblemException refused) {
      if (refused.problem().status() != HttpStatus.BAD_REQUEST) {
        throw refused;
      }
      throw ActionException.invalid(
          "filters", refused.problem().message().vi(), refused.problem().message().en());
    }
  }

  /// Where the first page and the next one are, without the host, as CKAN says it.
  private static Map<String, Object> links(Arguments arguments, DatastoreQuery query) {
    StringBuilder address = new StringBuilder("/api/3/action/datastore_search?");
    for (String name : arguments.names()) {
      boolean said = SEARCH.contains(name) && !name.equals("offset");
      Object value = said ? arguments.tree(name) : null;
      if (value != null) {
        String text =
            value instanceof String plain
                ? plain
                : new String(JsonTree.of(value), StandardCharsets.UTF_8);
        address.append(encoded(name)).append('=').append(encoded(text)).append('&');
      }
    }
    Map<String, Object> links = new LinkedHashMap<>();
    links.put("start", address.substring(0, address.length() - 1));
    links.put("next", address + "offset=" + (query.offset() + query.limit()));
    return links;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String table(String id) {
    return id.toLowerCase(java.util.Locale.ROOT);
  }
}
