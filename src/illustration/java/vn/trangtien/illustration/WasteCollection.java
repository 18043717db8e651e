package vn.trangtien.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Waste collection points in the present communes of the former provincial city, one for about
/// 2,500 people, and their weekly rounds: household waste most days, recyclables and bulky waste on
/// set days.
final class WasteCollection implements Subject {

  private static final int PEOPLE_PER_POINT = 2_500;
  private static final List<String> COMMUNES =
      List.of(
          "19753", "19774", "19777", "19789", "19804", "19813", "19815", "19900", "19909", "19930",
          "20014");
  private static final List<String> DAYS =
      List.of("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật");

  @Override
  public List<Table> tables(Province province) {
    Draw draw = Draw.of("thu-gom-rac");
    Table points =
        new Table(
                "ubnd-hue/thu-gom-rac",
                "ma_diem",
                "ten",
                "loai_diem",
                "ma_xa",
                "so_thung",
                "dung_tich_m3",
                "phan_loai_tai_nguon",
                "so_luot_tuan",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    Table rounds =
        new Table(
            "ubnd-hue/thu-gom-rac-lich",
            "ma_diem",
            "thu",
            "loai_rac",
            "gio_bat_dau",
            "gio_ket_thuc");
    int number = 0;
    for (String code : COMMUNES) {
      Commune commune = province.commune(code);
      for (int i = commune.population() / PEOPLE_PER_POINT; i > 0; i--) {
        number++;
        point(draw, commune, number, points, rounds);
      }
    }
    return List.of(points, rounds);
  }

  private static void point(Draw draw, Commune commune, int number, Table points, Table rounds) {
    String id = String.format(Locale.ROOT, "TG-%03d", number);
    boolean station = draw.chance(0.08);
    boolean sorted = draw.chance(0.6);
    int bins = station ? 0 : draw.between(2, 8);
    int daysFree = draw.chance(0.7) ? 6 : draw.between(0, 6);
    List<Object[]> schedule = new ArrayList<>();
    int evening = station ? 21 : 17 + draw.between(0, 3);
    for (int day = 0; day < DAYS.size(); day++) {
      if (day != daysFree || station) {
        schedule.add(new Object[] {DAYS.get(day), "rác sinh hoạt", evening, evening + 1});
      }
    }
    if (sorted) {
      schedule.add(new Object[] {DAYS.get(draw.between(1, 4)), "rác tái chế", 8, 10});
    }
    if (draw.chance(0.35)) {
      schedule.add(new Object[] {DAYS.get(5), "rác cồng kềnh", 14, 16});
    }
    Commune.Point at = commune.point(draw);
    points.row(
        id,
        String.format(Locale.ROOT, "Điểm thu gom minh họa %03d", number),
        station ? "trạm trung chuyển" : bins > 5 ? "điểm tập kết" : "điểm đặt thùng",
        commune.code(),
        station ? null : bins,
        station ? Table.round(draw.between(10.0, 24.0), 0) : Table.round(bins * 0.66, 2),
        sorted,
        schedule.size(),
        at.latitude(),
        at.longitude());
    for (Object[] round : schedule) {
      rounds.row(
          id,
          round[0],
          round[1],
          String.format(Locale.ROOT, "%02d:00", (int) round[2]),
          String.format(Locale.ROOT, "%02d:00", (int) round[3]));
    }
  }
}
