package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/// Car parks with made-up names beside real places, and rules about stopping that are made up for
/// real streets, drawn by a few points each.
final class Parking implements Subject {

  /// Street, commune, latitude and longitude of its points.
  private static final String STREETS =
      """
      Lê Lợi|19789|16.4572 107.5795 16.4605 107.5838 16.4652 107.5880 16.4712 107.5948
      Hùng Vương|19789|16.4665 107.5905 16.4632 107.5945 16.4605 107.5980 16.4576 107.6008
      Hà Nội|19789|16.4638 107.5868 16.4632 107.5945
      Nguyễn Huệ|19789|16.4580 107.5810 16.4574 107.5850 16.4579 107.5880 16.4588 107.5990
      Bà Triệu|19789|16.4699 107.5990 16.4643 107.6000 16.4618 107.5988
      Võ Thị Sáu|19789|16.4690 107.5953 16.4703 107.5962
      Chu Văn An|19789|16.4710 107.5944 16.4696 107.5957
      Điện Biên Phủ|19789|16.4515 107.5810 16.4472 107.5820 16.4390 107.5824
      Bùi Thị Xuân|19789|16.4568 107.5740 16.4553 107.5700 16.4550 107.5610
      Trường Chinh|19815|16.4623 107.6000 16.4597 107.6053
      An Dương Vương|19815|16.4545 107.6035 16.4506 107.6050 16.4485 107.6075
      Nguyễn Sinh Cung|19777|16.4745 107.5961 16.4807 107.5960 16.4845 107.5960
      Trần Hưng Đạo|19753|16.4670 107.5838 16.4692 107.5860 16.4727 107.5880 16.4743 107.5892
      Phan Đăng Lưu|19753|16.4735 107.5878 16.4751 107.5870 16.4776 107.5848
      Chi Lăng|19753|16.4746 107.5890 16.4795 107.5897 16.4843 107.5900
      Bạch Đằng|19753|16.4750 107.5890 16.4799 107.5850 16.4832 107.5830 16.4868 107.5803
      Đinh Tiên Hoàng|19753|16.4687 107.5850 16.4731 107.5820 16.4790 107.5780
      Mai Thúc Loan|19753|16.4766 107.5825 16.4741 107.5790
      Nguyễn Trãi|19753|16.4689 107.5700 16.4743 107.5660
      Lê Duẩn|19753|16.4664 107.5828 16.4645 107.5795 16.4622 107.5725
      Kim Long|19774|16.4603 107.5680 16.4594 107.5630 16.4578 107.5590
      Nguyễn Tất Thành|19969|16.4400 107.6270 16.4329 107.6340 16.4301 107.6380
      """;

  private static final List<String> RULES =
      List.of(
          "cấm dừng, đỗ", "cấm đỗ", "cấm đỗ ngày lẻ", "cấm đỗ ngày chẵn", "cấm đỗ giờ cao điểm");
  private static final int CAR_PARKS = 48;

  private final Table table =
      new Table(
              "sgtvt/bai-do-xe",
              "ma",
              "ten",
              "loai",
              "ten_duong",
              "quy_dinh",
              "ngay_ap_dung",
              "gio_bat_dau",
              "gio_ket_thuc",
              "suc_chua_o_to",
              "suc_chua_xe_may",
              "gia_o_to_vnd",
              "gia_xe_may_vnd",
              "ap_dung_tu",
              "ma_xa",
              "vi_do",
              "kinh_do")
          .points("vi_do", "kinh_do");

  @Override
  public List<Table> tables(Province province) {
    Draw draw = Draw.of("bai-do-xe");
    List<String[]> streets = STREETS.lines().map(it -> it.split("\\|")).toList();
    for (int i = 0; i < CAR_PARKS; i++) {
      carPark(draw, i + 1, draw.one(streets));
    }
    int number = 0;
    for (String[] street : streets) {
      for (int rules = draw.between(1, 2); rules > 0; rules--) {
        number++;
        street(draw, number, street, rules);
      }
    }
    return List.of(table);
  }

  private void carPark(Draw draw, int number, String[] street) {
    String[] points = street[2].split(" ");
    int at = 2 * draw.between(0, points.length / 2 - 1);
    boolean kerb = draw.chance(0.3);
    boolean allDay = draw.chance(0.25);
    boolean motorcycles = !kerb && draw.chance(0.8);
    table.row(
        String.format(Locale.ROOT, "BD-%03d", number),
        String.format(Locale.ROOT, "Bãi đỗ xe minh họa %02d", number),
        kerb ? "đỗ xe lòng đường có thu phí" : "bãi đỗ xe",
        street[0],
        null,
        "hằng ngày",
        allDay ? "00:00" : draw.one(List.of("05:30", "06:00", "06:30")),
        allDay ? "23:59" : draw.one(List.of("21:00", "22:00", "22:30")),
        kerb ? draw.between(8, 30) : 5 * draw.between(4, 40),
        motorcycles ? 10 * draw.between(5, 60) : null,
        kerb ? 10000 : draw.one(List.of(15000, 20000, 25000, 30000)),
        motorcycles ? draw.one(List.of(2000, 3000, 5000)) : null,
        LocalDate.of(draw.between(2019, 2025), draw.between(1, 12), 1),
        street[1],
        Table.round(Double.parseDouble(points[at]) + draw.between(-0.0006, 0.0006), 5),
        Table.round(Double.parseDouble(points[at + 1]) + draw.between(-0.0006, 0.0006), 5));
  }

  /// A street with two rules has the second one for the peak hours only.
  private void street(Draw draw, int number, String[] street, int rules) {
    boolean peak = rules == 2;
    String rule = peak ? RULES.getLast() : draw.one(RULES.subList(0, 4));
    table
        .row(
            String.format(Locale.ROOT, "CD-%03d", number),
            "Đường " + street[0],
            "đường hạn chế dừng, đỗ",
            street[0],
            rule,
            peak ? "thứ hai đến thứ sáu" : rule.contains("ngày ") ? "theo ngày" : "hằng ngày",
            peak ? "06:30" : "06:00",
            peak ? "08:00" : draw.one(List.of("18:00", "20:00", "22:00")),
            null,
            null,
            null,
            null,
            LocalDate.of(draw.between(2020, 2026), draw.between(1, 9), 1),
            street[1],
            null,
            null)
        .shape(line(street[2].split(" ")));
  }

  private static String line(String[] points) {
    StringJoiner line = new StringJoiner(",", "{\"type\":\"LineString\",\"coordinates\":[", "]}");
    for (int i = 0; i < points.length; i += 2) {
      line.add("[" + Double.parseDouble(points[i + 1]) + "," + Double.parseDouble(points[i]) + "]");
    }
    return line.toString();
  }
}
