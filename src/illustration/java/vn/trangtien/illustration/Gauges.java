package vn.trangtien.illustration;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rain and levels hour by hour since October 2026, with the faults that real sensors have: hours
/// without a value and a float that sticks.
final class Gauges implements Subject {

  private static final LocalDateTime FIRST = LocalDateTime.of(2026, 10, 1, 0, 0);
  private static final LocalDateTime LAST = LocalDateTime.of(2026, 11, 21, 23, 0);

  private static final double[] KIM_LONG_ALARMS = {1.0, 2.0, 3.5};
  private static final double[] PHU_OC_ALARMS = {1.5, 3.0, 4.5};

  @Override
  public List<Table> tables(Province province) {
    Weather weather = new Weather();
    Rivers rivers = new Rivers(weather);
    Table stations =
        new Table(
                "hueioc/tram-mua-muc-nuoc",
                "ma_tram",
                "ten",
                "loai",
                "song_ho",
                "ma_xa",
                "vi_do",
                "kinh_do",
                "bao_dong_1_m",
                "bao_dong_2_m",
                "bao_dong_3_m")
            .points("vi_do", "kinh_do");
    Table readings =
        new Table(
            "hueioc/mua-muc-nuoc",
            "ma_tram",
            "thoi_diem",
            "luong_mua_1h_mm",
            "mua_luy_ke_24h_mm",
            "muc_nuoc_m",
            "cap_bao_dong",
            "chat_luong");
    for (Weather.Gauge gauge : Weather.GAUGES) {
      double @Nullable [] alarms = alarms(gauge);
      stations.row(
          gauge.code(),
          gauge.name(),
          gauge.water().isEmpty() ? "đo mưa" : "đo mưa và mực nước",
          gauge.water().isEmpty() ? null : gauge.water(),
          gauge.commune(),
          gauge.latitude(),
          gauge.longitude(),
          alarms == null ? null : alarms[0],
          alarms == null ? null : alarms[1],
          alarms == null ? null : alarms[2]);
      read(readings, gauge, weather, rivers);
    }
    return List.of(readings, stations);
  }

  private static void read(Table table, Weather.Gauge gauge, Weather weather, Rivers rivers) {
    Draw draw = Draw.of("mua-muc-nuoc " + gauge.code());
    double @Nullable [] alarms = alarms(gauge);
    boolean hasLevel = !gauge.water().isEmpty();
    int first = Weather.hour(FIRST) - 1;
    int last = Weather.hour(LAST) - 1;
    List<int[]> gaps = new ArrayList<>();
    for (int i = 0; i < draw.between(2, 5); i++) {
      int at = draw.between(first, last);
      gaps.add(new int[] {at, at + draw.between(1, 14)});
    }
    int stuckFrom = hasLevel ? draw.between(first + 600, last - 24) : Integer.MAX_VALUE;
    int stuckUntil = hasLevel ? stuckFrom + draw.between(6, 11) : 0;
    double noise = 0;
    for (int hour = first; hour <= last; hour++) {
      int now = hour;
      boolean silent = gaps.stream().anyMatch(it -> now >= it[0] && now < it[1]);
      boolean stuck = now > stuckFrom && now <= stuckUntil;
      double level = 0;
      if (hasLevel) {
        noise = stuck ? noise : draw.normal(0, 0.008);
        level = Table.round(rivers.level(gauge, stuck ? stuckFrom : now) + noise, 2);
      }
      long heard = 0;
      double day = 0;
      for (int h = now - 23; h <= now; h++) {
        int then = h;
        if (gaps.stream().noneMatch(it -> then >= it[0] && then < it[1])) {
          heard++;
          day += weather.rain(gauge, h);
        }
      }
      table.row(
          gauge.code(),
          Weather.time(now + 1) + ":00+07:00",
          silent ? null : weather.rain(gauge, now),
          silent || heard < 18 ? null : Table.round(day, 1),
          silent || !hasLevel ? null : level,
          silent || alarms == null ? null : alarm(level, alarms),
          silent ? "mất số liệu" : stuck ? "nghi ngờ" : "tốt");
    }
  }

  private static int alarm(double level, double[] alarms) {
    int grade = 0;
    while (grade < alarms.length && level >= alarms[grade]) {
      grade++;
    }
    return grade;
  }

  private static double @Nullable [] alarms(Weather.Gauge gauge) {
    if (gauge.equals(Weather.KIM_LONG)) {
      return KIM_LONG_ALARMS;
    }
    return gauge.equals(Weather.PHU_OC) ? PHU_OC_ALARMS : null;
  }
}
