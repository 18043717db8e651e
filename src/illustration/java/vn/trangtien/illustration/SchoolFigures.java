package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;
import vn.trangtien.illustration.IllustrativeSchools.School;

/// Figures of schools that do not exist: classes, pupils, teachers and rooms of four school years,
/// and which of the schools meet the national standard.
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
            default -> throw new IllegalArgumentException(name);
          };
      return publicSchool ? usual : new Stage(6, usual.most() / 2, 26, usual.teachers());
    }
  }

  @Override
  public List<Table> tables(Province province) {
    Table schools =
        new Table("sgddt/truong-minh-hoa", "ma_truong", "ten", "cap_hoc", "loai_hinh", "ma_xa");
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
    for (School school : IllustrativeSchools.of(province)) {
      schools.row(school.code(), school.name(), school.level(), school.kind(), school.commune());
      years(school, figures);
      recognition(school, standard);
    }
    return List.of(schools, figures, standard);
  }

  private static void years(School school, Table figures) {
    Draw draw = Draw.of("quy-mo-truong-lop " + school.code());
    Stage stage = Stage.of(school.level(), school.isPublic());
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
          school.code(),
          school.level(),
          classes,
          pupils,
          female,
          pupils - female,
          teachers,
          rooms);
    }
  }

  private static void recognition(School school, Table standard) {
    Draw draw = Draw.of("truong-dat-chuan-quoc-gia " + school.code());
    if (!school.isPublic() || !draw.chance(0.6)) {
      return;
    }
    LocalDate recognised = LocalDate.of(2020, 3, 1).plusDays(draw.between(0, 2330));
    LocalDate expires = recognised.plusYears(RECOGNISED_FOR_YEARS);
    standard.row(
        school.code(),
        school.level(),
        draw.chance(0.25) ? "2" : "1",
        "%d/QĐ-MH/%d".formatted(draw.between(200, 3400), recognised.getYear()),
        recognised,
        expires,
        expires.isAfter(LocalDate.of(2026, 9, 5)));
  }
}
