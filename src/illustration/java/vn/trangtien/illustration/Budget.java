package vn.trangtien.illustration;

import java.util.ArrayList;
import java.util.List;

/// The local budget as a tree: only its leaves are drawn, by size, growth and the usual course of
/// a year; every other line is the sum of the lines below it, in estimate and in outturn.
final class Budget implements Subject {

  private static final int FIRST_YEAR = 2023;
  private static final int LAST_YEAR = 2026;
  private static final int LAST_QUARTER = 3;
  private static final double GROWTH = 1.07;

  /// Code, parent, name, and for leaves the estimate of 2023 in million đồng and the course.
  private static final List<String[]> LINES =
      """
      T||Tổng thu ngân sách nhà nước trên địa bàn||
      T1|T|Thu nội địa||
      T1.1|T1|Thu từ doanh nghiệp nhà nước do trung ương quản lý|420000|đều
      T1.2|T1|Thu từ doanh nghiệp nhà nước do địa phương quản lý|130000|đều
      T1.3|T1|Thu từ doanh nghiệp có vốn đầu tư nước ngoài|3100000|đều
      T1.4|T1|Thu từ khu vực kinh tế ngoài quốc doanh|1450000|đều
      T1.5|T1|Thuế thu nhập cá nhân|620000|đầu năm
      T1.6|T1|Thuế bảo vệ môi trường|480000|đều
      T1.7|T1|Lệ phí trước bạ|360000|đều
      T1.8|T1|Thu phí, lệ phí|390000|mùa khách
      T1.9|T1|Tiền sử dụng đất|1900000|cuối năm
      T1.10|T1|Tiền cho thuê đất, thuê mặt nước|260000|cuối năm
      T1.11|T1|Thu từ hoạt động xổ số kiến thiết|110000|đều
      T1.12|T1|Thu khác ngân sách|230000|đều
      T2|T|Thu từ hoạt động xuất khẩu, nhập khẩu||
      T2.1|T2|Thuế giá trị gia tăng hàng nhập khẩu|540000|đều
      T2.2|T2|Thuế xuất khẩu, thuế nhập khẩu và thu khác|70000|đều
      T3|T|Thu viện trợ|45000|cuối năm
      C||Tổng chi cân đối ngân sách địa phương||
      C1|C|Chi đầu tư phát triển||
      C1.1|C1|Đầu tư từ vốn ngân sách tập trung|1150000|đầu tư
      C1.2|C1|Đầu tư từ nguồn thu tiền sử dụng đất|1700000|đầu tư
      C1.3|C1|Đầu tư từ nguồn thu xổ số kiến thiết|105000|đầu tư
      C1.4|C1|Chi đầu tư phát triển khác|240000|đầu tư
      C2|C|Chi thường xuyên||
      C2.1|C2|Giáo dục - đào tạo và dạy nghề|2950000|đều
      C2.2|C2|Khoa học và công nghệ|48000|cuối năm
      C2.3|C2|Y tế, dân số và gia đình|690000|đều
      C2.4|C2|Văn hóa thông tin|185000|mùa khách
      C2.5|C2|Phát thanh, truyền hình, thông tấn|42000|đều
      C2.6|C2|Thể dục thể thao|52000|đều
      C2.7|C2|Bảo vệ môi trường|260000|đều
      C2.8|C2|Các hoạt động kinh tế|830000|cuối năm
      C2.9|C2|Hoạt động của cơ quan quản lý nhà nước, Đảng, đoàn thể|1280000|đều
      C2.10|C2|Bảo đảm xã hội|540000|đầu năm
      C2.11|C2|Chi thường xuyên khác|150000|đều
      C3|C|Chi trả nợ lãi các khoản do chính quyền địa phương vay|16000|đều
      C4|C|Chi bổ sung quỹ dự trữ tài chính|1200|đầu năm
      C5|C|Dự phòng ngân sách|190000|dự phòng
      """
          .lines()
          .map(it -> it.split("\\|", -1))
          .toList();

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "stc-2025/ngan-sach",
            "quy",
            "ma_muc",
            "ma_cha",
            "cap",
            "loai",
            "ten_muc",
            "du_toan_nam_trieu_dong",
            "thuc_hien_quy_trieu_dong",
            "thuc_hien_luy_ke_trieu_dong",
            "ty_le_du_toan");
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      long[] plan = plan(year);
      long[] soFar = new long[LINES.size()];
      int quarters = year == LAST_YEAR ? LAST_QUARTER : 4;
      for (int quarter = 1; quarter <= quarters; quarter++) {
        long[] outturn = outturn(year, quarter, plan);
        for (int i = 0; i < LINES.size(); i++) {
          String[] line = LINES.get(i);
          soFar[i] += outturn[i];
          table.row(
              year + "-Q" + quarter,
              line[0],
              line[1].isEmpty() ? null : line[1],
              level(line),
              line[0].startsWith("T") ? "thu" : "chi",
              line[2],
              plan[i],
              outturn[i],
              soFar[i],
              Table.round(100.0 * soFar[i] / plan[i], 2));
        }
      }
    }
    return List.of(table);
  }

  private static long[] plan(int year) {
    List<Long> leaves = new ArrayList<>();
    for (String[] line : LINES) {
      Draw draw = Draw.of("ngan-sach/" + line[0] + "/" + year);
      double amount =
          line[3].isEmpty()
              ? 0
              : Double.parseDouble(line[3])
                  * Math.pow(GROWTH, year - FIRST_YEAR)
                  * draw.between(0.95, 1.05);
      leaves.add(100 * Math.round(amount / 100));
    }
    return summed(leaves);
  }

  private static long[] outturn(int year, int quarter, long[] plan) {
    List<Long> leaves = new ArrayList<>();
    for (int i = 0; i < LINES.size(); i++) {
      String[] line = LINES.get(i);
      Draw draw = Draw.of("ngan-sach/" + line[0] + "/" + year + "-Q" + quarter);
      double share = line[3].isEmpty() ? 0 : course(line[4])[quarter - 1];
      leaves.add(Math.round(plan[i] * share * draw.between(0.9, 1.14)));
    }
    return summed(leaves);
  }

  /// What part of the year’s estimate falls into each quarter.
  private static double[] course(String kind) {
    return switch (kind) {
      case "đầu năm" -> new double[] {0.34, 0.25, 0.2, 0.21};
      case "cuối năm" -> new double[] {0.14, 0.22, 0.25, 0.4};
      case "mùa khách" -> new double[] {0.22, 0.31, 0.28, 0.19};
      case "đầu tư" -> new double[] {0.09, 0.19, 0.24, 0.41};
      case "dự phòng" -> new double[4];
      default -> new double[] {0.24, 0.25, 0.25, 0.27};
    };
  }

  /// Adds what each line has to all lines above it. Parents stand before their children.
  private static long[] summed(List<Long> leaves) {
    long[] sums = leaves.stream().mapToLong(Long::longValue).toArray();
    for (int i = LINES.size() - 1; i >= 0; i--) {
      int parent = indexOf(LINES.get(i)[1]);
      if (parent >= i) {
        throw new IllegalStateException(LINES.get(i)[0] + " stands before its parent");
      }
      if (parent >= 0) {
        sums[parent] += sums[i];
      }
    }
    return sums;
  }

  private static int level(String[] line) {
    return line[1].isEmpty() ? 1 : 1 + level(LINES.get(indexOf(line[1])));
  }

  private static int indexOf(String code) {
    for (int i = 0; i < LINES.size(); i++) {
      if (LINES.get(i)[0].equals(code)) {
        return i;
      }
    }
    return -1;
  }
}
