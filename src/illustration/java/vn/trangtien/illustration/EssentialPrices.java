package vn.trangtien.illustration;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Monthly prices that wander around a slowly rising level. Vegetables and fish cost more in the
/// months of flood, meat and sticky rice before Tết, fuel moves for all of a kind together.
final class EssentialPrices implements Subject {

  private static final YearMonth FIRST = YearMonth.of(2024, 1);
  private static final YearMonth LAST = YearMonth.of(2026, 10);
  private static final double RISE = 1.0022;

  /// Group, name, unit, price of January 2024 in đồng, monthly deviation, season.
  private static final List<String[]> GOODS =
      """
      lương thực|Gạo tẻ thường|kg|16500|0.012|
      lương thực|Gạo thơm|kg|21000|0.012|
      lương thực|Gạo nếp|kg|27000|0.012|tết
      thực phẩm tươi sống|Thịt lợn mông sấn|kg|105000|0.02|tết
      thực phẩm tươi sống|Thịt lợn ba chỉ|kg|125000|0.02|tết
      thực phẩm tươi sống|Thịt bò thăn|kg|265000|0.01|tết
      thực phẩm tươi sống|Gà ta nguyên con|kg|135000|0.018|tết
      thực phẩm tươi sống|Gà công nghiệp làm sẵn|kg|65000|0.018|
      thực phẩm tươi sống|Trứng gà|10 quả|30000|0.02|
      thực phẩm tươi sống|Trứng vịt|10 quả|34000|0.02|
      thực phẩm tươi sống|Cá nục|kg|60000|0.03|lũ
      thực phẩm tươi sống|Cá ngừ|kg|75000|0.03|lũ
      thực phẩm tươi sống|Cá lóc đồng|kg|110000|0.02|
      thực phẩm tươi sống|Tôm đất đầm phá|kg|260000|0.03|lũ
      thực phẩm tươi sống|Mực ống|kg|280000|0.03|lũ
      rau, củ, quả|Cải xanh|kg|16000|0.05|lũ
      rau, củ, quả|Rau muống|kg|14000|0.05|lũ
      rau, củ, quả|Xà lách|kg|28000|0.06|lũ
      rau, củ, quả|Bí xanh|kg|15000|0.04|lũ
      rau, củ, quả|Cà chua|kg|22000|0.05|lũ
      rau, củ, quả|Khoai tây|kg|20000|0.03|
      rau, củ, quả|Hành lá|kg|30000|0.06|lũ
      rau, củ, quả|Ớt tươi|kg|45000|0.07|lũ
      rau, củ, quả|Tỏi khô|kg|45000|0.03|
      thực phẩm chế biến, đồ uống|Đường trắng|kg|25000|0.01|
      thực phẩm chế biến, đồ uống|Muối i-ốt|kg|6000|0.008|
      thực phẩm chế biến, đồ uống|Nước mắm 25 độ đạm|lít|60000|0.006|
      thực phẩm chế biến, đồ uống|Dầu ăn thực vật|lít|46000|0.012|
      thực phẩm chế biến, đồ uống|Sữa tươi tiệt trùng|lít|33000|0.006|
      thực phẩm chế biến, đồ uống|Mì ăn liền|thùng 30 gói|112000|0.006|
      thực phẩm chế biến, đồ uống|Bia lon|thùng 24 lon|285000|0.008|tết
      thực phẩm chế biến, đồ uống|Nước uống đóng bình|bình 20 lít|15000|0.004|
      vật liệu xây dựng|Xi măng PCB40|bao 50 kg|84000|0.006|
      vật liệu xây dựng|Thép cuộn phi 6|kg|15600|0.012|
      vật liệu xây dựng|Cát xây|m³|260000|0.025|lũ
      vật liệu xây dựng|Gạch đặc nung|1.000 viên|1450000|0.01|
      nhiên liệu|Xăng RON 95-III|lít|22800|0.03|dầu
      nhiên liệu|Dầu diesel 0,05S|lít|20300|0.03|dầu
      nhiên liệu|Gas bình 12 kg|bình|445000|0.025|dầu
      vật tư nông nghiệp|Phân urê|kg|11500|0.02|
      vật tư nông nghiệp|Phân NPK 16-16-8|kg|15500|0.012|
      dịch vụ|Nước sạch sinh hoạt, bậc 1|m³|9400|0|
      dịch vụ|Trông giữ xe máy ban ngày|lượt|3000|0|
      dịch vụ|Cắt tóc nam|lượt|40000|0.004|
      dịch vụ|Bún bò bình dân|tô|30000|0.004|
      """
          .lines()
          .map(it -> it.split("\\|", -1))
          .toList();

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "stc-2025/gia-hang-hoa-thiet-yeu",
            "ky",
            "ma_hang",
            "ten_hang",
            "nhom_hang",
            "don_vi_tinh",
            "gia_vnd",
            "gia_ky_truoc_vnd",
            "chenh_lech_vnd",
            "ty_le_tang_giam");
    int[][] prices = new int[GOODS.size()][];
    for (int i = 0; i < GOODS.size(); i++) {
      prices[i] = prices(GOODS.get(i));
    }
    int month = 0;
    for (YearMonth at = FIRST; !at.isAfter(LAST); at = at.plusMonths(1)) {
      for (int i = 0; i < GOODS.size(); i++) {
        String[] good = GOODS.get(i);
        int now = prices[i][month];
        Integer before = month == 0 ? null : (Integer) prices[i][month - 1];
        table.row(
            at,
            "H%02d".formatted(i + 1),
            good[1],
            good[0],
            good[2],
            now,
            before,
            before == null ? null : (Integer) (now - before),
            before == null ? null : (Double) Table.round(100.0 * (now - before) / before, 2));
      }
      month++;
    }
    return List.of(table);
  }

  private static int[] prices(String[] good) {
    Draw own = Draw.of("gia-hang-hoa-thiet-yeu/" + good[1]);
    Draw shared = Draw.of("gia-hang-hoa-thiet-yeu/" + good[5]);
    double start = Double.parseDouble(good[3]);
    double deviation = Double.parseDouble(good[4]);
    int months = (int) FIRST.until(LAST, ChronoUnit.MONTHS) + 1;
    int[] prices = new int[months];
    double drift = 0;
    for (int i = 0; i < months; i++) {
      double step = good[5].equals("dầu") ? shared.normal(0, 1) : own.normal(0, 1);
      drift = 0.85 * drift + deviation * step;
      double level = start * Math.pow(deviation == 0 ? 1 : RISE, i);
      double season = season(good[5], FIRST.plusMonths(i).getMonthValue());
      prices[i] = rounded(i == 0 ? start : level * Math.exp(drift) * season);
    }
    return prices;
  }

  private static double season(String kind, int month) {
    return switch (kind) {
      case "lũ" -> month == 10 || month == 11 ? 1.22 : month == 12 ? 1.1 : 1;
      case "tết" -> month == 1 || month == 2 ? 1.05 : 1;
      default -> 1;
    };
  }

  /// As a price tag would have it.
  private static int rounded(double price) {
    int step = price < 50_000 ? 100 : price < 200_000 ? 500 : 1_000;
    return step * (int) Math.round(price / step);
  }
}
