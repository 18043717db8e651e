package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Invented figures for the schools of `truong-hoc`: classes, pupils, teachers and rooms of four
/// school years, and which of the schools meet the national standard.
final class SchoolFigures implements Subject {

  private static final int FIRST_YEAR = 2022;
  private static final int LAST_YEAR = 2025;
  private static final int RECOGNISED_FOR_YEARS = 5;

  /// What is usual at a stage of school: classes from `fewest` to `most`, pupils and teachers for
  /// each class.
  private record Stage(int fewest, int most, double pupils, double teachers) {

    static Stage of(String name, boolean publicSchool) {
      Stage usual =
          switch (name) {
            case "tiểu học" -> new Stage(18, 40, 33, 1.5);
            case "THCS" -> new Stage(16, 40, 39, 1.9);
            case "THPT" -> new Stage(16, 38, 40, 2.25);
            case "THCS và THPT" -> new Stage(12, 20, 31, 2.1);
            default -> new Stage(20, 36, 24, 2.0);
          };
      return publicSchool ? usual : new Stage(6, usual.most() / 2, 26, usual.teachers());
    }
  }

  @Override
  public List<Table> tables(Province province) {
    Table figures =
        new Table(
            "sgddt/quy-mo-truong-lop",
            "nam_hoc",
            "ma_truong",
            "cap_hoc",
            "so_lop",
            "so_hoc_sinh",
            "so_nu",
            "so_nam",
            "so_giao_vien",
            "so_phong_hoc");
    Table standard =
        new Table(
            "sgddt/truong-dat-chuan-quoc-gia",
            "ma_truong",
            "cap_hoc",
            "muc_do",
            "so_quyet_dinh",
            "ngay_cong_nhan",
            "ngay_het_han",
            "con_hieu_luc");
    for (Map<String, String> school : schools(province)) {
      years(school, figures);
      recognition(school, standard);
    }
    return List.of(figures, standard);
  }

  /// The schools of general education among the institutions listed.
  static List<Map<String, String>> schools(Province province) {
    return province.rows("sgddt/truong-hoc.csv").stream()
        .filter(it -> !value(it, "cap_hoc").equals("đại học"))
        .toList();
  }

  static String value(Map<String, String> row, String column) {
    String value = row.get(column);
    if (value == null) {
      throw new IllegalArgumentException("No column " + column);
    }
    return value;
  }

  private static void years(Map<String, String> school, Table figures) {
    String code = value(school, "ma_truong");
    Draw draw = Draw.of("quy-mo-truong-lop " + code);
    Stage stage = Stage.of(value(school, "cap_hoc"), value(school, "loai_hinh").equals("công lập"));
    int classes = draw.between(stage.fewest(), stage.most());
    int rooms = classes + draw.between(1, 8);
    double girls = draw.between(0.47, 0.54);
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      classes = Math.max(stage.fewest(), classes + draw.weighted(2, 6, 3) - 1);
      rooms = Math.max(rooms, classes);
      int pupils = (int) Math.round(classes * draw.between(0.95, 1.05) * stage.pupils());
      int female = (int) Math.round(pupils * girls);
      int teachers = (int) Math.round(classes * stage.teachers() * draw.between(0.93, 1.01));
      figures.row(
          year + "-" + (year + 1),
          code,
          value(school, "cap_hoc"),
          classes,
          pupils,
          female,
          pupils - female,
          teachers,
          rooms);
    }
  }

  private static void recognition(Map<String, String> school, Table standard) {
    String code = value(school, "ma_truong");
    Draw draw = Draw.of("truong-dat-chuan-quoc-gia " + code);
    if (!value(school, "loai_hinh").equals("công lập") || !draw.chance(0.6)) {
      return;
    }
    LocalDate recognised = LocalDate.of(2020, 3, 1).plusDays(draw.between(0, 2330));
    LocalDate expires = recognised.plusYears(RECOGNISED_FOR_YEARS);
    standard.row(
        code,
        value(school, "cap_hoc"),
        draw.chance(0.25) ? "2" : "1",
        "%d/QĐ-MH/%d".formatted(draw.between(200, 3400), recognised.getYear()),
        recognised,
        expires,
        expires.isAfter(LocalDate.of(2026, 9, 5)));
  }
}
