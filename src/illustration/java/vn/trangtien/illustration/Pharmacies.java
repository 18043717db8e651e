package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;

/// Invented pharmacies: more where more people live, drug counters only outside the inner city,
/// each assessed again within three years.
final class Pharmacies implements Subject {

  private static final int COUNT = 360;
  private static final LocalDate LAST_ASSESSMENT = LocalDate.of(2026, 10, 30);
  private static final int ASSESSED_EVERY_YEARS = 3;
  private static final List<String> CLOSING_HOURS = List.of("20:30", "21:00", "21:30", "22:00");

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
                "syt/nha-thuoc-gpp",
                "so_gcn",
                "ten",
                "loai_hinh",
                "ma_xa",
                "ngay_cap",
                "ngay_danh_gia_gpp",
                "han_danh_gia_lai",
                "ban_thuoc_ke_don",
                "mo_cua",
                "dong_cua",
                "truc_dem",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    Draw draw = Draw.of("nha-thuoc-gpp");
    for (int i = 1; i <= COUNT; i++) {
      Commune commune = province.peopled(draw);
      boolean inner = commune.urban() && commune.areaKm2() < 25;
      boolean counter = !inner && draw.chance(commune.urban() ? 0.45 : 0.85);
      LocalDate assessed = LAST_ASSESSMENT.minusDays(draw.between(0, 1090));
      LocalDate licensed = assessed.minusDays(draw.chance(0.3) ? 0 : draw.between(200, 2500));
      boolean allNight = inner && draw.chance(0.05);
      Commune.Point point = commune.point(draw);
      table.row(
          "%04d/ĐĐKKDD-MH".formatted(i),
          "%s minh họa %03d".formatted(counter ? "Quầy thuốc" : "Nhà thuốc", i),
          counter ? "quầy thuốc" : "nhà thuốc",
          commune.code(),
          licensed,
          assessed,
          assessed.plusYears(ASSESSED_EVERY_YEARS),
          !counter || draw.chance(0.7),
          allNight ? "00:00" : draw.one(List.of("06:30", "07:00", "07:30")),
          allNight ? "23:59" : draw.one(CLOSING_HOURS),
          allNight,
          point.latitude(),
          point.longitude());
    }
    return List.of(table);
  }
}
