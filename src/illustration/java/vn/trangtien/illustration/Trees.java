package vn.trangtien.illustration;

import java.util.List;
import java.util.Locale;

/// Trees in regular rows along the streets of the old city; each street has a leading species, and
/// height follows from the trunk.
final class Trees implements Subject {

  private static final List<Species> SPECIES =
      List.of(
          new Species("phượng vĩ", "Delonix regia", 38, 8.5),
          new Species("bằng lăng", "Lagerstroemia speciosa", 24, 7),
          new Species("long não", "Cinnamomum camphora", 52, 12),
          new Species("xà cừ", "Khaya senegalensis", 74, 17),
          new Species("muối", "Mangifera foetida", 46, 11),
          new Species("nhạc ngựa", "Swietenia macrophylla", 44, 13),
          new Species("lim xẹt", "Peltophorum pterocarpum", 40, 11),
          new Species("sao đen", "Hopea odorata", 30, 13),
          new Species("osaka hoa vàng", "Cassia fistula", 18, 6),
          new Species("me", "Tamarindus indica", 36, 10),
          new Species("bàng", "Terminalia catappa", 34, 9),
          new Species("nhãn", "Dimocarpus longan", 28, 7),
          new Species("bồ đề", "Ficus religiosa", 60, 13),
          new Species("đoác", "Arenga pinnata", 32, 8));

  private static final List<String> STATES =
      List.of("tốt", "cần cắt tỉa", "sâu bệnh", "nguy cơ gãy đổ");

  private static final double METRES_BETWEEN = 26;

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
                "ubnd-hue/cay-xanh-cong-vien",
                "ma_cay",
                "ten_cay",
                "ten_khoa_hoc",
                "ten_duong",
                "ma_xa",
                "duong_kinh_cm",
                "chieu_cao_m",
                "nam_trong",
                "tinh_trang",
                "bao_ton",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    int number = 0;
    for (Streets.Street street : Streets.ALL) {
      Draw draw = Draw.of("cay-xanh " + street.name());
      Species leading = SPECIES.get(draw.weighted(6, 5, 3, 2, 3, 3, 3, 3, 2, 1, 1, 1, 0, 0));
      int trees = (int) (street.metres() / METRES_BETWEEN);
      for (int i = 0; i < trees; i++) {
        if (draw.chance(0.12)) {
          continue;
        }
        number++;
        Species species = draw.chance(0.68) ? leading : draw.one(SPECIES);
        double side = i % 2 == 0 ? 0.00006 : -0.00006;
        double share = (i + draw.between(0.2, 0.8)) / trees;
        row(table, number, street, species, draw, share, side);
      }
    }
    return List.of(table);
  }

  private static void row(
      Table table,
      int number,
      Streets.Street street,
      Species species,
      Draw draw,
      double share,
      double side) {
    int trunk = (int) Math.round(species.trunk() * Math.exp(draw.normal(-0.1, 0.38)));
    trunk = Math.clamp(trunk, 6, 160);
    double grown = Math.sqrt(trunk / species.trunk());
    double height = species.height() * Math.clamp(grown, 0.45, 1.5) * draw.between(0.9, 1.1);
    Integer planted = trunk < 60 ? 2024 - (int) (trunk / draw.between(0.9, 1.5)) : null;
    String state = STATES.get(draw.weighted(0.82, 0.11, 0.05, 0.02));
    table.row(
        String.format(Locale.ROOT, "CX-%05d", number),
        species.name(),
        species.latin(),
        street.name(),
        street.commune(),
        trunk,
        Table.round(height, 1),
        planted,
        state,
        trunk >= 90,
        Table.round(street.latitude(share) + side, 5),
        Table.round(street.longitude(share) + side, 5));
  }

  /// @param trunk usual width at breast height in centimetres
  /// @param height in metres of a tree with that trunk
  private record Species(String name, String latin, double trunk, double height) {}
}
