package vn.trangtien.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Language;
import vn.trangtien.page.Frame;

/// What a chart says, in the language of its reader.
record ChartWords(Frame frame, ChartData data) {

  private static final int NAMED = 3;

  /// What is shown, by what.
  String title() {
    Plan plan = data.plan();
    Role label = data.translations().isEmpty() ? plan.label() : null;
    Role named = plan.group() == null && label != null ? label : plan.x();
    String by = lower(frame.text(named.title()));
    String title =
        switch (data.how()) {
          case COUNT -> frame.t("chart.title.count", by);
          case MEAN -> frame.t("chart.title.mean", lower(measure()), by);
          case SINGLE, SUM -> frame.t("chart.title", measure(), by);
        };
    return plan.group() == null
        ? title
        : frame.t(
            "chart.title.group",
            title,
            lower(frame.text(label == null ? plan.group().title() : label.title())));
  }

  private String measure() {
    Role measure = data.plan().measure();
    return measure == null ? frame.t("chart.rows") : frame.text(measure.title());
  }

  /// The unit of its numbers.
  String unit() {
    Role measure = data.plan().measure();
    return measure == null ? frame.t("chart.rows.unit") : frame.text(measure.unit());
  }

  /// What a reader who sees no picture should know of it.
  String summary() {
    if (data.isEmpty()) {
      return frame.t("chart.empty");
    }
    boolean several = data.series().size() > 1;
    if (!data.plan().timed()) {
      return several ? groups() : ranking(data.series().getFirst());
    }
    return several ? latest() : course(data.series().getFirst());
  }

  private String course(ChartData.Series series) {
    List<ChartData.Point> points = series.points();
    Comparator<ChartData.Point> order = Comparator.comparing(ChartData.Point::value);
    ChartData.Point most = points.stream().max(order).orElseThrow();
    ChartData.Point least = points.stream().min(order).orElseThrow();
    ChartData.Point last = points.getLast();
    return frame.t(
        "chart.summary.course",
        step(points.getFirst().step()),
        step(last.step()),
        quantity(most.value()),
        step(most.step()),
        quantity(least.value()),
        step(least.step()),
        quantity(last.value()));
  }

  private String latest() {
    List<String> said = new ArrayList<>();
    for (ChartData.Series series : data.series()) {
      if (!series.points().isEmpty()) {
        ChartData.Point last = series.points().getLast();
        said.add(
            frame.t(
                "chart.summary.last", series(series), quantity(last.value()), step(last.step())));
      }
    }
    return frame.t("chart.summary.latest", String.join("; ", said));
  }

  private String ranking(ChartData.Series series) {
    List<String> said =
        series.points().stream()
            .limit(NAMED)
            .map(it -> category(it) + " (" + quantity(it.value()) + ")")
            .toList();
    return frame.t("chart.summary.ranking", String.join(", ", said));
  }

  private String groups() {
    List<String> said =
        data.series().stream()
            .filter(it -> !it.points().isEmpty())
            .map(
                it ->
                    frame.t(
                        "chart.summary.first",
                        series(it),
                        category(it.points().getFirst()),
                        quantity(it.points().getFirst().value())))
            .toList();
    return String.join(" ", said);
  }

  /// What was done to the numbers, and what is not shown.
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    switch (data.how()) {
      case SINGLE, COUNT -> {}
      case SUM -> notes.add(frame.t("chart.note.sum", measure()));
      case MEAN -> notes.add(frame.t("chart.note.mean", measure()));
    }
    if (data.averaged()) {
      data.scale()
          .ifPresent(
              it ->
                  notes.add(
                      frame.t(
                          "chart.note.averaged",
                          frame.t(
                              "chart.scale."
                                  + it.name().toLowerCase(Locale.ROOT).replace('_', '-')))));
    }
    boolean cut = data.series().stream().anyMatch(it -> !Drawing.axis(it, false).hasZero());
    if (data.plan().shape() == Plan.Shape.LINE && cut) {
      notes.add(frame.t("chart.note.zero"));
    }
    if (data.rest() > 0) {
      notes.add(
          data.restSum()
              .map(it -> frame.t("chart.note.rest-sum", frame.number(data.rest()), quantity(it)))
              .orElseGet(() -> frame.t("chart.note.rest", frame.number(data.rest()))));
    }
    if (data.empty() > 0) {
      notes.add(frame.t("chart.note.empty", frame.number(data.empty())));
    }
    return notes;
  }

  /// A number on an axis.
  String number(BigDecimal value) {
    return frame.number(plain(value));
  }

  /// A point's number, without its unit.
  String value(ChartData.Point point) {
    return frame.number(rounded(point.value()));
  }

  private String quantity(BigDecimal value) {
    String number = frame.number(rounded(value));
    return unit().isEmpty() ? number : number + (unit().equals("%") ? "" : " ") + unit();
  }

  /// As exact as it was published; what was computed has three figures or more.
  private BigDecimal rounded(BigDecimal value) {
    boolean computed = data.how() == ChartData.How.MEAN || data.averaged();
    int before = value.precision() - value.scale();
    int most = computed ? Math.max(0, 3 - before) : 4;
    return plain(value.setScale(Math.min(value.scale(), most), RoundingMode.HALF_UP));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  String step(long step) {
    return data.scale().map(it -> it.label(frame, step)).orElse("");
  }

  /// What the axis says where a point stands.
  String place(ChartData.Point point) {
    return data.plan().timed() ? step(point.step()) : category(point);
  }

  String category(ChartData.Point point) {
    return cell(data.plan().x(), point.cell());
  }

  String series(ChartData.Series series) {
    Role group = data.plan().group();
    return group == null ? measure() : cell(group, series.cell());
  }

  private String cell(Role role, String cell) {
    if (cell.isEmpty()) {
      return frame.t("chart.unknown");
    }
    if (role.is(Role.Kind.TRUTH)) {
      return frame.t(cell.equals("true") ? "table.true" : "table.false");
    }
    Distribution.@Nullable Values values = role.values();
    return values == null || values.codeList() == null
        ? frame.language() == Language.VI ? cell : data.translations().getOrDefault(cell, cell)
        : frame
            .vocabulary()
            .coded(values.codeList(), cell, values.codeDate())
            .map(it -> frame.text(it.label()))
            .orElse(cell);
  }

  /// Within a sentence; an abbreviation stays as it is.
  private static String lower(String title) {
    boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
    return word || title.length() == 1
        ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
        : title;
  }
}
