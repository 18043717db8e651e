package vn.trangtien.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The nineteen criteria in the ten rural communes of Quảng Điền, twice a year: a commune starts
/// with most of them and gains the harder ones later; the grade can rise only when all are met.
final class RuralCriteria implements Subject {

  private static final int CRITERIA = 19;
  private static final int FIRST_YEAR = 2022;
  private static final int PERIODS = 7;

  /// Roads, schools, culture, income, poverty, production and environment come last.
  private static final List<Integer> HARD = List.of(2, 5, 6, 10, 11, 13, 17);

  private static final String TOWN = "19867";

  @Override
  public List<Table> tables(Province province) {
    List<String> columns =
        new ArrayList<>(List.of("ky", "ma_xa", "ma_xa_hieu_luc_tu", "ten_xa", "so_tieu_chi_dat"));
    for (int i = 1; i <= CRITERIA; i++) {
      columns.add(String.format(Locale.ROOT, "tieu_chi_%02d", i));
    }
    columns.add("muc");
    Table table = new Table("ubnd-qd/nong-thon-moi", columns.toArray(String[]::new));
    for (int period = 0; period < PERIODS; period++) {
      for (OldCommune commune : province.oldCommunes("477")) {
        if (!commune.code().equals(TOWN)) {
          row(table, period, commune);
        }
      }
    }
    return List.of(table);
  }

  private static void row(Table table, int period, OldCommune commune) {
    Draw draw = Draw.of("nong-thon-moi " + commune.code());
    List<Object> row =
        new ArrayList<>(
            List.of(
                FIRST_YEAR + period / 2 + "-H" + (period % 2 + 1),
                commune.code(),
                commune.validFrom(),
                commune.name()));
    List<Boolean> met = new ArrayList<>();
    int complete = 0;
    for (int criterion = 1; criterion <= CRITERIA; criterion++) {
      boolean late = HARD.contains(criterion) && draw.chance(0.55);
      int since = late ? draw.between(1, 3) : 0;
      complete = Math.max(complete, since);
      met.add(period >= since);
    }
    int count = (int) met.stream().filter(it -> it).count();
    int advanced = complete + draw.between(1, 4);
    int model = advanced + draw.between(2, 5);
    row.add(count);
    row.addAll(met);
    row.add(grade(period, complete, advanced, model));
    table.row(row.toArray());
  }

  private static String grade(int period, int complete, int advanced, int model) {
    if (period < complete) {
      return "chưa đạt chuẩn";
    }
    if (period < advanced) {
      return "đạt chuẩn";
    }
    return period < model ? "nâng cao" : "kiểu mẫu";
  }
}
