package vn.trangtien.rows;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.Parameter;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Order;

/// Reads what an address asks of a table: each parameter is known, single and well-formed, or the
/// request is refused with words.
public final class RowParameters {

  private static final List<String> OWN = Parameter.names(RowGrammar.page());

  private final Map<String, List<String>> parameters;
  private final DatasetTable table;
  private final List<String> others;

  /// @param others parameters that the route reads by itself
  public RowParameters(
      Map<String, List<String>> parameters, DatasetTable table, List<String> others) {
    this.parameters = parameters;
    this.table = table;
    this.others = others;
  }

  /// Whether a parameter of that name is no column.
  static boolean isOwn(String name) {
    return RowGrammar.NAMES.contains(name);
  }

  /// Which table of the dataset an address names; null for the main one.
  public static @Nullable String distribution(Map<String, List<String>> parameters) {
    return single(parameters, "distribution");
  }

  /// Reads a page.
  RowRequest page() {
    return request(number("limit", RowRequest.PAGE, RowRequest.MOST_ROWS));
  }

  /// Reads an export: all rows unless the address says otherwise.
  public RowRequest export() {
    return request(number("limit", 0, Integer.MAX_VALUE - 1));
  }

  /// Reads which rows shall be looked at; how they come does not matter.
  public RowRequest filtered() {
    for (String name : RowGrammar.OF_PAGES) {
      if (parameters.containsKey(name) && !others.contains(name)) {
        throw Refusals.bad(
            "Tham số “" + name + "” không dùng được ở địa chỉ này.",
            "The parameter “" + name + "” means nothing at this address.");
      }
    }
    return request(0);
  }

  /// Refuses every parameter but these.
  public void only(List<String> known) {
    for (String name : parameters.keySet()) {
      if (!known.contains(name)) {
        String all = String.join(", ", known);
        throw Refusals.bad(
            "Không có tham số “" + Refusals.shown(name) + "” ở địa chỉ này; có: " + all + ".",
            "There is no parameter “" + Refusals.shown(name) + "” here; there are: " + all + ".");
      }
    }
  }

  private RowRequest request(int limit) {
    List<Condition> conditions = conditions();
    String words = Optional.ofNullable(single(parameters, "q")).orElse("").strip();
    if (words.length() > Condition.MOST_CHARACTERS) {
      throw tooLong("q");
    }
    List<Area> areas = new ArrayList<>();
    Optional.ofNullable(single(parameters, "bbox")).map(Area::box).ifPresent(areas::add);
    Optional.ofNullable(single(parameters, "near")).map(Area::circle).ifPresent(areas::add);
    List<Order> order = order();
    String after = single(parameters, "after");
    RowRequest request =
        new RowRequest(
            single(parameters, "distribution"),
            select(),
            conditions,
            words,
            areas,
            order,
            limit,
            after == null || after.isEmpty() ? null : after,
            truth("count"));
    request.filters(table);
    return request;
  }

