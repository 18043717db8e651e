package vn.trangtien.illustration;

import java.util.List;
import java.util.Locale;

/// Homestays and places of community tourism in the former district of Phú Lộc, made up: around
/// places that guests really go to, at most ten rooms each, cheaper in the hills than on the
/// shore, and open in the months in which the place is pleasant.
final class CommunityTourism implements Subject {

  private static final List<Spot> SPOTS =
      List.of(
          new Spot("20137", "biển và đầm Lập An", 16.236, 108.083, 9, 300, 3, 9),
          new Spot("20137", "suối và rừng", 16.262, 108.012, 5, 220, 3, 8),
          new Spot("20107", "vườn quốc gia Bạch Mã", 16.243, 107.868, 6, 220, 2, 9),
          new Spot("20107", "đầm phá Cầu Hai", 16.283, 107.859, 4, 200, 3, 9),
          new Spot("20122", "đầm phá Cầu Hai", 16.356, 107.888, 6, 220, 3, 9),
          new Spot("20140", "hồ Truồi và thiền viện", 16.281, 107.777, 4, 200, 2, 9),
          new Spot("20131", "làng quê", 16.318, 107.728, 2, 180, 2, 8),
          new Spot("20161", "văn hóa Cơ Tu", 16.158, 107.742, 7, 150, 1, 8),
          new Spot("20179", "vườn cam Nam Đông", 16.118, 107.712, 4, 150, 1, 9),
          new Spot("20182", "văn hóa Cơ Tu", 16.112, 107.646, 5, 150, 1, 8));

  @Override
  public List<Table> tables(Province province) {
    Draw draw = Draw.of("homestay-du-lich-cong-dong");
    Table table =
        new Table(
                "ubnd-pl/homestay-du-lich-cong-dong",
                "ma_co_so",
                "ten",
                "loai_hinh",
                "trai_nghiem",
                "ma_xa",
                "so_phong",
                "so_khach_toi_da",
                "gia_tu_vnd",
                "co_bua_an",
                "thang_dep_tu",
                "thang_dep_den",
                "nam_mo_cua",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    int number = 0;
    for (Spot spot : SPOTS) {
      for (int i = 0; i < spot.count; i++) {
        number++;
        boolean community = draw.chance(0.25);
        int rooms = community ? draw.between(4, 10) : draw.between(2, 7);
        String kind = community ? "điểm du lịch cộng đồng" : "homestay";
        table.row(
            String.format(Locale.ROOT, "PL%03d", number),
            String.format(
                Locale.ROOT,
                "%s minh họa %02d",
                community ? "Điểm du lịch cộng đồng" : "Homestay",
                number),
            kind,
            spot.experience,
            province.commune(spot.commune).code(),
            rooms,
            rooms * draw.between(2, 3) + (community ? draw.between(4, 16) : 0),
            1000 * (spot.priceThousands + 10 * draw.between(-4, 12)),
            community || draw.chance(0.6),
            spot.goodFrom,
            spot.goodTo,
            draw.between(2016, 2025),
            Table.round(spot.latitude + draw.between(-0.003, 0.003), 3),
            Table.round(spot.longitude + draw.between(-0.003, 0.003), 3));
      }
    }
    return List.of(table);
  }

  /// Where guests go, and how many places to stay are made up around it.
  ///
  /// @param priceThousands usual price of a night for two, in thousands of đồng
  private record Spot(
      String commune,
      String experience,
      double latitude,
      double longitude,
      int count,
      int priceThousands,
      int goodFrom,
      int goodTo) {}
}
