package vn.trangtien.illustration;

import java.util.List;
import java.util.Map;

/// Projects that do not exist in zones that do. Together they never take more than three quarters
/// of a zone; what is realised never exceeds what is registered and is nothing before work begins.
final class ZoneProjects implements Subject {

  private static final double FULL = 0.75;
  private static final int LAST_YEAR = 2026;

  /// Zone, projects, smallest and largest area in hectares, first year.
  private static final List<String[]> ZONES =
      """
      KKT-CMLC|46|2|95|2007
      KKT-AD|3|1.5|9|2012
      KCN-PB-12|52|0.8|5|2001
      KCN-PB-4-1|8|2|10|2021
      KCN-GMX|9|4|25|2022
      KCN-PD-VGC|11|2|18|2015
      KCN-LS|12|1.5|14|2010
      KCN-TH-1|5|1|6|2014
      KCN-PDA|4|1.5|8|2010
      """
          .lines()
          .map(it -> it.split("\\|"))
          .toList();
  private static final List<String> PARK_FIELDS =
      List.of(
          "dệt may",
          "dệt may",
          "chế biến gỗ",
          "thực phẩm, đồ uống",
          "vật liệu xây dựng",
          "cơ khí",
          "điện, điện tử",
          "bao bì, in",
          "kho vận");
  private static final List<String> COAST_FIELDS =
      List.of(
          "du lịch, nghỉ dưỡng",
          "du lịch, nghỉ dưỡng",
          "cảng, kho vận",
          "kho vận",
          "điện, điện tử",
          "vật liệu xây dựng",
          "chế biến gỗ",
          "năng lượng");
  private static final List<String> ORIGINS =
      List.of(
          "Việt Nam", "Hàn Quốc", "Nhật Bản", "Thái Lan", "Singapore", "Trung Quốc", "Đài Loan");
  private static final double[] ORIGIN_WEIGHTS = {66, 7, 6, 5, 6, 5, 4};

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "bqlkkt-2025/du-an-trong-khu",
            "ma_du_an",
            "ten_du_an",
            "ma_khu",
            "linh_vuc",
            "xuat_xu_von",
            "von_dang_ky_ty_dong",
            "von_thuc_hien_ty_dong",
            "dien_tich_ha",
            "nam_cap",
            "trang_thai");
    List<Map<String, String>> zones = province.rows("bqlkkt-2025/khu-cong-nghiep.csv");
    int number = 0;
    for (String[] zone : ZONES) {
      double free = FULL * area(zones, zone[0]);
      for (int i = 0; i < Integer.parseInt(zone[1]); i++) {
        Draw draw = Draw.of("du-an-trong-khu/" + zone[0] + "/" + i);
        double low = Double.parseDouble(zone[2]);
        double spread = Double.parseDouble(zone[3]) / low;
        double hectares = Table.round(low * Math.pow(spread, draw.between(0.0, 1.0)), 2);
        if (hectares > free) {
          continue;
        }
        free -= hectares;
        number++;
        row(table, number, zone, hectares, draw);
      }
    }
    return List.of(table);
  }

  private static void row(Table table, int number, String[] zone, double hectares, Draw draw) {
    String field =
        switch (zone[0]) {
          case "KKT-CMLC" -> draw.one(COAST_FIELDS);
          case "KKT-AD" -> "kho vận";
          default -> draw.one(PARK_FIELDS);
        };
    int year = draw.between(Integer.parseInt(zone[4]), LAST_YEAR);
    double registered = Table.round(hectares * perHectare(draw, field), 1);
    String state = state(draw, LAST_YEAR - year);
    double share =
        switch (state) {
          case "đang hoạt động" -> draw.between(0.75, 1.0);
          case "đang xây dựng" -> draw.between(0.08, 0.6);
          case "tạm ngừng" -> draw.between(0.2, 0.8);
          default -> 0;
        };
    table.row(
        "MH-KCN-%03d".formatted(number),
        "Dự án minh họa %03d (%s)".formatted(number, field),
        zone[0],
        field,
        ORIGINS.get(draw.weighted(ORIGIN_WEIGHTS)),
        registered,
        Table.round(registered * share, 1),
        hectares,
        year,
        state);
  }

  private static double perHectare(Draw draw, String field) {
    return switch (field) {
      case "điện, điện tử" -> draw.between(80.0, 240.0);
      case "năng lượng", "cảng, kho vận" -> draw.between(60.0, 160.0);
      case "du lịch, nghỉ dưỡng" -> draw.between(30.0, 120.0);
      case "kho vận" -> draw.between(12.0, 40.0);
      default -> draw.between(20.0, 90.0);
    };
  }

  private static String state(Draw draw, int age) {
    int drawn = age <= 1 ? draw.weighted(0, 35, 65, 0) : draw.weighted(70, 16, 7, 7);
    return List.of("đang hoạt động", "đang xây dựng", "chưa triển khai", "tạm ngừng").get(drawn);
  }

  private static double area(List<Map<String, String>> zones, String code) {
    return zones.stream()
        .filter(it -> code.equals(it.get("ma_khu")))
        .mapToDouble(it -> Double.parseDouble(String.valueOf(it.get("dien_tich_ha"))))
        .findFirst()
        .orElseThrow();
  }
}
