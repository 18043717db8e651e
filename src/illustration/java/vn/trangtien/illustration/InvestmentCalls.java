package vn.trangtien.illustration;

import java.util.List;

/// Projects that nobody calls for: each kind lies where it could, resorts by lagoon and sea, homes
/// in wards, and costs per hectare what its kind may cost.
final class InvestmentCalls implements Subject {

  private static final int EACH = 5;
  private static final List<String> SHORE =
      List.of("19873", "19900", "19945", "20122", "20107", "20137");
  private static final List<String> TOWN =
      List.of("19777", "19789", "19815", "19813", "19909", "19930", "19969", "19975");
  private static final List<String> UPLAND =
      List.of("20035", "20044", "20050", "20071", "20161", "20179", "20182", "19819");
  private static final List<String> PLAIN =
      List.of("19858", "19867", "19885", "19942", "19996", "20017", "20131", "20140");
  private static final List<String> ZONE = List.of("20137", "19960", "20131", "19996", "19885");

  private static final List<Kind> KINDS =
      List.of(
          new Kind("du lịch - dịch vụ", "khu nghỉ dưỡng ven biển, đầm phá", SHORE, 8, 90, 9, 30),
          new Kind("du lịch - dịch vụ", "khu du lịch sinh thái rừng, suối", UPLAND, 10, 80, 2, 8),
          new Kind("thương mại", "trung tâm thương mại, chợ", TOWN, 0.6, 4, 60, 180),
          new Kind("đô thị - nhà ở", "khu đô thị, khu dân cư", TOWN, 5, 45, 35, 90),
          new Kind("đô thị - nhà ở", "nhà ở xã hội", TOWN, 1.2, 9, 70, 160),
          new Kind("hạ tầng công nghiệp", "hạ tầng khu, cụm công nghiệp", ZONE, 25, 150, 5, 11),
          new Kind("công nghiệp", "nhà máy chế biến, chế tạo", ZONE, 3, 25, 15, 60),
          new Kind("nông nghiệp", "trồng trọt, chăn nuôi công nghệ cao", PLAIN, 6, 60, 2, 9),
          new Kind("môi trường", "xử lý chất thải, nước thải", PLAIN, 2, 15, 20, 70),
          new Kind("y tế - giáo dục", "bệnh viện, trường học tư thục", TOWN, 0.8, 5, 80, 220),
          new Kind("hạ tầng - vận tải", "bến bãi, kho vận, cảng cạn", ZONE, 4, 40, 12, 40));

  private record Kind(
      String field,
      String what,
      List<String> communes,
      double lowHectares,
      double highHectares,
      double lowPerHectare,
      double highPerHectare) {}

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
                "skhdt/du-an-keu-goi-dau-tu",
                "ma_du_an",
                "ten_du_an",
                "linh_vuc",
                "dien_tich_ha",
                "tong_von_ty_dong",
                "hinh_thuc",
                "tinh_trang_dat",
                "nam_vao_danh_muc",
                "trang_thai",
                "ma_xa",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    int number = 0;
    for (int round = 0; round < EACH; round++) {
      for (Kind kind : KINDS) {
        number++;
        row(table, number, kind, province);
      }
    }
    return List.of(table);
  }

  private static void row(Table table, int number, Kind kind, Province province) {
    Draw draw = Draw.of("du-an-keu-goi-dau-tu/" + number);
    Commune commune = province.commune(draw.one(kind.communes()));
    double hectares = Table.round(draw.between(kind.lowHectares(), kind.highHectares()), 1);
    double perHectare = draw.between(kind.lowPerHectare(), kind.highPerHectare());
    Integer capital = draw.chance(0.15) ? null : (Integer) tens(hectares * perHectare);
    String state =
        List.of("đang kêu gọi", "đã có nhà đầu tư", "dừng kêu gọi").get(draw.weighted(76, 18, 6));
    Commune.Point point = draw.chance(0.85) ? commune.point(draw) : null;
    table.row(
        "MH-KG-%02d".formatted(number),
        "Dự án minh họa %02d: %s".formatted(number, kind.what()),
        kind.field(),
        hectares,
        capital,
        form(draw, kind),
        List.of("đất sạch", "đang giải phóng mặt bằng", "chưa giải phóng mặt bằng")
            .get(draw.weighted(25, 35, 40)),
        draw.between(2023, 2026),
        state,
        commune.code(),
        point == null ? null : point.latitude(),
        point == null ? null : point.longitude());
  }

  private static int tens(double capital) {
    return Math.max(10, 10 * (int) Math.round(capital / 10));
  }

  private static String form(Draw draw, Kind kind) {
    return switch (kind.field()) {
      case "đô thị - nhà ở" -> "đấu thầu lựa chọn nhà đầu tư";
      case "thương mại" -> "đấu giá quyền sử dụng đất";
      case "môi trường" -> draw.chance(0.5) ? "đối tác công tư (PPP)" : "chấp thuận nhà đầu tư";
      default -> draw.chance(0.3) ? "đấu giá quyền sử dụng đất" : "chấp thuận nhà đầu tư";
    };
  }
}
