package vn.trangtien.illustration;

import java.util.List;

/// Forest of the communes of Nam Đông district and of four next to it, 2021 to 2024: shares of
/// natural and planted forest in the land of the commune, plantations cut and planted again each
/// year, fires in dry years, landslides in years of great rain. A year begins where the last ended.
final class ForestChange implements Subject {

  private static final int FIRST_YEAR = 2021;
  private static final int YEARS = 4;

  /// How bad landslides and fires were in each year, against a common one.
  private static final double[] SLIDES = {1.2, 0.8, 1.9, 0.6};
  private static final double[] FIRES = {0.9, 0.3, 0.8, 1.6};

  /// Hectares at the beginning of 2021 by use and origin.
  private record Land(
      String code,
      double specialNatural,
      double protectionNatural,
      double protectionPlanted,
      double productionNatural,
      double productionPlanted) {}

  private static final List<Land> LANDS =
      List.of(
          new Land("20161", 0, 0, 0, 0, 95),
          new Land("20164", 2950, 880, 120, 260, 1890),
          new Land("20167", 0, 410, 160, 520, 1260),
          new Land("20170", 2640, 640, 90, 180, 1720),
          new Land("20173", 6320, 3980, 240, 1150, 1630),
          new Land("20179", 0, 0, 60, 90, 1080),
          new Land("20182", 0, 0, 45, 130, 640),
          new Land("20185", 5430, 2310, 150, 420, 1080),
          new Land("20188", 1280, 1150, 110, 380, 1040),
          new Land("20191", 6150, 1940, 130, 560, 1210),
          new Land("20158", 0, 360, 210, 240, 1970),
          new Land("20155", 0, 420, 130, 160, 1310),
          new Land("20059", 9150, 14260, 320, 3400, 1480),
          new Land("19993", 0, 12430, 640, 1820, 5960));

  /// @param cut whether it is a plantation that is cut and planted again
  private record Stand(String use, String origin, double hectares, boolean cut) {}

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "ubnd-nd/dien-bien-rung",
            "nam",
            "ma_xa_cu",
            "ma_xa_cu_hieu_luc_tu",
            "trong_huyen_nam_dong",
            "loai_rung",
            "nguon_goc",
            "dau_nam_ha",
            "trong_moi_ha",
            "tai_sinh_ha",
            "tang_ha",
            "khai_thac_ha",
            "chay_ha",
            "sat_lo_ha",
            "chuyen_muc_dich_ha",
            "giam_ha",
            "bien_dong_ha",
            "cuoi_nam_ha");
    for (Land land : LANDS) {
      OldCommune commune =
          province.oldCommunes().stream()
              .filter(it -> it.code().equals(land.code()))
              .findFirst()
              .orElseThrow();
      for (Stand stand : stands(land)) {
        if (stand.hectares() > 0) {
          years(commune, stand, table);
        }
      }
    }
    return List.of(table);
  }

  private static List<Stand> stands(Land land) {
    return List.of(
        new Stand("đặc dụng", "tự nhiên", land.specialNatural(), false),
        new Stand("phòng hộ", "tự nhiên", land.protectionNatural(), false),
        new Stand("phòng hộ", "trồng", land.protectionPlanted(), false),
        new Stand("sản xuất", "tự nhiên", land.productionNatural(), false),
        new Stand("sản xuất", "trồng", land.productionPlanted(), true));
  }

  private static void years(OldCommune commune, Stand stand, Table table) {
    Draw draw = Draw.of("dien-bien-rung/" + commune.code() + stand.use() + stand.origin());
    boolean natural = stand.origin().equals("tự nhiên");
    double start = stand.hectares();
    for (int i = 0; i < YEARS; i++) {
      boolean fire = !natural && draw.chance(0.18 * FIRES[i]);
      boolean slide = natural && draw.chance(0.4 * SLIDES[i]);
      boolean given = !stand.use().equals("đặc dụng") && draw.chance(0.25);
      double cut = stand.cut() ? two(start * draw.between(0.07, 0.15)) : 0;
      double again = stand.cut() ? cut * draw.between(0.85, 1.1) : draw.between(0.0, 6.0);
      double planted = natural ? 0 : two(again);
      double grown = natural ? two(start * Math.max(0, draw.between(-0.0008, 0.0012))) : 0;
      double burnt = fire ? two(start * draw.between(0.001, 0.006)) : 0;
      double slid = slide ? two(start * draw.between(0.0, 0.001) * SLIDES[i]) : 0;
      double turned = given ? two(draw.between(0.1, 4.0)) : 0;
      double more = two(planted + grown);
      double less = two(cut + burnt + slid + turned);
      double change = two(more - less);
      double end = two(start + change);
      table.row(
          FIRST_YEAR + i,
          commune.code(),
          commune.validFrom(),
          commune.district().equals("483"),
          stand.use(),
          stand.origin(),
          start,
          planted,
          grown,
          more,
          cut,
          burnt,
          slid,
          turned,
          less,
          change,
          end);
      start = end;
    }
  }

  private static double two(double hectares) {
    return Table.round(hectares, 2);
  }
}
