package vn.trangtien.illustration;

import java.time.LocalDateTime;
import java.util.List;

/// A reservoir and what the rain does to it in steps of six hours: the volume changes by exactly
/// what flows in and out, and the outflow follows a curve of volumes wanted in each season.
final class Reservoir {

  static final int STEP = 6;

  /// The five large ones. Volumes in million cubic metres, levels in metres, flows in m³/s.
  static final List<Reservoir> ALL =
      List.of(
          new Reservoir(
              new Dam("TA-TRACH", 717, 23, 73.4, 45, 509.8, 8, 646, 36.5, 110, 2400),
              List.of(Weather.THUONG_NHAT, Weather.NAM_DONG, Weather.NAM_DONG, Weather.BACH_MA)),
          new Reservoir(
              new Dam("HUONG-DIEN", 707, 46, 469.9, 58, 820.7, 10, 842, 54, 150, 2600),
              List.of(Weather.TA_LUONG, Weather.A_LUOI)),
          new Reservoir(
              new Dam("BINH-DIEN", 515, 53, 79.3, 85, 423.7, 20, 432, 76, 75, 2600),
              List.of(Weather.THUONG_NHAT, Weather.TA_LUONG)),
          new Reservoir(
              new Dam("A-LUOI", 331, 549, 35.8, 553, 60.2, 535, 63, 551.5, 44, 1600),
              List.of(Weather.A_LUOI)),
          new Reservoir(
              new Dam("TRUOI", 75, 17, 7, 42, 55, 9, 58, 37, 8, 420), List.of(Weather.BACH_MA)));

  private static final double RECESSION_STEPS = 12;

  private final Dam dam;
  private final List<Weather.Gauge> gauges;

  private Reservoir(Dam dam, List<Weather.Gauge> gauges) {
    this.dam = dam;
    this.gauges = gauges;
  }

  String code() {
    return dam.code();
  }

  /// The level at which a volume stands.
  double level(double volume) {
    return dam.bottom()
        + (dam.normalLevel() - dam.bottom())
            * Math.pow(volume / dam.normalVolume(), 1 / dam.power());
  }

  /// All steps from the start of the weather, each named by the hour at which it ends.
  State[] run(Weather weather) {
    double[] rain = new double[Weather.HOURS];
    for (int hour = 0; hour < rain.length; hour++) {
      for (Weather.Gauge gauge : gauges) {
        rain[hour] += weather.rain(gauge, hour) / gauges.size();
      }
    }
    double[] flow = runoff(rain, dam.areaKm2());
    State[] states = new State[Weather.HOURS / STEP];
    double volume = dam.volume(dam.floodLevel()) * 0.8 + dam.deadVolume() * 0.2;
    for (int step = 0; step < states.length; step++) {
      double in = 0;
      for (int hour = step * STEP; hour < (step + 1) * STEP; hour++) {
        in += flow[hour] / STEP;
      }
      in = Table.round(in, 1);
      double out = Table.round(outflow(volume, in, Weather.time(step * STEP)), 1);
      volume = Table.round(volume + (in - out) * STEP * 0.0036, 4);
      states[step] = new State(in, out, volume);
    }
    return states;
  }

  /// Cubic metres a second from so many square kilometres: a quick part within hours, a slow one
  /// within weeks; the wetter the ground, the more is quick.
  static double[] runoff(double[] rain, double areaKm2) {
    double[] flow = new double[rain.length];
    double quick = 0;
    double slow = 45;
    double wet = 60;
    for (int hour = 0; hour < rain.length; hour++) {
      wet = wet * 0.992 + rain[hour];
      double share = 0.25 + 0.6 * Math.min(1, wet / 250);
      quick += share * rain[hour];
      slow += (0.92 - share) * rain[hour];
      double leaving = quick / 6 + slow / 900;
      quick -= quick / 6;
      slow -= slow / 900;
      flow[hour] = leaving * areaKm2 / 3.6;
    }
    return flow;
  }

  private double outflow(double volume, double in, LocalDateTime time) {
    double wanted = wanted(time);
    double capacity = dam.turbines();
    if (volume > wanted) {
      double filled = (volume - wanted) / Math.max(1, dam.normalVolume() - wanted);
      capacity += dam.spillway() * Math.min(1.6, filled);
    }
    double seconds = STEP * 0.0036;
    double least = Math.max(volume > dam.deadVolume() ? dam.turbines() * 0.12 : 0, 0);
    double out = in + (volume - wanted) / seconds / RECESSION_STEPS;
    out = Math.clamp(out, least, capacity);
    out = Math.max(out, in + (volume - dam.mostVolume()) / seconds);
    return Math.max(0, Math.min(out, in + (volume - dam.deadVolume()) / seconds));
  }

  /// The volume wanted: low from September for the floods, full from Christmas, used until August.
  private double wanted(LocalDateTime time) {
    double low = dam.volume(dam.floodLevel());
    double full = dam.normalVolume() * 0.97;
    double empty = dam.deadVolume() + 0.3 * (low - dam.deadVolume());
    int day = time.getDayOfYear();
    if (day < 80) {
      return full;
    }
    if (day < 243) {
      return full + (empty - full) * (day - 80) / 163.0;
    }
    if (day < 310) {
      return low;
    }
    return low + (full - low) * Math.min(1, (day - 310) / 48.0);
  }

  /// What flowed in and out in the six hours and the volume at their end.
  record State(double in, double out, double volume) {}

  private record Dam(
      String code,
      double areaKm2,
      double deadLevel,
      double deadVolume,
      double normalLevel,
      double normalVolume,
      double bottom,
      double mostVolume,
      double floodLevel,
      double turbines,
      double spillway) {

    double power() {
      return Math.log(normalVolume / deadVolume)
          / Math.log((normalLevel - bottom) / (deadLevel - bottom));
    }

    double volume(double level) {
      return normalVolume * Math.pow((level - bottom) / (normalLevel - bottom), power());
    }
  }
}
