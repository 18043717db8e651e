package vn.trangtien.illustration;

import java.util.List;
import java.util.Locale;

/// Six places in each of the eleven former communes of Quảng Điền to which people go before a storm
/// or a flood; what each can hold depends on its kind and number of floors.
final class Shelters implements Subject {

  private static final List<Area> AREAS =
      List.of(
          new Area("19867", "Sịa", 16.577, 107.507),
          new Area("19870", "Quảng Thái", 16.642, 107.421),
          new Area("19873", "Quảng Ngạn", 16.655, 107.478),
          new Area("19876", "Quảng Lợi", 16.611, 107.461),
          new Area("19879", "Quảng Công", 16.621, 107.532),
          new Area("19882", "Quảng Phước", 16.587, 107.527),
          new Area("19885", "Quảng Vinh", 16.577, 107.474),
          new Area("19888", "Quảng An", 16.566, 107.556),
          new Area("19891", "Quảng Thành", 16.548, 107.574),
          new Area("19894", "Quảng Thọ", 16.548, 107.519),
          new Area("19897", "Quảng Phú", 16.555, 107.478));

  private static final List<Place> PLACES =
      List.of(
          new Place("trường học", "Trường tiểu học minh họa", 2, 320),
          new Place("trường học", "Trường trung học cơ sở minh họa", 3, 420),
          new Place("trụ sở UBND", "Trụ sở UBND minh họa", 2, 150),
          new Place("trạm y tế", "Trạm y tế minh họa", 2, 60),
          new Place("nhà tránh bão cộng đồng", "Nhà tránh bão minh họa", 2, 180),
          new Place("nhà văn hóa", "Nhà văn hóa thôn minh họa", 1, 90));

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
                "ubnd-qd/diem-so-tan",
                "ma_diem",
                "ten",
                "loai",
                "ma_xa",
                "ma_xa_cu",
                "ma_xa_cu_hieu_luc_tu",
                "suc_chua_nguoi",
                "so_tang",
                "dung_khi_bao",
                "dung_khi_lu",
                "may_phat_dien",
                "nuoc_sach",
                "loi_vao_xe_lan",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    List<OldCommune> communes = province.oldCommunes("477");
    int number = 0;
    for (Area area : AREAS) {
      OldCommune commune =
          communes.stream().filter(it -> it.code().equals(area.code())).findFirst().orElseThrow();
      Draw draw = Draw.of("diem-so-tan " + area.code());
      for (Place place : PLACES) {
        number++;
        int floors = Math.max(1, place.floors() - (draw.chance(0.3) ? 1 : 0));
        double holds = place.people() * draw.between(0.7, 1.3) * floors / place.floors();
        table.row(
            String.format(Locale.ROOT, "ST-%03d", number),
            String.format(Locale.ROOT, "%s %02d (%s)", place.name(), number, area.name()),
            place.kind(),
            commune.codeNow(),
            commune.code(),
            commune.validFrom(),
            (int) Math.round(holds / 10) * 10,
            floors,
            draw.chance(0.9),
            floors > 1,
            draw.chance(place.kind().equals("trụ sở UBND") ? 0.9 : 0.45),
            draw.chance(0.8),
            draw.chance(0.4),
            Table.round(area.latitude() + draw.between(-0.009, 0.009), 4),
            Table.round(area.longitude() + draw.between(-0.009, 0.009), 4));
      }
    }
    return List.of(table);
  }

  private record Area(String code, String name, double latitude, double longitude) {}

  private record Place(String kind, String name, int floors, int people) {}
}
