package vn.trangtien.browsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Text;
import vn.trangtien.rows.Comparison;
import vn.trangtien.rows.Condition;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.Refusals;
import vn.trangtien.rows.RowRequest;
import vn.trangtien.tables.Column;

/// What a reader wants to see of a table: as much of an address as is understood, and what was not.
///
/// @param problems why some of it is left out
/// @param added whether a form said something, which an address of its own shall say
/// @param draft the condition that a form said
record Wish(RowRequest request, List<Text> problems, boolean added, Draft draft) {

  /// The form's field for the column of a new condition.
  static final String COLUMN = "add.column";

  /// The form's field for its comparison.
  static final String COMPARISON = "add.comparison";

  /// The form's field for its value.
  static final String VALUE = "add.value";

  /// The form's field for a column that shall be shown.
  static final String SHOW = "show.column";

  private static final List<String> FORM = List.of(COLUMN, COMPARISON, VALUE, SHOW);
  private static final List<String> MAY_BE_EMPTY =
      List.of("q", "sort", "select", "bbox", "near", "limit", "after", "distribution");
  private static final int MOST_PROBLEMS = 5;
  private static final int MOST_PARAMETERS = 30;

  /// A condition in a form, perhaps half filled.
  record Draft(String column, String comparison, String value) {}

  /// Reads an address.
  static Wish of(Map<String, List<String>> given, DatasetTable table) {
    return new Reader(given, table).wish();
  }

  /// Keeps what is understood.
  private static final class Reader {

    private final Map<String, List<String>> given;
    private final DatasetTable table;
    private final Map<String, List<String>> kept = new LinkedHashMap<>();
    private final List<Text> problems = new ArrayList<>();

    Reader(Map<String, List<String>> given, DatasetTable table) {
      this.given = given;
      this.table = table;
    }

    Wish wish() {
      given.forEach(this::keep);
      RowRequest request = whole();
      List<String> after = given.getOrDefault("after", List.of());
      if (after.size() == 1 && !after.getFirst().isEmpty()) {
        RowRequest start = request;
        request =
            tried(
                    () -> {
                      RowRequest behind = start.behind(after.getFirst());
                      behind.query(table, 1);
                      return behind;
                    })
                .orElse(request);
      }
      Draft draft = new Draft(one(COLUMN), one(COMPARISON), one(VALUE));
      RowRequest wished = shown(filled(request, draft));
      boolean form = FORM.stream().anyMatch(given::containsKey);
      boolean understood = problems.isEmpty();
      return new Wish(
          wished,
          problems.stream().distinct().limit(MOST_PROBLEMS).toList(),
          form && understood,
          understood ? new Draft("", "", "") : draft);
    }

    private void keep(String name, List<String> values) {
      boolean blank = MAY_BE_EMPTY.contains(name) && values.stream().allMatch(String::isBlank);
      if (FORM.contains(name) || name.equals("after") || name.equals("count") || blank) {
        return;
      }
      if (kept.size() >= MOST_PARAMETERS) {
        problems.add(
            new Text("Địa chỉ này có quá nhiều tham số.", "This address has too many parameters."));
        return;
      }
      tried(() -> RowRequest.of(Map.of(name, values), table))
          .ifPresent(understood -> kept.put(name, values));
    }

    /// Each parameter is understood by itself; together they may still be too many.
    private RowRequest whole() {
      while (true) {
        Optional<RowRequest> whole = tried(() -> RowRequest.of(kept, table));
        if (whole.isPresent()) {
          return whole.get();
        }
        kept.remove(List.copyOf(kept.keySet()).getLast());
      }
    }

    private RowRequest filled(RowRequest request, Draft draft) {
      if (draft.column().isEmpty() && draft.value().isBlank()) {
        return request;
      }
      if (draft.column().isEmpty()) {
        problems.add(
            new Text(
                "Hãy chọn cột mà giá trị “" + shown(draft.value()) + "” thuộc về.",
                "Please choose the column that the value “" + shown(draft.value()) + "” is of."));
        return request;
      }
      Comparison comparison = Comparison.of(draft.comparison()).orElse(Comparison.EQ);
      boolean empty = comparison == Comparison.EMPTY;
      String value = empty && !draft.value().equals("false") ? "true" : draft.value().strip();
      Condition condition = new Condition(draft.column(), comparison, value);
      return tried(
              () -> {
                String written = request.with(condition).print();
                return RowRequest.of(Addresses.parameters(written), table);
              })
          .orElse(request);
    }

    private RowRequest shown(RowRequest request) {
      List<String> columns = given.getOrDefault(SHOW, List.of());
      if (columns.isEmpty()) {
        return request;
      }
      List<String> known =
          table.table().columns().stream().map(Column::name).filter(columns::contains).toList();
      boolean all = known.size() == table.table().columns().size();
      return request.selecting(all ? List.of() : known);
    }

    private Optional<RowRequest> tried(Supplier<RowRequest> reading) {
      try {
        return Optional.of(reading.get());
      } catch (ProblemException refused) {
        problems.add(refused.problem().message());
        return Optional.empty();
      }
    }

    private String one(String name) {
      List<String> values = given.getOrDefault(name, List.of());
      return values.isEmpty() ? "" : values.getFirst();
    }

    private static String shown(String value) {
      return Refusals.shown(value);
    }
  }
}
