package vn.trangtien.illustration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Land prices of 2025, by the communes of its first half, and of 2026: a base for each class of
/// street, scaled by the place, falling over four positions and by the kind of land; 2026 is
/// dearer, and most so in the centre.
final class LandPrices implements Subject {

  private static final List<String> CLASSES =
      List.of(
          "1A", "1B", "1C", "2A", "2B", "2C", "3A", "3B", "3C", "4A", "4B", "4C", "5A", "5B", "5C");
  private static final int DEAREST = 62_000;
  private static final double FALL_PER_CLASS = 0.81;
  private static final double[] BY_POSITION = {1, 0.56, 0.39, 0.27};
  private static final double TRADE = 0.8;
  private static final double PRODUCTION = 0.6;

  @Override
  public List<Table> tables(Province province) {
    Map<String, Map<String, String>> old = new HashMap<>();
    for (Map<String, String> row : province.rows("snv-2025/xa-truoc-2025.csv")) {
      old.put(row.get("ma_xa_2021"), row);
    }
    Table before =
        new Table(
            "snnmt/bang-gia-dat-2025",
            "ma_doan",
            "ten_duong",
            "doan_tu",
            "doan_den",
            "ma_xa_cu",
            "ma_xa_cu_hieu_luc_tu",
            "loai_duong",
            "loai_dat",
            "vi_tri",
            "gia_nghin_dong_m2",
            "hieu_luc_tu",
            "hieu_luc_den");
    Table now =
        new Table(
            "snnmt/bang-gia-dat-2026",
            "ma_doan",
            "ten_duong",
            "doan_tu",
            "doan_den",
            "ma_xa",
            "loai_duong",
            "loai_dat",
            "vi_tri",
            "gia_nghin_dong_m2",
            "hieu_luc_tu",
            "hieu_luc_den");
    for (LandStreets.Stretch street : LandStreets.all()) {
      Map<String, String> place = old.get(street.oldCode());
      if (place == null) {
        throw new IllegalStateException("No commune of 2021: " + street.oldCode());
      }
      String code = place.get("ma_xa_dau_2025");
      String from = place.get("ma_xa_dau_2025_hieu_luc_tu");
      Commune commune = province.commune(place.get("ma_xa_moi"));
      String home = place.get("ten_xa_dau_2025").startsWith("Xã") ? "ONT" : "ODT";
      for (String land : List.of(home, "TMD", "SKC")) {
        if (land.equals("SKC") && street.scale() == 1 && street.kind().startsWith("1")) {
          continue;
        }
        for (int position = 1; position <= 4; position++) {
          before.row(
              street.code(),
              street.name(),
              filled(street.from()),
              filled(street.to()),
              code,
              from,
              street.kind(),
              land,
              position,
              price(street, land, position, 1),
              "2025-01-01",
              "2025-12-31");
          String today = land.equals(home) ? (commune.urban() ? "ODT" : "ONT") : land;
          now.row(
              street.code(),
              street.name(),
              filled(street.from()),
              filled(street.to()),
              commune.code(),
              street.kind(),
              today,
              position,
              price(street, land, position, rise(street)),
              "2026-01-01",
              "2026-12-31");
        }
      }
    }
    return List.of(before, now);
  }

  /// Thousand đồng for a square metre, to the nearest ten.
  private static int price(LandStreets.Stretch street, String land, int position, double rise) {
    double first =
        DEAREST * Math.pow(FALL_PER_CLASS, CLASSES.indexOf(street.kind())) * street.scale();
    double kind = land.equals("TMD") ? TRADE : land.equals("SKC") ? PRODUCTION : 1;
    return Math.toIntExact(Math.round(first * BY_POSITION[position - 1] * kind * rise / 10)) * 10;
  }

  private static double rise(LandStreets.Stretch street) {
    if (street.scale() < 1) {
      return 1.12;
    }
    return street.kind().startsWith("1") ? 1.3 : 1.2;
  }

  private static @Nullable String filled(String value) {
    return value.isEmpty() ? null : value;
  }
}
