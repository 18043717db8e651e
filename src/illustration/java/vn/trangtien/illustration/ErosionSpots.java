package vn.trangtien.illustration;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/// Banks, shores and slopes in danger of sliding in Phú Lộc as it was in 2025: lines along rivers,
/// lagoon and sea, points on slopes. The grade follows from the homes near by and the speed of
/// the loss.
final class ErosionSpots implements Subject {

  private static final String RIVER = "bờ sông";
  private static final String SHORE = "bờ biển";
  private static final String LAGOON = "bờ đầm phá";
  private static final String SLOPE = "sườn núi, taluy đường";

  private static final List<Stretch> STRETCHES =
      List.of(
          new Stretch(RIVER, "sông Truồi", "20140", 16.305, 107.766, 42, 5),
          new Stretch(RIVER, "sông Nong", "20131", 16.302, 107.713, 40, 5),
          new Stretch(RIVER, "sông Bù Lu", "20137", 16.279, 107.955, 60, 4),
          new Stretch(RIVER, "sông Cầu Hai", "20107", 16.282, 107.872, 60, 3),
          new Stretch(RIVER, "sông Tả Trạch", "20179", 16.105, 107.69, 120, 4),
          new Stretch(RIVER, "sông Tả Trạch", "20161", 16.165, 107.718, 100, 3),
          new Stretch(RIVER, "sông Hữu Trạch", "20182", 16.105, 107.57, 75, 2),
          new Stretch(SHORE, "bờ biển Vinh Mỹ – Giang Hải", "20122", 16.402, 107.855, -36, 4),
          new Stretch(SHORE, "bờ biển Vinh Hiền, cửa Tư Hiền", "20122", 16.368, 107.917, -38, 3),
          new Stretch(SHORE, "bờ biển Cảnh Dương", "20137", 16.312, 107.972, -20, 2),
          new Stretch(SHORE, "bờ biển Lăng Cô", "20137", 16.256, 108.064, -42, 4),
          new Stretch(LAGOON, "đầm Cầu Hai, phía Lộc Bình", "20107", 16.318, 107.908, 25, 3),
          new Stretch(LAGOON, "đầm Cầu Hai, phía Lộc Điền", "20140", 16.318, 107.826, -18, 3),
          new Stretch(LAGOON, "đầm Lập An", "20137", 16.246, 108.048, 70, 2),
          new Stretch(SLOPE, "đèo Hải Vân", "20137", 16.201, 108.12, 0, 5),
          new Stretch(SLOPE, "đèo Phú Gia", "20137", 16.257, 108.021, 0, 3),
          new Stretch(SLOPE, "đèo Phước Tượng", "20107", 16.268, 107.932, 0, 3),
          new Stretch(SLOPE, "đường lên Bạch Mã", "20107", 16.226, 107.863, 0, 5),
          new Stretch(SLOPE, "đường La Sơn – Nam Đông", "20131", 16.236, 107.718, 0, 4),
          new Stretch(SLOPE, "taluy đường qua Thượng Lộ", "20161", 16.14, 107.745, 0, 3),
          new Stretch(SLOPE, "taluy đường qua Thượng Long", "20182", 16.09, 107.62, 0, 3));

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "ubnd-pl/diem-sat-lo",
            "ma_diem",
            "ten",
            "loai",
            "ma_xa",
            "chieu_dai_m",
            "toc_do_m_nam",
            "so_ho_anh_huong",
            "cong_trinh_anh_huong",
            "muc_nguy_co",
            "bien_phap",
            "vi_do",
            "kinh_do");
    int number = 0;
    for (Stretch stretch : STRETCHES) {
      Draw draw = Draw.of("diem-sat-lo " + stretch.name() + stretch.commune());
      for (int i = 1; i <= stretch.spots(); i++) {
        number++;
        row(table, number, i, stretch, draw);
      }
    }
    return List.of(table);
  }

  private static void row(Table table, int number, int of, Stretch stretch, Draw draw) {
    boolean slope = stretch.kind().equals(SLOPE);
    int length = draw.between(slope ? 2 : 8, slope ? 12 : 75) * 10;
    Double speed = slope ? null : Table.round(draw.between(0.5, 6.0), 1);
    int homes = Math.max(0, slope ? draw.between(-6, 9) : draw.between(-4, 34));
    double spacing = slope ? 0.004 : 0.0085;
    double angle = Math.toRadians(stretch.bearing());
    double along = (of - (stretch.spots() + 1) / 2.0) * spacing;
    double turned = slope ? draw.between(0.0, 2 * Math.PI) : angle;
    double latitude = stretch.latitude() + along * Math.sin(turned);
    double longitude = stretch.longitude() + along * Math.cos(turned);
    int danger = (homes > 20 ? 2 : homes > 8 ? 1 : 0) + (speed == null || speed > 3.5 ? 1 : 0);
    table.row(
        String.format(Locale.ROOT, "SL-%03d", number),
        String.format(Locale.ROOT, "%s, đoạn %d", upper(stretch.name()), of),
        stretch.kind(),
        stretch.commune(),
        length,
        speed,
        homes,
        draw.one(List.of("không", "đường dân sinh", "đường dân sinh", "đất sản xuất", "nhà ở")),
        danger >= 2 ? "cao" : danger == 1 ? "trung bình" : "thấp",
        draw.one(measures(stretch.kind())),
        Table.round(latitude, 4),
        Table.round(longitude, 4));
    table.shape(
        slope ? point(latitude, longitude) : line(draw, latitude, longitude, angle, length));
  }

  private static List<String> measures(String kind) {
    return kind.equals(SLOPE)
        ? List.of("cắm biển cảnh báo", "hạ mái, thoát nước", "rọ đá tạm", "theo dõi")
        : List.of("kè kiên cố", "kè tạm bằng rọ đá", "cắm biển cảnh báo", "theo dõi", "di dời hộ");
  }

  private static String point(double latitude, double longitude) {
    return "{\"type\":\"Point\",\"coordinates\":" + position(latitude, longitude) + "}";
  }

  /// Five positions along the bank, the middle one the point of the row.
  private static String line(
      Draw draw, double latitude, double longitude, double angle, int metres) {
    StringJoiner positions = new StringJoiner(",", "[", "]");
    double half = metres / 2.0 / 111_200;
    for (int i = -2; i <= 2; i++) {
      double bend = i == 0 ? 0 : draw.between(-0.00012, 0.00012);
      positions.add(
          position(
              latitude + half * i / 2 * Math.sin(angle) + bend,
              longitude + half * i / 2 * Math.cos(angle) + bend));
    }
    return "{\"type\":\"LineString\",\"coordinates\":" + positions + "}";
  }

  private static String position(double latitude, double longitude) {
    return String.format(Locale.ROOT, "[%.5f,%.5f]", longitude, latitude);
  }

  private static String upper(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /// @param bearing of the bank, degrees from the east against the clock
  private record Stretch(
      String kind,
      String name,
      String commune,
      double latitude,
      double longitude,
      double bearing,
      int spots) {}
}