  private List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    for (String name : parameters.keySet()) {
      if (!OWN.contains(name) && !others.contains(name)) {
        conditions.add(condition(name, String.valueOf(single(parameters, name))));
      }
    }
    if (conditions.size() > RowRequest.MOST_CONDITIONS) {
      throw Refusals.bad(
          "Mỗi địa chỉ nhận nhiều nhất " + RowRequest.MOST_CONDITIONS + " điều kiện lọc.",
          "An address takes at most " + RowRequest.MOST_CONDITIONS + " filters.");
    }
    return conditions;
  }

  private Condition condition(String parameter, String value) {
    String name = Normalizer.normalize(parameter, Normalizer.Form.NFC);
    if (table.table().column(name).isPresent()) {
      return new Condition(name, Comparison.EQ, value);
    }
    int at = name.lastIndexOf("__");
    if (at <= 0 || table.table().column(name.substring(0, at)).isEmpty()) {
      String shown = Refusals.shown(parameter);
      String own = String.join(", ", OWN);
      throw Refusals.bad(
          "Không có tham số hay cột “"
              + shown
              + "”. Tham số: "
              + own
              + ". Cột: "
              + table.columnNames()
              + ".",
          "There is no parameter or column “"
              + shown
              + "”. Parameters: "
              + own
              + ". Columns: "
              + table.columnNames()
              + ".");
    }
    Comparison comparison =
        Comparison.of(name.substring(at + 2))
            .orElseThrow(
                () ->
                    Refusals.bad(
                        "Không có phép so “"
                            + Refusals.shown(name.substring(at + 2))
                            + "”; các phép so: "
                            + Comparison.ALL
                            + ".",
                        "There is no comparison “"
                            + Refusals.shown(name.substring(at + 2))
                            + "”; there are: "
                            + Comparison.ALL
                            + "."));
    return new Condition(name.substring(0, at), comparison, value);
  }

  /// Columns named in a list, each once.
  public List<String> columns(String parameter) {
    List<String> names = list(parameter).stream().map(it -> column(it).name()).toList();
    if (new HashSet<>(names).size() < names.size()) {
      throw Refusals.bad(
          "“" + parameter + "” nêu một cột hai lần.", "“" + parameter + "” names a column twice.");
    }
    return names;
  }

  /// The values of a list; none where it is not said.
  public List<String> list(String parameter) {
    String text = single(parameters, parameter);
    return text == null || text.isEmpty() ? List.of() : CommaList.split(text);
  }

  private List<String> select() {
    return columns("select");
  }

  private List<Order> order() {
    List<Order> order = new ArrayList<>();
    for (String part : list("sort")) {
      boolean named = table.table().column(part).isPresent();
      boolean descending = !named && part.startsWith("-");
      String name = column(descending ? part.substring(1) : part).name();
      if (order.stream().noneMatch(it -> it.column().equals(name))) {
        order.add(new Order(name, descending));
      }
    }
    if (order.size() > RowRequest.MOST_CONDITIONS) {
      throw Refusals.bad("“sort” nêu quá nhiều cột.", "“sort” names too many columns.");
    }
    return order;
  }

  /// The column of that name.
  public Column column(String name) {
    return column(table, Normalizer.normalize(name, Normalizer.Form.NFC));
  }

  /// The column of that name, or a refusal that lists what there is.
  public static Column column(DatasetTable table, String name) {
    return table
        .table()
        .column(name)
        .orElseThrow(
            () ->
                Refusals.bad(
                    "Không có cột “"
                        + Refusals.shown(name)
                        + "”; các cột: "
                        + table.columnNames()
                        + ".",
                    "There is no column “"
                        + Refusals.shown(name)
                        + "”; there are: "
                        + table.columnNames()
                        + "."));
  }

  static RuntimeException noPlace(String parameter) {
    return Refusals.bad(
        "Bảng này không có cột tọa độ (vi_do, kinh_do) nên không dùng được “" + parameter + "”.",
        "This table has no columns of coordinates (vi_do, kinh_do), so “"
            + parameter
            + "” means nothing here.");
  }

  /// A parameter that the route reads by itself; null where it is not said.
  public @Nullable String other(String name) {
    return single(parameters, name);
  }

  /// A whole number from 1.
  public int number(String name, int otherwise, int most) {
    String value = single(parameters, name);
    if (value == null || value.isEmpty()) {
      return otherwise;
    }
    if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < 1) {
      throw Refusals.bad(
          "Tham số “" + name + "” phải là số nguyên từ 1: “" + Refusals.shown(value) + "”.",
          "The parameter “"
              + name
              + "” must be a whole number from 1: “"
              + Refusals.shown(value)
              + "”.");
    }
    int number = Integer.parseInt(value);
    if (number > most) {
      throw Refusals.bad(
          "“"
              + name
              + "” nhiều nhất là "
              + most
              + "; muốn nhiều hơn hãy theo “next” từng trang"
              + " hoặc tải cả bảng ở rows.csv.",
          "“"
              + name
              + "” is at most "
              + most
              + "; for more follow “next” page by page, or take"
              + " the whole table from rows.csv.");
    }
    return number;
  }

  private boolean truth(String name) {
    String value = single(parameters, name);
    if (value != null && !value.equals("true") && !value.equals("false")) {
      throw Refusals.bad(
          "Tham số “" + name + "” phải là true hoặc false.",
          "The parameter “" + name + "” must be true or false.");
    }
    return value == null || value.equals("true");
  }

  private static @Nullable String single(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw Refusals.bad(
          "Tham số “" + Refusals.shown(name) + "” chỉ được có một giá trị.",
          "The parameter “" + Refusals.shown(name) + "” can have only one value.");
    }
    return values.isEmpty() ? null : Normalizer.normalize(values.getFirst(), Normalizer.Form.NFC);
  }

  private static RuntimeException tooLong(String name) {
    return Refusals.bad(
        "Giá trị của “" + name + "” dài quá " + Condition.MOST_CHARACTERS + " ký tự.",
        "The value of “" + name + "” is longer than " + Condition.MOST_CHARACTERS + " characters.");
  }
}
