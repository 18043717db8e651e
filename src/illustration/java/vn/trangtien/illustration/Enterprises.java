package vn.trangtien.illustration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/// Enterprises that do not exist. Towns have more of them than villages, trade more than industry,
/// and about one in six no longer works; codes begin with MH so that none can be a real one.
final class Enterprises implements Subject {

  private static final int ENTERPRISES = 2_500;
  private static final int YOUNG_DAYS = 200;
  private static final double RURAL_SHARE = 0.35;
  private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 3);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 30);

  private static final List<String> KINDS =
      List.of(
          "công ty TNHH một thành viên",
          "công ty TNHH hai thành viên trở lên",
          "công ty cổ phần",
          "doanh nghiệp tư nhân");
  private static final double[] KIND_WEIGHTS = {58, 22, 16, 4};
  private static final List<String> NAMES =
      List.of("Công ty TNHH MTV", "Công ty TNHH", "Công ty cổ phần", "Doanh nghiệp tư nhân");
  private static final List<String> STATES =
      List.of("đang hoạt động", "tạm ngừng kinh doanh", "đang làm thủ tục giải thể", "đã giải thể");
  private static final double[] STATE_WEIGHTS = {83, 8, 2, 7};

  /// Weight, section, division and name by the Vietnamese standard industrial classification.
  private static final List<String[]> DIVISIONS =
      """
      6|A|01|Nông nghiệp và hoạt động dịch vụ có liên quan
      3|A|02|Lâm nghiệp và hoạt động dịch vụ có liên quan
      3|A|03|Khai thác, nuôi trồng thủy sản
      2|B|08|Khai khoáng khác
      9|C|10|Sản xuất, chế biến thực phẩm
      3|C|11|Sản xuất đồ uống
      3|C|13|Dệt
      7|C|14|Sản xuất trang phục
      5|C|16|Chế biến gỗ và sản xuất sản phẩm từ gỗ, tre, nứa
      3|C|18|In, sao chép bản ghi các loại
      5|C|23|Sản xuất sản phẩm từ khoáng phi kim loại khác
      6|C|25|Sản xuất sản phẩm từ kim loại đúc sẵn
      4|C|31|Sản xuất giường, tủ, bàn, ghế
      3|D|35|Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí
      2|E|38|Hoạt động thu gom, xử lý và tiêu hủy rác thải; tái chế phế liệu
      18|F|41|Xây dựng nhà các loại
      15|F|42|Xây dựng công trình kỹ thuật dân dụng
      14|F|43|Hoạt động xây dựng chuyên dụng
      7|G|45|Bán, sửa chữa ô tô, mô tô, xe máy và xe có động cơ khác
      38|G|46|Bán buôn
      34|G|47|Bán lẻ
      12|H|49|Vận tải đường sắt, đường bộ và vận tải đường ống
      2|H|50|Vận tải đường thủy
      4|H|52|Kho bãi và các hoạt động hỗ trợ cho vận tải
      12|I|55|Dịch vụ lưu trú
      15|I|56|Dịch vụ ăn uống
      7|J|62|Lập trình máy vi tính, dịch vụ tư vấn và các hoạt động khác liên quan đến máy vi tính
      2|J|63|Hoạt động dịch vụ thông tin
      8|L|68|Hoạt động kinh doanh bất động sản
      4|M|69|Hoạt động pháp luật, kế toán và kiểm toán
      14|M|71|Hoạt động kiến trúc; kiểm tra và phân tích kỹ thuật
      5|M|73|Quảng cáo và nghiên cứu thị trường
      3|N|77|Cho thuê máy móc, thiết bị
      3|N|78|Hoạt động dịch vụ lao động và việc làm
      11|N|79|Đại lý du lịch, kinh doanh tua du lịch và các dịch vụ hỗ trợ
      4|N|81|Hoạt động dịch vụ vệ sinh nhà cửa, công trình và cảnh quan
      8|P|85|Giáo dục và đào tạo
      4|Q|86|Hoạt động y tế
      3|R|93|Hoạt động thể thao, vui chơi và giải trí
      3|S|95|Sửa chữa máy vi tính, đồ dùng cá nhân và gia đình
      4|S|96|Hoạt động dịch vụ phục vụ cá nhân khác
      """
          .lines()
          .map(it -> it.split("\\|"))
          .toList();

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "skhdt/doanh-nghiep-dang-ky",
            "ma_doanh_nghiep",
            "ten",
            "loai_hinh",
            "ngay_dang_ky",
            "ma_xa",
            "ma_nganh_cap_1",
            "ma_nganh",
            "ten_nganh",
            "von_dieu_le_trieu_dong",
            "trang_thai",
            "ngay_trang_thai");
    Draw draw = Draw.of("doanh-nghiep-dang-ky");
    List<Commune> communes = province.communes();
    double[] communeWeights =
        communes.stream()
            .mapToDouble(it -> it.population() * (it.urban() ? 1 : RURAL_SHARE))
            .toArray();
    double[] divisionWeights =
        DIVISIONS.stream().mapToDouble(it -> Double.parseDouble(it[0])).toArray();
    List<LocalDate> days = days(draw);
    for (int i = 0; i < ENTERPRISES; i++) {
      int kind = draw.weighted(KIND_WEIGHTS);
      String[] division = DIVISIONS.get(draw.weighted(divisionWeights));
      LocalDate registered = days.get(i);
      long age = registered.until(LAST_DAY, ChronoUnit.DAYS);
      int state = age < YOUNG_DAYS ? 0 : draw.weighted(STATE_WEIGHTS);
      LocalDate since =
          state == 0
              ? registered
              : WorkingDays.orBefore(
                  LAST_DAY.minusDays(draw.between(0, (int) Math.min(age - YOUNG_DAYS + 1, 900))));
      table.row(
          "MH%08d".formatted(i + 1),
          "%s minh họa %04d".formatted(NAMES.get(kind), i + 1),
          KINDS.get(kind),
          registered,
          communes.get(draw.weighted(communeWeights)).code(),
          division[1],
          division[2],
          division[3],
          capital(draw, kind),
          STATES.get(state),
          since);
    }
    return List.of(table);
  }

  /// More enterprises are registered in later years.
  private static List<LocalDate> days(Draw draw) {
    int span = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay());
    long[] days = new long[ENTERPRISES];
    for (int i = 0; i < ENTERPRISES; i++) {
      days[i] = FIRST_DAY.toEpochDay() + Math.round(span * Math.sqrt(draw.between(0.0, 1.0)));
    }
    Arrays.sort(days);
    return Arrays.stream(days)
        .mapToObj(it -> WorkingDays.orBefore(LocalDate.ofEpochDay(it)))
        .toList();
  }

  private static int capital(Draw draw, int kind) {
    List<Integer> usual =
        switch (kind) {
          case 2 -> List.of(1_900, 3_000, 4_900, 6_000, 9_000, 15_000, 20_000, 50_000, 120_000);
          case 3 -> List.of(200, 300, 500, 800, 1_000, 1_500);
          default -> List.of(300, 500, 900, 1_000, 1_800, 1_900, 2_900, 4_500, 9_500, 20_000);
        };
    return draw.one(usual);
  }
}
