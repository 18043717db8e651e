package vn.trangtien.illustration;

import java.util.List;

/// The plan of 2026 and its disbursement, month by month. What a project has been paid never
/// falls and never exceeds its plan; some plans change in July; the totals are the sums.
final class PublicInvestment implements Subject {

  private static final int PROJECTS = 60;
  private static final int LAST_MONTH = 10;
  private static final int MONTH_OF_CHANGE = 7;

  private static final List<String> ZONES = List.of("20137", "19960", "20131", "19996", "20101");
  private static final List<String> MONUMENTS = List.of("19753", "19774", "19813", "19789");
  private static final List<Field> FIELDS =
      List.of(
          new Field("giao thông", "đường, cầu", "SXD-2025", 20_000, 320_000),
          new Field("giáo dục", "trường học", "SGDDT", 4_000, 45_000),
          new Field("y tế", "cơ sở y tế", "SYT", 5_000, 80_000),
          new Field("nông nghiệp, thủy lợi", "đê, kè, hồ chứa", "SNNMT", 8_000, 150_000),
          new Field("văn hóa, di sản", "tu bổ di tích", "TTBTDT", 6_000, 120_000),
          new Field("hạ tầng khu kinh tế", "hạ tầng khu kinh tế", "BQLKKT-2025", 15_000, 200_000),
          new Field("chuyển đổi số", "công nghệ thông tin", "SKHCN-2025", 3_000, 40_000),
          new Field("hạ tầng phường, xã", "hạ tầng khu dân cư", "", 2_000, 30_000),
          new Field("hạ tầng phường, xã", "trụ sở, nhà văn hóa", "", 2_000, 25_000),
          new Field("cấp, thoát nước", "thoát nước, chống ngập", "SXD-2025", 10_000, 180_000));

  private record Field(String name, String what, String owner, int lowPlan, int highPlan) {}

  /// Plan and paid so far in million đồng, by month; the first place is January.
  private record Progress(long[] plan, long[] paid) {}

  @Override
  public List<Table> tables(Province province) {
    Table projects =
        new Table(
            "skhdt/dau-tu-cong",
            "ky",
            "ma_du_an",
            "ten_du_an",
            "linh_vuc",
            "ma_co_quan",
            "ma_xa",
            "ke_hoach_trieu_dong",
            "giai_ngan_trong_ky_trieu_dong",
            "giai_ngan_luy_ke_trieu_dong",
            "ty_le");
    Table totals =
        new Table(
            "skhdt/dau-tu-cong-tong-hop",
            "ky",
            "so_du_an",
            "ke_hoach_trieu_dong",
            "giai_ngan_trong_ky_trieu_dong",
            "giai_ngan_luy_ke_trieu_dong",
            "ty_le");
    Progress[] progress = new Progress[PROJECTS];
    Commune[] communes = new Commune[PROJECTS];
    for (int i = 0; i < PROJECTS; i++) {
      Draw draw = Draw.of("dau-tu-cong/" + i);
      Field field = FIELDS.get(i % FIELDS.size());
      communes[i] =
          switch (field.owner()) {
            case "BQLKKT-2025" -> province.commune(draw.one(ZONES));
            case "TTBTDT" -> province.commune(draw.one(MONUMENTS));
            default -> province.peopled(draw);
          };
      progress[i] = progress(draw, field);
    }
    for (int month = 0; month < LAST_MONTH; month++) {
      String period = "2026-%02d".formatted(month + 1);
      long plan = 0;
      long paid = 0;
      long paidBefore = 0;
      for (int i = 0; i < PROJECTS; i++) {
        Field field = FIELDS.get(i % FIELDS.size());
        long before = month == 0 ? 0 : progress[i].paid()[month - 1];
        long now = progress[i].paid()[month];
        plan += progress[i].plan()[month];
        paid += now;
        paidBefore += before;
        projects.row(
            period,
            "MH-DA-%02d".formatted(i + 1),
            "Dự án minh họa %02d: %s".formatted(i + 1, field.what()),
            field.name(),
            field.owner().isEmpty() ? "UBND-" + communes[i].code() : field.owner(),
            communes[i].code(),
            progress[i].plan()[month],
            now - before,
            now,
            percent(now, progress[i].plan()[month]));
      }
      totals.row(period, PROJECTS, plan, paid - paidBefore, paid, percent(paid, plan));
    }
    return List.of(projects, totals);
  }

  private static Progress progress(Draw draw, Field field) {
    long[] plan = new long[LAST_MONTH];
    long[] paid = new long[LAST_MONTH];
    long planned = 100L * draw.between(field.lowPlan() / 100, field.highPlan() / 100);
    double reach = draw.chance(0.1) ? draw.between(0.05, 0.3) : draw.between(0.4, 0.97);
    double bend = draw.between(1.1, 2.3);
    boolean changes = draw.chance(0.2);
    double change = draw.chance(0.6) ? draw.between(0.7, 0.95) : draw.between(1.05, 1.3);
    long before = 0;
    for (int month = 0; month < LAST_MONTH; month++) {
      if (changes && month + 1 == MONTH_OF_CHANGE) {
        planned = Math.max(before, 100 * Math.round(planned * change / 100));
      }
      double share = reach * Math.pow((month + draw.between(0.3, 1.0)) / LAST_MONTH, bend);
      before = Math.min(planned, Math.max(before, Math.round(planned * share)));
      plan[month] = planned;
      paid[month] = before;
    }
    return new Progress(plan, paid);
  }

  private static double percent(long part, long whole) {
    return Table.round(100.0 * part / whole, 2);
  }
}
