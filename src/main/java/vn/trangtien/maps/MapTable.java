package vn.trangtien.maps;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Grouping;
import vn.trangtien.tables.RowQuery;
import vn.trangtien.tables.Rows;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// Which columns of a table matter on a map: what a thing is called, and the few things told of it.
final class MapTable {

  private static final Pattern NAMES = Pattern.compile("(ten|tên|name|title)([_ ].*)?");
  private static final int TOLD = 5;
  private static final int LONGEST = 160;
  private static final int MOST_CODES = 500;

  private final DatasetTable open;
  private final Vocabulary vocabulary;
  private final Optional<Column> name;
  private final List<Column> told;

  MapTable(DatasetTable open, Vocabulary vocabulary) {
    this.open = open;
    this.vocabulary = vocabulary;
    List<Column> columns = open.table().columns();
    List<Column> texts =
        columns.stream()
            .filter(it -> it.type() == ColumnType.TEXT && codeList(it).isEmpty())
            .toList();
    this.name =
        texts.stream()
            .filter(it -> NAMES.matcher(it.name().toLowerCase(Locale.ROOT)).matches())
            .findFirst()
            .or(() -> texts.stream().findFirst());
    this.told = columns.stream().filter(this::isTold).limit(TOLD).toList();
  }

  /// The column that things are called by; empty where there is none.
  String name() {
    return name.map(Column::name).orElse("");
  }

  /// The column whose cells name rows, where one alone does.
  String key() {
    List<String> key = open.distribution().primaryKey();
    return key.size() == 1 ? key.getFirst() : "";
  }

  /// The columns told of a thing and what they are called, a line each.
  String columns(Frame frame) {
    StringBuilder lines = new StringBuilder();
    for (Column column : told) {
      lines.append(column.name()).append('=').append(frame.text(label(column))).append('\n');
    }
    return lines.toString();
  }

  /// The quantities among them, a line each.
  String figures() {
    return told.stream().filter(this::isFigure).map(Column::name).collect(Collectors.joining("\n"));
  }

  /// What the codes among them mean, a line each: the column, the column with the day of the code,
  /// the code, that day and the name, with tabs between. Names come from the vocabulary, which has
  /// no tabs in them.
  String codes(Frame frame) {
    StringBuilder lines = new StringBuilder();
    for (Column column : told) {
      open.described(column.name())
          .map(Distribution.Column::values)
          .ifPresent(it -> codes(frame, column, it, lines));
    }
    return lines.toString();
  }

  private void codes(Frame frame, Column column, Distribution.Values values, StringBuilder lines) {
    Iri list = values.codeList();
    if (list == null) {
      return;
    }
    Optional<Column> dated = open.table().column(values.codeDateColumn());
    List<String> by = new ArrayList<>(List.of(column.name()));
    dated.ifPresent(it -> by.add(it.name()));
    try (Rows rows = open.table().groups(new Grouping(by, List.of(), List.of(), MOST_CODES))) {
      while (rows.next()) {
        String code = rows.text(0);
        String day = dated.isPresent() ? rows.text(1) : "";
        boolean own = dated.isPresent() && rows.value(1) instanceof LocalDate;
        LocalDate valid = own ? (LocalDate) rows.value(1) : values.codeDate();
        if (code != null) {
          vocabulary
              .coded(list, code, valid)
              .map(it -> frame.text(it.label()))
              .map(it -> List.of(column.name(), values.codeDateColumn(), code, or(day), it))
              .ifPresent(it -> lines.append(String.join("\t", it)).append('\n'));
        }
      }
    }
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }

  /// The beginning of the table.
  List<MapView.Item> items(Frame frame, int most) {
    List<MapView.Item> items = new ArrayList<>();
    RowQuery query = new RowQuery(List.of(), List.of(), List.of(), null, most);
    try (Rows rows = open.table().rows(query)) {
      while (rows.next()) {
        String called = name.map(it -> rows.text(it.at())).orElse(null);
        List<MapView.Cell> cells = new ArrayList<>();
        for (Column column : told) {
          String text = rows.text(column.at());
          if (text != null) {
            cells.add(new MapView.Cell(label(column), value(frame, rows, column, text)));
          }
        }
        String number = String.valueOf(rows.number());
        items.add(new MapView.Item(rows.number(), called == null ? number : called, cells));
      }
    }
    return items;
  }

  private boolean isTold(Column column) {
    String lower = column.name().toLowerCase(Locale.ROOT);
    boolean placed =
        open.place()
            .filter(it -> it.latitude().equals(column) || it.longitude().equals(column))
            .isPresent();
    return !placed
        && !column.name().equals(name())
        && !open.distribution().primaryKey().contains(column.name())
        && !lower.contains("hieu_luc")
        && !lower.startsWith("ghi_chu")
        && !lower.startsWith("nguon");
  }

  /// What the column is called, and the unit of a quantity.
  private Text label(Column column) {
    Optional<Distribution.Column> described = open.described(column.name());
    Text title =
        described
            .map(Distribution.Column::title)
            .filter(it -> !it.isEmpty())
            .orElse(new Text(column.name(), column.name()));
    Text unit = described.map(Distribution.Column::unit).orElse(Text.EMPTY);
    return unit.isEmpty()
        ? title
        : new Text(withUnit(title.vi(), unit.vi()), withUnit(title.en(), unit.en()));
  }

  private static String withUnit(String title, String unit) {
    return title.isEmpty() || unit.isEmpty() ? title : title + " (" + unit + ")";
  }

  /// A number without a unit may be a code or a year.
  private boolean isFigure(Column column) {
    boolean measured = open.described(column.name()).filter(it -> !it.unit().isEmpty()).isPresent();
    return column.isNumber() && measured;
  }

  private Optional<Iri> codeList(Column column) {
    return open.described(column.name()).map(it -> it.values().codeList());
  }

  /// A code as what it means; a quantity and a day as the language of the page writes them.
  private Text value(Frame frame, Rows rows, Column column, String text) {
    if (isFigure(column) || column.type() == ColumnType.DATE) {
      String written = written(frame, column, text);
      return new Text(written, written);
    }
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return open.described(column.name())
        .filter(it -> it.values().codeList() != null)
        .flatMap(it -> meaning(it.values(), rows, text))
        .map(Concept::label)
        .orElse(new Text(shown, ""));
  }

  private static String written(Frame frame, Column column, String text) {
    try {
      return column.type() == ColumnType.DATE
          ? frame.day(LocalDate.parse(text))
          : frame.number(new BigDecimal(text));
    } catch (DateTimeParseException | NumberFormatException unusual) {
      return text;
    }
  }

  private Optional<Concept> meaning(Distribution.Values values, Rows rows, String code) {
    Iri list = values.codeList();
    LocalDate day = open.codeDay(values, rows);
    return list == null ? Optional.empty() : vocabulary.coded(list, code, day);
  }
}
