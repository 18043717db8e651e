package vn.trangtien.illustration;

import java.util.List;

/// Invented homes of social care as they stood at the end of 2024; none has more residents than
/// places.
final class SocialCare implements Subject {

  private static final int COUNT = 32;
  private static final List<String> KINDS =
      List.of(
          "chăm sóc trẻ em có hoàn cảnh đặc biệt",
          "chăm sóc người cao tuổi",
          "chăm sóc người khuyết tật",
          "chăm sóc, phục hồi chức năng người tâm thần",
          "tổng hợp");

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
                "sldtbxh/co-so-tro-giup-xa-hoi",
                "ma_co_so",
                "ten",
                "loai",
                "hinh_thuc",
                "suc_chua",
                "dang_nuoi_duong",
                "nam_thanh_lap",
                "ma_xa_cu",
                "ma_xa_cu_hieu_luc_tu",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    Draw draw = Draw.of("co-so-tro-giup-xa-hoi");
    for (int i = 1; i <= COUNT; i++) {
      OldCommune home = draw.one(province.oldCommunes());
      boolean publicHome = draw.chance(0.25);
      int places = 5 * (publicHome ? draw.between(12, 60) : draw.between(4, 24));
      Commune.Point point = province.commune(home.codeNow()).point(draw);
      table.row(
          "TGXH-%02d".formatted(i),
          "Cơ sở trợ giúp xã hội minh họa %02d".formatted(i),
          KINDS.get(draw.weighted(42, 20, 18, 5, 15)),
          publicHome ? "công lập" : "ngoài công lập",
          places,
          (int) Math.round(places * draw.between(0.45, 0.98)),
          Integer.toString(draw.between(1985, 2022)),
          home.code(),
          home.validFrom(),
          point.latitude(),
          point.longitude());
    }
    return List.of(table);
  }
}
