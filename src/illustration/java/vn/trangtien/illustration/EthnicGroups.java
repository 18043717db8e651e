package vn.trangtien.illustration;

import java.util.List;
import java.util.Map;

/// Invented people and households by ethnic group in the former communes of A Lưới and Nam Đông
/// and some neighbours: the mixture follows where the groups are known to live, the numbers do
/// not follow any census. Counts from 1 to 4 are hidden.
final class EthnicGroups implements Subject {

  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2024;
  private static final int HIDDEN_BELOW = 5;
  private static final double GROWTH = 1.007;

  private record Group(String code, String name) {}

  private static final Group KINH = new Group("01", "Kinh");
  private static final Group BRU = new Group("23", "Bru - Vân Kiều");
  private static final Group CO_TU = new Group("26", "Cơ Tu");
  private static final Group TA_OI = new Group("31", "Tà Ôi");
  private static final Group OTHERS = new Group("99", "Dân tộc khác");
  private static final List<Group> GROUPS = List.of(KINH, BRU, CO_TU, TA_OI, OTHERS);

  /// The people of a commune in 2019 and, in the order of [#GROUPS], what share of a thousand
  /// belongs to each group.
  private record Mixture(int people, int... shares) {}

  private static final Map<String, Mixture> COMMUNES =
      Map.ofEntries(
          Map.entry("20044", new Mixture(7800, 480, 4, 25, 485, 6)),
          Map.entry("20047", new Mixture(3150, 60, 8, 6, 922, 4)),
          Map.entry("20050", new Mixture(1950, 70, 25, 610, 292, 3)),
          Map.entry("20053", new Mixture(2150, 55, 6, 5, 930, 4)),
          Map.entry("20056", new Mixture(3050, 45, 7, 4, 941, 3)),
          Map.entry("20059", new Mixture(1450, 50, 3, 880, 65, 2)),
          Map.entry("20065", new Mixture(2350, 60, 5, 6, 926, 3)),
          Map.entry("20068", new Mixture(3700, 260, 5, 12, 718, 5)),
          Map.entry("20071", new Mixture(2750, 700, 2, 8, 286, 4)),
          Map.entry("20074", new Mixture(1250, 560, 2, 30, 404, 4)),
          Map.entry("20080", new Mixture(550, 870, 0, 20, 106, 4)),
          Map.entry("20083", new Mixture(4450, 45, 6, 4, 942, 3)),
          Map.entry("20086", new Mixture(2450, 190, 4, 10, 792, 4)),
          Map.entry("20089", new Mixture(1750, 40, 4, 6, 947, 3)),
          Map.entry("20095", new Mixture(3000, 45, 2, 330, 620, 3)),
          Map.entry("20098", new Mixture(1650, 40, 2, 10, 945, 3)),
          Map.entry("20101", new Mixture(5100, 50, 2, 390, 555, 3)),
          Map.entry("20104", new Mixture(3300, 40, 30, 3, 925, 2)),
          Map.entry("20161", new Mixture(4100, 935, 1, 55, 3, 6)),
          Map.entry("20164", new Mixture(3300, 930, 1, 62, 2, 5)),
          Map.entry("20167", new Mixture(1700, 25, 0, 971, 2, 2)),
          Map.entry("20170", new Mixture(2500, 940, 1, 52, 2, 5)),
          Map.entry("20173", new Mixture(2200, 330, 1, 662, 4, 3)),
          Map.entry("20179", new Mixture(3800, 955, 1, 38, 2, 4)),
          Map.entry("20182", new Mixture(3000, 50, 0, 944, 3, 3)),
          Map.entry("20185", new Mixture(1450, 130, 0, 864, 3, 3)),
          Map.entry("20188", new Mixture(2900, 30, 0, 964, 4, 2)),
          Map.entry("20191", new Mixture(2500, 60, 0, 934, 3, 3)),
          Map.entry("20158", new Mixture(3000, 800, 190, 6, 1, 3)),
          Map.entry("20035", new Mixture(5600, 790, 15, 185, 6, 4)),
          Map.entry("20041", new Mixture(3700, 920, 3, 68, 5, 4)),
          Map.entry("19855", new Mixture(5000, 930, 60, 3, 4, 3)));

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "bdt/dan-so-theo-dan-toc",
            "nam",
            "ma_xa_cu",
            "ma_xa_cu_hieu_luc_tu",
            "ten_xa",
            "ma_dan_toc",
            "ten_dan_toc",
            "so_ho",
            "so_nguoi",
            "bi_che");
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (OldCommune commune : province.oldCommunes()) {
        Mixture mixture = COMMUNES.get(commune.code());
        if (mixture != null) {
          rows(year, commune, mixture, table);
        }
      }
    }
    return List.of(table);
  }

  private static void rows(int year, OldCommune commune, Mixture mixture, Table table) {
    double growth = Math.pow(GROWTH, year - FIRST_YEAR);
    for (int i = 0; i < GROUPS.size(); i++) {
      Group group = GROUPS.get(i);
      Draw draw = Draw.of("dan-so-theo-dan-toc " + commune.code() + " " + group.code());
      double inFirstYear =
          mixture.people() * mixture.shares()[i] / 1000.0 * draw.between(0.93, 1.07);
      double householdSize = group == KINH ? draw.between(3.5, 3.8) : draw.between(3.9, 4.5);
      int people = (int) Math.round(inFirstYear * growth);
      boolean hidden = people > 0 && people < HIDDEN_BELOW;
      table.row(
          year,
          commune.code(),
          commune.validFrom(),
          commune.name(),
          group.code(),
          group.name(),
          hidden ? null : households(people, householdSize),
          hidden ? null : people,
          hidden);
    }
  }

  private static int households(int people, double size) {
    return (int) Math.ceil(people / size);
  }
}
