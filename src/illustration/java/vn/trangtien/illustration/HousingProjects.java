package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Made-up housing projects of which a part may be sold before it is finished; the bigger and more
/// urban a commune, the more of them.
final class HousingProjects implements Subject {

  private static final int PROJECTS = 42;
  private static final LocalDate LATEST = LocalDate.of(2026, 10, 28);
  private static final List<String> PLACES =
      List.of(
          "19777", "19777", "19815", "19815", "19969", "19969", "19930", "19789", "19804", "19813",
          "19774", "19975", "19960", "19996", "20014", "19900", "20137", "19858");

  private static final List<String> INDUSTRIAL =
      List.of("19975", "19960", "19996", "20137", "19858");

  @Override
  public List<Table> tables(Province province) {
    Draw draw = Draw.of("du-an-nha-o");
    Table table =
        new Table(
                "sxd-2025/du-an-nha-o",
                "ma_du_an",
                "ten",
                "chu_dau_tu",
                "loai_nha_o",
                "quy_mo_ha",
                "so_can",
                "so_can_du_dieu_kien",
                "so_can_con_lai",
                "so_van_ban",
                "ngay_van_ban",
                "ngay_du_kien_hoan_thanh",
                "trang_thai",
                "ma_xa",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    for (int i = 1; i <= PROJECTS; i++) {
      Commune commune = province.commune(draw.one(PLACES));
      Commune.Point point = commune.point(draw);
      String kind = kind(draw, commune.code());
      boolean flats = !kind.equals("nhà ở thấp tầng");
      int homes = flats ? 10 * draw.between(12, 110) : draw.between(40, 380);
      int eligible = (int) (homes * draw.between(0.3, 1.0));
      int left = draw.chance(0.15) ? 0 : (int) (eligible * draw.between(0.05, 0.8));
      LocalDate day = LATEST.minusDays(draw.between(0, 1000));
      LocalDate done = day.plusMonths(draw.between(12, 36)).withDayOfMonth(1);
      String state = left == 0 ? "đã bán hết" : done.isBefore(LATEST) ? "đã bàn giao" : "đang bán";
      table.row(
          String.format(Locale.ROOT, "NO-%03d", i),
          String.format(
              Locale.ROOT, flats ? "Chung cư minh họa %02d" : "Khu nhà ở minh họa %02d", i),
          String.format(Locale.ROOT, "Chủ đầu tư minh họa %02d", draw.between(1, 19)),
          kind,
          Table.round(flats ? draw.between(0.6, 3.5) : homes * draw.between(0.02, 0.04), 2),
          homes,
          eligible,
          left,
          String.format(Locale.ROOT, "MH-%03d/SXD-QLN", 100 + i * 7),
          day,
          done,
          state,
          commune.code(),
          point.latitude(),
          point.longitude());
    }
    return List.of(table);
  }

  /// Workers live near the industrial zones.
  private static String kind(Draw draw, String commune) {
    if (INDUSTRIAL.contains(commune) && draw.chance(0.4)) {
      return "nhà ở công nhân";
    }
    return draw.one(
        List.of("nhà ở thấp tầng", "nhà ở thấp tầng", "chung cư thương mại", "nhà ở xã hội"));
  }
}
