package vn.trangtien.illustration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Legal aid: invented organisations and the cases they take in per quarter and field of law; the
/// number of cases follows the kind of organisation, and counts below five are not given.
final class LegalAid implements Subject {

  private static final int SMALLEST_SHOWN = 5;
  private static final int FIRST_YEAR = 2023;
  private static final int LAST_YEAR = 2026;
  private static final int QUARTERS_OF_LAST_YEAR = 3;

  private static final List<String> FIELDS =
      List.of("hình sự", "dân sự, hôn nhân và gia đình", "đất đai, hành chính và khác");
  private static final double[] SHARES = {0.42, 0.36, 0.22};

  private static final List<Kind> KINDS =
      List.of(
          new Kind("TT", "Trung tâm trợ giúp pháp lý minh họa", "trung tâm nhà nước", 1, 120),
          new Kind("CN", "Chi nhánh trợ giúp pháp lý minh họa", "chi nhánh", 6, 34),
          new Kind("LS", "Tổ chức luật sư minh họa", "tổ chức luật sư ký hợp đồng", 8, 22),
          new Kind("TV", "Tổ chức tư vấn minh họa", "trung tâm tư vấn pháp luật", 5, 19));

  /// Where the branches sit: communes far from the city centre come first.
  private static final List<String> BRANCH_SEATS =
      List.of("20044", "20161", "20107", "19819", "19867", "19960");

  @Override
  public List<Table> tables(Province province) {
    Table organisations =
        new Table(
                "stp/tro-giup-phap-ly",
                "ma_to_chuc",
                "ten",
                "loai",
                "ma_xa",
                "hoat_dong_tu",
                "mien_phi_cho",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    Table cases =
        new Table(
            "stp/tro-giup-phap-ly-vu-viec",
            "ma_to_chuc",
            "quy",
            "linh_vuc",
            "so_vu_thu_ly",
            "duoi_5");
    for (Kind kind : KINDS) {
      for (int number = 1; number <= kind.count(); number++) {
        String code = "TGPL-%s-%02d".formatted(kind.code(), number);
        Draw draw = Draw.of("tro-giup-phap-ly/" + code);
        Commune seat = seat(province, kind, number, draw);
        Commune.Point point = seat.point(draw);
        organisations.row(
            code,
            kind.count() == 1 ? kind.name() : "%s %02d".formatted(kind.name(), number),
            kind.label(),
            seat.code(),
            draw.between(1998, 2022),
            kind.code().equals("TV") ? "hội viên và người nghèo" : "mọi người thuộc diện trợ giúp",
            point.latitude(),
            point.longitude());
        for (String quarter : quarters()) {
          addCases(cases, code, quarter, kind.casesPerQuarter());
        }
      }
    }
    return List.of(organisations, cases);
  }

  private static Commune seat(Province province, Kind kind, int number, Draw draw) {
    if (kind.code().equals("CN")) {
      return province.commune(BRANCH_SEATS.get(number - 1));
    }
    if (kind.code().equals("TT")) {
      return province.commune("19789");
    }
    Commune commune;
    do {
      commune = province.peopled(draw);
    } while (!commune.urban());
    return commune;
  }

  private static List<String> quarters() {
    List<String> quarters = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      int last = year == LAST_YEAR ? QUARTERS_OF_LAST_YEAR : 4;
      for (int quarter = 1; quarter <= last; quarter++) {
        quarters.add(year + "-Q" + quarter);
      }
    }
    return quarters;
  }

  private static void addCases(Table cases, String code, String quarter, double mean) {
    Draw draw = Draw.of("tro-giup-phap-ly/" + code + "/" + quarter);
    double season = quarter.endsWith("Q1") ? 0.85 : quarter.endsWith("Q4") ? 1.12 : 1;
    for (int field = 0; field < FIELDS.size(); field++) {
      int count = draw.poisson(mean * season * SHARES[field]);
      boolean small = count > 0 && count < SMALLEST_SHOWN;
      @Nullable Integer shown = small ? null : (Integer) count;
      cases.row(code, quarter, FIELDS.get(field), shown, small);
    }
  }

  private record Kind(String code, String name, String label, int count, double casesPerQuarter) {}
}
