package vn.trangtien.illustration;

import java.util.List;
import vn.trangtien.illustration.IllustrativeSchools.School;

/// Quotas, applications and marks of entry of public upper secondary schools that do not exist:
/// each has a standing of its own that moves little from year to year; marks run to 30, and the
/// second choice asks for more than the first.
final class UpperSecondaryEntry implements Subject {

  private static final int FIRST_YEAR = 2023;
  private static final int LAST_YEAR = 2026;
  private static final int PUPILS_IN_A_CLASS = 42;
  private static final double HIGHEST_FIRST_CHOICE = 27;

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "sgddt/tuyen-sinh-lop-10",
            "nam_tuyen_sinh",
            "ma_truong",
            "chi_tieu",
            "dang_ky_nv1",
            "trung_tuyen",
            "diem_chuan_nv1",
            "diem_chuan_nv2");
    List<School> schools =
        IllustrativeSchools.of(province).stream()
            .filter(it -> it.isPublic() && it.level().endsWith("THPT"))
            .toList();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (School school : schools) {
        row(year, school, table);
      }
    }
    return List.of(table);
  }

  private static void row(int year, School school, Table table) {
    String code = school.code();
    Draw standing = Draw.of("tuyen-sinh-lop-10 " + code);
    boolean bothStages = school.level().contains("THCS");
    int classes = bothStages ? standing.between(3, 5) : standing.between(7, 14);
    double sought = standing.between(0.55, 1.5);
    double level = standing.between(0.0, 0.8);
    Draw draw = Draw.of("tuyen-sinh-lop-10 " + code + " " + year);
    int quota = (classes + draw.weighted(1, 3, 1) - 1) * PUPILS_IN_A_CLASS;
    int applied = (int) Math.round(quota * sought * draw.between(0.9, 1.1));
    int admitted = (int) Math.round(quota * draw.between(0.9, 1.0));
    double mark = 8.5 + 5.5 * sought + 4 * level + draw.normal(0, 0.5);
    double first = quarters(Math.min(HIGHEST_FIRST_CHOICE, mark));
    double second = quarters(first + draw.between(0.5, 1.75));
    table.row(Integer.toString(year), code, quota, applied, admitted, first, second);
  }

  private static double quarters(double mark) {
    return Math.round(mark * 4) / 4.0;
  }
}
