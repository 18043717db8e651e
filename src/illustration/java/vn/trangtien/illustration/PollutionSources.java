package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Made-up premises that let off waste water or fumes, each of a trade that its kind of commune
/// has, with a permit of seven years for group I and of ten for the others; small ones only
/// register.
final class PollutionSources implements Subject {

  private static final int COUNT = 180;
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
  private static final List<String> TOWN_COMMUNES = List.of("19753", "19789", "19777", "19815");
  private static final List<String> SAND_COMMUNES =
      List.of("19828", "19873", "19900", "19945", "20122");
  private static final List<String> INDUSTRY_COMMUNES =
      List.of("19960", "19969", "19996", "20137", "20131", "19858", "19819", "20017");
  private static final List<String> FARM_COMMUNES =
      List.of("19831", "19858", "19819", "19996", "20035", "20131", "20140", "20161", "20044");

  /// @param flow typical cubic metres of waste water a day
  /// @param group of investment projects by their risk, `I` to `III`
  private record Trade(
      String name, String source, int flow, String group, double weight, List<String> where) {}

  private static final List<Trade> TRADES =
      List.of(
          new Trade("dệt may", "nước thải", 450, "II", 12, INDUSTRY_COMMUNES),
          new Trade("dệt nhuộm", "nước thải và khí thải", 2200, "I", 3, INDUSTRY_COMMUNES),
          new Trade("chế biến thủy sản", "nước thải", 380, "II", 8, INDUSTRY_COMMUNES),
          new Trade("bia và nước giải khát", "nước thải", 900, "II", 3, INDUSTRY_COMMUNES),
          new Trade("xi măng", "khí thải", 60, "I", 3, List.of("19996", "19858")),
          new Trade("chế biến gỗ", "khí thải", 25, "II", 14, INDUSTRY_COMMUNES),
          new Trade("gạch ngói", "khí thải", 12, "II", 9, INDUSTRY_COMMUNES),
          new Trade("tinh bột sắn", "nước thải", 1500, "I", 1, List.of("19858")),
          new Trade("cơ sở y tế", "nước thải", 90, "II", 14, TOWN_COMMUNES),
          new Trade("khách sạn", "nước thải", 110, "II", 18, TOWN_COMMUNES),
          new Trade("chợ", "nước thải", 35, "III", 9, TOWN_COMMUNES),
          new Trade("khu đô thị", "nước thải", 1200, "II", 6, TOWN_COMMUNES),
          new Trade("giặt là công nghiệp", "nước thải", 70, "III", 8, TOWN_COMMUNES),
          new Trade("nuôi tôm trên cát", "nước thải", 600, "II", 12, SAND_COMMUNES),
          new Trade("trang trại lợn", "nước thải", 120, "II", 24, FARM_COMMUNES),
          new Trade("trang trại gà", "nước thải", 15, "III", 14, FARM_COMMUNES),
          new Trade("cửa hàng xăng dầu", "nước thải", 4, "III", 22, FARM_COMMUNES));

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
                "snnmt/nguon-thai",
                "ma_nguon_thai",
                "ten_co_so",
                "nganh",
                "loai_nguon",
                "luu_luong_m3_ngay",
                "nguon_tiep_nhan",
                "nhom_du_an",
                "hinh_thuc",
                "so_giay_phep",
                "cap_cap_phep",
                "ngay_cap",
                "ngay_het_han",
                "tinh_trang",
                "ma_xa",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    Draw draw = Draw.of("nguon-thai");
    double[] weights = TRADES.stream().mapToDouble(Trade::weight).toArray();
    for (int i = 1; i <= COUNT; i++) {
      Trade trade = TRADES.get(draw.weighted(weights));
      Commune commune = province.commune(draw.one(trade.where()));
      Commune.Point point = commune.point(draw);
      int flow = Math.max(2, (int) Math.round(trade.flow() * draw.between(0.5, 1.6)));
      boolean fumesOnly = trade.source().equals("khí thải");
      boolean permit = !trade.group().equals("III");
      LocalDate issued = LocalDate.of(2022, 1, 4).plusDays(draw.between(0, 1690));
      LocalDate ends = issued.plusYears(trade.group().equals("I") ? 7 : 10);
      boolean transitional = permit && draw.chance(0.12);
      if (transitional) {
        issued = issued.minusYears(4);
        ends = issued.plusYears(5);
      }
      table.row(
          "NT%04d".formatted(i),
          "Cơ sở minh họa %03d (%s)".formatted(i, trade.name()),
          trade.name(),
          trade.source(),
          fumesOnly ? null : flow,
          fumesOnly ? null : receives(commune, trade),
          trade.group(),
          form(permit, transitional),
          permit
              ? "MH-%03d/%d/%s".formatted(i, issued.getYear(), transitional ? "GPTP" : "GPMT")
              : null,
          level(trade),
          issued.toString(),
          permit ? ends.toString() : null,
          state(permit ? ends : null),
          commune.code(),
          point.latitude(),
          point.longitude());
    }
    return List.of(table);
  }

  /// Who gave the paper; nobody asks for a permit of group III, the commune registers it.
  private static String level(Trade trade) {
    return switch (trade.group()) {
      case "I" -> "bộ";
      case "II" -> "tỉnh, thành phố";
      default -> "xã";
    };
  }

  private static String form(boolean permit, boolean transitional) {
    if (!permit) {
      return "đăng ký môi trường";
    }
    return transitional ? "giấy phép thành phần" : "giấy phép môi trường";
  }

  private static String state(@Nullable LocalDate ends) {
    if (ends == null) {
      return "đã đăng ký";
    }
    if (ends.isBefore(TODAY)) {
      return "hết hạn";
    }
    return ends.isBefore(TODAY.plusMonths(6)) ? "sắp hết hạn" : "còn hạn";
  }

  private static String receives(Commune commune, Trade trade) {
    if (trade.where().equals(SAND_COMMUNES)) {
      return "biển";
    }
    return switch (commune.code()) {
      case "19753", "19789", "19777" -> "cống thành phố";
      case "19815", "19969" -> "sông An Cựu";
      case "19960", "20131" -> "sông Phú Bài";
      case "19996", "19858", "20017" -> "sông Bồ";
      case "19819", "19831" -> "sông Ô Lâu";
      case "20035" -> "sông Hữu Trạch";
      case "20140" -> "sông Truồi";
      case "20161" -> "sông Tả Trạch";
      case "20044" -> "sông A Sáp";
      case "20137" -> "sông Bù Lu";
      default -> "sông, suối tại chỗ";
    };
  }
}
