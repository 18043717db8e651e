package vn.trangtien.illustration;

import java.util.List;
import java.util.Locale;

/// The 204 postal points that were published as a number, made up one by one: a post office in each
/// ward and township of 2021, a post and culture point in each rural commune of 2021, agents for
/// the rest.
final class PostOffices implements Subject {

  private static final int POINTS = 204;

  @Override
  public List<Table> tables(Province province) {
    Draw draw = Draw.of("diem-buu-chinh");
    Table table =
        new Table(
                "stttt/diem-buu-chinh",
                "ma_diem",
                "ten",
                "loai",
                "dia_danh",
                "ma_xa",
                "gio_mo_cua",
                "gio_dong_cua",
                "mo_thu_bay",
                "nhan_ho_so_hanh_chinh_cong",
                "chi_tra_an_sinh",
                "chuyen_tien",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    int number = 0;
    for (OldCommune old : province.oldCommunes()) {
      number++;
      boolean rural = old.name().startsWith("Xã ");
      String place = old.name().replaceFirst("^(Phường|Thị trấn|Xã) ", "");
      String kind = rural ? "điểm bưu điện - văn hóa xã" : "bưu cục";
      String name = (rural ? "Điểm BĐ-VHX minh họa " : "Bưu cục minh họa ") + place;
      point(draw, table, number, name, kind, old.name(), province.commune(old.codeNow()));
    }
    int agents = 0;
    while (number < POINTS) {
      number++;
      agents++;
      Commune commune = province.peopled(draw);
      String name = String.format(Locale.ROOT, "Đại lý bưu chính minh họa %02d", agents);
      point(draw, table, number, name, "đại lý bưu chính", commune.name(), commune);
    }
    return List.of(table);
  }

  private static void point(
      Draw draw, Table table, int number, String name, String kind, String place, Commune commune) {
    boolean office = kind.equals("bưu cục");
    boolean agent = kind.equals("đại lý bưu chính");
    Commune.Point at = commune.point(draw);
    table.row(
        String.format(Locale.ROOT, "BC-%03d", number),
        name,
        kind,
        place,
        commune.code(),
        office ? "07:00" : draw.one(List.of("07:00", "07:30", "08:00")),
        office ? draw.one(List.of("17:30", "18:00", "19:00")) : draw.one(List.of("16:30", "17:00")),
        office || draw.chance(0.6),
        !agent && draw.chance(office ? 0.95 : 0.6),
        !agent && draw.chance(office ? 0.9 : 0.75),
        !agent || draw.chance(0.5),
        at.latitude(),
        at.longitude());
  }
}
