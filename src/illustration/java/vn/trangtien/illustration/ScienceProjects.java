package vn.trangtien.illustration;

import java.util.List;
import java.util.Locale;

/// Made-up provincial science and technology projects of 2019–2026, about subjects of the province;
/// a little under half of them are paid for by others too.
final class ScienceProjects implements Subject {

  private static final int PROJECTS = 96;
  private static final int THIS_YEAR = 2026;

  /// Field, what is done, what it is done to.
  private static final String SUBJECTS =
      """
      khoa học nông nghiệp|Xây dựng mô hình trồng|thanh trà theo hướng hữu cơ;\
      sen cao sản trên ruộng trũng;lúa chất lượng cao thích ứng ngập lụt;\
      cây dược liệu dưới tán rừng A Lưới;quýt Hương Cần an toàn sinh học
      khoa học nông nghiệp|Hoàn thiện quy trình nuôi|\
      cá dìa trong ao đất ven phá Tam Giang;tôm thẻ hai giai đoạn trên cát;\
      hàu trong đầm Lập An;bò vàng A Lưới theo chuỗi;ong lấy mật vùng đệm Bạch Mã
      khoa học kỹ thuật và công nghệ|Nghiên cứu chế tạo|thiết bị sấy tinh dầu tràm;\
      máy tách vỏ hạt sen;trạm đo mực nước giá rẻ;\
      vữa vôi truyền thống cho tu bổ di tích;bao bì từ lá sen
      khoa học kỹ thuật và công nghệ|Ứng dụng trí tuệ nhân tạo để|\
      nhận dạng chữ trên châu bản;dự báo ngập đô thị;đếm khách tham quan di tích;\
      phân loại phản ánh hiện trường;phát hiện sớm cháy rừng
      khoa học tự nhiên|Đánh giá đa dạng sinh học|rừng ngập mặn Rú Chá;\
      thảm cỏ biển đầm phá;cá nước ngọt sông Hương;chim di cư Tam Giang – Cầu Hai;\
      rạn san hô Sơn Chà – Hải Vân
      khoa học tự nhiên|Nghiên cứu diễn biến|xói lở bờ biển Thuận An – Tư Hiền;\
      xâm nhập mặn hạ lưu sông Hương;sạt lở đất vùng núi phía tây;\
      chất lượng nước hồ Thủy Tiên;bồi lấp cửa Tư Hiền
      khoa học xã hội và nhân văn|Nghiên cứu bảo tồn|nghề pháp lam;nghề nón lá;\
      áo dài Huế;ca Huế trong trường học;nhà vườn Huế
      khoa học xã hội và nhân văn|Đề xuất giải pháp|phát triển du lịch cộng đồng A Lưới;\
      giảm nghèo vùng đầm phá;chuyển đổi số cấp xã;phát triển kinh tế đêm;\
      thu hút nhân lực trẻ
      khoa học y, dược|Nghiên cứu bào chế|trà hòa tan từ vả Huế;cao lá sen;\
      tinh dầu tràm gió chuẩn hóa;viên nang từ mướp đắng rừng;gel từ rau má Quảng Thọ
      khoa học y, dược|Khảo sát tình hình|sốt xuất huyết sau mưa lũ;\
      bệnh không lây nhiễm ở người cao tuổi;suy dinh dưỡng trẻ em vùng cao;\
      kháng kháng sinh ở tuyến cơ sở;sức khỏe tâm thần học đường
      """;

  @Override
  public List<Table> tables(Province province) {
    Draw draw = Draw.of("nhiem-vu-khcn");
    Table table =
        new Table(
            "skhcn-2025/nhiem-vu-khcn",
            "ma_nhiem_vu",
            "ten",
            "linh_vuc",
            "to_chuc_chu_tri",
            "nam_bat_dau",
            "nam_ket_thuc",
            "kinh_phi_trieu_dong",
            "ngan_sach_trieu_dong",
            "nguon_khac_trieu_dong",
            "trang_thai",
            "ket_qua_nghiem_thu");
    List<String[]> subjects = SUBJECTS.lines().map(it -> it.split("\\|")).toList();
    int[] numbers = new int[THIS_YEAR + 1];
    for (int i = 0; i < PROJECTS; i++) {
      String[] subject = subjects.get(i % subjects.size());
      List<String> things = List.of(subject[2].split(";"));
      int begin = 2019 + i * 8 / PROJECTS;
      int end = begin + draw.between(1, 3);
      int budget = 10 * draw.between(25, 160);
      int other = draw.chance(0.45) ? 10 * draw.between(5, 90) : 0;
      boolean finished = end < THIS_YEAR;
      boolean stopped = finished && draw.chance(0.05);
      numbers[begin]++;
      table.row(
          String.format(Locale.ROOT, "MH.%d-%02d", begin, numbers[begin]),
          subject[1]
              + " "
              + things.get(i / subjects.size() % things.size())
              + suffix(i, subjects)
              + " (minh họa)",
          subject[0],
          String.format(Locale.ROOT, "Tổ chức minh họa %02d", draw.between(1, 24)),
          begin,
          end,
          budget + other,
          budget,
          other,
          stopped ? "dừng thực hiện" : finished ? "đã nghiệm thu" : "đang thực hiện",
          finished && !stopped ? (draw.chance(0.2) ? "xuất sắc" : "đạt") : null);
    }
    return List.of(table);
  }

  /// The same subject comes back as a second phase after all others had their turn.
  private static String suffix(int at, List<String[]> subjects) {
    return at / subjects.size() >= 5 ? ", giai đoạn 2" : "";
  }
}
