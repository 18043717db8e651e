package vn.trangtien.illustration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The index of administrative reform: every unit has a standing of its own that moves a little
/// from year to year; a field's points are a share of its maximum, and ranks follow the total.
final class ReformIndex implements Subject {

  private static final int[] MAXIMA = {15, 10, 20, 10, 15, 10, 20};
  private static final int FIRST_YEAR = 2021;
  private static final int LAST_YEAR = 2025;

  private static final List<Unit> DEPARTMENTS_2025 =
      List.of(
          new Unit("VPUBND-2025", "Văn phòng UBND thành phố"),
          new Unit("SNV-2025", "Sở Nội vụ"),
          new Unit("STP", "Sở Tư pháp"),
          new Unit("STC-2025", "Sở Tài chính"),
          new Unit("SCT", "Sở Công Thương"),
          new Unit("SNNMT", "Sở Nông nghiệp và Môi trường"),
          new Unit("SXD-2025", "Sở Xây dựng"),
          new Unit("SKHCN-2025", "Sở Khoa học và Công nghệ"),
          new Unit("SVHTT", "Sở Văn hóa và Thể thao"),
          new Unit("SDL", "Sở Du lịch"),
          new Unit("SGDDT", "Sở Giáo dục và Đào tạo"),
          new Unit("SYT", "Sở Y tế"),
          new Unit("SNGV", "Sở Ngoại vụ"),
          new Unit("TTTP", "Thanh tra thành phố"),
          new Unit("BQLKKT-2025", "Ban Quản lý Khu kinh tế, công nghiệp thành phố"));

  private static final List<String> DEPARTMENT_KINDS =
      List.of("sở", "ban", "thanh tra", "văn phòng");

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "snv-2025/chi-so-cai-cach-hanh-chinh",
            "nam",
            "ma_co_quan",
            "ten",
            "nhom",
            "diem_chi_dao",
            "diem_the_che",
            "diem_thu_tuc",
            "diem_bo_may",
            "diem_cong_vu",
            "diem_tai_chinh_cong",
            "diem_chinh_quyen_so",
            "tong_diem",
            "xep_hang",
            "so_don_vi",
            "xep_loai");
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      boolean twoTiers = year == LAST_YEAR;
      add(table, year, "sở, ban, ngành", twoTiers ? DEPARTMENTS_2025 : departments(province));
      add(
          table,
          year,
          twoTiers ? "cấp xã" : "cấp huyện",
          twoTiers ? communes(province) : districts(province));
    }
    return List.of(table);
  }

  private static List<Unit> departments(Province province) {
    return province.rows("snv-2025/danh-muc-co-quan.csv").stream()
        .filter(it -> DEPARTMENT_KINDS.contains(it.get("loai")))
        .map(it -> new Unit(it.get("ma_co_quan"), it.get("ten")))
        .toList();
  }

  private static List<Unit> districts(Province province) {
    return province.rows("snv-2025/danh-muc-co-quan.csv").stream()
        .filter(it -> it.get("loai").equals("UBND cấp huyện"))
        .map(it -> new Unit(it.get("ma_co_quan"), it.get("ten")))
        .toList();
  }

  private static List<Unit> communes(Province province) {
    return province.communes().stream()
        .map(it -> new Unit("UBND-" + it.code(), committee(it.name())))
        .toList();
  }

  private static String committee(String commune) {
    return "UBND " + Character.toLowerCase(commune.charAt(0)) + commune.substring(1);
  }

  private static void add(Table table, int year, String group, List<Unit> units) {
    List<Score> scores = new ArrayList<>();
    for (Unit unit : units) {
      scores.add(score(unit, year, group.equals("cấp xã")));
    }
    scores.sort(Comparator.comparingInt(Score::total).reversed());
    int rank = 0;
    int before = -1;
    for (int i = 0; i < scores.size(); i++) {
      Score it = scores.get(i);
      rank = it.total() == before ? rank : i + 1;
      before = it.total();
      int[] points = it.points();
      table.row(
          year,
          it.unit().code(),
          it.unit().name(),
          group,
          hundredths(points[0]),
          hundredths(points[1]),
          hundredths(points[2]),
          hundredths(points[3]),
          hundredths(points[4]),
          hundredths(points[5]),
          hundredths(points[6]),
          hundredths(it.total()),
          rank,
          units.size(),
          grade(it.total()));
    }
  }

  /// Points in hundredths; the new communes of 2025 start a little lower, with more between them.
  private static Score score(Unit unit, int year, boolean commune) {
    double standing = Draw.of("cai-cach-hanh-chinh/" + unit.code()).normal(0, commune ? 2.4 : 1.8);
    Draw draw = Draw.of("cai-cach-hanh-chinh/" + unit.code() + "/" + year);
    double usual = commune ? 83.5 : 86.0 + 0.7 * (year - FIRST_YEAR);
    double level = usual + standing + draw.normal(0, 1);
    int[] points = new int[MAXIMA.length];
    for (int field = 0; field < MAXIMA.length; field++) {
      double share = Math.clamp(level + draw.normal(0, 4), 65, 99) / 100;
      points[field] = (int) Math.round(share * MAXIMA[field] * 100);
    }
    return new Score(unit, points);
  }

  private static double hundredths(int points) {
    return points / 100.0;
  }

  private static String grade(int total) {
    if (total >= 9000) {
      return "xuất sắc";
    }
    return total >= 8000 ? "tốt" : total >= 7000 ? "khá" : "trung bình";
  }

  private record Unit(String code, String name) {}

  private record Score(Unit unit, int[] points) {
    int total() {
      int sum = 0;
      for (int it : points) {
        sum += it;
      }
      return sum;
    }
  }
}
