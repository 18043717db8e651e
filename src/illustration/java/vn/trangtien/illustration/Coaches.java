package vn.trangtien.illustration;

import java.util.List;
import java.util.Locale;

/// Fixed coach routes from the two stations of the city to real stations elsewhere; distances are
/// rough road distances, trips fall with the distance, operators are made up.
final class Coaches implements Subject {

  /// Station, province since 1 July 2025 and its code, km from Huế, way, side of the city.
  private static final String STATIONS =
      """
      Bến xe Trung tâm Đà Nẵng|Đà Nẵng|48|105|QL.1 – hầm Hải Vân|N
      Bến xe Tam Kỳ|Đà Nẵng|48|175|QL.1 – hầm Hải Vân|N
      Bến xe Quảng Ngãi|Quảng Ngãi|51|235|QL.1 – hầm Hải Vân|N
      Bến xe Kon Tum|Quảng Ngãi|51|400|QL.1 – QL.14B – đường Hồ Chí Minh|N
      Bến xe Đức Long Gia Lai|Gia Lai|52|450|QL.1 – QL.14B – đường Hồ Chí Minh|N
      Bến xe Quy Nhơn|Gia Lai|52|410|QL.1|N
      Bến xe Nam Tuy Hòa|Đắk Lắk|66|510|QL.1|N
      Bến xe phía Bắc Buôn Ma Thuột|Đắk Lắk|66|630|QL.1 – QL.14B – đường Hồ Chí Minh|N
      Bến xe phía Nam Nha Trang|Khánh Hòa|56|630|QL.1|N
      Bến xe liên tỉnh Đà Lạt|Lâm Đồng|68|760|QL.1 – QL.27C|N
      Bến xe Phan Thiết|Lâm Đồng|68|870|QL.1|N
      Bến xe Biên Hòa|Đồng Nai|75|1030|QL.1|N
      Bến xe Miền Đông mới|Thành phố Hồ Chí Minh|79|1060|QL.1|N
      Bến xe Vũng Tàu|Thành phố Hồ Chí Minh|79|1110|QL.1 – QL.51|N
      Bến xe Đông Hà|Quảng Trị|44|72|QL.1|B
      Bến xe Khe Sanh|Quảng Trị|44|140|QL.1 – QL.9|B
      Bến xe Lao Bảo|Quảng Trị|44|155|QL.1 – QL.9|B
      Bến xe Đồng Hới|Quảng Trị|44|168|QL.1|B
      Bến xe Ba Đồn|Quảng Trị|44|205|QL.1|B
      Bến xe Hà Tĩnh|Hà Tĩnh|42|315|QL.1|B
      Bến xe Vinh|Nghệ An|40|365|QL.1|B
      Bến xe phía Bắc Thanh Hóa|Thanh Hóa|38|505|QL.1|B
      Bến xe Ninh Bình|Ninh Bình|37|565|QL.1|B
      Bến xe Nam Định|Ninh Bình|37|595|QL.1 – QL.10|B
      Bến xe Nước Ngầm|Hà Nội|01|650|QL.1|B
      Bến xe Giáp Bát|Hà Nội|01|655|QL.1|B
      Bến xe Vĩnh Niệm|Hải Phòng|31|685|QL.1 – QL.10|B
      """;

  /// Two ways of running the same route are common where the distance allows it.
  private static final double SECOND_WAY = 0.45;

  @Override
  public List<Table> tables(Province province) {
    Draw draw = Draw.of("tuyen-xe-khach-co-dinh");
    Table table =
        new Table(
            "sgtvt/tuyen-xe-khach-co-dinh",
            "ma_tuyen",
            "ben_di",
            "ma_xa",
            "ben_den",
            "ma_tinh_den",
            "ten_tinh_den",
            "cu_ly_km",
            "hanh_trinh",
            "luu_luong_xe_thang",
            "so_chuyen_thuc_hien",
            "so_don_vi",
            "don_vi_khai_thac",
            "trang_thai");
    int number = 0;
    for (String line : STATIONS.lines().toList()) {
      String[] part = line.split("\\|");
      int km = Integer.parseInt(part[3]);
      boolean south = part[5].equals("N");
      number = row(table, province, draw, part, km, south, number);
      if (draw.chance(SECOND_WAY)) {
        number = row(table, province, draw, part, km + (south ? 8 : -8), !south, number);
      }
    }
    return List.of(table);
  }

  private static int row(
      Table table, Province province, Draw draw, String[] part, int km, boolean south, int number) {
    int perDay = Math.max(1, (int) Math.round(draw.between(0.6, 1.4) * 1500 / (km + 60)));
    int planned = perDay * 30;
    String state =
        switch (draw.weighted(0.82, 0.12, 0.06)) {
          case 0 -> "đang khai thác";
          case 1 -> "khai thác một phần";
          default -> "tạm ngừng";
        };
    int made =
        switch (state) {
          case "đang khai thác" -> (int) (planned * draw.between(0.75, 0.98));
          case "khai thác một phần" -> (int) (planned * draw.between(0.3, 0.6));
          default -> 0;
        };
    int operators = Math.min(4, 1 + perDay / 4);
    StringBuilder names = new StringBuilder();
    int first = draw.between(1, 18);
    for (int i = 0; i < operators; i++) {
      names.append(i == 0 ? "" : "; ").append("Đơn vị vận tải minh họa ");
      names.append(String.format(Locale.ROOT, "%02d", first + i));
    }
    table.row(
        String.format(Locale.ROOT, "MH46%s.%02d", part[2], number + 1),
        south ? "Bến xe phía Nam" : "Bến xe phía Bắc",
        province.commune(south ? "19815" : "19804").code(),
        part[0],
        part[2],
        part[1],
        km,
        part[4],
        planned,
        made,
        operators,
        names.toString(),
        state);
    return number + 1;
  }
}
