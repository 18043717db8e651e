package vn.trangtien.illustration;

import java.util.List;
import java.util.stream.IntStream;

/// Streets of Huế and of its towns, each with a ward in which most of it lies, and the class that
/// the illustration gives it; the classes are invented.
final class LandStreets {

  /// name | from | to | commune of 2021 | class | scale of prices against the centre of Huế
  private static final String LINES =
      """
      Lê Lợi|Ga Huế|Hà Nội (cầu Phú Xuân)|19783|1A|1
      Lê Lợi|Hà Nội (cầu Phú Xuân)|Hùng Vương (cầu Trường Tiền)|19789|1A|1
      Lê Lợi|Hùng Vương (cầu Trường Tiền)|Đập Đá|19786|1A|1
      Hùng Vương|Lê Lợi (cầu Trường Tiền)|ngã sáu Hùng Vương|19789|1A|1
      Hùng Vương|ngã sáu Hùng Vương|cầu An Cựu|19789|1B|1
      Hà Nội|Lê Lợi (cầu Phú Xuân)|ngã sáu Hùng Vương|19789|1B|1
      Trần Hưng Đạo|cầu Phú Xuân|cầu Trường Tiền|19768|1A|1
      Trần Hưng Đạo|cầu Trường Tiền|cầu Gia Hội|19768|1A|1
      Bến Nghé|||19786|1C|1
      Phạm Ngũ Lão|||19786|1B|1
      Chu Văn An|||19786|1B|1
      Võ Thị Sáu|||19786|1B|1
      Nguyễn Thái Học|||19786|1C|1
      Đội Cung|||19786|1C|1
      Trần Cao Vân|||19786|1C|1
      Bà Triệu|||19792|1C|1
      Lý Thường Kiệt|||19789|1C|1
      Đống Đa|||19789|1C|1
      Nguyễn Huệ|||19789|1C|1
      Ngô Quyền|||19783|1C|1
      Hai Bà Trưng|||19783|1C|1
      Phan Bội Châu|||19783|2A|1
      Nguyễn Trường Tộ|||19798|2A|1
      Phan Chu Trinh|||19798|2B|1
      Trần Phú|||19798|2C|1
      Đặng Huy Trứ|||19795|2C|1
      Điện Biên Phủ|||19795|2A|1
      Bùi Thị Xuân|||19780|2C|1
      An Dương Vương|||19801|2A|1
      Duy Tân|||19801|3A|1
      Ngự Bình|||19801|3A|1
      Hồ Đắc Di|||19801|3A|1
      Hoàng Quốc Việt|||19815|2C|1
      Đặng Văn Ngữ|||19815|3A|1
      Tố Hữu|||19792|2A|1
      Trường Chinh|||19792|2B|1
      Dương Văn An|||19792|2B|1
      Nguyễn Lộ Trạch|||19792|2C|1
      Nguyễn Sinh Cung|||19777|2B|1
      Lâm Hoằng|||19777|2C|1
      Tùng Thiện Vương|||19777|3A|1
      Phạm Văn Đồng|đầu đường phía Vỹ Dạ|hết địa phận Vỹ Dạ|19777|2A|1
      Phạm Văn Đồng|hết địa phận Vỹ Dạ|cuối đường|19930|3B|1
      Phan Đăng Lưu|||19768|1B|1
      Mai Thúc Loan|||19768|1C|1
      Đinh Tiên Hoàng|||19768|1C|1
      Huỳnh Thúc Kháng|||19768|1C|1
      Đoàn Thị Điểm|||19768|2A|1
      Lê Thánh Tôn|||19768|2B|1
      Lê Duẩn|||19762|1C|1
      Yết Kiêu|||19762|2B|1
      Nguyễn Trãi|||19750|2A|1
      Thái Phiên|||19750|3A|1
      Trần Quốc Toản|||19750|3B|1
      Lương Ngọc Quyến|||19753|3A|1
      Tăng Bạt Hổ|||19753|2C|1
      Chi Lăng|||19756|1C|1
      Bạch Đằng|||19756|2A|1
      Nguyễn Chí Thanh|||19756|2B|1
      Nguyễn Gia Thiều|||19759|2C|1
      Lý Thái Tổ|||19803|2B|1
      Nguyễn Văn Linh|||19804|2C|1
      Kim Long|||19774|2B|1
      Nguyễn Phúc Nguyên|||19810|2C|1
      Lê Ngô Cát|||19813|3B|1
      Minh Mạng|Lê Ngô Cát|hết địa phận Thủy Xuân|19813|3A|1
      Minh Mạng|hết địa phận Thủy Xuân|cuối đường|19981|4B|1
      Kinh Dương Vương|||19900|3C|1
      Nguyễn Tất Thành|đoạn qua Thủy Dương||19969|1A|0.36
      Nguyễn Tất Thành|đoạn qua Thủy Phương||19972|1B|0.36
      Nguyễn Tất Thành|đoạn qua Thủy Châu||19975|1C|0.36
      Nguyễn Tất Thành|đoạn qua Phú Bài||19960|1A|0.36
      Sóng Hồng|||19960|2A|0.36
      Cách mạng tháng Tám|||19996|1A|0.22
      Độc Lập|||19996|1C|0.22
      Lý Nhân Tông|||20020|2A|0.22
      Phò Trạch|||19819|1A|0.14
      Nguyễn Kim Thành|||19867|1A|0.15
      Trần Quang Nợ|||19867|1C|0.15
      Đỗ Tram|||19942|1A|0.12
      Lý Thánh Tông|||20107|1A|0.13
      Lạc Long Quân|||20110|1A|0.2
      Nguyễn Văn|||20110|1B|0.2
      Khe Tre|||20161|1A|0.1
      Hồ Chí Minh|đoạn qua trung tâm A Lưới||20044|1A|0.11
      """;

  private LandStreets() {}

  /// One stretch of a street; where it has no ends it is the whole street.
  record Stretch(
      String code,
      String name,
      String from,
      String to,
      String oldCode,
      String kind,
      double scale) {}

  static List<Stretch> all() {
    List<String> lines = LINES.lines().toList();
    return IntStream.range(0, lines.size())
        .mapToObj(
            it -> {
              String[] cell = lines.get(it).split("\\|", -1);
              return new Stretch(
                  "D%03d".formatted(it + 1),
                  cell[0],
                  cell[1],
                  cell[2],
                  cell[3],
                  cell[4],
                  Double.parseDouble(cell[5]));
            })
        .toList();
  }
}
