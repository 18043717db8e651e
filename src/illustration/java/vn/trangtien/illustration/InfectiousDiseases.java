package vn.trangtien.illustration;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Invented weekly cases of three diseases by commune, each with its season: dengue after the
/// rain, hand, foot and mouth disease in spring and autumn, influenza in winter. Counts from 1 to 4
/// are hidden, and one more where the total of the city would give the hidden ones away.
final class InfectiousDiseases implements Subject {

  private static final LocalDate FIRST_MONDAY = LocalDate.of(2025, 6, 30);
  private static final LocalDate LAST_MONDAY = LocalDate.of(2026, 11, 9);
  private static final int HIDDEN_BELOW = 5;

  /// @param code of ICD-10
  /// @param atRest cases a week in the whole city out of season
  /// @param peakDays days of the year at which a wave is highest
  /// @param heights cases a week that each wave adds
  /// @param width of a wave in days
  private record Disease(
      String code,
      String name,
      double atRest,
      List<Integer> peakDays,
      List<Double> heights,
      double width,
      boolean inTown) {

    double expected(LocalDate day) {
      double cases = atRest;
      for (int i = 0; i < peakDays.size(); i++) {
        int apart = Math.abs(day.getDayOfYear() - peakDays.get(i));
        double distance = Math.min(apart, 365 - apart) / width;
        cases += heights.get(i) * Math.exp(-distance * distance / 2);
      }
      return cases;
    }
  }

  private static final List<Disease> DISEASES =
      List.of(
          new Disease("A97", "Sốt xuất huyết Dengue", 8, List.of(312), List.of(165.0), 34, true),
          new Disease(
              "B08.4", "Tay chân miệng", 12, List.of(110, 275), List.of(42.0, 36.0), 30, false),
          new Disease("J11", "Cúm", 150, List.of(20, 200), List.of(430.0, 90.0), 38, false));

  @Override
  public List<Table> tables(Province province) {
    Table cells =
        new Table(
            "syt/benh-truyen-nhiem-theo-tuan",
            "tuan",
            "tu_ngay",
            "ma_xa",
            "ma_benh",
            "ten_benh",
            "so_ca_mac",
            "bi_che");
    Table totals =
        new Table(
            "syt/tong-benh-truyen-nhiem-theo-tuan",
            "tuan",
            "tu_ngay",
            "ma_benh",
            "ten_benh",
            "so_ca_mac",
            "so_o_bi_che");
    for (LocalDate monday = FIRST_MONDAY;
        !monday.isAfter(LAST_MONDAY);
        monday = monday.plusWeeks(1)) {
      for (Disease disease : DISEASES) {
        week(province, monday, disease, cells, totals);
      }
    }
    return List.of(cells, totals);
  }

  private static void week(
      Province province, LocalDate monday, Disease disease, Table cells, Table totals) {
    String week =
        "%d-W%02d"
            .formatted(
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    List<Commune> communes = province.communes();
    Draw draw = Draw.of("benh-truyen-nhiem " + disease.code() + " " + monday);
    int[] cases = cases(communes, monday, disease, draw);
    boolean[] hidden = hidden(cases, draw);
    int sum = 0;
    int hiddenCells = 0;
    for (int i = 0; i < cases.length; i++) {
      cells.row(
          week,
          monday,
          communes.get(i).code(),
          disease.code(),
          disease.name(),
          hidden[i] ? null : cases[i],
          hidden[i]);
      sum += cases[i];
      hiddenCells += hidden[i] ? 1 : 0;
    }
    totals.row(week, monday, disease.code(), disease.name(), sum, hiddenCells);
  }

  private static int[] cases(List<Commune> communes, LocalDate monday, Disease disease, Draw draw) {
    double people = communes.stream().mapToDouble(it -> weight(it, disease)).sum();
    double expected = disease.expected(monday) * Math.max(0.6, draw.normal(1, 0.13));
    return communes.stream()
        .mapToInt(it -> draw.poisson(expected * weight(it, disease) / people))
        .toArray();
  }

  private static double weight(Commune commune, Disease disease) {
    double density = commune.population() / commune.areaKm2();
    return commune.population() * (disease.inTown() ? Math.pow(density, 0.25) : 1);
  }

  private static boolean[] hidden(int[] cases, Draw draw) {
    boolean[] hidden = new boolean[cases.length];
    int count = 0;
    int sum = 0;
    for (int i = 0; i < cases.length; i++) {
      if (cases[i] > 0 && cases[i] < HIDDEN_BELOW) {
        hidden[i] = true;
        count++;
        sum += cases[i];
      }
    }
    boolean derivable = count == 1 || sum == count || sum == count * (HIDDEN_BELOW - 1);
    if (count > 0 && derivable) {
      hidden[oneMore(cases, hidden, draw)] = true;
    }
    return hidden;
  }

  /// The smallest count that can still be seen, or a zero where all others are zero.
  private static int oneMore(int[] cases, boolean[] hidden, Draw draw) {
    List<Integer> open = IntStream.range(0, cases.length).filter(i -> !hidden[i]).boxed().toList();
    return open.stream()
        .filter(i -> cases[i] > 0)
        .min(Comparator.comparingInt(i -> cases[i]))
        .orElseGet(() -> draw.one(open));
  }
}
