package vn.trangtien.charts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.trangtien.page.Frame;

/// The numbers of a chart for a script that draws them, in the words of the page.
///
/// @param kind `line` or `bar`
/// @param times whether the axis is time
/// @param labels what stands along the axis
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChartNumbers(
    String title,
    String summary,
    String unit,
    String kind,
    boolean times,
    List<String> labels,
    List<Line> series) {

  /// @param values one for each label; null where there is none
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Line(String name, List<@Nullable BigDecimal> values) {}

  static ChartNumbers of(Frame frame, ChartData data) {
    ChartWords words = new ChartWords(frame, data);
    List<ChartData.Point> axis = data.axis();
    List<Line> series = new ArrayList<>();
    for (ChartData.Series line : data.series()) {
      List<@Nullable BigDecimal> values = new ArrayList<>();
      axis.forEach(it -> values.add(data.at(line, it).map(ChartData.Point::value).orElse(null)));
      series.add(new Line(words.series(line), values));
    }
    return new ChartNumbers(
        words.title(),
        words.summary(),
        words.unit(),
        data.plan().shape() == Plan.Shape.LINE ? "line" : "bar",
        data.plan().timed(),
        axis.stream().map(words::place).toList(),
        series);
  }
}
