package vn.trangtien.datastore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trangtien.actions.ActionException;
import vn.trangtien.actions.Arguments;
import vn.trangtien.rows.Comparison;
import vn.trangtien.rows.Condition;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.RowParameters;
import vn.trangtien.rows.RowRequest;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Order;

/// What a call asks of a table.
///
/// @param rows the filters, words and order, without pages
/// @param columns those to be shown
/// @param withNumber whether the place of a row, `_id`, is shown
/// @param offset how many rows are left out first
/// @param limit how many are wanted at most
record DatastoreQuery(
    RowRequest rows, List<Column> columns, boolean withNumber, long offset, int limit) {

  /// The most rows of a page, as in CKAN.
  static final int MOST_ROWS = 32_000;

  static final String NUMBER = "_id";
  private static final int ROWS = 100;

  DatastoreQuery {
    columns = List.copyOf(columns);
  }

  /// Reads a call.
  ///
  /// @param whole whether all rows are wanted where no limit is said
  static DatastoreQuery of(Arguments arguments, DatasetTable table, boolean whole) {
    if (arguments.truth("distinct", false)) {
      throw ActionException.invalid(
          "distinct",
          "Không dùng được; giá trị khác nhau của một cột ở /api/v1/datasets/…/values.",
          "Not supported; /api/v1/datasets/…/values has the different values of a column.");
    }
    List<Condition> conditions = new ArrayList<>(filters(arguments, table));
    StringBuilder words = new StringBuilder();
    for (String name : List.of("q", "full_text")) {
      Object q = arguments.tree(name);
      if (q instanceof Map<?, ?> members) {
        members.forEach(
            (column, text) ->
                conditions.add(
                    new Condition(
                        column(table, name, String.valueOf(column)).name(),
                        Comparison.CONTAINS,
                        plain(String.valueOf(text)))));
      } else if (q != null) {
        words.append(plain(Objects.requireNonNull(arguments.text(name)))).append(' ');
      }
    }
    List<String> fields = arguments.names("fields");
    RowRequest rows =
        new RowRequest(
            table.key(),
            List.of(),
            conditions,
            words.toString().strip(),
            List.of(),
            order(arguments, table),
            0,
            null,
            true);
    rows.filters(table);
    int most = whole ? Integer.MAX_VALUE - 1 : MOST_ROWS;
    return new DatastoreQuery(
        rows,
        columns(fields, table),
        fields.isEmpty() || fields.contains(NUMBER),
        arguments.number("offset", 0, Integer.MAX_VALUE),
        arguments.number("limit", whole ? most : ROWS, most));
  }

  private static List<Column> columns(List<String> fields, DatasetTable table) {
    return fields.isEmpty()
        ? table.table().columns()
        : fields.stream()
            .filter(it -> !it.equals(NUMBER))
            .distinct()
            .map(it -> column(table, "fields", it))
            .toList();
  }

  private static List<Condition> filters(Arguments arguments, DatasetTable table) {
    Object filters = arguments.tree("filters");
    if (filters == null) {
      return List.of();
    }
    if (!(filters instanceof Map<?, ?> members)) {
      throw ActionException.invalid(
          "filters", "Phải là một đối tượng JSON.", "Must be a JSON object.");
    }
    List<Condition> conditions = new ArrayList<>();
    members.forEach(
        (name, wanted) -> {
          String column = column(table, "filters", String.valueOf(name)).name();
          if (wanted instanceof Map<?, ?> range) {
            range.forEach((how, value) -> conditions.add(compared(column, how, value)));
          } else {
            conditions.add(condition(column, wanted));
          }
        });
    if (conditions.size() > RowRequest.MOST_CONDITIONS) {
      throw ActionException.invalid(
          "filters",
          "Nhiều nhất " + RowRequest.MOST_CONDITIONS + " điều kiện.",
          "At most " + RowRequest.MOST_CONDITIONS + " conditions are taken.");
    }
    return conditions;
  }

  private static Condition condition(String column, @Nullable Object wanted) {
    return switch (wanted) {
      case null -> new Condition(column, Comparison.EMPTY, "true");
      case List<?> several ->
          new Condition(
              column,
              Comparison.IN,
              several.stream()
                  .map(it -> '"' + String.valueOf(it).replace("\"", "\"\"") + '"')
                  .collect(Collectors.joining(",")));
      default -> new Condition(column, Comparison.EQ, wanted.toString());
    };
  }

  /// A range, as CKAN 2.12 takes them.
  private static Condition compared(String column, @Nullable Object how, @Nullable Object value) {
    Comparison comparison =
        switch (String.valueOf(how)) {
          case "gt" -> Comparison.GT;
          case "gte" -> Comparison.GTE;
          case "lt" -> Comparison.LT;
          case "lte" -> Comparison.LTE;
          case "eq" -> Comparison.EQ;
          default ->
              throw ActionException.invalid(
                  "filters",
                  "Khoảng nhận gt, gte, lt, lte, eq.",
                  "A range takes gt, gte, lt, lte, eq.");
        };
    return new Condition(column, comparison, String.valueOf(value));
  }

  private static List<Order> order(Arguments arguments, DatasetTable table) {
    List<Order> order = new ArrayList<>();
    for (String part : parts(Objects.requireNonNullElse(arguments.text("sort"), ""))) {
      String plain = part.strip().replaceFirst("(?i)\\s+nulls\\s+(first|last)$", "");
      boolean down = plain.toLowerCase(Locale.ROOT).endsWith(" desc");
      String name = plain.replaceFirst("(?i)\\s+(asc|desc)$", "").strip();
      String bare =
          name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
              ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
              : name;
      if (bare.equals(NUMBER) && !down) {
        break;
      }
      if (bare.equals(NUMBER)) {
        throw ActionException.invalid(
            "sort",
            "Không sắp xếp ngược theo _id được; dùng offset để đọc từ cuối.",
            "Rows cannot be sorted by _id desc; use offset to read from the end.");
      }
      String column = column(table, "sort", bare).name();
      if (order.stream().noneMatch(it -> it.column().equals(column))) {
        order.add(new Order(column, down));
      }
    }
    if (order.size() > RowRequest.MOST_CONDITIONS) {
      throw ActionException.invalid("sort", "Quá nhiều cột.", "Too many columns.");
    }
    return order;
  }

  /// What stands between commas that are in no quotes.
  private static List<String> parts(String sort) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    boolean quoted = false;
    for (int at = 0; at <= sort.length(); at++) {
      char c = at == sort.length() ? ',' : sort.charAt(at);
      quoted ^= c == '"';
      if ((c == ',' && !quoted) || at == sort.length()) {
        parts.add(sort.substring(from, at));
        from = at + 1;
      }
    }
    return parts.stream().filter(it -> !it.isBlank()).toList();
  }

  private static Column column(DatasetTable table, String parameter, String name) {
    try {
      return RowParameters.column(table, name);
    } catch (vn.trangtien.http.ProblemException none) {
      throw ActionException.invalid(
          parameter, none.problem().message().vi(), none.problem().message().en());
    }
  }

  /// Words without the signs of PostgreSQL's text search.
  private static String plain(String q) {
    return q.replace(":*", " ").replaceAll("[&|!()]", " ").strip();
  }
}
