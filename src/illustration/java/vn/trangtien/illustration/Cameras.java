package vn.trangtien.illustration;

import java.util.List;
import java.util.Locale;

/// Cameras of the city: one or two on each larger street of the old city and some in the middle of
/// every commune, placed to about 100 m.
final class Cameras implements Subject {

  private static final List<String> PURPOSES =
      List.of("giao thông", "an ninh trật tự", "ngập lụt, mực nước", "môi trường", "du lịch");

  private static final List<String> DIRECTIONS =
      List.of("bắc", "đông bắc", "đông", "đông nam", "nam", "tây nam", "tây", "tây bắc");

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
                "hueioc/camera-cong-cong",
                "ma_camera",
                "ten_vi_tri",
                "muc_dich",
                "loai",
                "huong_nhin",
                "nam_lap_dat",
                "trang_thai",
                "ma_xa",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    Draw draw = Draw.of("camera-cong-cong");
    int number = 0;
    for (Streets.Street street : Streets.ALL) {
      int cameras = street.metres() > 900 ? 2 : 1;
      for (int i = 0; i < cameras; i++) {
        double share = cameras == 1 ? 0.5 : 0.15 + 0.7 * i;
        String end = cameras == 1 ? "đoạn giữa" : i == 0 ? "đoạn đầu" : "đoạn cuối";
        number++;
        row(
            table,
            draw,
            number,
            "Đường " + street.name() + ", " + end,
            street.commune(),
            street.latitude(share),
            street.longitude(share),
            0.55);
      }
    }
    for (Commune commune : province.communes()) {
      int cameras = 1 + commune.population() / 22_000;
      for (int i = 0; i < cameras; i++) {
        Commune.Point point = commune.point(draw);
        number++;
        row(
            table,
            draw,
            number,
            String.format(Locale.ROOT, "Vị trí minh họa %d, %s", i + 1, commune.name()),
            commune.code(),
            point.latitude(),
            point.longitude(),
            0.25);
      }
    }
    return List.of(table);
  }

  private static void row(
      Table table,
      Draw draw,
      int number,
      String name,
      String commune,
      double latitude,
      double longitude,
      double traffic) {
    double rest = 1 - traffic;
    table.row(
        String.format(Locale.ROOT, "CAM-%03d", number),
        name,
        PURPOSES.get(draw.weighted(traffic, rest * 0.4, rest * 0.35, rest * 0.15, rest * 0.1)),
        draw.chance(0.35) ? "xoay" : "cố định",
        draw.one(DIRECTIONS),
        draw.between(2018, 2026),
        draw.chance(0.93) ? "hoạt động" : draw.chance(0.6) ? "bảo trì" : "ngừng",
        commune,
        Table.round(latitude, 3),
        Table.round(longitude, 3));
  }
}
