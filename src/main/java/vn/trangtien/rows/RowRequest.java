package vn.trangtien.rows;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trangtien.tables.Cursor;
import vn.trangtien.tables.Filter;
import vn.trangtien.tables.Order;
import vn.trangtien.tables.RowQuery;
import vn.trangtien.tables.Rows;

/// What an address asks of a table: the one grammar of rows, read by [#of] and printed by
/// [#print].
///
/// @param distribution which table of the dataset; null for the main one
/// @param select the columns wanted; none for all
/// @param words that some cell of a row holds; empty for any
/// @param limit rows at most; 0 for all
/// @param after behind which row to go on, as a page's `next` says it; null from the first
/// @param count whether to say how many rows there are
public record RowRequest(
    @Nullable String distribution,
    List<String> select,
    List<Condition> conditions,
    String words,
    List<Area> areas,
    List<Order> order,
    int limit,
    @Nullable String after,
    boolean count) {

  /// How many rows a page has where the address does not say.
  public static final int PAGE = 50;

  /// How many rows a page has at most.
  public static final int MOST_ROWS = 1_000;

  /// How many conditions an address may name.
  public static final int MOST_CONDITIONS = 20;

  public RowRequest {
    select = List.copyOf(select);
    conditions = List.copyOf(conditions);
    areas = List.copyOf(areas);
    order = List.copyOf(order);
  }

  /// Reads the parameters of a page's address.
  ///
  /// @throws vn.trangtien.http.ProblemException that names what is not understood and what would be
  public static RowRequest of(Map<String, List<String>> parameters, DatasetTable table) {
    return new RowParameters(parameters, table, List.of()).page();
  }

  /// The same with one more condition.
  public RowRequest with(Condition condition) {
    List<Condition> more = new ArrayList<>(conditions);
    more.add(condition);
    return new RowRequest(distribution, select, more, words, areas, order, limit, null, count);
  }

  /// The same without a condition.
  public RowRequest without(Condition condition) {
    List<Condition> less = conditions.stream().filter(it -> !it.equals(condition)).toList();
    return new RowRequest(distribution, select, less, words, areas, order, limit, null, count);
  }

  /// The same without an area.
  public RowRequest without(Area area) {
    List<Area> less = areas.stream().filter(it -> !it.equals(area)).toList();
    return new RowRequest(distribution, select, conditions, words, less, order, limit, null, count);
  }

  /// The same with other words, empty for any.
  public RowRequest withWords(String other) {
    return new RowRequest(
        distribution, select, conditions, other, areas, order, limit, null, count);
  }

  /// The same with other columns, none for all.
  public RowRequest selecting(List<String> other) {
    return new RowRequest(
        distribution, other, conditions, words, areas, order, limit, after, count);
  }

  /// The same in another order.
  public RowRequest sortedBy(List<Order> other) {
    return new RowRequest(
        distribution, select, conditions, words, areas, other, limit, null, count);
  }

  /// The same from another row on.
  public RowRequest behind(@Nullable String cursor) {
    return new RowRequest(
        distribution, select, conditions, words, areas, order, limit, cursor, count);
  }

  /// The same behind a row with these cells in the columns of its order.
  public RowRequest behind(List<@Nullable Object> values, long row) {
    return behind(RowCursor.print(order, values, row));
  }

  /// The same for all rows at once, as exports are asked for.
  public RowRequest whole() {
    return new RowRequest(distribution, select, conditions, words, areas, order, 0, null, true);
  }

  /// What all rows must fulfil.
  public List<Filter> filters(DatasetTable table) {
    List<Filter> filters = new ArrayList<>();
    for (Condition condition : conditions) {
      filters.addAll(condition.filters(RowParameters.column(table, condition.column())));
    }
    if (!words.isEmpty()) {
      filters.add(new Filter.Words(words));
    }
    Optional<DatasetTable.Place> place = table.place();
    for (Area area : areas) {
      filters.add(area.filter(place.orElseThrow(() -> RowParameters.noPlace(area.parameter()))));
    }
    return filters;
  }

  /// What the table is asked, for `more` rows than the limit.
  public RowQuery query(DatasetTable table, int more) {
    return new RowQuery(
        select,
        filters(table),
        order,
        after == null ? null : RowCursor.read(after, order, table),
        limit == 0 ? 0 : limit + more);
  }

  /// The page before this one; empty where this is the first. To be asked at the [Desk].
  public Optional<RowRequest> previous(DatasetTable table) {
    RowQuery query = query(table, 0);
    Cursor cursor = query.after();
    if (cursor == null) {
      return Optional.empty();
    }
    try (Rows rows = table.table().before(query, cursor, limit)) {
      if (!rows.next()) {
        return Optional.of(behind((String) null));
      }
      List<@Nullable Object> values = new ArrayList<>();
      for (int i = 0; i < order.size(); i++) {
        values.add(rows.value(i));
      }
      return Optional.of(behind(values, rows.number()));
    }
  }

  /// This request as the query of a page's address, without the question mark; empty for the first
  /// page of the main table. Equal requests print alike.
  public String print() {
    return print(false);
  }

  /// The same as the query of an export's address, where all rows are meant unless it says a limit.
  public String print(boolean export) {
    return parameters(export).stream()
        .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
        .collect(Collectors.joining("&"));
  }

  /// The same as names and values, as the fields of a form have them.
  public List<Map.Entry<String, String>> parameters(boolean export) {
    int usual = export ? 0 : PAGE;
    List<Map.Entry<String, String>> parts = new ArrayList<>();
    put(parts, "distribution", distribution);
    put(parts, "select", select.isEmpty() ? null : CommaList.join(select));
    conditions.forEach(it -> put(parts, it.parameter(), it.value()));
    put(parts, "q", words.isEmpty() ? null : words);
    areas.forEach(it -> put(parts, it.parameter(), it.value()));
    put(parts, "sort", order.isEmpty() ? null : CommaList.join(sort()));
    put(parts, "limit", limit == usual || limit == 0 ? null : Integer.toString(limit));
    put(parts, "count", count ? null : "false");
    put(parts, "after", after);
    return parts;
  }

  private List<String> sort() {
    return order.stream().map(it -> (it.descending() ? "-" : "") + it.column()).toList();
  }

  private static void put(
      List<Map.Entry<String, String>> parts, String name, @Nullable String value) {
    if (value != null) {
      parts.add(Map.entry(name, value));
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",");
  }
}
