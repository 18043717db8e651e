package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Quarterly samples of rivers and lagoons from 2022 to the third quarter of 2026: clean upstream,
/// worse in the old town canals, muddy in the flood quarter, salty in the lagoons before the rains.
/// The index is the shortened one that the description tells.
final class WaterQuality implements Subject {

  private static final int FIRST_YEAR = 2022;
  private static final int QUARTERS = 19;

  /// Month and first possible day of the sampling of each quarter.
  private static final int[] MONTH = {2, 5, 8, 11};

  /// How dirty the water is, 0 to 1, where the default of its river does not fit.
  private static final Map<String, Double> BURDEN =
      Map.of(
          "SH01", 0.05, "SH02", 0.08, "SH03", 0.12, "SH10", 0.5, "SH11", 0.42, "AC01", 0.75, "AC02",
          0.8, "AC03", 0.65, "TG08", 0.2, "TG05", 0.55);

  /// Salt in August, per mille, where it is not that of the middle of the lagoon.
  private static final Map<String, Double> SALT =
      Map.of("TG08", 29.0, "TG04", 26.0, "TG03", 21.0, "TG02", 13.0, "TG01", 10.0);

  /// Concentrations, and at last the lack of oxygen in percent, at which a part of the index is
  /// 100, 75, 50, 25 and 10.
  private static final double[][] STEPS = {
    {4, 6, 15, 25, 50},
    {10, 15, 30, 50, 150},
    {0.3, 0.45, 0.6, 0.9, 5},
    {2500, 5000, 7500, 10_000, 20_000},
    {12, 25, 50, 80, 100}
  };
  private static final double[] INDEX = {100, 75, 50, 25, 10};

  @Override
  public List<Table> tables(Province province) {
    Table places =
        new Table(
                "snnmt/diem-quan-trac-nuoc-mat",
                "ma_diem",
                "ten",
                "nguon_nuoc",
                "loai_nuoc",
                "ma_xa",
                "x_vn2000",
                "y_vn2000",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    Table samples =
        new Table(
            "snnmt/quan-trac-nuoc-mat",
            "ma_diem",
            "quy",
            "ngay_lay_mau",
            "nhiet_do",
            "do_man",
            "ph",
            "do",
            "tss",
            "bod5",
            "cod",
            "nh4",
            "coliform",
            "wqi");
    for (WaterStations.Station it : WaterStations.all()) {
      String commune = province.commune(it.commune()).code();
      places.row(
          it.code(),
          it.place(),
          it.water(),
          it.kind(),
          commune,
          it.x(),
          it.y(),
          it.latitude(),
          it.longitude());
      Draw draw = Draw.of("quan-trac-nuoc-mat/" + it.code());
      for (int i = 0; i < QUARTERS; i++) {
        sample(it, FIRST_YEAR + i / 4, i % 4, draw, samples);
      }
    }
    return List.of(samples, places);
  }

  private static void sample(
      WaterStations.Station it, int year, int quarter, Draw draw, Table table) {
    double burden = BURDEN.getOrDefault(it.code(), it.lagoon() ? 0.35 : 0.28);
    boolean flood = quarter == 3;
    boolean dry = quarter == 1 || quarter == 2;
    LocalDate day = LocalDate.of(year, MONTH[quarter], 3 + draw.between(0, 18));
    double load = burden * (dry ? 1.15 : flood ? 0.8 : 1) * draw.between(0.8, 1.2);
    double warm = new double[] {22, 29, 30, 24}[quarter] + draw.between(-1.5, 1.5);
    double oxygen = 7.4 - 3.2 * load - (warm - 24) * 0.08 + draw.between(-0.3, 0.3);
    double mud = (flood ? 55 : 14) * draw.between(0.6, 1.5) + 12 * load;
    double bod = 2 + 11 * load * draw.between(0.85, 1.2);
    double cod = bod * draw.between(1.7, 2.3) + 2;
    double ammonium = 0.04 + 0.75 * load * load + draw.between(0.0, 0.05);
    int germs = germs(load, flood, it.lagoon(), draw);
    @Nullable Double salt = it.lagoon() ? salt(it.code(), quarter, draw) : null;
    @Nullable Integer index = it.lagoon() ? null : index(oxygen, warm, bod, cod, ammonium, germs);
    table.row(
        it.code(),
        "%d-Q%d".formatted(year, quarter + 1),
        day,
        Table.round(warm, 1),
        salt,
        Table.round((it.lagoon() ? 7.7 : 7.0) + draw.between(-0.35, 0.35), 1),
        Table.round(oxygen, 1),
        Table.round(mud, 0),
        Table.round(bod, 1),
        it.lagoon() ? null : Table.round(cod, 1),
        Table.round(ammonium, 2),
        germs,
        index);
  }

  private static int germs(double load, boolean flood, boolean lagoon, Draw draw) {
    double mean = (300 + 9000 * load) * (flood ? 1.6 : 1) * (lagoon ? 0.3 : 1);
    return Math.toIntExact(Math.round(mean * draw.between(0.6, 1.4) / 100)) * 100 + 100;
  }

  private static double salt(String code, int quarter, Draw draw) {
    double open = SALT.getOrDefault(code, 18.0);
    double season = new double[] {0.6, 0.9, 1.0, 0.25}[quarter];
    return Table.round(open * season * draw.between(0.85, 1.1), 1);
  }

  private static int index(
      double oxygen, double warm, double bod, double cod, double ammonium, int germs) {
    double full = 14.652 + warm * (-0.41022 + warm * (0.007991 - 0.000077774 * warm));
    double lack = Math.max(0, 100 - 100 * oxygen / full);
    double air = part(4, lack);
    double chemistry = (air + part(0, bod) + part(1, cod) + part(2, ammonium)) / 4;
    double whole = Math.cbrt(chemistry * chemistry * part(3, germs));
    return Math.toIntExact(Math.round(whole));
  }

  private static double part(int which, double value) {
    double[] steps = STEPS[which];
    if (value <= steps[0]) {
      return INDEX[0];
    }
    for (int i = 1; i < steps.length; i++) {
      if (value <= steps[i]) {
        double share = (value - steps[i - 1]) / (steps[i] - steps[i - 1]);
        return INDEX[i - 1] + share * (INDEX[i] - INDEX[i - 1]);
      }
    }
    return INDEX[INDEX.length - 1];
  }
}
