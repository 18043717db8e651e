package vn.trangtien.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.tables.Grouping;
import vn.trangtien.tables.RowQuery;
import vn.trangtien.tables.Rows;
import vn.trangtien.tables.Table;
import vn.trangtien.times.TimeScale;

/// Computes the numbers of a chart: one question to the table, few numbers to draw.
final class ChartReader {

  static final int PANELS = 6;
  static final int BARS = 20;

  /// Points of a line, beyond which days become months.
  static final int POINTS = 120;

  private static final int MOST_GROUPS = 60_000;
  private static final int ROWS_FOR_ORDER = 5_000;

  private final Table table;
  private final Plan plan;

  private ChartReader(Table table, Plan plan) {
    this.table = table;
    this.plan = plan;
  }

  /// Empty where a table has more times and groups than are looked at.
  static Optional<ChartData> read(Table table, Plan plan) {
    Map<String, String> names = new ChartReader(table, plan).names();
    Plan known = names.isEmpty() ? plan.unlabelled() : plan;
    ChartReader reader = new ChartReader(table, known);
    Role label = known.label();
    return label != null && label.translates(known.group() == null ? known.x() : known.group())
        ? reader.read(Map.of(), names)
        : reader.read(names, Map.of());
  }

  private Optional<ChartData> read(Map<String, String> names, Map<String, String> translations) {
    List<Group> groups = groups();
    if (groups.size() >= MOST_GROUPS) {
      return Optional.empty();
    }
    Map<String, List<Group>> panels = new LinkedHashMap<>();
    groups.forEach(it -> panels.computeIfAbsent(it.panel(), key -> new ArrayList<>()).add(it));
    List<String> shown = order(panels);
    boolean single = groups.stream().allMatch(it -> it.rows() <= 1);
    ChartData.How how =
        plan.measure() == null
            ? ChartData.How.COUNT
            : single ? ChartData.How.SINGLE : plan.adds() ? ChartData.How.SUM : ChartData.How.MEAN;
    Steps steps = plan.timed() ? Steps.of(plan, groups) : Steps.CATEGORIES;
    List<ChartData.Series> series = new ArrayList<>();
    Rest rest = new Rest(Math.max(0, panels.size() - shown.size()), Optional.empty());
    for (String panel : shown) {
      List<Group> own = panels.getOrDefault(panel, List.of());
      String name = plan.timed() ? names.getOrDefault(panel, panel) : panel;
      if (steps.scale() != null) {
        series.add(new ChartData.Series(name, steps.points(own, plan.adds())));
      } else {
        List<ChartData.Point> bars = bars(own, names);
        series.add(new ChartData.Series(name, bars.stream().limit(BARS).toList()));
        rest = bars.size() > BARS ? rest(bars, how) : rest;
      }
    }
    long empty = groups.stream().mapToLong(it -> it.rows() - it.filled()).sum();
    return Optional.of(
        new ChartData(
            plan,
            how,
            series,
            Optional.ofNullable(steps.scale()),
            steps.averaged(),
            rest.count(),
            rest.sum(),
            translations,
            plan.measure() == null ? 0 : empty));
  }

  private record Rest(long count, Optional<BigDecimal> sum) {}

