package vn.trangtien.usage;

import java.util.List;
import vn.trangtien.http.Parameter;

/// The parameters of the statistics, said once for those who read addresses and for those who
/// describe them.
public final class StatisticsParameters {

  static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

  private StatisticsParameters() {}

  /// Those of the sums.
  public static List<Parameter> sums() {
    return List.of();
  }

  /// Those of the counts of each day.
  public static List<Parameter> days() {
    return List.of(
        Parameter.pattern("from", "^" + DAY + "$", "Từ ngày.", "From this day."),
        Parameter.pattern("to", "^" + DAY + "$", "Đến ngày.", "To this day."));
  }
}
