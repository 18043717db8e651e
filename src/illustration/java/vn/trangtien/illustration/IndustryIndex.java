package vn.trangtien.illustration;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Industrial production by branch and retail sales, month by month: each branch grows at its own
/// pace, sags at Tết and in flood months; a section is the weighted sum of its branches.
final class IndustryIndex implements Subject {

  private static final YearMonth BASE = YearMonth.of(2021, 1);
  private static final YearMonth FIRST = YearMonth.of(2022, 1);
  private static final YearMonth LAST = YearMonth.of(2026, 10);

  /// Section, code, name, weight, growth a year in per cent; a section without branches is its own.
  private static final String BRANCHES =
      """
      B|B|Khai khoáng|2.5|2
      C|C10|Sản xuất chế biến thực phẩm|8|7
      C|C11|Sản xuất đồ uống|15|4
      C|C13|Dệt|14|6
      C|C14|Sản xuất trang phục|16|8
      C|C16|Chế biến gỗ và sản phẩm từ gỗ|6|5
      C|C20|Sản xuất hóa chất|3|6
      C|C23|Sản xuất sản phẩm từ khoáng phi kim loại|12|5
      C|C25|Sản xuất sản phẩm từ kim loại đúc sẵn|3|7
      C|C29|Sản xuất xe có động cơ|3|24
      D|D|Sản xuất và phân phối điện, khí đốt|15|5
      E|E|Cung cấp nước, xử lý rác thải, nước thải|2.5|5
      """;

  /// The floods of October 2022, November 2023, October and November 2025.
  private static final List<YearMonth> FLOODS =
      List.of(
          YearMonth.of(2022, 10),
          YearMonth.of(2023, 11),
          YearMonth.of(2025, 10),
          YearMonth.of(2025, 11));

  private static final List<Integer> TET_MONTHS = List.of(2, 2, 1, 2, 1, 2);

  private final List<String[]> branches = BRANCHES.lines().map(it -> it.split("\\|")).toList();

  @Override
  public List<Table> tables(Province province) {
    Table index =
        new Table(
            "sct/chi-so-cong-nghiep-ban-le",
            "ky",
            "ma_nganh",
            "ten_nganh",
            "cap_nganh",
            "so_thang_truoc_pct",
            "so_cung_ky_pct",
            "luy_ke_so_cung_ky_pct");
    Table retail =
        new Table(
            "sct/chi-so-cong-nghiep-ban-le-doanh-thu",
            "ky",
            "tong_ty_dong",
            "ban_le_hang_hoa_ty_dong",
            "luu_tru_ty_dong",
            "an_uong_ty_dong",
            "lu_hanh_ty_dong",
            "dich_vu_khac_ty_dong",
            "tong_so_cung_ky_pct");
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      index(index, month, "TONG", "Toàn ngành công nghiệp", "toàn ngành", branches);
      for (String section : List.of("B", "C", "D", "E")) {
        List<String[]> parts = branches.stream().filter(it -> it[0].equals(section)).toList();
        boolean whole = parts.size() == 1;
        String name = whole ? parts.getFirst()[2] : "Công nghiệp chế biến, chế tạo";
        index(index, month, section, name, "cấp 1", parts);
        for (String[] part : whole ? List.<String[]>of() : parts) {
          index(index, month, part[1], part[2], "cấp 2", List.<String[]>of(part));
        }
      }
      retail(retail, month);
    }
    return List.of(index, retail);
  }

  private static void index(
      Table table, YearMonth month, String code, String name, String rank, List<String[]> parts) {
    double now = level(parts, month);
    double sum = 0;
    double sumBefore = 0;
    for (int m = 1; m <= month.getMonthValue(); m++) {
      sum += level(parts, month.withMonth(m));
      sumBefore += level(parts, month.withMonth(m).minusYears(1));
    }
    table.row(
        month,
        code,
        name,
        rank,
        Table.round(100 * now / level(parts, month.minusMonths(1)), 2),
        Table.round(100 * now / level(parts, month.minusYears(1)), 2),
        Table.round(100 * sum / sumBefore, 2));
  }

  private static double level(List<String[]> parts, YearMonth month) {
    double level = 0;
    for (String[] part : parts) {
      double growth = Math.pow(1 + Double.parseDouble(part[4]) / 100, years(month));
      double noise = Draw.of("iip " + part[1] + month).between(0.97, 1.03);
      boolean power = part[1].equals("D");
      double season =
          power ? 1 + 0.22 * Math.cos(2 * Math.PI * (month.getMonthValue() - 11.5) / 12) : 1;
      double work = power ? 1 : tet(month) * (FLOODS.contains(month) ? 0.94 : 1);
      level += Double.parseDouble(part[3]) * growth * noise * season * work;
    }
    return level;
  }

  private static double years(YearMonth month) {
    return month.getYear() - BASE.getYear() + (month.getMonthValue() - 1) / 12.0;
  }

  private static double tet(YearMonth month) {
    int tet = TET_MONTHS.get(month.getYear() - BASE.getYear());
    return month.getMonthValue() == tet ? 0.87 : 1;
  }

  private static void retail(Table table, YearMonth month) {
    List<Double> now = sales(month);
    List<Double> before = sales(month.minusYears(1));
    List<Object> row = new ArrayList<>(List.of(month, Table.round(sum(now), 1)));
    row.addAll(now);
    row.add(Table.round(100 * sum(now) / sum(before), 2));
    table.row(row.toArray());
  }

  private static double sum(List<Double> parts) {
    return parts.stream().mapToDouble(Double::doubleValue).sum();
  }

  /// Goods, lodging, meals, travel and other services in thousand million đồng; travel comes back
  /// from 2021 until mid-2023, is busy from February to August and slack in the rainy months.
  private static List<Double> sales(YearMonth month) {
    Draw draw = Draw.of("ban le " + month);
    double recovery = Math.clamp(0.3 + 0.35 * (years(month) - 0.6), 0.25, 1.0);
    double season = 1 + 0.22 * Math.cos(2 * Math.PI * (month.getMonthValue() - 6) / 12);
    double flood = FLOODS.contains(month) ? 0.85 : 1;
    double tetShopping = 2 - tet(month);
    double travel = recovery * season * flood * Math.pow(1.10, years(month));
    double goods = 2650 * Math.pow(1.095, years(month)) * tetShopping * (flood + 1) / 2;
    double meals = 480 * Math.pow(1.08, years(month)) * (0.55 + 0.45 * recovery * season) * flood;
    double services = 420 * Math.pow(1.09, years(month)) * (flood + 1) / 2;
    List<Double> sales = new ArrayList<>();
    for (double mean : List.of(goods, 165 * travel, meals, 48 * travel, services)) {
      sales.add(Table.round(mean * draw.between(0.98, 1.02), 1));
    }
    return sales;
  }
}
