package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;

/// Invented centres of foreign languages and computing: mostly private, mostly in the inner city,
/// some suspended or closed in the years of the pandemic.
final class LanguageCentres implements Subject {

  private static final int COUNT = 140;
  private static final LocalDate STATE_OF = LocalDate.of(2026, 9, 30);
  private static final double INNER_CITY_SHARE = 0.62;
  private static final List<String> KINDS = List.of("ngoại ngữ", "tin học", "ngoại ngữ - tin học");
  private static final List<String> STATES = List.of("đang hoạt động", "tạm dừng", "đã giải thể");

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
                "sgddt/trung-tam-ngoai-ngu-tin-hoc",
                "so_quyet_dinh",
                "ten",
                "linh_vuc",
                "hinh_thuc",
                "ma_xa",
                "ngay_cap_phep",
                "so_phong_hoc",
                "so_hoc_vien",
                "trang_thai",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    Draw draw = Draw.of("trung-tam-ngoai-ngu-tin-hoc");
    List<Commune> inner =
        province.communes().stream().filter(it -> it.urban() && it.areaKm2() < 21).toList();
    for (int i = 1; i <= COUNT; i++) {
      Commune commune = draw.chance(INNER_CITY_SHARE) ? draw.one(inner) : province.peopled(draw);
      LocalDate licensed = STATE_OF.minusDays(draw.between(30, 4700));
      int state = licensed.getYear() < 2022 ? draw.weighted(70, 12, 18) : draw.weighted(92, 5, 3);
      int rooms = draw.between(2, 12);
      Commune.Point point = commune.point(draw);
      table.row(
          "%03d/QĐ-MH/%d".formatted(i, licensed.getYear()),
          "Trung tâm minh họa %03d".formatted(i),
          KINDS.get(draw.weighted(74, 11, 15)),
          draw.chance(0.06) ? "công lập" : "tư thục",
          commune.code(),
          licensed,
          rooms,
          state == 0 ? rooms * draw.between(15, 60) : 0,
          STATES.get(state),
          point.latitude(),
          point.longitude());
    }
    return List.of(table);
  }
}
