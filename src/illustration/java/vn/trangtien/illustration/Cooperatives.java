package vn.trangtien.illustration;

import java.util.List;

/// Cooperatives that do not exist: many members in the old farming ones, few in those founded
/// under later laws; the younger and the more of a trader, the likelier it sells on the internet.
final class Cooperatives implements Subject {

  private static final int COOPERATIVES = 328;
  private static final int LAST_YEAR = 2026;
  private static final int LAW_OF_2012 = 2013;

  /// Trade, weight in wards, weight in rural communes, chance of selling on the internet.
  private static final List<String[]> TRADES =
      """
      nông nghiệp|28|75|0.22
      lâm nghiệp|2|9|0.12
      thủy sản|4|12|0.25
      tiểu thủ công nghiệp|16|8|0.45
      thương mại, dịch vụ|18|5|0.5
      vận tải|14|2|0.1
      xây dựng|6|2|0.03
      môi trường|4|2|0.03
      điện, nước|2|2|0.02
      quỹ tín dụng nhân dân|3|2|0
      """
          .lines()
          .map(it -> it.split("\\|"))
          .toList();
  private static final List<String> UPLAND =
      List.of(
          "20035", "20044", "20050", "20056", "20071", "20101", "20161", "20179", "20182", "19819",
          "19960", "20131");
  private static final List<String> SHORE =
      List.of(
          "19828", "19831", "19873", "19867", "19885", "19900", "19930", "19942", "19945", "20014",
          "20107", "20122", "20137", "20140");
  private static final List<String> STATES =
      List.of("đang hoạt động", "ngừng hoạt động", "đang giải thể");

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "skhdt/hop-tac-xa",
            "ma_hop_tac_xa",
            "ten",
            "nganh_nghe",
            "nam_thanh_lap",
            "so_thanh_vien",
            "so_lao_dong_thuong_xuyen",
            "ma_xa",
            "co_tmdt",
            "trang_thai");
    double[] communeWeights =
        province.communes().stream()
            .mapToDouble(it -> Math.sqrt(it.population()) * (it.urban() ? 0.8 : 1.2))
            .toArray();
    for (int i = 1; i <= COOPERATIVES; i++) {
      Draw draw = Draw.of("hop-tac-xa/" + i);
      Commune commune = province.communes().get(draw.weighted(communeWeights));
      int weightAt = commune.urban() ? 1 : 2;
      String[] trade =
          TRADES.get(
              draw.weighted(
                  TRADES.stream()
                      .mapToDouble(
                          it -> fits(it[0], commune) ? Double.parseDouble(it[weightAt]) : 0)
                      .toArray()));
      boolean farming = trade[0].equals("nông nghiệp");
      boolean old = farming && !UPLAND.contains(commune.code()) && draw.chance(0.5);
      int year =
          old
              ? draw.between(1997, 2006)
              : LAST_YEAR - (int) (draw.between(0.0, 1.0) * draw.between(1, 24));
      int members = members(draw, trade[0], old);
      int state = year >= 2024 ? 0 : draw.weighted(88, 10, 2);
      double online = Double.parseDouble(trade[3]) * (year >= LAW_OF_2012 ? 1.4 : 0.6);
      table.row(
          "MH-HTX-%03d".formatted(i),
          (trade[0].startsWith("quỹ") ? "Quỹ tín dụng minh họa %03d" : "HTX minh họa %03d")
              .formatted(i),
          trade[0],
          year,
          members,
          state == 0 ? Math.min(members, draw.between(4, old ? 40 : 22)) : 0,
          commune.code(),
          state == 0 && draw.chance(online),
          STATES.get(state));
    }
    return List.of(table);
  }

  private static boolean fits(String trade, Commune commune) {
    return switch (trade) {
      case "lâm nghiệp" -> UPLAND.contains(commune.code());
      case "thủy sản" -> SHORE.contains(commune.code());
      default -> true;
    };
  }

  private static int members(Draw draw, String trade, boolean old) {
    if (old) {
      return draw.between(180, 1_450);
    }
    return switch (trade) {
      case "quỹ tín dụng nhân dân" -> draw.between(400, 2_200);
      case "vận tải", "môi trường" -> draw.between(12, 140);
      default -> draw.between(7, 60);
    };
  }
}
