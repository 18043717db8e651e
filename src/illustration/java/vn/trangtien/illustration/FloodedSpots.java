package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Spots in the old city that water covers often. Each begins to flood at a level of the river at
/// Kim Long, or at a day’s rain where the drains are at fault; days and depths follow from both.
final class FloodedSpots implements Subject {

  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  /// Streets that climb.
  private static final List<String> DRY = List.of("Điện Biên Phủ", "Lê Ngô Cát", "Minh Mạng");

  private static final List<Cause> CAUSES =
      List.of(
          new Cause("nước sông dâng", 2.3, 3.3, 1000, 1000),
          new Cause("nền đường thấp trũng", 1.9, 2.7, 140, 190),
          new Cause("cống thoát nước nhỏ, tắc", 3.2, 3.9, 85, 130),
          new Cause("hồ, kênh tràn", 2.6, 3.4, 150, 200));

  @Override
  public List<Table> tables(Province province) {
    Weather weather = new Weather();
    Rivers rivers = new Rivers(weather);
    Table table =
        new Table(
                "ubnd-hue/diem-ngap-lut",
                "ma_diem",
                "ten_duong",
                "doan",
                "ma_xa",
                "nguyen_nhan",
                "muc_song_bat_dau_ngap_m",
                "mua_ngay_bat_dau_ngap_mm",
                "chieu_dai_ngap_m",
                "so_ngay_ngap_2025",
                "do_sau_lon_nhat_cm",
                "muc_do",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    int number = 0;
    for (Streets.Street street : Streets.ALL) {
      if (DRY.contains(street.name())) {
        continue;
      }
      Draw draw = Draw.of("diem-ngap-lut " + street.name());
      int spots = draw.weighted(0.25, 0.5, 0.25);
      for (int i = 0; i < spots; i++) {
        number++;
        row(table, number, street, spots == 1 ? -1 : i, draw, weather, rivers);
      }
    }
    return List.of(table);
  }

  private static void row(
      Table table,
      int number,
      Streets.Street street,
      int half,
      Draw draw,
      Weather weather,
      Rivers rivers) {
    Cause cause = CAUSES.get(draw.weighted(0.3, 0.3, 0.25, 0.15));
    double level = Table.round(draw.between(cause.lowest(), cause.highest()), 1);
    int rain = draw.between(cause.leastRain(), cause.mostRain()) / 5 * 5;
    boolean byRain = rain < 1000;
    int days = 0;
    double deepest = 0;
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      double river = (rivers.peak(day) - level) * 62;
      double shower = byRain ? (weather.day(day) - rain) * 0.14 + 8 : 0;
      double depth = Math.max(river, Math.min(shower, 45));
      if (depth > 5) {
        days++;
        deepest = Math.max(deepest, depth);
      }
    }
    int depth = (int) Math.round(deepest / 5) * 5;
    double share = half < 0 ? draw.between(0.3, 0.7) : half == 0 ? 0.2 : 0.8;
    table.row(
        String.format(Locale.ROOT, "NL-%03d", number),
        street.name(),
        half < 0 ? "đoạn giữa" : half == 0 ? "đoạn đầu" : "đoạn cuối",
        street.commune(),
        cause.name(),
        level,
        byRain ? rain : null,
        (int) Math.min(street.metres() * 0.45, draw.between(6, 45) * 10) / 10 * 10,
        days,
        days == 0 ? null : depth,
        days == 0 ? null : grade(depth),
        Table.round(street.latitude(share), 3),
        Table.round(street.longitude(share), 3));
  }

  private static String grade(int centimetres) {
    if (centimetres < 30) {
      return "dưới 30 cm";
    }
    if (centimetres < 50) {
      return "30 đến dưới 50 cm";
    }
    return centimetres < 100 ? "50 đến dưới 100 cm" : "từ 100 cm";
  }

  /// Why a spot floods, between which levels of the river (m) and rains of a day (mm) it begins.
  private record Cause(String name, double lowest, double highest, int leastRain, int mostRain) {}
}
