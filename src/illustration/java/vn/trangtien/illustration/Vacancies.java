package vn.trangtien.illustration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// Vacancies of employers that do not exist, week by week, and job fairs every other week. Pay
/// and number depend on the trade; a fair’s numbers never exceed those who came.
final class Vacancies implements Subject {

  private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 8, 31);
  private static final int FIRST_WEEK = 36;
  private static final int WEEKS = 12;
  private static final int EMPLOYERS = 140;
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);

  /// Weight, trade, position, lowest and highest pay in million đồng, most places, training.
  private static final List<String[]> POSITIONS =
      """
      16|dệt may|Công nhân may|6.5|11|80|không yêu cầu
      5|dệt may|Tổ trưởng chuyền may|9|14|4|không yêu cầu
      6|điện tử|Công nhân lắp ráp điện tử|6.5|10|60|không yêu cầu
      5|chế biến gỗ|Công nhân chế biến gỗ|7|11|25|không yêu cầu
      6|chế biến thực phẩm|Công nhân chế biến thủy sản|6|9.5|40|không yêu cầu
      6|cơ khí|Thợ hàn, thợ điện|8|14|10|trung cấp, sơ cấp
      6|xây dựng|Công nhân xây dựng|8|13|20|không yêu cầu
      4|xây dựng|Kỹ sư xây dựng|11|20|4|đại học
      9|khách sạn, nhà hàng|Nhân viên phục vụ, buồng phòng|5.5|8.5|12|không yêu cầu
      5|khách sạn, nhà hàng|Bếp chính, phụ bếp|6.5|14|5|trung cấp, sơ cấp
      5|khách sạn, nhà hàng|Lễ tân khách sạn|6|9|4|cao đẳng
      4|du lịch|Nhân viên điều hành tour|7|12|3|cao đẳng
      8|thương mại|Nhân viên bán hàng|5.5|9|10|không yêu cầu
      6|thương mại|Nhân viên kinh doanh|7|18|8|cao đẳng
      5|vận tải|Lái xe tải, giao hàng|7.5|13|6|không yêu cầu
      6|văn phòng|Kế toán|7|12|2|đại học
      3|văn phòng|Nhân viên hành chính, nhân sự|6.5|10|2|đại học
      4|công nghệ thông tin|Lập trình viên|10|28|5|đại học
      3|công nghệ thông tin|Nhân viên gắn nhãn dữ liệu|6|9|20|cao đẳng
      3|y tế|Điều dưỡng, dược sĩ|6.5|11|4|cao đẳng
      3|giáo dục|Giáo viên mầm non|5.5|8.5|4|cao đẳng
      4|bảo vệ, vệ sinh|Nhân viên bảo vệ, tạp vụ|5|7|8|không yêu cầu
      """
          .lines()
          .map(it -> it.split("\\|"))
          .toList();
  private static final List<String> FAIR_PLACES =
      List.of("19789", "19960", "19996", "19858", "20137", "20044", "19942", "20161");

  @Override
  public List<Table> tables(Province province) {
    return List.of(vacancies(province), fairs());
  }

  private static Table vacancies(Province province) {
    Table table =
        new Table(
            "sldtbxh/viec-lam",
            "ma_tin",
            "tuan",
            "ngay_dang",
            "doanh_nghiep",
            "nganh_nghe",
            "vi_tri",
            "so_luong",
            "muc_luong_tu_vnd",
            "muc_luong_den_vnd",
            "trinh_do",
            "ma_xa",
            "han_nop");
    double[] weights = POSITIONS.stream().mapToDouble(it -> Double.parseDouble(it[0])).toArray();
    int number = 0;
    for (int week = 0; week < WEEKS; week++) {
      Draw draw = Draw.of("viec-lam/" + week);
      int notices = draw.between(38, 62);
      for (int i = 0; i < notices; i++) {
        int employer = draw.between(1, EMPLOYERS);
        String[] position = position(draw, employer, weights);
        LocalDate day = FIRST_MONDAY.plusWeeks(week).plusDays(i * 5 / notices);
        long low = pay(Double.parseDouble(position[3]) * draw.between(0.95, 1.25));
        double most = Double.parseDouble(position[4]) * draw.between(0.7, 1.0);
        long high = pay(Math.max(low / 1e6, most));
        boolean agreed = draw.chance(0.12);
        double share = Math.pow(draw.between(0.0, 1.0), 3);
        int places = 1 + (int) (Integer.parseInt(position[5]) * share);
        int daysOpen = draw.between(10, 35);
        if (day.isBefore(FIRST_DAY) || day.equals(LocalDate.of(2026, 9, 2))) {
          continue;
        }
        number++;
        table.row(
            "MH-VL-%04d".formatted(number),
            week(week),
            day,
            "Doanh nghiệp minh họa %03d".formatted(employer),
            position[1],
            position[2],
            places,
            agreed ? null : (Object) low,
            agreed ? null : (Object) high,
            position[6],
            province.peopled(Draw.of("viec-lam/doanh-nghiep/" + employer)).code(),
            day.plusDays(daysOpen));
      }
    }
    return table;
  }

  /// An employer looks for people of its own trade, and now and then for its office.
  private static String[] position(Draw draw, int employer, double[] weights) {
    Draw own = Draw.of("viec-lam/nganh-nghe/" + employer);
    String home = POSITIONS.get(own.weighted(weights))[1];
    String trade = draw.chance(0.12) ? "văn phòng" : home;
    double[] fitting = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      fitting[i] = POSITIONS.get(i)[1].equals(trade) ? weights[i] : 0;
    }
    return POSITIONS.get(draw.weighted(fitting));
  }

  private static Table fairs() {
    Table table =
        new Table(
            "sldtbxh/viec-lam-phien-giao-dich",
            "ma_phien",
            "tuan",
            "ngay",
            "hinh_thuc",
            "ma_xa",
            "so_don_vi_tuyen_dung",
            "nhu_cau_tuyen",
            "so_nguoi_tham_gia",
            "so_nguoi_duoc_phong_van",
            "so_nguoi_trung_tuyen_so_bo");
    int number = 0;
    for (int week = 1; week < WEEKS; week++) {
      Draw draw = Draw.of("viec-lam-phien-giao-dich/" + week);
      for (int i = 0; i < 2; i++) {
        boolean online = i == 1 && draw.chance(0.4);
        int employers = draw.between(8, 36);
        int people = draw.between(90, 620);
        int interviewed = (int) (people * draw.between(0.35, 0.8));
        number++;
        table.row(
            "MH-PH-%02d".formatted(number),
            week(week),
            FIRST_MONDAY.plusWeeks(week).with(i == 0 ? DayOfWeek.THURSDAY : DayOfWeek.SATURDAY),
            online ? "trực tuyến" : i == 0 ? "tại trung tâm dịch vụ việc làm" : "lưu động",
            online ? null : i == 0 ? "19789" : FAIR_PLACES.get(week % FAIR_PLACES.size()),
            employers,
            employers * draw.between(8, 45),
            people,
            interviewed,
            (int) (interviewed * draw.between(0.2, 0.55)));
      }
    }
    return table;
  }

  private static String week(int week) {
    return "2026-W" + (FIRST_WEEK + week);
  }

  /// In steps of 100,000 đồng.
  private static long pay(double million) {
    return 100_000 * Math.round(million * 10);
  }
}
