package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/// Made-up licences to explore and to extract in communes that have such ground: an irregular
/// outline near the commune's point whose area is the one in the row, a reserve by the depth of
/// the deposit, a yearly capacity that uses it up within the term.
final class MineralLicences implements Subject {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
  private static final double METRES_PER_DEGREE_NORTH = 110_650;
  private static final double METRES_PER_DEGREE_EAST = 106_800;

  /// @param group of the law of 2024, I to IV
  /// @param depth metres of the deposit that can be dug
  private record Mineral(
      String name,
      String group,
      int count,
      double lowHa,
      double highHa,
      double depth,
      int term,
      List<String> where) {}

  private static final List<Mineral> MINERALS =
      List.of(
          new Mineral(
              "đá làm vật liệu xây dựng thông thường",
              "III",
              13,
              5,
              24,
              28,
              20,
              List.of("19996", "20035", "19960", "20131", "20140", "20137", "20044", "19858")),
          new Mineral(
              "đất làm vật liệu san lấp",
              "IV",
              15,
              3,
              18,
              7,
              6,
              List.of("19960", "20131", "20137", "19819", "19996", "20161", "20107")),
          new Mineral(
              "cát, sỏi lòng sông",
              "III",
              8,
              2,
              9,
              2.5,
              5,
              List.of("19774", "20035", "19858", "20161")),
          new Mineral(
              "sét gạch ngói", "III", 6, 4, 12, 4, 10, List.of("19858", "20017", "19996", "20131")),
          new Mineral("đá vôi xi măng", "II", 3, 18, 60, 40, 25, List.of("19996", "19819")),
          new Mineral("cao lanh", "II", 2, 10, 24, 9, 18, List.of("20044", "20071")),
          new Mineral("đá ốp lát", "II", 3, 6, 15, 20, 20, List.of("20137", "20107", "20140")),
          new Mineral("than bùn", "III", 2, 8, 20, 2, 8, List.of("19831", "19828")));

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "snnmt/giay-phep-khoang-san",
            "so_giay_phep",
            "ten_to_chuc",
            "loai_giay_phep",
            "loai_khoang_san",
            "nhom_khoang_san",
            "dien_tich_ha",
            "tru_luong_nghin_m3",
            "cong_suat_nghin_m3_nam",
            "ngay_cap",
            "ngay_het_han",
            "tinh_trang",
            "ma_xa",
            "vi_do",
            "kinh_do");
    Draw draw = Draw.of("giay-phep-khoang-san");
    int number = 0;
    for (Mineral mineral : MINERALS) {
      for (int i = 0; i < mineral.count(); i++) {
        row(++number, mineral, province.commune(draw.one(mineral.where())), draw, table);
      }
    }
    return List.of(table);
  }

  private static void row(int number, Mineral mineral, Commune commune, Draw draw, Table table) {
    Commune.Point centre = commune.point(draw);
    double[][] ring = ring(draw.between(mineral.lowHa(), mineral.highHa()), draw);
    double hectares = Table.round(area(ring) / 10_000, 2);
    boolean exploring = draw.chance(0.12);
    int term = exploring ? 2 : mineral.term();
    int back = exploring ? 900 : Math.min(term * 365 + 150, 5400);
    LocalDate issued = TODAY.minusDays(draw.between(30, back));
    LocalDate ends = issued.plusYears(term);
    int reserve = (int) Math.round(hectares * 10 * mineral.depth() * draw.between(0.6, 0.9));
    table.row(
        "MH-%03d/%d/GP-KS".formatted(number, issued.getYear()),
        "Tổ chức minh họa %03d".formatted(number),
        exploring ? "thăm dò" : "khai thác",
        mineral.name(),
        mineral.group(),
        hectares,
        exploring ? null : reserve,
        exploring ? null : Table.round(reserve / (term * draw.between(1.0, 1.25)), 1),
        issued.toString(),
        ends.toString(),
        ends.isBefore(TODAY) ? "hết hạn" : "còn hạn",
        commune.code(),
        centre.latitude(),
        centre.longitude());
    table.shape(polygon(ring, centre));
  }

  /// Corners in metres around the middle, against the clock, with the area asked for.
  private static double[][] ring(double hectares, Draw draw) {
    int corners = draw.between(4, 8);
    double turn = draw.between(0.0, 1.0);
    double[][] ring = new double[corners][2];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * (i + turn + draw.between(-0.2, 0.2)) / corners;
      double radius = draw.between(0.75, 1.25);
      ring[i][0] = radius * Math.cos(angle) * 1.3;
      ring[i][1] = radius * Math.sin(angle);
    }
    double stretch = Math.sqrt(hectares * 10_000 / area(ring));
    for (double[] corner : ring) {
      corner[0] *= stretch;
      corner[1] *= stretch;
    }
    return ring;
  }

  private static double area(double[][] ring) {
    double twice = 0;
    for (int i = 0; i < ring.length; i++) {
      double[] next = ring[(i + 1) % ring.length];
      twice += ring[i][0] * next[1] - next[0] * ring[i][1];
    }
    return twice / 2;
  }

  private static String polygon(double[][] ring, Commune.Point centre) {
    StringJoiner corners = new StringJoiner(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}");
    for (int i = 0; i <= ring.length; i++) {
      double[] corner = ring[i % ring.length];
      corners.add(
          String.format(
              Locale.ROOT,
              "[%.6f,%.6f]",
              centre.longitude() + corner[0] / METRES_PER_DEGREE_EAST,
              centre.latitude() + corner[1] / METRES_PER_DEGREE_NORTH));
    }
    return corners.toString();
  }
}
