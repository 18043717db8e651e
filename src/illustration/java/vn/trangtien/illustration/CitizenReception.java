package vn.trangtien.illustration;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// How many people each office heard and what became of their letters. Leaders of communes sit
/// every week, those of the city once a month and when they must; most letters ask or complain
/// about land, few denounce anybody.
final class CitizenReception implements Subject {

  private static final YearMonth FIRST = YearMonth.of(2025, 7);
  private static final YearMonth LAST = YearMonth.of(2026, 10);

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "vpubnd-2025/tiep-cong-dan",
            "ky",
            "ma_co_quan",
            "so_ngay_tiep",
            "so_luot",
            "so_nguoi",
            "so_doan_dong_nguoi",
            "don_tiep_nhan",
            "don_khieu_nai",
            "don_to_cao",
            "don_kien_nghi_phan_anh",
            "don_thuoc_tham_quyen",
            "don_da_giai_quyet");
    List<Office> offices = new ArrayList<>();
    offices.add(new Office("VPUBND-2025", 700, null));
    offices.add(new Office("TTTP", 120, null));
    offices.addAll(Office.departments());
    offices.addAll(Office.communes(province));
    for (YearMonth at = FIRST; !at.isAfter(LAST); at = at.plusMonths(1)) {
      for (Office office : offices) {
        row(table, at, office);
      }
    }
    return List.of(table);
  }

  private static void row(Table table, YearMonth at, Office office) {
    Draw draw = Draw.of("tiep-cong-dan/" + office.code() + "/" + at);
    boolean tet = at.getMonthValue() == 2;
    boolean commune = office.commune() != null;
    int days = (commune ? (tet ? 3 : 4) : 1) + (draw.chance(0.25) ? 1 : 0);
    double busy = Math.sqrt(office.filesAMonth()) * (tet ? 0.5 : 1);
    int visits = draw.poisson(busy * (commune ? 0.75 : 0.55));
    int groups = visits < 6 ? 0 : draw.poisson(visits / 60.0);
    int people = visits + draw.poisson(visits * 0.12) + groups * draw.between(5, 14);
    int complaints = draw.poisson(busy * 0.09);
    int denunciations = draw.poisson(busy * 0.025);
    int requests = draw.poisson(busy * 0.4);
    int letters = complaints + denunciations + requests;
    int own = (int) Math.round(letters * draw.between(0.45, 0.95));
    table.row(
        at,
        office.code(),
        days,
        visits,
        people,
        groups,
        letters,
        complaints,
        denunciations,
        requests,
        own,
        (int) Math.round(own * draw.between(0.7, 1.0)));
  }
}
