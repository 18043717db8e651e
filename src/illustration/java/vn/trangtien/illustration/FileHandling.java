package vn.trangtien.illustration;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// What each office received and finished, month by month. What is open at the end of a month is
/// what the next begins with; fewer files come in February and in the month of the floods of 2025;
/// the new communes begin slowly and get better.
final class FileHandling implements Subject {

  private static final YearMonth FIRST = YearMonth.of(2025, 7);
  private static final YearMonth LAST = YearMonth.of(2026, 10);

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "vpubnd-2025/ket-qua-giai-quyet-ho-so",
            "ky",
            "ma_co_quan",
            "cap",
            "ton_dau_ky",
            "tiep_nhan",
            "phai_giai_quyet",
            "tiep_nhan_truc_tuyen",
            "ty_le_truc_tuyen",
            "da_giai_quyet",
            "dung_han",
            "tre_han",
            "ty_le_dung_han",
            "ton_cuoi_ky",
            "ho_so_co_phi",
            "thanh_toan_truc_tuyen");
    List<Office> offices = new ArrayList<>(Office.departments());
    offices.addAll(Office.communes(province));
    int[] open = new int[offices.size()];
    for (int i = 0; i < open.length; i++) {
      open[i] = Draw.of("ton/" + offices.get(i).code()).poisson(offices.get(i).filesAMonth() * 0.2);
    }
    int month = 0;
    for (YearMonth at = FIRST; !at.isAfter(LAST); at = at.plusMonths(1)) {
      for (int i = 0; i < open.length; i++) {
        open[i] = row(table, at, month, offices.get(i), open[i]);
      }
      month++;
    }
    return List.of(table);
  }

  /// The files that stay open.
  private static int row(Table table, YearMonth at, int month, Office office, int open) {
    Draw draw = Draw.of("ket-qua-giai-quyet-ho-so/" + office.code() + "/" + at);
    double slow = office.commune() == null ? 0 : Math.max(0, 6 - month) / 6.0;
    int received = draw.poisson(office.filesAMonth() * season(at) * draw.between(0.9, 1.1));
    int all = open + received;
    int done = (int) Math.round(all * (draw.between(0.8, 0.88) - 0.08 * slow));
    int late = (int) Math.round(done * (draw.between(0.0, 0.022) + 0.07 * slow));
    double usual = Draw.of("truc-tuyen/" + office.code()).between(0.72, 0.96);
    int online = (int) Math.round(received * Math.min(0.995, usual + 0.006 * month - 0.2 * slow));
    int withFee = (int) Math.round(received * draw.between(0.35, 0.55));
    int paidOnline = (int) Math.round(withFee * Math.min(0.98, 0.5 + 0.025 * month));
    table.row(
        at,
        office.code(),
        office.commune() == null ? "thành phố" : "xã",
        open,
        received,
        all,
        online,
        percent(online, received),
        done,
        done - late,
        late,
        percent(done - late, done),
        all - done,
        withFee,
        paidOnline);
    return all - done;
  }

  private static double season(YearMonth at) {
    if (at.equals(YearMonth.of(2025, 11))) {
      return 0.78;
    }
    return switch (at.getMonthValue()) {
      case 2 -> 0.65;
      case 3, 8 -> 1.12;
      case 7 -> 1.05;
      default -> 1;
    };
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : Table.round(100.0 * part / whole, 2);
  }
}
