package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Inspections of invented units: most of a year's plan is concluded half a year to a year later,
/// and what a conclusion asks back comes in over about two years.
final class Inspections implements Subject {

  private static final int FIRST_YEAR = 2021;
  private static final int LAST_YEAR = 2026;
  private static final LocalDate STATE = LocalDate.of(2026, 9, 30);
  private static final LocalDate RENAMED = LocalDate.of(2025, 1, 1);

  private static final List<String> FIELDS =
      List.of(
          "đầu tư xây dựng",
          "quản lý đất đai",
          "tài chính, ngân sách",
          "mua sắm công",
          "tiếp công dân, khiếu nại, tố cáo",
          "phòng, chống tham nhũng");

  @Override
  public List<Table> tables(Province province) {
    Table plans =
        new Table(
            "tttp/ket-luan-thanh-tra-ke-hoach",
            "ma_cuoc",
            "nam",
            "co_quan_thanh_tra",
            "don_vi",
            "linh_vuc",
            "quy_du_kien",
            "tinh_trang");
    Table conclusions =
        new Table(
            "tttp/ket-luan-thanh-tra",
            "so_ket_luan",
            "ma_cuoc",
            "ngay_ket_luan",
            "linh_vuc",
            "kien_nghi_thu_hoi_trieu_dong",
            "da_thu_hoi_trieu_dong",
            "ty_le_thu_hoi_phan_tram",
            "kien_nghi_xu_ly_tap_the",
            "kien_nghi_sua_van_ban",
            "cong_khai");
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      int inspections = Draw.of("ket-luan-thanh-tra/" + year).between(19, 25);
      for (int number = 1; number <= inspections; number++) {
        add(plans, conclusions, year, number);
      }
    }
    return List.of(conclusions, plans);
  }

  private static void add(Table plans, Table conclusions, int year, int number) {
    String code = "TT-%d-%02d".formatted(year, number);
    Draw draw = Draw.of("ket-luan-thanh-tra/" + code);
    String field = FIELDS.get(draw.weighted(6, 4, 5, 3, 3, 2));
    int quarter = 1 + (number - 1) % 4;
    LocalDate start = LocalDate.of(year, 3 * quarter - 1, 1);
    LocalDate concluded = WorkingDays.orBefore(start.plusDays(draw.between(75, 260)));
    boolean dropped = draw.chance(0.06);
    boolean done = !dropped && !concluded.isAfter(STATE);
    plans.row(
        code,
        year,
        start.isBefore(RENAMED) ? "TTRT" : "TTTP",
        "Đơn vị minh họa %03d".formatted(draw.between(1, 140)),
        field,
        "%d-Q%d".formatted(year, quarter),
        dropped
            ? "đưa ra khỏi kế hoạch"
            : done ? "đã kết luận" : start.isAfter(STATE) ? "chưa tiến hành" : "đang tiến hành");
    if (!done) {
      return;
    }
    boolean money = FIELDS.indexOf(field) < 4 && draw.chance(0.85);
    long asked = money ? Math.round(Math.exp(draw.normal(5.6, 1.1))) : 0;
    double years = (STATE.toEpochDay() - concluded.toEpochDay()) / 365.0;
    double share = Math.min(1, (0.35 + 0.4 * years) * draw.between(0.7, 1.15));
    long back = Math.round(asked * share);
    @Nullable Double percent = asked == 0 ? null : (Double) Table.round(100.0 * back / asked, 1);
    conclusions.row(
        code + "/KL-MH",
        code,
        concluded,
        field,
        asked,
        back,
        percent,
        draw.poisson(1.1),
        draw.chance(0.18),
        draw.chance(0.9) ? "toàn văn" : "trích");
  }
}
