package vn.trangtien.lookup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Rows;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// How the rows of one table become documents: which cell is the name, which are shown.
final class TableReading {

  private static final Pattern NAMES = Pattern.compile("(ten|tên|name|title)([_ ].*)?");
  private static final int SHOWN = 5;

  private final DatasetTable table;
  private final Vocabulary vocabulary;
  private final @Nullable Column name;
  private final Map<Column, Distribution.Column> described = new HashMap<>();
  private final Set<Column> hidden = new HashSet<>();

  TableReading(DatasetTable table, Vocabulary vocabulary) {
    this.table = table;
    this.vocabulary = vocabulary;
    for (Column column : table.table().columns()) {
      table.described(column.name()).ifPresent(it -> described.put(column, it));
    }
    List<Column> texts =
        table.table().columns().stream()
            .filter(it -> it.type() == ColumnType.TEXT && !isCode(it))
            .toList();
    this.name = texts.stream().filter(this::isName).findFirst().orElse(null);
    table
        .place()
        .ifPresent(
            it -> {
              hidden.add(it.latitude());
              hidden.add(it.longitude());
            });
  }

  /// Whether its rows are called something; others are found by nobody.
  boolean hasNames() {
    return name != null;
  }

  /// The row where `rows`, which has all columns, stands; empty where it has no name.
  Optional<Document> document(Rows rows) {
    Column named = name;
    String called = named == null ? null : rows.text(named.at());
    if (named == null || called == null) {
      return Optional.empty();
    }
    RowFields fields = new RowFields(table.dataset(), table.key(), rows.number());
    fields.name(called);
    int shown = 0;
    for (Column column : table.table().columns()) {
      String text = column.equals(named) ? null : rows.text(column.at());
      if (text == null) {
        continue;
      }
      Text value = value(rows, column, text);
      if (column.type() == ColumnType.TEXT) {
        fields.words(value.vi());
      }
      if (shown < SHOWN && isShown(column) && !text.equals("false")) {
        fields.show(new FoundRow.Cell(label(column), value, column.type(), isQuantity(column)));
        shown++;
      }
    }
    return Optional.of(fields.document());
  }

  private boolean isName(Column column) {
    return NAMES.matcher(column.name().toLowerCase(Locale.ROOT)).matches()
        || label(column).vi().startsWith("Tên");
  }

  private boolean isCode(Column column) {
    return codeList(column) != null || table.distribution().primaryKey().contains(column.name());
  }

  private boolean isShown(Column column) {
    return !hidden.contains(column)
        && (codeList(column) != null
            || !table.distribution().primaryKey().contains(column.name())
                && (column.type() != ColumnType.INTEGER || isQuantity(column)));
  }

  private boolean isQuantity(Column column) {
    Distribution.Column known = described.get(column);
    return column.isNumber() && known != null && !known.unit().isEmpty();
  }

  private Text label(Column column) {
    Distribution.Column known = described.get(column);
    return known == null || known.title().isEmpty()
        ? new Text(column.name(), column.name())
        : known.title();
  }

  private @Nullable Iri codeList(Column column) {
    Distribution.Column known = described.get(column);
    return known == null ? null : known.values().codeList();
  }

  /// A code is shown as what it means.
  private Text value(Rows rows, Column column, String text) {
    Distribution.Column known = described.get(column);
    Iri list = known == null ? null : known.values().codeList();
    if (known == null || list == null) {
      return new Text(text, text);
    }
    return vocabulary
        .coded(list, text, table.codeDay(known.values(), rows))
        .map(Concept::label)
        .orElse(new Text(text, text));
  }
}
