package vn.trangtien.illustration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Projects of foreign non-governmental organisations, all invented: the field decides where a
/// project is and how large; money is paid out in proportion to the days that have passed.
final class ForeignAid implements Subject {

  private static final int PROJECTS = 96;
  private static final int ORGANISATIONS = 27;
  private static final LocalDate STATE = LocalDate.of(2026, 9, 30);

  private static final List<String> UPLAND =
      List.of("20044", "20050", "20056", "20071", "20101", "20161", "20179", "20182", "20035");
  private static final List<String> LAGOON =
      List.of("19873", "19900", "19942", "19945", "20122", "20131", "19930", "20014", "20137");
  private static final List<String> PLAIN =
      List.of("19828", "19831", "19867", "19885", "19918", "19996", "19975", "20140", "20107");
  private static final List<String> CITY =
      List.of("19753", "19774", "19777", "19789", "19813", "19815", "19909");

  private static final List<Field> FIELDS =
      List.of(
          new Field("rà phá bom mìn", "Rà phá bom mìn", UPLAND, 380_000),
          new Field("y tế", "Chăm sóc sức khỏe ban đầu", UPLAND, 120_000),
          new Field("giáo dục", "Phòng học và thư viện trường", UPLAND, 65_000),
          new Field("sinh kế", "Sinh kế cho hộ nghèo", UPLAND, 90_000),
          new Field("môi trường", "Phục hồi rừng ngập mặn đầm phá", LAGOON, 150_000),
          new Field("phòng chống thiên tai", "Nhà an toàn trước bão lụt", LAGOON, 110_000),
          new Field("nước sạch", "Nước sạch và vệ sinh", PLAIN, 85_000),
          new Field("nông nghiệp", "Canh tác thích ứng khí hậu", PLAIN, 100_000),
          new Field("người khuyết tật", "Phục hồi chức năng tại nhà", CITY, 75_000),
          new Field("trẻ em", "Bảo vệ trẻ em", CITY, 60_000),
          new Field("văn hóa", "Nhà vườn và nghề truyền thống", CITY, 70_000));

  @Override
  public List<Table> tables(Province province) {
    Table projects =
        new Table(
            "sngv/du-an-phi-chinh-phu",
            "ma_du_an",
            "to_chuc",
            "ten",
            "linh_vuc",
            "ma_xa",
            "tu_ngay",
            "den_ngay",
            "von_cam_ket_usd",
            "da_giai_ngan_usd",
            "tinh_trang");
    Table payments =
        new Table("sngv/du-an-phi-chinh-phu-giai-ngan", "ma_du_an", "nam", "giai_ngan_usd");
    for (int number = 1; number <= PROJECTS; number++) {
      String code = "PCP-MH-%03d".formatted(number);
      Draw draw = Draw.of("du-an-phi-chinh-phu/" + code);
      Field field = FIELDS.get(draw.weighted(8, 12, 12, 11, 9, 11, 9, 9, 8, 6, 5));
      Commune commune = province.commune(draw.one(field.communes()));
      LocalDate start = LocalDate.of(draw.between(2019, 2026), draw.between(1, 8), 1).plusDays(14);
      LocalDate end = start.plusMonths(12L * draw.between(1, 4)).minusDays(1);
      long promised = Math.round(field.dollars() * Math.exp(draw.normal(0, 0.5)) / 1000) * 1000;
      long paid = 0;
      for (int year = start.getYear(); year <= Math.min(end.getYear(), STATE.getYear()); year++) {
        long now = dueBy(LocalDate.of(year, 12, 31), start, end, promised);
        payments.row(code, year, now - paid);
        paid = now;
      }
      projects.row(
          code,
          "Tổ chức minh họa %02d".formatted(draw.between(1, ORGANISATIONS)),
          field.title() + " tại " + lower(commune.name()) + " (dự án minh họa)",
          field.name(),
          commune.code(),
          start,
          end,
          promised,
          paid,
          end.isBefore(STATE) ? "đã kết thúc" : "đang thực hiện");
    }
    return List.of(projects, payments);
  }

  /// What has been paid by a day, in whole hundreds of dollars and at most what was promised.
  private static long dueBy(LocalDate day, LocalDate start, LocalDate end, long promised) {
    LocalDate until = day.isAfter(STATE) ? STATE : day;
    if (!until.isBefore(end)) {
      return promised;
    }
    double days = ChronoUnit.DAYS.between(start, end);
    double done = Math.max(0, ChronoUnit.DAYS.between(start, until) / days);
    return Math.round(promised * done / 100) * 100;
  }

  private static String lower(String commune) {
    return Character.toLowerCase(commune.charAt(0)) + commune.substring(1);
  }

  private record Field(String name, String title, List<String> communes, int dollars) {}
}
