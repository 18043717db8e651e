package vn.trangtien.illustration;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fish and shrimp of Phong Điền month by month, 2022 to June 2025: shrimp on the sand of the
/// coast in two seasons, fish in cages and ponds elsewhere, disease in the hot months. Communes
/// merged on 1 January 2025 report together from then on; some months a commune did not report.
final class Aquaculture implements Subject {

  private static final YearMonth START = YearMonth.of(2022, 1);
  private static final YearMonth LAST = YearMonth.of(2025, 6);
  private static final YearMonth MERGER = YearMonth.of(2025, 1);
  private static final double SILENT = 0.035;

  /// Share of the ponds that are stocked in each month.
  private static final double[] SHRIMP_SEASON = {
    0.2, 0.55, 0.85, 1, 1, 0.9, 0.85, 0.8, 0.5, 0.25, 0.15, 0.15
  };
  private static final double[] SHRIMP_HARVEST = {
    0.1, 0.05, 0.1, 0.3, 0.8, 1, 0.8, 0.7, 0.9, 0.4, 0.15, 0.15
  };
  private static final double[] FISH_HARVEST = {
    0.9, 0.4, 0.3, 0.3, 0.4, 0.6, 0.9, 1, 1, 0.4, 0.3, 0.7
  };
  private static final double[] DISEASE = {
    0.05, 0.08, 0.15, 0.3, 0.4, 0.45, 0.35, 0.3, 0.2, 0.1, 0.05, 0.05
  };
  private static final List<String> ILLS =
      List.of("đốm trắng", "hoại tử gan tụy cấp", "vi bào tử trùng EHP");

  /// @param hectares of ponds in use at the height of the season
  private record Farm(String commune, String animal, double hectares) {}

  private static final String SHRIMP = "tôm thẻ chân trắng";
  private static final String BRACKISH = "cá nước lợ";
  private static final String FRESH = "cá nước ngọt";
  private static final List<Farm> FARMS =
      List.of(
          new Farm("19822", SHRIMP, 62), new Farm("19825", SHRIMP, 48),
          new Farm("19828", SHRIMP, 55), new Farm("19834", SHRIMP, 38),
          new Farm("19843", SHRIMP, 46), new Farm("19840", SHRIMP, 71),
          new Farm("19825", BRACKISH, 9), new Farm("19828", BRACKISH, 11),
          new Farm("19834", BRACKISH, 14), new Farm("19843", BRACKISH, 31),
          new Farm("19837", FRESH, 64), new Farm("19831", FRESH, 52),
          new Farm("19846", FRESH, 47), new Farm("19852", FRESH, 58),
          new Farm("19858", FRESH, 63), new Farm("19864", FRESH, 34),
          new Farm("19849", FRESH, 21), new Farm("19819", FRESH, 12));

  @Override
  public List<Table> tables(Province province) {
    Map<String, Map<String, String>> codes = new LinkedHashMap<>();
    for (Map<String, String> row : province.rows("snv-2025/xa-truoc-2025.csv")) {
      codes.put(row.get("ma_xa_2021"), row);
    }
    Table table =
        new Table(
            "ubnd-pd/nuoi-trong-thuy-san",
            "ky",
            "ma_xa_cu",
            "ma_xa_cu_hieu_luc_tu",
            "doi_tuong",
            "co_bao_cao",
            "dien_tich_nuoi_ha",
            "dien_tich_benh_ha",
            "benh",
            "san_luong_tan");
    Draw draw = Draw.of("nuoi-trong-thuy-san");
    for (YearMonth month = START; !month.isAfter(LAST); month = month.plusMonths(1)) {
      boolean merged = !month.isBefore(MERGER);
      String suffix = merged ? "ma_xa_dau_2025" : "ma_xa_2021";
      Map<List<String>, Double> ponds = new LinkedHashMap<>();
      for (Farm farm : FARMS) {
        Map<String, String> code = codes.get(farm.commune());
        if (code == null) {
          throw new IllegalStateException("No commune of 2021: " + farm.commune());
        }
        List<String> key =
            List.of(code.get(suffix), code.get(suffix + "_hieu_luc_tu"), farm.animal());
        ponds.merge(key, farm.hectares(), Double::sum);
      }
      for (Map.Entry<List<String>, Double> pond : ponds.entrySet()) {
        row(month, pond.getKey(), pond.getValue(), draw, table);
      }
    }
    return List.of(table);
  }

  private static void row(YearMonth month, List<String> key, double ponds, Draw draw, Table table) {
    int m = month.getMonthValue() - 1;
    boolean shrimp = key.get(2).equals(SHRIMP);
    double growth = 1 + 0.03 * (month.getYear() - START.getYear());
    double area = ponds * growth * (shrimp ? SHRIMP_SEASON[m] : 0.9) * draw.between(0.93, 1.05);
    boolean ill = shrimp && draw.chance(DISEASE[m]);
    double sick = ill ? area * draw.between(0.02, 0.14) : 0;
    double perHectare = shrimp ? 2.6 * SHRIMP_HARVEST[m] : 0.24 * FISH_HARVEST[m];
    double crop = (area - 0.7 * sick) * perHectare * draw.between(0.8, 1.15);
    String name = draw.one(ILLS);
    boolean reported = !draw.chance(SILENT);
    @Nullable Double sickCell = shrimp && reported ? Table.round(sick, 1) : null;
    table.row(
        month.toString(),
        key.get(0),
        key.get(1),
        key.get(2),
        reported,
        reported ? Table.round(area, 1) : null,
        sickCell,
        sickCell != null && sickCell > 0 ? name : null,
        reported ? Table.round(crop, 1) : null);
  }
}
