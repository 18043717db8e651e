package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Notaries, lawyers, auctioneers, experts and bailiffs: invented organisations, most of them in
/// the wards with many people, opened at any time since their kind may be private.
final class LegalPractices implements Subject {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

  private static final List<Kind> KINDS =
      List.of(
          new Kind("CC", "Phòng công chứng minh họa", "phòng công chứng", 3, 1997, 3, 6, 1.0),
          new Kind(
              "VC", "Văn phòng công chứng minh họa", "văn phòng công chứng", 19, 2009, 2, 4, 0.8),
          new Kind("LS", "Văn phòng luật sư minh họa", "văn phòng luật sư", 34, 2003, 1, 4, 0.9),
          new Kind("CL", "Công ty luật minh họa", "công ty luật", 15, 2008, 2, 8, 0.95),
          new Kind(
              "DG", "Tổ chức đấu giá minh họa", "tổ chức đấu giá tài sản", 9, 2011, 1, 4, 0.95),
          new Kind(
              "GD", "Tổ chức giám định minh họa", "tổ chức giám định tư pháp", 5, 2005, 3, 12, 1),
          new Kind(
              "TP",
              "Văn phòng thừa phát lại minh họa",
              "văn phòng thừa phát lại",
              5,
              2014,
              1,
              3,
              1),
          new Kind(
              "QT",
              "Tổ chức quản lý tài sản minh họa",
              "quản lý, thanh lý tài sản",
              4,
              2016,
              1,
              3,
              1));

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
                "stp/to-chuc-hanh-nghe-tu-phap",
                "so_giay_dang_ky",
                "ten",
                "loai",
                "ma_xa",
                "ngay_dang_ky",
                "so_nguoi_hanh_nghe",
                "lam_viec_thu_bay",
                "tinh_trang",
                "ngay_tinh_trang",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    for (Kind kind : KINDS) {
      for (int number = 1; number <= kind.count(); number++) {
        String code = "MH-%s-%03d".formatted(kind.code(), number);
        Draw draw = Draw.of("to-chuc-hanh-nghe-tu-phap/" + code);
        Commune commune = place(province, kind, draw);
        Commune.Point point = commune.point(draw);
        LocalDate registered =
            WorkingDays.orBefore(
                LocalDate.of(draw.between(kind.since(), 2025), 1, 5)
                    .plusDays(draw.between(0, 350)));
        int state = kind.code().equals("CC") ? 0 : draw.weighted(0.86, 0.08, 0.06);
        table.row(
            code,
            "%s %03d".formatted(kind.name(), number),
            kind.label(),
            commune.code(),
            registered,
            draw.between(kind.fewest(), kind.most()),
            draw.chance(0.45),
            List.of("đang hoạt động", "tạm ngừng", "đã chấm dứt").get(state),
            changed(state, registered, draw),
            point.latitude(),
            point.longitude());
      }
    }
    return List.of(table);
  }

  private static Commune place(Province province, Kind kind, Draw draw) {
    boolean mustBeUrban = draw.chance(kind.urban());
    Commune commune;
    do {
      commune = province.peopled(draw);
    } while (mustBeUrban && !commune.urban());
    return commune;
  }

  private static @Nullable LocalDate changed(int state, LocalDate registered, Draw draw) {
    if (state == 0) {
      return null;
    }
    LocalDate from = LocalDate.of(2021, 1, 4);
    LocalDate start = registered.plusDays(200).isAfter(from) ? registered.plusDays(200) : from;
    int days = (int) (TODAY.toEpochDay() - start.toEpochDay());
    return WorkingDays.orBefore(start.plusDays(draw.between(7, Math.max(8, days))));
  }

  /// @param since the first year in which one may have been registered
  /// @param urban how many of them must be in a ward
  private record Kind(
      String code,
      String name,
      String label,
      int count,
      int since,
      int fewest,
      int most,
      double urban) {}
}
