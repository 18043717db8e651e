package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Made-up petrol stations, one for about 8,000 people of a commune and at least one in each, with
/// certificates of five years of which a few have run out.
final class PetrolStations implements Subject {

  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);
  private static final int PEOPLE_PER_STATION = 8_000;
  private static final List<String> FUELS =
      List.of(
          "xăng E10; dầu DO", "xăng E5; xăng E10; dầu DO", "xăng E5; xăng E10; dầu DO; dầu hỏa");

  @Override
  public List<Table> tables(Province province) {
    Draw draw = Draw.of("cua-hang-xang-dau");
    Table table =
        new Table(
                "sct/cua-hang-xang-dau",
                "so_giay_phep",
                "ten",
                "thuong_nhan",
                "mat_hang",
                "so_cot_bom",
                "gio_mo_cua",
                "gio_dong_cua",
                "ngay_cap",
                "ngay_het_han",
                "trang_thai",
                "ma_xa",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    int number = 0;
    for (Commune commune : province.communes()) {
      int stations = 1 + Math.round((float) commune.population() / PEOPLE_PER_STATION);
      for (int i = 0; i < stations; i++) {
        number++;
        station(draw, commune, number, table);
      }
    }
    return List.of(table);
  }

  private static void station(Draw draw, Commune commune, int number, Table table) {
    boolean late = draw.chance(0.06);
    LocalDate given = AS_OF.minusYears(5).plusDays(draw.between(20, 1780));
    if (late) {
      given = AS_OF.minusYears(5).minusDays(draw.between(5, 240));
    }
    LocalDate ends = given.plusYears(5);
    boolean allDay = draw.chance(0.15);
    Commune.Point at = commune.point(draw);
    table.row(
        String.format(Locale.ROOT, "MH-%03d/%d", number, given.getYear()),
        String.format(Locale.ROOT, "Cửa hàng xăng dầu minh họa số %d", number),
        String.format(Locale.ROOT, "Thương nhân minh họa %02d", draw.between(1, 38)),
        draw.one(FUELS),
        draw.between(2, commune.urban() ? 8 : 4),
        allDay ? "00:00" : draw.one(List.of("05:00", "05:30", "06:00")),
        allDay ? "23:59" : draw.one(List.of("20:30", "21:00", "22:00")),
        given,
        ends,
        late ? "hết hạn" : draw.chance(0.03) ? "tạm ngừng bán" : "còn hiệu lực",
        commune.code(),
        at.latitude(),
        at.longitude());
  }
}
