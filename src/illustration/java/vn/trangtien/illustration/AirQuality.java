package vn.trangtien.illustration;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Hourly air of six made-up stations: traffic peaks in the morning and the evening, ozone at noon,
/// rain that washes the dust out. Gaps, two stuck sensors and readings out of range are put in and
/// marked, never removed.
final class AirQuality implements Subject {

  private static final LocalDateTime START = LocalDateTime.of(2026, 10, 1, 0, 0);
  private static final int DAYS = 46;
  private static final List<String> MEASURES = List.of("pm2_5", "pm10", "so2", "no2", "co", "o3");
  private static final String FINE = "bình thường";
  private static final String MISSING = "thiếu";
  private static final String STUCK = "kẹt cảm biến";
  private static final String BEYOND = "ngoài dải";

  /// Readings at which the index reaches 0, 50, 100, 150, 200, 300, 400 and 500.
  private static final double[][] STEPS = {
    {0, 25, 50, 80, 150, 250, 350, 500},
    {0, 50, 150, 250, 350, 420, 500, 600},
    {0, 125, 350, 550, 800, 1600, 2100, 2630},
    {0, 100, 200, 700, 1200, 2350, 3100, 3850},
    {0, 10_000, 30_000, 45_000, 60_000, 90_000, 120_000, 150_000},
    {0, 160, 200, 300, 400, 800, 1000, 1200}
  };
  private static final double[] INDEX = {0, 50, 100, 150, 200, 300, 400, 500};

  /// @param busy how much traffic and industry there is around it; 1 is a street of the centre
  private record Station(
      String code, String place, String kind, String commune, double lat, double lon, double busy) {
    String name() {
      return "Trạm minh họa " + code + " – " + place;
    }
  }

  private static final List<Station> STATIONS =
      List.of(
          new Station("KK01", "Hùng Vương", "giao thông", "19789", 16.4622, 107.5935, 1.0),
          new Station("KK02", "Mai Thúc Loan", "khu dân cư", "19753", 16.4745, 107.5845, 0.85),
          new Station("KK03", "Phú Bài", "khu công nghiệp", "19960", 16.3925, 107.6905, 1.15),
          new Station("KK04", "Tứ Hạ", "khu công nghiệp", "19996", 16.5285, 107.4665, 1.05),
          new Station("KK05", "Chân Mây", "cảng biển", "20137", 16.3245, 108.0045, 0.7),
          new Station("KK06", "A Lưới", "nền miền núi", "20044", 16.2765, 107.2325, 0.4));

  /// A fault of one measure, or of the whole station where `measure` is -1.
  private record Fault(String station, int measure, int firstHour, int hours, String state) {
    boolean covers(Station it, int hour) {
      return it.code().equals(station) && hour >= firstHour && hour < firstHour + hours;
    }
  }

  private static final List<Fault> FAULTS =
      List.of(
          new Fault("KK03", -1, 11 * 24 + 1, 61, MISSING),
          new Fault("KK05", -1, 35 * 24 + 14, 30, MISSING),
          new Fault("KK02", 0, 19 * 24 + 22, 14, STUCK),
          new Fault("KK06", 5, 38 * 24 + 6, 9, STUCK),
          new Fault("KK04", 2, 26 * 24 + 3, 7, BEYOND),
          new Fault("KK01", 1, 30 * 24 + 9, 3, BEYOND));

