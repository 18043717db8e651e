package vn.trangtien.illustration;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Visitors and takings of tourism, month by month. A year has a level, a month its share of it;
/// from April 2020 to February 2022 hardly anyone came from abroad. The markets share out the
/// visitors from abroad to the last one.
final class Tourism implements Subject {

  private static final YearMonth FIRST = YearMonth.of(2019, 1);
  private static final YearMonth LAST = YearMonth.of(2026, 10);
  private static final YearMonth BORDER_CLOSED = YearMonth.of(2020, 4);
  private static final YearMonth BORDER_OPEN = YearMonth.of(2022, 3);

  /// Share of a year's guests, January to December: spring and summer are full, the rains are not.
  private static final double[] DOMESTIC_MONTHS = {
    0.075, 0.085, 0.08, 0.105, 0.09, 0.125, 0.13, 0.095, 0.075, 0.05, 0.04, 0.05
  };

  private static final double[] FOREIGN_MONTHS = {
    0.115, 0.12, 0.115, 0.09, 0.065, 0.055, 0.065, 0.075, 0.06, 0.065, 0.08, 0.095
  };

  private static final List<Year> YEARS =
      List.of(
          new Year(2019, 2_450, 2_050, 1_020),
          new Year(2020, 1_750, 2_050, 960),
          new Year(2021, 1_050, 6, 930),
          new Year(2022, 1_900, 330, 1_450),
          new Year(2023, 2_150, 1_050, 1_650),
          new Year(2024, 2_550, 1_400, 1_800),
          new Year(2025, 4_250, 1_850, 1_950),
          new Year(2026, 4_850, 2_150, 2_000));

  private static final List<Market> MARKETS =
      List.of(
          new Market("KR", "Hàn Quốc", 21, 9),
          new Market("TW", "Đài Loan", 4, 11),
          new Market("TH", "Thái Lan", 9, 8),
          new Market("CN", "Trung Quốc", 5, 5),
          new Market("JP", "Nhật Bản", 4, 4),
          new Market("MY", "Malaysia", 3, 4),
          new Market("IN", "Ấn Độ", 1, 4),
          new Market("FR", "Pháp", 11, 11),
          new Market("GB", "Vương quốc Anh", 7, 8),
          new Market("DE", "Đức", 6, 7),
          new Market("ES", "Tây Ban Nha", 4, 4),
          new Market("US", "Hoa Kỳ", 8, 9),
          new Market("AU", "Úc", 6, 6),
          new Market("ZZ", "Các thị trường khác", 11, 10));

  @Override
  public List<Table> tables(Province province) {
    Draw draw = Draw.of("luot-khach-doanh-thu-du-lich");
    Table months =
        new Table(
            "sdl/luot-khach-doanh-thu-du-lich",
            "ky",
            "luot_khach",
            "khach_noi_dia",
            "khach_quoc_te",
            "khach_luu_tru",
            "ngay_khach",
            "doanh_thu_ty_dong");
    Table markets =
        new Table(
            "sdl/luot-khach-theo-thi-truong", "ky", "ma_thi_truong", "thi_truong", "luot_khach");
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      Year year = YEARS.get(month.getYear() - FIRST.getYear());
      int at = month.getMonthValue() - 1;
      int domestic = people(year.domestic * DOMESTIC_MONTHS[at] * lull(month), draw);
      int foreign = foreign(year.foreign * FOREIGN_MONTHS[at], month, draw);
      int overnight =
          (int) Math.round(domestic * draw.between(0.46, 0.5) + foreign * draw.between(0.6, 0.65));
      int guestDays = (int) Math.round(overnight * draw.between(1.72, 1.86));
      double takings = (domestic + 1.5 * foreign) * year.spending / 1e6;
      months.row(
          month,
          domestic + foreign,
          domestic,
          foreign,
          overnight,
          guestDays,
          Table.round(takings * draw.between(0.97, 1.03), 1));
      share(markets, month, foreign, draw);
    }
    return List.of(months, markets);
  }

  /// What the epidemic left of a month's domestic guests.
  private static double lull(YearMonth month) {
    if (month.isBefore(YearMonth.of(2020, 3)) || month.isAfter(YearMonth.of(2022, 2))) {
      return 1;
    }
    return switch (month.toString()) {
      case "2020-04", "2021-06", "2021-07", "2021-08", "2021-09" -> 0.04;
      case "2020-03", "2020-08", "2020-09", "2021-05", "2021-10" -> 0.3;
      default -> 0.85;
    };
  }

  private static int foreign(double thousands, YearMonth month, Draw draw) {
    if (month.equals(YearMonth.of(2020, 3))) {
      return people(thousands * 0.3, draw);
    }
    boolean closed = !month.isBefore(BORDER_CLOSED) && month.isBefore(BORDER_OPEN);
    return closed ? draw.between(120, 900) : people(thousands, draw);
  }

  private static int people(double thousands, Draw draw) {
    return (int) Math.round(thousands * 1000 * draw.between(0.95, 1.05));
  }

  private static void share(Table table, YearMonth month, int foreign, Draw draw) {
    double moved = Math.clamp((month.getYear() - 2019) / 7.0, 0, 1);
    List<Double> weights = new ArrayList<>();
    double total = 0;
    for (Market market : MARKETS) {
      double weight = market.before + (market.now - market.before) * moved;
      weights.add(weight * draw.between(0.85, 1.15));
      total += weights.getLast();
    }
    int left = foreign;
    for (int i = 0; i < MARKETS.size(); i++) {
      boolean last = i == MARKETS.size() - 1;
      int part = last ? left : (int) Math.floor(foreign * weights.get(i) / total);
      left -= part;
      table.row(month, MARKETS.get(i).code, MARKETS.get(i).name, part);
    }
  }

  /// The level of a year.
  ///
  /// @param domestic thousands of visitors
  /// @param foreign thousands of visitors
  /// @param spending thousands of đồng for each domestic visitor
  private record Year(int year, int domestic, int foreign, int spending) {}

  /// A country that visitors come from.
  ///
  /// @param code ISO 3166-1, or `ZZ` for the rest
  /// @param before its weight in 2019
  /// @param now its weight in 2026
  private record Market(String code, String name, int before, int now) {}
}
