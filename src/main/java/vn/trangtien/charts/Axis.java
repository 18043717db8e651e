package vn.trangtien.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A scale of round numbers that holds all values, with zero among them unless they lie far above.
///
/// @param ticks the round numbers, least first
record Axis(List<BigDecimal> ticks) {

  private static final int WANTED = 4;

  Axis {
    ticks = List.copyOf(ticks);
  }

  /// @param least of the values
  /// @param most of the values
  /// @param fromZero whether zero must be there, as bars need it
  static Axis of(BigDecimal least, BigDecimal most, boolean fromZero) {
    double low = least.doubleValue();
    double high = most.doubleValue();
    boolean near = fromZero || low < 0 || low < 0.5 * high;
    low = near ? Math.min(0, low) : low;
    high = near ? Math.max(0, high) : high;
    double span = high - low;
    double wanted = span == 0 ? Math.max(1, Math.abs(high) / WANTED) : span / WANTED;
    int power = (int) Math.floor(Math.log10(wanted));
    double lead = wanted / Math.pow(10, power);
    int round = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
    BigDecimal step = BigDecimal.valueOf(round).scaleByPowerOfTen(power);
    long from = (long) Math.floor(low / step.doubleValue() + 1e-9);
    long to = Math.max(from + 1, (long) Math.ceil(high / step.doubleValue() - 1e-9));
    List<BigDecimal> ticks = new ArrayList<>();
    for (long i = from; i <= to; i++) {
      ticks.add(step.multiply(BigDecimal.valueOf(i)));
    }
    return new Axis(ticks);
  }

  boolean hasZero() {
    return ticks.getFirst().signum() <= 0 && ticks.getLast().signum() >= 0;
  }

  /// Where `value` stands between the first tick (0) and the last (1).
  double place(BigDecimal value) {
    double low = ticks.getFirst().doubleValue();
    return (value.doubleValue() - low) / (ticks.getLast().doubleValue() - low);
  }
}