  @Override
  public List<Table> tables(Province province) {
    Table places =
        new Table(
                "snnmt/tram-quan-trac-khong-khi",
                "ma_tram",
                "ten",
                "loai_vi_tri",
                "ma_xa",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    Table hours =
        new Table(
            "snnmt/quan-trac-khong-khi",
            "ma_tram",
            "thoi_diem",
            "pm2_5",
            "pm10",
            "so2",
            "no2",
            "co",
            "o3",
            "aqi",
            "trang_thai",
            "thong_so_loi");
    for (Station station : STATIONS) {
      String commune = province.commune(station.commune()).code();
      places.row(
          station.code(), station.name(), station.kind(), commune, station.lat(), station.lon());
      hours(station, hours);
    }
    return List.of(hours, places);
  }

  private static void hours(Station station, Table table) {
    Draw days = Draw.of("quan-trac-khong-khi/days");
    Draw draw = Draw.of("quan-trac-khong-khi/" + station.code());
    @Nullable Double[] stuckAt = new @Nullable Double[MEASURES.size()];
    double air = 1;
    boolean wet = false;
    for (int hour = 0; hour < DAYS * 24; hour++) {
      if (hour % 24 == 0) {
        wet = days.chance(wet ? 0.7 : 0.4);
        air = 0.6 * air + 0.4 * days.between(0.5, 1.6);
      }
      int clock = hour % 24;
      double[] read = readings(station, clock, wet, air, draw);
      @Nullable Object[] cells = new @Nullable Object[MEASURES.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = Table.round(read[i], 1);
      }
      String state = FINE;
      List<String> wrong = new ArrayList<>();
      boolean silent = draw.chance(0.004);
      boolean below = draw.chance(0.002);
      for (Fault fault : FAULTS) {
        if (!fault.covers(station, hour)) {
          continue;
        }
        state = fault.state();
        if (fault.measure() >= 0) {
          int at = fault.measure();
          wrong.add(MEASURES.get(at));
          if (stuckAt[at] == null) {
            stuckAt[at] = Table.round(read[at], 1);
          }
          cells[at] = state.equals(STUCK) ? stuckAt[at] : Double.valueOf(beyond(at, draw));
        }
      }
      if (state.equals(FINE) && below) {
        state = BEYOND;
        wrong.add("so2");
        cells[2] = beyond(2, draw);
      }
      LocalDateTime time = START.plusHours(hour);
      String stamp = "%sT%02d:00:00+07:00".formatted(time.toLocalDate(), time.getHour());
      if (state.equals(MISSING) || state.equals(FINE) && silent) {
        table.row(station.code(), stamp, null, null, null, null, null, null, null, MISSING, null);
      } else {
        Integer index = state.equals(FINE) ? index(read) : null;
        table.row(
            station.code(),
            stamp,
            cells[0],
            cells[1],
            cells[2],
            cells[3],
            cells[4],
            cells[5],
            index,
            state,
            wrong.isEmpty() ? null : String.join(" ", wrong));
      }
    }
  }

  private static double[] readings(Station station, int clock, boolean wet, double air, Draw draw) {
    double rush = peak(clock, 7.5, 1.8) + 1.1 * peak(clock, 18, 2.2);
    double busy = station.busy();
    double wash = wet ? 0.55 : 1;
    double fine = (9 + 14 * busy * (0.6 + rush)) * air * wash * draw.between(0.85, 1.15);
    return new double[] {
      fine,
      fine * draw.between(1.45, 1.75),
      (6 + 9 * busy) * air * draw.between(0.7, 1.3),
      (7 + 26 * busy * (0.35 + rush)) * wash * draw.between(0.8, 1.2),
      (260 + 620 * busy * (0.4 + rush)) * air * draw.between(0.85, 1.15),
      (22 + (wet ? 25 : 55) * peak(clock, 13.5, 3.2)) * draw.between(0.85, 1.15)
    };
  }

  private static double peak(int clock, double at, double width) {
    double away = (clock - at) / width;
    return Math.exp(-away * away);
  }

  private static double beyond(int measure, Draw draw) {
    double value = measure == 1 ? draw.between(985.0, 1000.0) : draw.between(-8.0, -0.5);
    return Table.round(value, 1);
  }

  private static int index(double[] read) {
    double worst = 0;
    for (int i = 0; i < read.length; i++) {
      double[] steps = STEPS[i];
      int k = 0;
      while (k < steps.length - 2 && read[i] > steps[k + 1]) {
        k++;
      }
      double share = (read[i] - steps[k]) / (steps[k + 1] - steps[k]);
      worst = Math.max(worst, INDEX[k] + share * (INDEX[k + 1] - INDEX[k]));
    }
    return Math.toIntExact(Math.round(worst));
  }
}
