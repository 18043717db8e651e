package vn.trangtien.illustration;

import java.util.List;
import java.util.Locale;

/// Made-up mobile base stations of three operators, placed by population with at least four in
/// each commune; 5G comes first to the wards, 2G is being switched off. Coordinates are rounded to
/// two decimals, about a kilometre.
final class BaseStations implements Subject {

  private static final int STATIONS = 520;
  private static final int AT_LEAST = 4;
  private static final List<String> OPERATORS =
      List.of("Doanh nghiệp A", "Doanh nghiệp B", "Doanh nghiệp C");

  @Override
  public List<Table> tables(Province province) {
    Draw draw = Draw.of("tram-bts");
    Table table =
        new Table(
                "stttt/tram-bts",
                "ma_tram",
                "doanh_nghiep",
                "loai_cot",
                "nam_phat_song",
                "co_2g",
                "co_3g",
                "co_4g",
                "co_5g",
                "dung_chung_ha_tang",
                "ma_xa",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    int number = 0;
    for (Commune commune : province.communes()) {
      for (int i = 0; i < AT_LEAST; i++) {
        number++;
        station(draw, commune, number, i % OPERATORS.size(), table);
      }
    }
    while (number < STATIONS) {
      number++;
      station(draw, province.peopled(draw), number, draw.weighted(0.46, 0.31, 0.23), table);
    }
    return List.of(table);
  }

  private static void station(Draw draw, Commune commune, int number, int operator, Table table) {
    int since = 2008 + draw.weighted(1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 2, 2, 2, 2, 2, 3, 3, 3, 1);
    boolean fifth = draw.chance(commune.urban() ? 0.42 : 0.12) || since >= 2025;
    boolean second = since < 2020 && draw.chance(0.3);
    boolean third = since < 2021 && draw.chance(0.55);
    Commune.Point at = commune.point(draw);
    table.row(
        String.format(Locale.ROOT, "MH-%s-%03d", OPERATORS.get(operator).substring(13), number),
        OPERATORS.get(operator),
        commune.urban() && draw.chance(0.55) ? "trên mái nhà" : "cột tự đứng hoặc dây co",
        since,
        second,
        third,
        since < 2025 || draw.chance(0.8),
        fifth,
        draw.chance(0.28),
        commune.code(),
        Table.round(at.latitude(), 2),
        Table.round(at.longitude(), 2));
  }
}
