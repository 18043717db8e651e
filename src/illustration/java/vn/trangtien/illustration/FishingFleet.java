package vn.trangtien.illustration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fishing boats of Phú Vang by quarter, 2022 to the second quarter of 2025: small boats of the
/// lagoon communes, larger ones of the communes at the sea, fewer small and more large ones from
/// year to year. Counts from one to four are left out and marked.
final class FishingFleet implements Subject {

  private static final int FIRST_YEAR = 2022;
  private static final int QUARTERS = 14;
  private static final int HIDDEN_BELOW = 5;
  private static final List<String> ENGINES =
      List.of("dưới 20 CV", "20 đến dưới 90 CV", "90 đến dưới 400 CV", "từ 400 CV");
  private static final int FIRST_WITH_DEVICE = 2;

  /// Boats at the end of 2021 by group of engines.
  private record Fleet(String commune, String trade, int... boats) {}

  private static final List<Fleet> FLEETS =
      List.of(
          new Fleet("19903", "lưới rê", 96, 41, 22, 9),
          new Fleet("19903", "lưới vây", 0, 3, 24, 38),
          new Fleet("19903", "câu", 31, 12, 6, 4),
          new Fleet("19903", "dịch vụ hậu cần", 0, 1, 3, 7),
          new Fleet("19915", "lưới rê", 74, 33, 8, 1),
          new Fleet("19915", "câu", 18, 7, 1, 0),
          new Fleet("19921", "lưới rê", 118, 27, 2, 0),
          new Fleet("19921", "câu", 34, 5, 0, 0),
          new Fleet("19936", "lưới rê", 87, 14, 0, 0),
          new Fleet("19936", "câu", 22, 2, 0, 0),
          new Fleet("19945", "lưới rê", 104, 31, 5, 2),
          new Fleet("19945", "câu", 29, 8, 1, 0),
          new Fleet("19948", "lưới rê", 91, 19, 3, 0),
          new Fleet("19948", "câu", 17, 4, 0, 0),
          new Fleet("19912", "nghề đầm phá", 168, 2, 0, 0),
          new Fleet("19927", "nghề đầm phá", 121, 1, 0, 0),
          new Fleet("19918", "nghề đầm phá", 143, 0, 0, 0),
          new Fleet("19942", "nghề đầm phá", 132, 2, 0, 0),
          new Fleet("19954", "nghề đầm phá", 109, 0, 0, 0),
          new Fleet("19957", "nghề đầm phá", 176, 3, 0, 0));

  @Override
  public List<Table> tables(Province province) {
    Map<String, OldCommune> communes = new LinkedHashMap<>();
    province.oldCommunes("478").forEach(it -> communes.put(it.code(), it));
    Table table =
        new Table(
            "ubnd-pv/tau-ca",
            "quy",
            "ma_xa_cu",
            "ma_xa_cu_hieu_luc_tu",
            "nghe",
            "nhom_cong_suat",
            "so_tau",
            "bi_che",
            "so_tau_vms",
            "vms_bi_che");
    for (Fleet fleet : FLEETS) {
      OldCommune commune = communes.get(fleet.commune());
      if (commune == null) {
        throw new IllegalStateException("No commune of Phú Vang: " + fleet.commune());
      }
      for (int engine = 0; engine < ENGINES.size(); engine++) {
        if (fleet.boats()[engine] > 0) {
          quarters(fleet, commune, engine, table);
        }
      }
    }
    return List.of(table);
  }

  private static void quarters(Fleet fleet, OldCommune commune, int engine, Table table) {
    Draw draw = Draw.of("tau-ca/" + fleet.commune() + fleet.trade() + engine);
    int boats = fleet.boats()[engine];
    double drift = engine == 0 ? -0.006 : engine == ENGINES.size() - 1 ? 0.008 : 0;
    double equipped = 0.82;
    for (int i = 0; i < QUARTERS; i++) {
      int change = draw.poisson(boats * 0.012) - draw.poisson(boats * (0.012 - drift));
      boats = Math.max(1, boats + change);
      equipped = Math.min(1, equipped + draw.between(0.0, 0.03));
      int devices = engine < FIRST_WITH_DEVICE ? 0 : (int) Math.round(boats * equipped);
      boolean few = hidden(boats);
      boolean fewDevices = few && engine >= FIRST_WITH_DEVICE || hidden(devices);
      table.row(
          "%d-Q%d".formatted(FIRST_YEAR + i / 4, i % 4 + 1),
          commune.code(),
          commune.validFrom(),
          fleet.trade(),
          ENGINES.get(engine),
          few ? null : boats,
          few,
          engine < FIRST_WITH_DEVICE || fewDevices ? null : (@Nullable Integer) devices,
          fewDevices);
    }
  }

  private static boolean hidden(int count) {
    return count > 0 && count < HIDDEN_BELOW;
  }
}
