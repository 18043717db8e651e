package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.Arrays;

/// The level of the water at the four level gauges in every hour, from the outflow of the
/// reservoirs, the rain below them and the tide.
final class Rivers {

  private static final double TIDE_HOURS = 12.42;

  private final double[] kimLong = new double[Weather.HOURS];
  private final double[] phuOc = new double[Weather.HOURS];
  private final double[] thuongNhat = new double[Weather.HOURS];
  private final double[] tuHien = new double[Weather.HOURS];

  Rivers(Weather weather) {
    double[] huong = outflow(weather, "TA-TRACH", "BINH-DIEN");
    double[] bo = outflow(weather, "HUONG-DIEN");
    add(huong, local(weather, Weather.KIM_LONG, 330));
    add(bo, local(weather, Weather.PHU_OC, 230));
    double[] upper = local(weather, Weather.THUONG_NHAT, 208);
    double huongNow = huong[0];
    double boNow = bo[0];
    double lagoon = huong[0];
    for (int hour = 0; hour < Weather.HOURS; hour++) {
      huongNow += (huong[hour] - huongNow) / 6;
      boNow += (bo[hour] - boNow) / 5;
      lagoon += (huongNow + boNow - lagoon) / 18;
      double tide = Math.sin(2 * Math.PI * hour / TIDE_HOURS);
      double spring = 0.8 + 0.2 * Math.cos(2 * Math.PI * hour / (24 * 14.77));
      kimLong[hour] = 4.7 * Math.pow(huongNow / 5300, 0.68) + ebbing(tide, huongNow, 1500) * 0.12;
      phuOc[hour] = 0.15 + 4.85 * Math.pow(boNow / 2900, 0.7) + ebbing(tide, boNow, 500) * 0.06;
      thuongNhat[hour] = 57.4 + 4.6 * Math.pow(upper[hour] / 2600, 0.6);
      tuHien[hour] = 0.1 + 0.22 * tide * spring + 0.95 * Math.pow(lagoon / 11000, 0.75);
    }
  }

  /// Metres at one of the four level gauges.
  double level(Weather.Gauge gauge, int hour) {
    return switch (gauge.code()) {
      case "TV-KIMLONG" -> kimLong[hour];
      case "TV-PHUOC" -> phuOc[hour];
      case "TV-THUONGNHAT" -> thuongNhat[hour];
      case "TV-TUHIEN" -> tuHien[hour];
      default -> throw new IllegalArgumentException(gauge.code());
    };
  }

  /// The highest level of a day at Kim Long.
  double peak(LocalDate day) {
    int first = Weather.hour(day.atStartOfDay());
    return Arrays.stream(kimLong, first, first + 24).max().orElseThrow();
  }

  private static double ebbing(double tide, double flow, double drowned) {
    return tide * Math.max(0, 1 - flow / drowned);
  }

  private static double[] outflow(Weather weather, String... dams) {
    double[] flow = new double[Weather.HOURS];
    for (Reservoir reservoir : Reservoir.ALL) {
      if (Arrays.asList(dams).contains(reservoir.code())) {
        Reservoir.State[] states = reservoir.run(weather);
        for (int hour = 0; hour < flow.length; hour++) {
          flow[hour] += states[hour / Reservoir.STEP].out();
        }
      }
    }
    return flow;
  }

  private static double[] local(Weather weather, Weather.Gauge gauge, double areaKm2) {
    double[] rain = new double[Weather.HOURS];
    for (int hour = 0; hour < rain.length; hour++) {
      rain[hour] = weather.rain(gauge, hour);
    }
    return Reservoir.runoff(rain, areaKm2);
  }

  private static void add(double[] to, double[] more) {
    for (int hour = 0; hour < to.length; hour++) {
      to[hour] += more[hour];
    }
  }
}
