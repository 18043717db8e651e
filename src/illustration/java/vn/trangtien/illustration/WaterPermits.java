package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;

/// Made-up permits to abstract water, for uses that the commune has; wells for small needs, rivers
/// and reservoirs for large ones, terms of five to fifteen years. Places in WGS 84 and VN-2000.
final class WaterPermits implements Subject {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
  private static final int MINISTRY_FLOW = 50_000;

  /// @param term years
  private record Use(
      String purpose, String kind, int count, int low, int high, int term, List<String> where) {}

  private static final List<Use> USES =
      List.of(
          new Use(
              "cấp nước sinh hoạt",
              "nước mặt",
              12,
              1_500,
              60_000,
              15,
              List.of("19774", "19813", "19858", "19996", "20140", "20137", "20044", "20161")),
          new Use(
              "thủy lợi",
              "nước mặt",
              14,
              5_000,
              90_000,
              15,
              List.of("19831", "19867", "19885", "20017", "20131", "20140", "20071")),
          new Use(
              "thủy điện",
              "nước mặt",
              9,
              400_000,
              2_600_000,
              15,
              List.of("19819", "20035", "20050", "20101", "20179", "20182")),
          new Use(
              "sản xuất công nghiệp",
              "nước mặt",
              10,
              300,
              9_000,
              10,
              List.of("19960", "19996", "20137", "19858")),
          new Use(
              "nuôi trồng thủy sản",
              "nước dưới đất",
              18,
              40,
              900,
              5,
              List.of("19828", "19873", "19945", "20122", "19831")),
          new Use(
              "sản xuất công nghiệp",
              "nước dưới đất",
              16,
              30,
              600,
              5,
              List.of("19960", "19969", "20131", "20017", "19858")),
          new Use(
              "cơ sở lưu trú, dịch vụ",
              "nước dưới đất",
              20,
              15,
              300,
              5,
              List.of("19900", "20137", "19942", "19813", "19774")),
          new Use(
              "chăn nuôi",
              "nước dưới đất",
              21,
              12,
              150,
              5,
              List.of("19831", "19819", "20035", "20131", "20161", "20107")));

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
                "snnmt/giay-phep-tai-nguyen-nuoc",
                "so_giay_phep",
                "ten_to_chuc",
                "loai_nguon",
                "nguon_nuoc",
                "muc_dich",
                "luu_luong_m3_ngay",
                "cap_cap_phep",
                "ngay_cap",
                "thoi_han_nam",
                "ngay_het_han",
                "tinh_trang",
                "ma_xa",
                "x_vn2000",
                "y_vn2000",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    Draw draw = Draw.of("giay-phep-tai-nguyen-nuoc");
    int number = 0;
    for (Use use : USES) {
      for (int i = 0; i < use.count(); i++) {
        row(++number, use, province.commune(draw.one(use.where())), draw, table);
      }
    }
    return List.of(table);
  }

  private static void row(int number, Use use, Commune commune, Draw draw, Table table) {
    Commune.Point at = commune.point(draw);
    Vn2000.Grid grid = Vn2000.of(at.latitude(), at.longitude());
    double size = Math.pow(draw.between(0.0, 1.0), 2);
    int step = use.high() > 100_000 ? 10_000 : use.high() > 1_000 ? 100 : 5;
    int flow = (use.low() + (int) (size * (use.high() - use.low()))) / step * step;
    LocalDate issued = LocalDate.of(2016, 3, 1).plusDays(draw.between(0, 3840));
    LocalDate ends = issued.plusYears(use.term());
    if (ends.isBefore(TODAY.minusYears(1))) {
      issued = issued.plusYears(use.term());
      ends = ends.plusYears(use.term());
    }
    table.row(
        "MH-%03d/%d/GP-TNN".formatted(number, issued.getYear()),
        "Tổ chức minh họa %03d".formatted(number),
        use.kind(),
        use.kind().equals("nước dưới đất") ? aquifer(commune) : river(commune),
        use.purpose(),
        flow,
        use.kind().equals("nước mặt") && flow >= MINISTRY_FLOW ? "bộ" : "tỉnh, thành phố",
        issued.toString(),
        use.term(),
        ends.toString(),
        state(ends),
        commune.code(),
        grid.x(),
        grid.y(),
        at.latitude(),
        at.longitude());
  }

  private static String state(LocalDate ends) {
    if (ends.isBefore(TODAY)) {
      return "hết hạn";
    }
    return ends.isBefore(TODAY.plusMonths(6)) ? "sắp hết hạn" : "còn hạn";
  }

  private static String aquifer(Commune commune) {
    return commune.areaKm2() > 150 ? "tầng khe nứt" : "tầng chứa nước Đệ tứ";
  }

  private static String river(Commune commune) {
    return switch (commune.code()) {
      case "19774", "19813" -> "sông Hương";
      case "19831" -> "sông Ô Lâu";
      case "20035" -> "sông Hữu Trạch";
      case "20140" -> "sông Truồi";
      case "20137" -> "sông Bù Lu";
      case "20161", "20179", "20182" -> "sông Tả Trạch";
      case "20044", "20071", "20101" -> "sông A Sáp";
      case "20131" -> "sông Nông";
      case "19960" -> "sông Phú Bài";
      default -> "sông Bồ";
    };
  }
}