  private static Rest rest(List<ChartData.Point> bars, ChartData.How how) {
    List<ChartData.Point> others = bars.subList(BARS, bars.size());
    boolean sums = how == ChartData.How.SUM || how == ChartData.How.COUNT;
    BigDecimal sum =
        others.stream().map(ChartData.Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Rest(others.size(), sums ? Optional.of(sum) : Optional.empty());
  }

  /// The rows that have the same time or category, and the same group.
  ///
  /// @param filled how many of them have a cell of the measure
  record Group(String x, String panel, long rows, long filled, BigDecimal sum) {

    /// Its number; null where no cell is filled.
    @Nullable BigDecimal value(boolean adds) {
      return filled == 0
          ? null
          : adds ? sum : sum.divide(BigDecimal.valueOf(filled), MathContext.DECIMAL64);
    }
  }

  private List<Group> groups() {
    List<String> by =
        Stream.of(plan.x(), plan.group()).filter(it -> it != null).map(Role::name).toList();
    List<Grouping.Measure> measures =
        plan.measure() == null
            ? List.of()
            : List.of(
                new Grouping.Measure(Grouping.Function.COUNT, plan.measure().name()),
                new Grouping.Measure(Grouping.Function.SUM, plan.measure().name()));
    int first = by.size();
    List<Group> found = new ArrayList<>();
    try (Rows rows = table.groups(new Grouping(by, measures, List.of(), MOST_GROUPS))) {
      while (rows.next()) {
        String x = rows.text(0);
        String panel = plan.group() == null ? "" : rows.text(1);
        BigDecimal count = number(rows, first);
        BigDecimal filled = measures.isEmpty() ? count : number(rows, first + 1);
        BigDecimal sum = measures.isEmpty() ? count : number(rows, first + 2);
        found.add(
            new Group(
                x == null ? "" : x,
                panel == null ? "" : panel,
                count.longValue(),
                filled.longValue(),
                sum));
      }
    }
    return found;
  }

  private static BigDecimal number(Rows rows, int at) {
    Object value = rows.value(at);
    return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
  }

  /// The cells whose panels are shown: the largest where numbers add up, else those that come first
  /// in the file.
  private List<String> order(Map<String, List<Group>> panels) {
    Role group = plan.group();
    if (group == null) {
      return List.copyOf(panels.keySet());
    }
    if (plan.adds()) {
      return panels.entrySet().stream()
          .sorted(Comparator.comparing((Map.Entry<String, List<Group>> it) -> sum(it)).reversed())
          .map(Map.Entry::getKey)
          .filter(it -> !it.isEmpty())
          .limit(PANELS)
          .toList();
    }
    Set<String> first = new LinkedHashSet<>();
    try (Rows rows =
        table.rows(
            new RowQuery(List.of(group.name()), List.of(), List.of(), null, ROWS_FOR_ORDER))) {
      while (rows.next() && first.size() < PANELS) {
        Optional.ofNullable(rows.text(0)).ifPresent(first::add);
      }
    }
    return List.copyOf(first);
  }

  private static BigDecimal sum(Map.Entry<String, List<Group>> panel) {
    return panel.getValue().stream().map(Group::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// What codes are called; none where a code is called by two names.
  private Map<String, String> names() {
    Role label = plan.label();
    Role code = plan.group() == null ? plan.x() : plan.group();
    Map<String, String> names = new HashMap<>();
    Set<String> doubtful = new HashSet<>();
    if (label != null) {
      Grouping both =
          new Grouping(List.of(code.name(), label.name()), List.of(), List.of(), MOST_GROUPS);
      try (Rows rows = table.groups(both)) {
        while (rows.next()) {
          String cell = String.valueOf(rows.text(0));
          String name = rows.text(1);
          if (name == null || names.putIfAbsent(cell, name) != null) {
            doubtful.add(cell);
          }
        }
      }
    }
    return doubtful.isEmpty() ? names : Map.of();
  }

  private List<ChartData.Point> bars(Collection<Group> groups, Map<String, String> names) {
    List<ChartData.Point> bars = new ArrayList<>();
    for (Group group : groups) {
      BigDecimal value = group.value(plan.adds());
      if (value != null) {
        bars.add(new ChartData.Point(0, names.getOrDefault(group.x(), group.x()), value));
      }
    }
    bars.sort(
        Comparator.comparing(ChartData.Point::value)
            .reversed()
            .thenComparing(ChartData.Point::cell));
    List<ChartData.Point> placed = new ArrayList<>();
    bars.forEach(it -> placed.add(new ChartData.Point(placed.size(), it.cell(), it.value())));
    return placed;
  }

  /// The steps of the axis of time: as they are written, or longer ones where these are too many.
  private record Steps(@Nullable TimeScale scale, @Nullable TimeScale written, boolean averaged) {

    static final Steps CATEGORIES = new Steps(null, null, false);

    static Steps of(Plan plan, List<Group> groups) {
      TimeScale written = plan.x().scale();
      TimeScale scale = written;
      boolean averaged = false;
      while (scale != null && written != null && scale.refines()) {
        TimeScale wanted = scale;
        long steps =
            groups.stream()
                .map(it -> written.start(it.x()))
                .filter(it -> it != null)
                .map(wanted::step)
                .distinct()
                .count();
        if (steps <= POINTS) {
          break;
        }
        scale = scale.coarser();
        averaged = true;
      }
      return new Steps(scale, written, averaged);
    }

    List<ChartData.Point> points(List<Group> groups, boolean adds) {
      TreeMap<Long, List<BigDecimal>> steps = new TreeMap<>();
      for (Group group : groups) {
        var start = written == null ? null : written.start(group.x());
        BigDecimal value = group.value(adds);
        if (start != null && scale != null && value != null) {
          steps.computeIfAbsent(scale.step(start), it -> new ArrayList<>()).add(value);
        }
      }
      List<ChartData.Point> points = new ArrayList<>();
      steps.forEach((step, values) -> points.add(new ChartData.Point(step, "", mean(values))));
      return points;
    }

    private static BigDecimal mean(List<BigDecimal> values) {
      BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      return values.size() == 1
          ? sum
          : sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
    }
  }
}
