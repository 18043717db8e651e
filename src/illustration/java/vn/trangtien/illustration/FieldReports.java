package vn.trangtien.illustration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reports of citizens, about a dozen a day: matters of every day in their usual numbers, and on
/// days of high water or heavy rain many more of flooding, power cuts and fallen trees.
final class FieldReports implements Subject {

  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 6, 0);
  private static final String COMMITTEE = "UBND";

  /// How many are sent in each hour of the day.
  private static final double[] BY_HOUR = {
    1, 1, 1, 1, 1, 3, 6, 9, 10, 9, 8, 7, 6, 6, 8, 9, 9, 9, 8, 8, 7, 5, 3, 2
  };

  private static final List<Matter> MATTERS =
      List.of(
          new Matter("Môi trường", "rác thải ứ đọng", 1.35, COMMITTEE, 30),
          new Matter("Môi trường", "nước thải, mùi hôi", 0.5, "SNNMT", 70),
          new Matter("Môi trường", "tiếng ồn, loa kéo", 0.8, COMMITTEE, 20),
          new Matter("Môi trường", "đốt rác, đốt rơm rạ", 0.35, COMMITTEE, 18),
          new Matter("Hạ tầng đô thị", "mặt đường hư hỏng", 1.0, "SXD-2025", 120),
          new Matter("Hạ tầng đô thị", "nắp cống, hố ga hư hỏng", 0.55, "SXD-2025", 60),
          new Matter("Hạ tầng đô thị", "đèn đường hỏng", 0.75, "SXD-2025", 45),
          new Matter("Hạ tầng đô thị", "cây xanh gãy đổ", 0.2, COMMITTEE, 14),
          new Matter("Trật tự đô thị", "lấn chiếm vỉa hè, lòng đường", 1.0, COMMITTEE, 40),
          new Matter("Trật tự đô thị", "quảng cáo, rao vặt trái phép", 0.3, "SVHTT", 60),
          new Matter("Trật tự đô thị", "chó mèo thả rông", 0.35, COMMITTEE, 36),
          new Matter("Giao thông", "đậu đỗ xe sai quy định", 0.85, COMMITTEE, 16),
          new Matter("Giao thông", "đèn tín hiệu, biển báo hỏng", 0.3, "SXD-2025", 30),
          new Matter("Điện, nước", "mất điện", 0.4, "SCT", 8),
          new Matter("Điện, nước", "mất nước, nước yếu", 0.4, "SXD-2025", 18),
          new Matter("Thiên tai, bão lụt", "ngập lụt", 0.02, COMMITTEE, 7),
          new Matter("Thiên tai, bão lụt", "sạt lở đất, bờ sông", 0.02, "SNNMT", 26),
          new Matter("Thiên tai, bão lụt", "cần hỗ trợ sơ tán, cứu trợ", 0.0, COMMITTEE, 4),
          new Matter("Dịch vụ công", "hồ sơ chậm, hướng dẫn chưa rõ", 0.3, "TTPVHCC", 50),
          new Matter("An toàn thực phẩm", "thức ăn không bảo đảm vệ sinh", 0.18, "SYT", 80),
          new Matter("Du lịch", "chèo kéo, nâng giá", 0.15, "SDL", 40));

  private static final List<String> LOW_LAND =
      List.of(
          "19753", "19777", "19789", "19804", "19815", "19828", "19831", "19858", "19867", "19885",
          "19909", "19918", "19930", "19942", "20014", "20017", "20131", "20140");

  @Override
  public List<Table> tables(Province province) {
    Weather weather = new Weather();
    Rivers rivers = new Rivers(weather);
    List<Report> reports = new ArrayList<>();
    for (LocalDate day = FIRST; day.isBefore(NOW.toLocalDate()); day = day.plusDays(1)) {
      double water = Math.clamp((rivers.peak(day) - 1.9) / 3.1, 0, 1);
      double rain = Math.clamp((weather.day(day) - 90) / 160, 0, 1);
      for (Matter matter : MATTERS) {
        Draw draw = Draw.of("phan-anh-hien-truong " + day + matter.kind());
        int count = draw.poisson(matter.mean(water, rain, day));
        for (int i = 0; i < count; i++) {
          reports.add(report(province, draw, day, matter));
        }
      }
    }
    reports.sort(Comparator.comparing(Report::sent));
    Table table =
        new Table(
            "hueioc/phan-anh-hien-truong",
            "ma_phan_anh",
            "chuyen_muc",
            "noi_dung",
            "thoi_diem_gui",
            "thoi_diem_tra_loi",
            "trang_thai",
            "ma_co_quan",
            "ma_xa",
            "vi_do",
            "kinh_do");
    for (int i = 0; i < reports.size(); i++) {
      Report it = reports.get(i);
      table.row(
          String.format(Locale.ROOT, "PA-%05d", i + 1),
          it.matter().group(),
          it.matter().kind(),
          time(it.sent()),
          it.answered() == null ? null : time(it.answered()),
          it.state(),
          it.agency(),
          it.commune().code(),
          Table.round(it.point().latitude(), 3),
          Table.round(it.point().longitude(), 3));
    }
    return List.of(table);
  }

  private static Report report(Province province, Draw draw, LocalDate day, Matter matter) {
    Commune commune = commune(province, draw, matter);
    int hour = draw.weighted(BY_HOUR);
    LocalDateTime sent = day.atTime(hour, draw.between(0, 59));
    double hours = matter.hours() * Math.exp(draw.normal(-0.25, 0.7));
    LocalDateTime answered = sent.plusMinutes(Math.round(hours * 60) + 5);
    boolean refused = draw.chance(0.04);
    boolean late = !refused && answered.isAfter(NOW);
    boolean forgotten = !refused && draw.chance(ChronoUnit.DAYS.between(sent, NOW) < 60 ? 0.04 : 0);
    String state = refused ? "không tiếp nhận" : late || forgotten ? "đang xử lý" : "đã xử lý";
    if (refused) {
      answered = sent.plusMinutes(draw.between(20, 400));
    }
    String agency =
        matter.agency().equals(COMMITTEE)
            ? "UBND-" + commune.code()
            : matter.agency().equals("TTPVHCC") ? "VPUBND-2025" : matter.agency();
    return new Report(
        matter,
        sent,
        state.equals("đang xử lý") || answered.isAfter(NOW) ? null : answered,
        answered.isAfter(NOW) ? "đang xử lý" : state,
        agency,
        commune,
        commune.point(draw));
  }

  private static Commune commune(Province province, Draw draw, Matter matter) {
    List<Commune> communes = province.communes();
    boolean flood = matter.flood();
    return communes.get(
        draw.weighted(
            communes.stream()
                .mapToDouble(
                    it ->
                        Math.pow(it.population(), 1.2)
                            * (it.urban() ? 2 : 1)
                            * (flood && !LOW_LAND.contains(it.code()) ? 0.08 : 1))
                .toArray()));
  }

  private static String time(LocalDateTime time) {
    return time + ":00+07:00";
  }

  /// @param perDay how many there are on a day without trouble
  /// @param hours that an answer usually takes
  private record Matter(String group, String kind, double perDay, String agency, double hours) {

    boolean flood() {
      return kind.equals("ngập lụt") || kind.startsWith("cần hỗ trợ");
    }

    /// @param water how high the river stands, from 0 to 1
    double mean(double water, double rain, LocalDate day) {
      boolean summer = day.getMonthValue() >= 4 && day.getMonthValue() <= 8;
      return switch (kind) {
        case "ngập lụt" -> perDay + 75 * water + 22 * rain;
        case "cần hỗ trợ sơ tán, cứu trợ" -> Math.max(0, water - 0.3) * 24;
        case "sạt lở đất, bờ sông" -> perDay + 5 * rain + 6 * water;
        case "cây xanh gãy đổ" -> perDay + 8 * rain;
        case "mất điện" -> perDay + (summer ? 0.3 : 0) + 10 * water + 5 * rain;
        case "rác thải ứ đọng" -> perDay + 4 * water;
        default -> perDay * (water > 0.2 ? 0.35 : summer ? 1.15 : 1);
      };
    }
  }

  private record Report(
      Matter matter,
      LocalDateTime sent,
      @Nullable LocalDateTime answered,
      String state,
      String agency,
      Commune commune,
      Commune.Point point) {}
}
