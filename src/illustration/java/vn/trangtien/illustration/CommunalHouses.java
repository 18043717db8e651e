package vn.trangtien.illustration;

import java.util.List;
import java.util.Locale;

/// Communal houses of the highland villages, made up: a Gươl where Cơ Tu people live, a Rông house
/// where Tà Ôi and Pa Cô people live. Beside them how many villages and how many respected people
/// each commune has in a year: about one for every village, and never who.
final class CommunalHouses implements Subject {

  private static final int FIRST_YEAR = 2021;
  private static final int LAST_YEAR = 2025;

  private static final List<Highland> HIGHLANDS =
      List.of(
          new Highland("20056", List.of("Pa Cô", "Tà Ôi"), 19, 6),
          new Highland("20044", List.of("Tà Ôi", "Pa Cô"), 26, 8),
          new Highland("20071", List.of("Pa Cô", "Tà Ôi"), 16, 5),
          new Highland("20101", List.of("Tà Ôi", "Cơ Tu"), 20, 8),
          new Highland("20050", List.of("Cơ Tu", "Pa Cô"), 9, 4),
          new Highland("20161", List.of("Cơ Tu"), 12, 5),
          new Highland("20179", List.of("Cơ Tu"), 9, 4),
          new Highland("20182", List.of("Cơ Tu"), 17, 9));

  @Override
  public List<Table> tables(Province province) {
    return List.of(houses(province), respected(province));
  }

  private static Table houses(Province province) {
    Draw draw = Draw.of("nha-guol-nha-rong");
    Table table =
        new Table(
            "ubnd-al/nha-guol-nha-rong",
            "ma_nha",
            "ten_nha",
            "loai_nha",
            "dan_toc",
            "ma_xa",
            "nam_xay_dung",
            "nam_sua_gan_nhat",
            "dien_tich_m2",
            "mai_lop",
            "hien_trang",
            "so_thon_dung_chung");
    int number = 0;
    for (Highland highland : HIGHLANDS) {
      for (int i = 0; i < highland.houses; i++) {
        number++;
        String people = draw.one(highland.peoples);
        String kind = people.equals("Cơ Tu") ? "Gươl" : "Rông";
        int built = draw.between(1998, 2023);
        boolean mended = built < 2014 && draw.chance(0.5);
        int age = LAST_YEAR - (mended ? draw.between(2016, 2024) : built);
        table.row(
            String.format(Locale.ROOT, "NG%02d", number),
            String.format(Locale.ROOT, "Nhà %s minh họa %02d", kind, number),
            kind,
            people,
            province.commune(highland.commune).code(),
            built,
            mended ? LAST_YEAR - age : null,
            5 * draw.between(10, 28),
            draw.one(List.of("tôn", "tôn", "tôn phủ lá", "lá", "ngói")),
            age > 15 ? "xuống cấp" : age > 8 ? "cần sửa nhỏ" : "tốt",
            draw.weighted(0.8, 0.15, 0.05) + 1);
      }
    }
    return table;
  }

  private static Table respected(Province province) {
    Draw draw = Draw.of("nguoi-uy-tin-theo-xa");
    Table table =
        new Table("ubnd-al/nguoi-uy-tin-theo-xa", "nam", "ma_xa", "so_thon", "so_nguoi_uy_tin");
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (Highland highland : HIGHLANDS) {
        table.row(
            year,
            province.commune(highland.commune).code(),
            highland.villages,
            highland.villages - draw.between(0, 2));
      }
    }
    return table;
  }

  /// A commune of the highlands.
  ///
  /// @param peoples who lives there, whose houses are told
  /// @param houses how many houses are made up
  private record Highland(String commune, List<String> peoples, int villages, int houses) {}
}
