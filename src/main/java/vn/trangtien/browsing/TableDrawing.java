package vn.trangtien.browsing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;
import vn.trangtien.parsing.FileForm;
import vn.trangtien.rows.Area;
import vn.trangtien.rows.Comparison;
import vn.trangtien.rows.Condition;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.RowRequest;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Order;
import vn.trangtien.tables.Rows;
import vn.trangtien.tables.Statistics;

/// Gathers what a table's page shows; works at the desk.
final class TableDrawing {

  private static final int LONGEST = 300;
  private static final int MOST_COLUMNS = 100;
  private static final int MOST_VALUES = 12;

  private final Frame frame;
  private final DatasetTable table;
  private final Wish wish;
  private final RowRequest request;
  private final Addresses addresses;
  private final Cells cells;

  TableDrawing(Frame frame, DatasetTable table, Wish wish) {
    this.frame = frame;
    this.table = table;
    this.wish = wish;
    this.request = wish.request();
    this.addresses = Addresses.of(frame, table, request);
    this.cells = new Cells(frame, table, LONGEST);
  }

  /// @param search why the search does not find these rows; null where it does
  TableView view(TableFacts.Facts facts, @Nullable Text search) {
    Map<String, Statistics> known =
        facts.columns().stream()
            .collect(Collectors.toMap(it -> it.column().name(), Function.identity()));
    List<ColumnView> all =
        table.table().columns().stream().map(it -> column(it, known.get(it.name()))).toList();
    List<TableView.Line> lines = new ArrayList<>();
    String next = lines(shown(), lines);
    return new TableView(
        frame,
        addresses,
        table,
        wish,
        facts.count(),
        all,
        lines,
        chips(),
        request.after() == null ? null : addresses.page(request.behind((String) null)),
        request.previous(table).map(addresses::page).orElse(null),
        next,
        others(),
        Stream.concat(table.table().notes().stream(), Stream.ofNullable(search)).toList());
  }

  private List<Column> shown() {
    return table.table().columns().stream().filter(this::isShown).toList();
  }

  private boolean isShown(Column column) {
    return request.select().isEmpty()
        ? column.at() < MOST_COLUMNS
        : request.select().contains(column.name());
  }

  /// Fills `lines` with one page; the address of the page behind it, or null.
  private @Nullable String lines(List<Column> shown, List<TableView.Line> lines) {
    List<@Nullable Object> last = new ArrayList<>();
    long number = 0;
    try (Rows rows = table.table().rows(request.selecting(List.of()).query(table, 1))) {
      while (rows.next()) {
        if (lines.size() == request.limit()) {
          return addresses.page(request.behind(last, number));
        }
        number = rows.number();
        last.clear();
        for (Order by : request.order()) {
          last.add(rows.value(table.table().column(by.column()).orElseThrow().at()));
        }
        List<Cell> row = shown.stream().map(it -> cells.cell(rows, it)).toList();
        lines.add(new TableView.Line(number, addresses.row(number), row));
      }
    }
    return null;
  }

  private ColumnView column(Column column, @Nullable Statistics known) {
    Optional<Distribution.Column> described = table.described(column.name());
    boolean first =
        !request.order().isEmpty() && request.order().getFirst().column().equals(column.name());
    boolean descending = first && request.order().getFirst().descending();
    List<Order> other = List.of(new Order(column.name(), first && !descending));
    return new ColumnView(
        column,
        described.map(Distribution.Column::title).orElse(TableView.named(column)),
        described.map(Distribution.Column::unit).orElse(Text.EMPTY),
        isShown(column),
        cells.isFigure(column),
        first ? (descending ? "descending" : "ascending") : null,
        addresses.page(request.sortedBy(other)),
        known == null ? new Histogram(List.of()) : Histogram.of(known),
        known == null ? List.of() : numbers(column, known),
        known == null ? List.of() : values(column, known));
  }

  private List<String> numbers(Column column, Statistics it) {
    List<String> said = new ArrayList<>();
    said.add(
        frame.t(it.filled() == 1 ? "table.filled.one" : "table.filled", frame.number(it.filled())));
    said.add(
        frame.t(
            it.distinct() == 1 ? "table.distinct.one" : "table.distinct",
            frame.number(it.distinct())));
    String min = it.min();
    String max = it.max();
    boolean ordered =
        switch (column.type()) {
          case INTEGER, DECIMAL, DATE, DATE_TIME, TIME, YEAR, YEAR_MONTH -> true;
          case TEXT, BOOLEAN, URI -> false;
        };
    if (ordered && min != null && max != null && it.distinct() > 1) {
      said.add(frame.t("table.range", cells.said(column, min), cells.said(column, max)));
    }
    Double mean = it.mean();
    if (cells.isFigure(column) && mean != null && Double.isFinite(mean)) {
      BigDecimal rounded = new BigDecimal(mean).round(new java.math.MathContext(4));
      BigDecimal plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded.stripTrailingZeros();
      said.add(frame.t("table.mean", frame.number(plain)));
    }
    return said;
  }

  /// The cells of a column that has few different ones, and not one for each row.
  private List<ColumnView.Value> values(Column column, Statistics it) {
    boolean few = it.distinct() > 1 && it.distinct() <= MOST_VALUES && it.distinct() < it.filled();
    boolean chosen = request.conditions().stream().anyMatch(by -> isEqual(by, column));
    return it.bars().stream()
        .filter(bar -> few && !chosen && bar.from().equals(bar.to()))
        .map(bar -> value(column, bar))
        .toList();
  }

  private static boolean isEqual(Condition condition, Column column) {
    return condition.column().equals(column.name()) && condition.comparison() == Comparison.EQ;
  }

  private ColumnView.Value value(Column column, Statistics.Bar bar) {
    RowRequest only = request.with(new Condition(column.name(), Comparison.EQ, bar.from()));
    return new ColumnView.Value(cells.said(column, bar.from()), bar.rows(), addresses.page(only));
  }

  private List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    if (!request.words().isEmpty()) {
      String said = frame.t("table.chip.words", request.words());
      chips.add(new Chip(said, addresses.page(request.withWords(""))));
    }
    for (Condition condition : request.conditions()) {
      chips.add(new Chip(said(condition), addresses.page(request.without(condition))));
    }
    for (Area area : request.areas()) {
      String said = frame.t("table.chip.area", area.value());
      chips.add(new Chip(said, addresses.page(request.without(area))));
    }
    return chips;
  }

  private String said(Condition condition) {
    String title =
        table
            .described(condition.column())
            .map(it -> frame.text(it.title()))
            .orElse(condition.column());
    String word = condition.comparison().word().toLowerCase(Locale.ROOT);
    String compared = frame.t("comparison." + word);
    return condition.comparison() == Comparison.EMPTY
        ? title + ": " + frame.t(condition.value().equals("false") ? "table.full" : "table.empty")
        : title + " " + compared + " " + condition.value();
  }

  /// The other tables of the dataset; the same table in another format is none.
  private List<Link> others() {
    Set<String> named = new HashSet<>(Set.of(stem(table.distribution())));
    return table.dataset().distribution().stream()
        .filter(it -> FileForm.of(it.formatCode()).isPresent() && named.add(stem(it)))
        .map(
            it ->
                new Link(
                    frame.text(it.title()),
                    frame.href(Addresses.path(addresses.slug()))
                        + "?distribution="
                        + it.iri().name(),
                    frame.lang(it.title())))
        .toList();
  }

  private static String stem(Distribution file) {
    return file.fileName().replaceFirst("\\.\\w+$", "");
  }
}
