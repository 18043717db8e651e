package vn.trangtien.illustration;

import java.util.List;

/// Invented outlying school sites of the five communes of A Lưới and their three school years: few
/// classes, some with two grades in one room, and a site that has hardly any pupils left is closed.
final class SatelliteSchools implements Subject {

  private static final int FIRST_YEAR = 2024;
  private static final int LAST_YEAR = 2026;
  private static final int FEWEST_PUPILS = 9;
  private static final double PUPILS_IN_A_CLASS = 19;

  /// A commune of A Lưới and how many sites are invented for it.
  private record Share(String commune, int sites) {}

  private static final List<Share> SHARES =
      List.of(
          new Share("20044", 13),
          new Share("20050", 6),
          new Share("20056", 12),
          new Share("20071", 8),
          new Share("20101", 10));

  @Override
  public List<Table> tables(Province province) {
    Table sites =
        new Table(
                "ubnd-al/diem-truong-vung-sau",
                "ma_diem_truong",
                "ten",
                "cap_hoc",
                "khoang_cach_km",
                "co_dien_luoi",
                "co_nuoc_sach",
                "co_internet",
                "trang_thai",
                "ma_xa",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    Table years =
        new Table(
            "ubnd-al/lop-hoc-sinh-diem-truong",
            "nam_hoc",
            "ma_diem_truong",
            "so_lop",
            "so_lop_ghep",
            "so_hoc_sinh");
    int number = 0;
    for (Share share : SHARES) {
      for (int i = 0; i < share.sites(); i++) {
        number++;
        site(province.commune(share.commune()), number, sites, years);
      }
    }
    return List.of(sites, years);
  }

  private static void site(Commune commune, int number, Table sites, Table years) {
    Draw draw = Draw.of("diem-truong-vung-sau " + number);
    String code = "ĐT-%02d".formatted(number);
    boolean nursery = draw.chance(0.6);
    Commune.Point point = commune.point(draw);
    boolean open = years(code, draw.between(11, nursery ? 60 : 75), draw, years);
    sites.row(
        code,
        "Điểm trường minh họa %02d".formatted(number),
        nursery ? "mầm non" : "tiểu học",
        Table.round(draw.between(1.2, remote(commune) ? 16.0 : 8.0), 1),
        draw.chance(0.94),
        draw.chance(0.75),
        draw.chance(0.6),
        open ? "đang dạy" : "đã dồn về trường chính",
        commune.code(),
        point.latitude(),
        point.longitude());
  }

  /// Adds the years of a site that begins with `pupils`; tells whether it is open in the last.
  private static boolean years(String code, int pupils, Draw draw, Table years) {
    int left = pupils;
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      left = left < FEWEST_PUPILS ? 0 : left;
      int classes = left == 0 ? 0 : Math.max(1, (int) Math.round(left / PUPILS_IN_A_CLASS));
      int mixed = Math.min(classes, draw.weighted(6, 3, 1));
      years.row(year + "-" + (year + 1), code, classes, mixed, left);
      if (year < LAST_YEAR) {
        left = left == 0 ? 0 : Math.max(0, left + draw.between(-9, 5));
      }
    }
    return left > 0;
  }

  private static boolean remote(Commune commune) {
    return commune.areaKm2() > 400;
  }
}
