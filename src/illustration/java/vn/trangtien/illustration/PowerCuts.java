package vn.trangtien.illustration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/// Planned cuts of power, about six a day and fewer on Sundays; a cut falls away where the river
/// stands above alarm level II or the day brings more than 120 mm of rain.
final class PowerCuts implements Subject {

  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 5);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final double ALARM_2 = 2.0;
  private static final double HEAVY_RAIN = 120;

  private static final List<String> REASONS =
      List.of(
          "bảo trì đường dây và trạm biến áp",
          "thay máy biến áp",
          "phát quang hành lang lưới điện",
          "đấu nối công trình mới",
          "di dời cột điện để mở đường",
          "thay công tơ, cáp vào nhà");

  @Override
  public List<Table> tables(Province province) {
    Weather weather = new Weather();
    Rivers rivers = new Rivers(weather);
    Table table =
        new Table(
            "sct/lich-cat-dien",
            "ma_lich",
            "ma_xa",
            "khu_vuc",
            "tu_thoi_diem",
            "den_thoi_diem",
            "so_khach_hang",
            "ly_do",
            "ngay_thong_bao",
            "trang_thai",
            "ly_do_huy");
    int number = 0;
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      Draw draw = Draw.of("lich-cat-dien " + day);
      boolean flood = rivers.peak(day) >= ALARM_2 || weather.day(day) > HEAVY_RAIN;
      int cuts = draw.between(4, 8) / (day.getDayOfWeek() == DayOfWeek.SUNDAY ? 3 : 1);
      for (int i = 0; i < cuts; i++) {
        number++;
        Commune commune = province.peopled(draw);
        int from = draw.one(List.of(6, 7, 7, 8, 8, 13, 14));
        LocalDateTime start = day.atTime(from, draw.chance(0.5) ? 0 : 30);
        LocalDateTime end = start.plusMinutes(draw.between(4, from < 12 ? 18 : 8) * 30L);
        boolean calledOff = draw.chance(0.03);
        boolean past = day.isBefore(TODAY);
        boolean off = past && (flood || calledOff);
        int station = draw.between(1, 40);
        table.row(
            String.format(Locale.ROOT, "CD-%04d", number),
            commune.code(),
            String.format(
                Locale.ROOT,
                "Trạm biến áp minh họa %02d và %02d, %s",
                station,
                station + draw.between(1, 6),
                commune.name()),
            start + ":00+07:00",
            end + ":00+07:00",
            draw.between(8, 150) * 10,
            draw.one(REASONS),
            day.minusDays(draw.between(5, 9)),
            off ? "đã hủy" : past ? "đã thực hiện" : "dự kiến",
            off ? flood ? "mưa lũ" : "thay đổi kế hoạch" : null);
      }
    }
    return List.of(table);
  }
}
