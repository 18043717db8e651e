package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Made-up driving schools and vehicle inspection centres, spread over the urban wards and the
/// bigger communes.
final class DrivingSchools implements Subject {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
  private static final int SCHOOLS = 13;
  private static final int CENTRES = 8;
  private static final List<String> CLASSES =
      List.of("A1 A", "A1 A B", "B C1", "A1 A B C1 C", "B C1 C D1 D2", "B C1 C D2 D CE");

  @Override
  public List<Table> tables(Province province) {
    Draw draw = Draw.of("dao-tao-lai-xe-dang-kiem");
    List<Commune> places =
        province.communes().stream().filter(it -> it.population() > 28_000).toList();
    Table table =
        new Table(
                "sgtvt/dao-tao-lai-xe-dang-kiem",
                "ma",
                "ten",
                "loai",
                "hang_dao_tao",
                "luu_luong_hoc_vien",
                "so_day_chuyen",
                "nang_luc_xe_ngay",
                "so_giay_phep",
                "ngay_cap",
                "ngay_het_han",
                "trang_thai",
                "ma_xa",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    for (int i = 1; i <= SCHOOLS + CENTRES; i++) {
      boolean school = i <= SCHOOLS;
      int number = school ? i : i - SCHOOLS;
      Commune commune = draw.one(places);
      Commune.Point point = commune.point(draw);
      LocalDate given =
          LocalDate.of(draw.between(2021, 2025), draw.between(1, 12), draw.between(1, 28));
      LocalDate ends = given.plusYears(school ? 5 : 10);
      String classes = draw.one(CLASSES);
      int lines = draw.between(1, 3);
      String state =
          ends.isBefore(TODAY) ? "hết hạn" : draw.chance(0.1) ? "tạm đình chỉ" : "hoạt động";
      table.row(
          String.format(Locale.ROOT, school ? "DT-%02d" : "DK-%02d", number),
          String.format(
              Locale.ROOT,
              school
                  ? "Trung tâm đào tạo lái xe minh họa %02d"
                  : "Trung tâm đăng kiểm minh họa %02d",
              number),
          school ? "đào tạo lái xe" : "đăng kiểm xe cơ giới",
          school ? classes : null,
          school ? 50 * draw.between(4, classes.length() > 5 ? 30 : 12) : null,
          school ? null : lines,
          school ? null : lines * draw.between(35, 50),
          String.format(Locale.ROOT, "MH-%03d/%d", draw.between(10, 900), given.getYear()),
          given,
          ends,
          state,
          commune.code(),
          point.latitude(),
          point.longitude());
    }
    return List.of(table);
  }
}
