package vn.trangtien.illustration;

import java.time.YearMonth;
import java.util.List;

/// Monthly prices of building materials in three areas: each material starts from its base price,
/// drifts by its own yearly rate, wavers a little and costs more the farther it is carried. Sand,
/// gravel and filling soil rise faster from mid-2025.
final class BuildingPrices implements Subject {

  private static final YearMonth FIRST = YearMonth.of(2024, 1);
  private static final YearMonth LAST = YearMonth.of(2026, 7);
  private static final YearMonth SHORTAGE = YearMonth.of(2025, 6);

  /// Code, group, name, quality, unit, base price, yearly drift in per cent, haulage per step.
  private static final String MATERIALS =
      """
      XM01|xi măng|Xi măng PCB30 (bao 50 kg)|TCVN 6260:2020|tấn|1380000|1.5|2
      XM02|xi măng|Xi măng PCB40 (bao 50 kg)|TCVN 6260:2020|tấn|1450000|1.5|2
      XM03|xi măng|Xi măng PCB40 rời|TCVN 6260:2020|tấn|1330000|1.5|2
      TH01|thép|Thép cuộn D6–D8 CB240-T|TCVN 1651-1:2018|kg|14600|-2|1
      TH02|thép|Thép thanh vằn D10 CB300-V|TCVN 1651-2:2018|kg|14900|-2|1
      TH03|thép|Thép thanh vằn D12–D25 CB400-V|TCVN 1651-2:2018|kg|14750|-2|1
      TH04|thép|Thép hình L, U, I|TCVN 7571|kg|17200|-1|1
      TH05|thép|Lưới thép hàn D4 a200|TCVN 9391:2012|m2|26500|-1|1
      CA01|cát|Cát xây|TCVN 7570:2006|m3|235000|6|9
      CA02|cát|Cát tô trát|TCVN 7570:2006|m3|220000|6|9
      CA03|cát|Cát bê tông|TCVN 7570:2006|m3|260000|7|9
      CA04|cát|Cát đắp nền|K90|m3|135000|7|12
      DA01|đá|Đá dăm 1x2|TCVN 7570:2006|m3|330000|4|8
      DA02|đá|Đá dăm 2x4|TCVN 7570:2006|m3|305000|4|8
      DA03|đá|Đá dăm 4x6|TCVN 7570:2006|m3|280000|4|8
      DA04|đá|Đá hộc|TCVN 7570:2006|m3|250000|4|9
      DA05|đá|Cấp phối đá dăm loại 1|TCVN 8859:2023|m3|270000|4|9
      DA06|đá|Cấp phối đá dăm loại 2|TCVN 8859:2023|m3|245000|4|9
      DT01|đất đắp|Đất san lấp tại mỏ|K95|m3|62000|9|15
      GA01|gạch|Gạch đất sét nung 4 lỗ|90x90x190 mm|viên|1250|2|5
      GA02|gạch|Gạch đất sét nung 6 lỗ|95x135x190 mm|viên|2350|2|5
      GA03|gạch|Gạch bê tông đặc|60x95x200 mm|viên|1450|1|5
      GA04|gạch|Gạch ceramic lát nền|600x600 mm|m2|158000|1|1
      GA05|gạch|Gạch terrazzo lát vỉa hè|400x400x30 mm|m2|98000|2|3
      NG01|ngói|Ngói màu xi măng|10 viên/m2|viên|15800|2|3
      BT01|bê tông|Bê tông thương phẩm M250|độ sụt 12±2 cm|m3|1180000|3|3
      BT02|bê tông|Bê tông thương phẩm M300|độ sụt 12±2 cm|m3|1245000|3|3
      NH01|nhựa đường|Nhựa đường 60/70|TCVN 13567-1:2022|kg|16300|-1|1
      NH02|nhựa đường|Bê tông nhựa chặt BTNC 12,5|TCVN 13567-1:2022|tấn|1690000|1|3
      TO01|mái|Tôn mạ màu sóng vuông 0,45 mm|TCVN 8053:2009|m2|112000|-1|1
      ON01|ống|Ống uPVC D110 PN6|TCVN 8491-2:2011|m|86000|1|1
      SO01|sơn|Sơn nước ngoài nhà|thùng 18 lít|kg|92000|2|1
      """;

  private static final List<String> AREAS = List.of("trung tâm", "đồng bằng, ven biển", "miền núi");

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "sxd-2025/gia-vat-lieu-xay-dung",
            "ky",
            "ma_vat_lieu",
            "nhom",
            "ten",
            "quy_cach",
            "don_vi_tinh",
            "khu_vuc",
            "gia_truoc_thue_vnd",
            "so_ky_truoc_pct");
    List<String[]> materials = MATERIALS.lines().map(it -> it.split("\\|")).toList();
    for (String[] material : materials) {
      if (material.length != 8) {
        throw new IllegalStateException(String.join("|", material));
      }
    }
    int months = (LAST.getYear() - FIRST.getYear()) * 12 + LAST.getMonthValue();
    for (int month = 0; month < months; month++) {
      for (String[] material : materials) {
        for (int area = 0; area < AREAS.size(); area++) {
          long price = price(material, area, month);
          table.row(
              FIRST.plusMonths(month),
              material[0],
              material[1],
              material[2],
              material[3],
              material[4],
              AREAS.get(area),
              price,
              month == 0
                  ? null
                  : Table.round(100.0 * price / price(material, area, month - 1) - 100, 2));
        }
      }
    }
    return List.of(table);
  }

  /// The published price: changes by less than a per cent are not passed on until a quarter begins.
  private static long price(String[] material, int area, int month) {
    int quarter = month - month % 3;
    double now = exact(material, area, month);
    double atQuarter = exact(material, area, quarter);
    double price = Math.abs(now / atQuarter - 1) < 0.01 ? atQuarter : now;
    long step = price > 500_000 ? 5000 : price > 50_000 ? 1000 : price > 5000 ? 50 : 10;
    return Math.round(price / step) * step;
  }

  private static double exact(String[] material, int area, int month) {
    double drift = Double.parseDouble(material[6]) / 100;
    double growth = Math.pow(1 + drift, month / 12.0);
    YearMonth at = FIRST.plusMonths(month);
    boolean scarce = List.of("cát", "đá", "đất đắp").contains(material[1]);
    int monthsScarce =
        (at.getYear() - SHORTAGE.getYear()) * 12 + at.getMonthValue() - SHORTAGE.getMonthValue();
    double shortage = scarce ? 1 + 0.012 * Math.clamp(monthsScarce, 0, 12) : 1;
    double haulage = 1 + area * Double.parseDouble(material[7]) / 100;
    double waver = Draw.of("gia " + material[0] + month).between(0.988, 1.012);
    return Double.parseDouble(material[5]) * growth * shortage * haulage * waver;
  }
}
