package vn.trangtien.browsing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;
import vn.trangtien.rows.Comparison;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.RowRequest;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Order;

/// The page of a table.
///
/// @param count rows that its filters leave
/// @param all every column that can be chosen
/// @param chips the filters in use
/// @param first the address of the first page; null where this is it
/// @param previous the address of the page before; null where there is none
/// @param next the address of the page behind; null where there is none
/// @param others the dataset's other tables
/// @param notes what a reader of the rows should know
record TableView(
    Frame frame,
    Addresses addresses,
    DatasetTable table,
    Wish wish,
    long count,
    List<ColumnView> all,
    List<Line> lines,
    List<Chip> chips,
    @Nullable String first,
    @Nullable String previous,
    @Nullable String next,
    List<Link> others,
    List<Text> notes) {

  private static final int MOST_SUGGESTIONS = 6;

  TableView {
    all = List.copyOf(all);
    lines = List.copyOf(lines);
    chips = List.copyOf(chips);
    others = List.copyOf(others);
    notes = List.copyOf(notes);
  }

  /// A row and its address.
  record Line(long number, String href, List<Cell> cells) {
    Line {
      cells = List.copyOf(cells);
    }
  }

  /// What a column is called that nobody described.
  static Text named(Column column) {
    return new Text(column.name(), column.name());
  }

  RowRequest request() {
    return wish.request();
  }

  List<ColumnView> columns() {
    return all.stream().filter(ColumnView::shown).toList();
  }

  /// Columns with few different cells, which suggest themselves as filters.
  List<ColumnView> suggested() {
    return all.stream().filter(it -> !it.values().isEmpty()).limit(MOST_SUGGESTIONS).toList();
  }

  List<Comparison> comparisons() {
    return List.of(Comparison.values());
  }

  /// What a form sends along so that nothing is lost, but for the fields that it has itself.
  List<Map.Entry<String, String>> hidden(List<String> own) {
    return request().behind((String) null).parameters(false).stream()
        .filter(it -> !own.contains(it.getKey()))
        .toList();
  }

  /// The order as its parameter says it; empty for the order of the file.
  String sort() {
    return sort(request());
  }

  /// What sorts by `column` alone.
  String order(ColumnView column, boolean descending) {
    return sort(request().sortedBy(List.of(new Order(column.column().name(), descending))));
  }

  private static String sort(RowRequest request) {
    return request.parameters(false).stream()
        .filter(it -> it.getKey().equals("sort"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  List<Download> downloads() {
    List<Download> all =
        List.of(
            download("CSV", ".csv"),
            download(frame.t("table.excel"), ".csv?excel=vi"),
            download("XLSX", ".xlsx"),
            download("JSON", ".json"),
            download("GeoJSON", ".geojson"),
            download("Parquet", ".parquet"));
    boolean places = table.place().isPresent();
    return all.stream().filter(it -> places || !it.name().equals("GeoJSON")).toList();
  }

  private Download download(String name, String suffix) {
    return new Download(name, frame.plain(addresses.export(request(), suffix)));
  }

  List<Recipe> recipes() {
    return Recipe.of(addresses, table, request());
  }

  /// The same rows for programs, with their grammar.
  String api() {
    String query = request().print();
    return frame.plain("/api/v1/datasets/" + addresses.slug() + "/rows")
        + (query.isEmpty() ? "" : "?" + query);
  }

  /// The page with no filter at all.
  String bare() {
    RowRequest it = request();
    RowRequest bare =
        new RowRequest(
            it.distribution(),
            it.select(),
            List.of(),
            "",
            List.of(),
            it.order(),
            it.limit(),
            null,
            true);
    return addresses.page(bare);
  }
}
