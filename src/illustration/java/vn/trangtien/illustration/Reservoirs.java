package vn.trangtien.illustration;

import java.time.LocalDateTime;
import java.util.List;

/// The five large reservoirs every six hours, as [Reservoir] reckons them from the rain.
final class Reservoirs implements Subject {

  private static final LocalDateTime LAST = LocalDateTime.of(2026, 11, 22, 0, 0);

  @Override
  public List<Table> tables(Province province) {
    Weather weather = new Weather();
    Table table =
        new Table(
            "snnptnt/muc-nuoc-ho-chua",
            "ma_cong_trinh",
            "thoi_diem",
            "muc_nuoc_m",
            "dung_tich_trieu_m3",
            "luu_luong_den_m3s",
            "luu_luong_xa_m3s");
    for (Reservoir reservoir : Reservoir.ALL) {
      Reservoir.State[] states = reservoir.run(weather);
      for (int step = 0; step < states.length; step++) {
        LocalDateTime time = Weather.time((step + 1) * Reservoir.STEP);
        if (!time.isAfter(LAST)) {
          table.row(
              reservoir.code(),
              time + ":00+07:00",
              Table.round(reservoir.level(states[step].volume()), 2),
              Table.round(states[step].volume(), 3),
              states[step].in(),
              states[step].out());
        }
      }
    }
    return List.of(table);
  }
}
