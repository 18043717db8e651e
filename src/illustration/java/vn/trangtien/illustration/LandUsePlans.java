package vn.trangtien.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The yearly land-use plans of Hương Thủy town 2023 to 2025: made-up works with their land taken
/// from rice fields, forest and other land; about a third of the works of a year come again in the
/// next, for they were not begun.
final class LandUsePlans implements Subject {

  private static final String DISTRICT = "479";
  private static final int FIRST_YEAR = 2023;
  private static final int[] NEW_WORKS = {64, 41, 38};
  private static final double CARRIED = 0.34;

  private static final List<String> HILLS = List.of("19960", "19972", "19987", "19990", "19993");

  /// @param land the code of the kind of land that the work needs
  /// @param rice share of rice fields in the land that is taken
  private record Kind(
      String land,
      String name,
      double low,
      double high,
      double rice,
      double forest,
      double weight) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("ODT", "Khu dân cư", 0.6, 9, 0.7, 0, 16),
          new Kind("ONT", "Điểm dân cư nông thôn", 0.4, 4, 0.6, 0, 10),
          new Kind("SKK", "Khu công nghiệp", 12, 60, 0.05, 0.6, 3),
          new Kind("SKN", "Cụm công nghiệp", 5, 25, 0.1, 0.6, 3),
          new Kind("SKC", "Cơ sở sản xuất", 0.5, 5, 0.2, 0.3, 8),
          new Kind("TMD", "Khu thương mại, dịch vụ", 0.3, 6, 0.4, 0, 9),
          new Kind("DGT", "Đường giao thông", 0.2, 8, 0.45, 0.1, 22),
          new Kind("DTL", "Kênh mương", 0.2, 3, 0.6, 0, 8),
          new Kind("DGD", "Trường học", 0.15, 1.6, 0.5, 0, 8),
          new Kind("DYT", "Trạm y tế", 0.1, 0.4, 0.4, 0, 2),
          new Kind("DVH", "Nhà văn hóa", 0.05, 0.4, 0.3, 0, 5),
          new Kind("DNL", "Đường dây và trạm điện", 0.02, 0.9, 0.4, 0.2, 6),
          new Kind("NTD", "Nghĩa trang nhân dân", 1, 12, 0, 0.7, 4),
          new Kind("DKV", "Công viên", 0.2, 3, 0.4, 0, 5));

  private record Work(
      String code,
      Kind kind,
      OldCommune commune,
      double rice,
      double forest,
      double other,
      int since) {

    double whole() {
      return Table.round(rice + forest + other, 2);
    }
  }

  @Override
  public List<Table> tables(Province province) {
    Draw draw = Draw.of("ke-hoach-su-dung-dat-huong-thuy");
    List<OldCommune> communes = province.oldCommunes(DISTRICT);
    List<Table> tables = new ArrayList<>();
    List<Work> waiting = List.of();
    for (int i = 0; i < NEW_WORKS.length; i++) {
      int year = FIRST_YEAR + i;
      List<Work> plan = new ArrayList<>(waiting);
      for (int n = 1; n <= NEW_WORKS[i]; n++) {
        plan.add(work("HT%d-%03d".formatted(year, n), year, communes, draw));
      }
      tables.add(table(year, plan));
      waiting = plan.stream().filter(it -> draw.chance(CARRIED)).toList();
    }
    return tables;
  }

  private static Work work(String code, int year, List<OldCommune> communes, Draw draw) {
    double[] weights = KINDS.stream().mapToDouble(Kind::weight).toArray();
    Kind kind = KINDS.get(draw.weighted(weights));
    List<OldCommune> fit =
        communes.stream()
            .filter(it -> !kind.land().equals("ODT") || it.name().startsWith("Phường"))
            .filter(it -> !kind.land().equals("ONT") || it.name().startsWith("Xã"))
            .filter(it -> !kind.land().startsWith("SKK") || it.name().equals("Phường Phú Bài"))
            .toList();
    double skew = Math.pow(draw.between(0.0, 1.0), 2);
    double whole = kind.low() + skew * (kind.high() - kind.low());
    double rice = Table.round(whole * kind.rice() * draw.between(0.6, 1.2), 2);
    OldCommune commune = draw.one(fit);
    boolean hills = HILLS.contains(commune.code());
    double wood = hills ? (whole - rice) * kind.forest() * draw.between(0.5, 1.2) : 0;
    double forest = Table.round(Math.max(0, wood), 2);
    double other = Table.round(Math.max(0.01, whole - rice - forest), 2);
    return new Work(code, kind, commune, rice, forest, other, year);
  }

  private static Table table(int year, List<Work> plan) {
    Table table =
        new Table(
            "ubnd-ht/ke-hoach-su-dung-dat-huong-thuy-" + year,
            "ma_cong_trinh",
            "ten",
            "ma_loai_dat",
            "ma_xa_cu",
            "ma_xa_cu_hieu_luc_tu",
            "dat_lua_ha",
            "dat_rung_ha",
            "dat_khac_ha",
            "dien_tich_ha",
            "nam_dang_ky",
            "chuyen_tiep");
    for (Work it : plan) {
      table.row(
          it.code(),
          "%s minh họa %s, %s".formatted(it.kind().name(), number(it), lower(it.commune().name())),
          it.kind().land(),
          it.commune().code(),
          it.commune().validFrom(),
          it.rice(),
          it.forest(),
          it.other(),
          it.whole(),
          it.since(),
          it.since() < year);
    }
    return table;
  }

  private static String number(Work work) {
    return work.code().substring(work.code().indexOf('-') + 1) + "/" + work.since();
  }

  private static String lower(String commune) {
    return commune.substring(0, 1).toLowerCase(Locale.ROOT) + commune.substring(1);
  }
}
