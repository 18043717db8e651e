package vn.trangtien.charts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.ProblemException;
import vn.trangtien.rows.Refusals;

/// What an address asks of a chart: `x=ky&y=luot_khach&group=loai&as=bar`, each by the published
/// name of a column; `y=count` for the number of rows, `group=none` for one panel.
///
/// @param x along the axis; empty for the usual one
/// @param y what is shown; empty for the usual
/// @param group a panel for each; empty for the usual ones
/// @param as `bar` or `line`; empty for the usual
record ChartRequest(String x, String y, String group, String as, String distribution) {

  static final String COUNT = "count";
  static final String NONE = "none";
  private static final List<String> NAMES = List.of("x", "y", "group", "as", "distribution");
  private static final int LONGEST = 200;
  private static final int SHOWN = 40;

  /// @throws ProblemException 400 where a parameter is unknown, double or too long
  static ChartRequest of(Map<String, List<String>> given) {
    for (String name : given.keySet()) {
      if (!NAMES.contains(name)) {
        String all = String.join(", ", NAMES);
        throw Refusals.bad(
            "Không có tham số “" + Refusals.shown(name) + "” cho biểu đồ; có: " + all + ".",
            "Charts have no parameter “" + Refusals.shown(name) + "”; there are: " + all + ".");
      }
    }
    return new ChartRequest(
        single(given, "x"),
        single(given, "y"),
        single(given, "group"),
        single(given, "as"),
        single(given, "distribution"));
  }

  private static String single(Map<String, List<String>> given, String name) {
    List<String> values = given.getOrDefault(name, List.of());
    if (values.size() > 1 || values.stream().anyMatch(it -> it.length() > LONGEST)) {
      throw Refusals.bad(
          "Tham số “" + name + "” chỉ nhận một giá trị, dài tối đa " + LONGEST + " ký tự.",
          "The parameter “" + name + "” takes one value of at most " + LONGEST + " characters.");
    }
    return values.isEmpty() ? "" : values.getFirst();
  }

  /// Which table; null for the main one.
  @Nullable String table() {
    return distribution.isEmpty() ? null : distribution;
  }

  /// What to draw of a table with these columns; empty where nothing was asked and nothing suits.
  ///
  /// @throws ProblemException 400 where a column cannot stand there
  Optional<Plan> plan(Roles roles) {
    Plan usual = Choice.of(roles).orElse(null);
    if (Stream.of(x, y, group, as).allMatch(String::isEmpty)) {
      return Optional.ofNullable(usual);
    }
    Role axis = x.isEmpty() ? usualAxis(usual, roles) : named("x", x, roles, ChartRequest::isAxis);
    boolean same = usual != null && axis.equals(usual.x());
    Role measure =
        y.equals(COUNT)
            ? null
            : y.isEmpty()
                ? (usual == null ? null : usual.measure())
                : named("y", y, roles, it -> it.is(Role.Kind.MEASURE));
    Role panels =
        group.equals(NONE)
            ? null
            : group.isEmpty()
                ? (same && usual != null ? usual.group() : null)
                : named("group", group, roles, it -> it.gathers() && !it.equals(axis));
    Role label = Choice.label(roles, panels == null ? axis : panels);
    return Optional.of(new Plan(axis, measure, panels, label, shape(axis), true));
  }

  private Plan.Shape shape(Role axis) {
    if (!List.of("", "bar", "line").contains(as)) {
      throw Refusals.bad("“as” là bar (cột) hoặc line (đường).", "“as” must be bar or line.");
    }
    if (as.equals("line") && axis.scale() == null) {
      throw Refusals.bad(
          "Đường chỉ vẽ được theo thời gian; với “" + axis.name() + "” hãy chọn as=bar.",
          "Lines are drawn over time only; choose as=bar for “" + axis.name() + "”.");
    }
    return as.equals("bar") || axis.scale() == null ? Plan.Shape.BAR : Plan.Shape.LINE;
  }

  private static Role usualAxis(@Nullable Plan usual, Roles roles) {
    return usual != null
        ? usual.x()
        : roles.all().stream()
            .filter(ChartRequest::isAxis)
            .findFirst()
            .orElseThrow(
                () ->
                    Refusals.bad(
                        "Bảng này không có cột nào dùng làm trục được.",
                        "This table has no column that could be an axis."));
  }

  static boolean isAxis(Role it) {
    return (it.is(Role.Kind.TIME) || it.gathers()) && it.distinct() >= Choice.FEWEST;
  }

  private static Role named(String parameter, String name, Roles roles, Predicate<Role> fit) {
    List<Role> fitting = roles.all().stream().filter(fit).toList();
    return fitting.stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> misfit(parameter, name, fitting));
  }

  private static ProblemException misfit(String parameter, String name, List<Role> fitting) {
    List<String> names = fitting.stream().map(Role::name).limit(SHOWN).toList();
    String all = names.isEmpty() ? "–" : String.join(", ", names);
    return Refusals.bad(
        "“" + parameter + "” không nhận “" + Refusals.shown(name) + "”; chọn được: " + all + ".",
        "“" + parameter + "” cannot be “" + Refusals.shown(name) + "”; choose of: " + all + ".");
  }

  /// The same as the query of an address.
  String print() {
    List<String> parts = new ArrayList<>();
    List<String> values = List.of(x, y, group, as, distribution);
    for (int i = 0; i < NAMES.size(); i++) {
      if (!values.get(i).isEmpty()) {
        parts.add(NAMES.get(i) + "=" + URLEncoder.encode(values.get(i), StandardCharsets.UTF_8));
      }
    }
    return String.join("&", parts);
  }
}
