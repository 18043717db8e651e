package vn.trangtien.illustration;

import java.util.ArrayList;
import java.util.List;

/// Households of the 141 communes of 2023 and 2024: those of today’s commune shared among the old
/// ones. The rates differ by district, highest in the mountains, and fall from year to year.
final class PoorHouseholds implements Subject {

  private static final int FIRST_YEAR = 2023;
  private static final int LAST_YEAR = 2024;

  @Override
  public List<Table> tables(Province province) {
    List<Table> tables = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      tables.add(table(province, year));
    }
    return tables;
  }

  private static Table table(Province province, int year) {
    Table table =
        new Table(
            "sldtbxh/ho-ngheo-" + year,
            "ma_xa_cu",
            "ma_xa_cu_hieu_luc_tu",
            "ten_xa",
            "ma_huyen",
            "ten_huyen",
            "nam",
            "tong_so_ho",
            "ho_ngheo",
            "ho_can_ngheo",
            "ty_le_ho_ngheo",
            "ty_le_ho_can_ngheo");
    for (OldCommune old : province.oldCommunes()) {
      int households = households(province, old, year);
      int poor = count(old, "nghèo", poorPercent(old.district()), year, households);
      int near = count(old, "cận nghèo", nearPercent(old.district()), year, households);
      table.row(
          old.code(),
          old.validFrom(),
          old.name(),
          old.district(),
          old.districtName(),
          year,
          households,
          poor,
          near,
          Table.round(100.0 * poor / households, 2),
          Table.round(100.0 * near / households, 2));
    }
    return table;
  }

  private static int households(Province province, OldCommune old, int year) {
    double all = 0;
    for (OldCommune sibling : province.oldCommunes()) {
      if (sibling.codeNow().equals(old.codeNow())) {
        all += weight(sibling);
      }
    }
    double growth = 1 - 0.008 * (2025 - year);
    return (int)
        Math.round(province.commune(old.codeNow()).households() * growth * weight(old) / all);
  }

  private static double weight(OldCommune commune) {
    return Draw.of("ho-ngheo/" + commune.code()).between(0.7, 1.3);
  }

  private static int count(
      OldCommune commune, String kind, double percent, int year, int households) {
    Draw draw = Draw.of("ho-ngheo/" + kind + "/" + commune.code());
    double rate = percent / 100 * draw.between(0.55, 1.5);
    for (int y = FIRST_YEAR; y < year; y++) {
      rate *= draw.between(0.68, 0.93);
    }
    return (int) Math.round(households * rate);
  }

  private static double poorPercent(String district) {
    return switch (district) {
      case "474" -> 0.9;
      case "479" -> 1.5;
      case "480" -> 1.9;
      case "481" -> 27;
      case "483" -> 5.5;
      default -> 2.6;
    };
  }

  private static double nearPercent(String district) {
    return switch (district) {
      case "474" -> 1.4;
      case "479" -> 1.9;
      case "480" -> 2.4;
      case "481" -> 12;
      case "483" -> 5;
      default -> 3.1;
    };
  }
}
