package vn.trangtien.illustration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The rain of every hour from September 2025 at eight gauges: showers of the season, the same over
/// the whole land, and single storms that bring more to the mountains. Everything that floods
/// touch is made from this one rain.
final class Weather {

  static final LocalDateTime START = LocalDateTime.of(2025, 9, 1, 0, 0);
  static final int HOURS = 24 * 461;

  static final Gauge KIM_LONG =
      new Gauge("TV-KIMLONG", "Kim Long", "sông Hương", "19774", 16.456, 107.564, 1.0);
  static final Gauge PHU_OC =
      new Gauge("TV-PHUOC", "Phú Ốc", "sông Bồ", "19996", 16.529, 107.473, 0.95);
  static final Gauge THUONG_NHAT =
      new Gauge("TV-THUONGNHAT", "Thượng Nhật", "sông Tả Trạch", "20179", 16.117, 107.683, 1.4);
  static final Gauge TU_HIEN =
      new Gauge("TV-TUHIEN", "Cửa Tư Hiền", "đầm Cầu Hai", "20122", 16.36, 107.92, 1.15);
  static final Gauge A_LUOI = new Gauge("KT-ALUOI", "A Lưới", "", "20044", 16.22, 107.28, 1.1);
  static final Gauge NAM_DONG =
      new Gauge("KT-NAMDONG", "Nam Đông", "", "20161", 16.17, 107.72, 1.4);
  static final Gauge BACH_MA = new Gauge("DM-BACHMA", "Bạch Mã", "", "20107", 16.197, 107.86, 1.9);
  static final Gauge TA_LUONG = new Gauge("DM-TALUONG", "Tà Lương", "", "20050", 16.3, 107.34, 1.2);

  /// All of them; the first four also measure the level of the water.
  static final List<Gauge> GAUGES =
      List.of(KIM_LONG, PHU_OC, THUONG_NHAT, TU_HIEN, A_LUOI, NAM_DONG, BACH_MA, TA_LUONG);

  /// Chance of a day with rain, January to December.
  private static final double[] WET_DAY = {
    0.48, 0.38, 0.32, 0.3, 0.36, 0.27, 0.26, 0.33, 0.5, 0.62, 0.66, 0.6
  };

  /// Millimetres on such a day.
  private static final double[] WET_DAY_MM = {8, 5, 4.5, 6, 10, 11, 10, 13, 16, 17, 16, 14};

  private static final List<Storm> STORMS =
      List.of(
          new Storm(LocalDateTime.of(2025, 9, 22, 6, 0), 30, 110, 1.0),
          new Storm(LocalDateTime.of(2025, 10, 15, 18, 0), 26, 150, 1.2),
          new Storm(LocalDateTime.of(2025, 10, 26, 8, 0), 28, 340, 1.5),
          new Storm(LocalDateTime.of(2025, 10, 28, 14, 0), 34, 260, 1.1),
          new Storm(LocalDateTime.of(2025, 11, 2, 4, 0), 36, 240, 1.2),
          new Storm(LocalDateTime.of(2025, 11, 16, 2, 0), 46, 260, 1.2),
          new Storm(LocalDateTime.of(2026, 5, 21, 12, 0), 20, 120, 1.0),
          new Storm(LocalDateTime.of(2026, 9, 17, 10, 0), 32, 150, 1.1),
          new Storm(LocalDateTime.of(2026, 10, 13, 2, 0), 46, 370, 1.2),
          new Storm(LocalDateTime.of(2026, 10, 27, 16, 0), 28, 170, 1.0),
          new Storm(LocalDateTime.of(2026, 11, 6, 20, 0), 36, 290, 1.1));

  private final double[][] rain = new double[GAUGES.size()][HOURS];

  Weather() {
    showers();
    STORMS.forEach(this::add);
    for (double[] hours : rain) {
      for (int hour = 0; hour < HOURS; hour++) {
        hours[hour] = Table.round(Math.round(hours[hour] * 5) / 5.0, 1);
      }
    }
  }

  /// The hour that begins at `time`, counted from [#START].
  static int hour(LocalDateTime time) {
    return (int) ChronoUnit.HOURS.between(START, time);
  }

  static LocalDateTime time(int hour) {
    return START.plusHours(hour);
  }

  /// Millimetres in one hour, in steps of 0.2 as a tipping bucket counts them.
  double rain(Gauge gauge, int hour) {
    return rain[GAUGES.indexOf(gauge)][hour];
  }

  /// Millimetres of the `hours` hours up to and with `hour`.
  double sum(Gauge gauge, int hour, int hours) {
    double sum = 0;
    for (int h = Math.max(0, hour - hours + 1); h <= hour; h++) {
      sum += rain(gauge, h);
    }
    return sum;
  }

  /// Millimetres of one day in Huế.
  double day(LocalDate day) {
    return sum(KIM_LONG, hour(day.atStartOfDay()) + 23, 24);
  }

  private void showers() {
    for (int day = 0; day < HOURS / 24; day++) {
      Draw draw = Draw.of("showers " + day);
      int month = time(day * 24).getMonthValue() - 1;
      if (!draw.chance(WET_DAY[month])) {
        continue;
      }
      double total = -Math.log(1 - draw.between(0.0, 0.97)) * WET_DAY_MM[month];
      int length = draw.between(3, 14);
      int first = month >= 3 && month <= 7 ? draw.between(12, 17) : draw.between(0, 18);
      for (int i = 0; i < length; i++) {
        int hour = day * 24 + first + i;
        double share = total / length * draw.between(0.2, 1.8);
        for (int g = 0; g < GAUGES.size() && hour < HOURS; g++) {
          rain[g][hour] += share * GAUGES.get(g).wetness() * draw.between(0.3, 1.7);
        }
      }
    }
  }

  private void add(Storm storm) {
    Draw draw = Draw.of("storm " + storm.start());
    int first = hour(storm.start());
    for (int i = 0; i < storm.hours(); i++) {
      double swell = Math.pow(Math.sin(Math.PI * (i + 0.5) / storm.hours()), 2) * 2;
      double gust = draw.between(0.55, 1.45);
      for (int g = 0; g < GAUGES.size(); g++) {
        double there = Math.pow(GAUGES.get(g).wetness(), storm.mountains());
        rain[g][first + i] +=
            storm.millimetres() / storm.hours() * swell * gust * there * draw.between(0.85, 1.15);
      }
    }
  }

  /// A station; `wetness` is its rain where Huế has 1, `water` the water whose level it measures.
  record Gauge(
      String code,
      String name,
      String water,
      String commune,
      double latitude,
      double longitude,
      double wetness) {}

  /// Millimetres in Huế, and how much more the mountains get: the power of their wetness.
  private record Storm(LocalDateTime start, int hours, double millimetres, double mountains) {}
}
