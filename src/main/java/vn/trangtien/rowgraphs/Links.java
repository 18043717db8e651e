package vn.trangtien.rowgraphs;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.catalog.RowNames;
import vn.trangtien.identifier.Iri;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Rows;
import vn.trangtien.tables.Table;
import vn.trangtien.vocabulary.Vocabulary;

/// What the cells of one column name: a concept by its code, or a row by its key.
sealed interface Links {

  /// What the cell `text` of the row where `rows` stands names; empty where that is not known.
  Optional<Iri> of(String text, Rows rows);

  /// Codes of a list, understood on a day.
  ///
  /// @param day of all rows; null where a column says it, or nobody
  /// @param dayColumn the column with the row's own day; null where there is none
  record Codes(Vocabulary vocabulary, Iri list, @Nullable LocalDate day, @Nullable Column dayColumn)
      implements Links {

    static Codes of(Distribution.Values values, Iri list, Table table, Vocabulary vocabulary) {
      Column days = table.column(values.codeDateColumn()).orElse(null);
      return new Codes(vocabulary, list, values.codeDate(), days);
    }

    @Override
    public Optional<Iri> of(String text, Rows rows) {
      Object own = dayColumn == null ? null : rows.value(dayColumn.at());
      LocalDate known = own instanceof LocalDate said ? said : day;
      return vocabulary.coded(list, text, known).map(it -> it.iri());
    }
  }

  /// Keys of another table's rows, as far as one row alone has them.
  record Keys(Map<String, Iri> rows) implements Links {

    private static final Iri SEVERAL = Iri.own("/");

    /// Reads all keys of a table.
    static Keys of(RowNames names, Table table, String column) {
      Map<String, Iri> found = new HashMap<>();
      if (table.column(column).isEmpty()) {
        return new Keys(found);
      }
      Slices.each(
          table,
          List.of(column),
          rows -> {
            String key = rows.text(0);
            if (key != null) {
              Iri row = Iri.own(names.row(Long.toString(rows.number())));
              found.merge(key, row, (one, other) -> SEVERAL);
            }
            return true;
          },
          () -> {});
      found.values().removeIf(SEVERAL::equals);
      return new Keys(found);
    }

    @Override
    public Optional<Iri> of(String text, Rows rows) {
      return Optional.ofNullable(this.rows.get(text));
    }
  }
}
