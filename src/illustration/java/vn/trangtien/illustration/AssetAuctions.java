package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Auctions that never were. A lot is sold at its starting price or above it, or not at all, and
/// some of those come again a month and more later at a lower price.
final class AssetAuctions implements Subject {

  private static final int LOTS = 110;
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 17);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 11);
  private static final int NOTICE_DAYS = 25;

  private static final List<String> OWNERS =
      List.of(
          "SYT",
          "SGDDT",
          "SVHTT",
          "SNNMT",
          "SXD-2025",
          "STC-2025",
          "SNV-2025",
          "SCT",
          "SKHCN-2025",
          "BQLKKT-2025",
          "VPUBND-2025");

  /// Weight, group, name, lowest and highest starting price in million đồng.
  private static final List<String[]> ASSETS =
      """
      16|phương tiện vận tải|Xe ô tô 7 chỗ đã qua sử dụng|45|220
      10|phương tiện vận tải|Xe ô tô 5 chỗ đã qua sử dụng|40|180
      6|phương tiện vận tải|Xe ô tô tải nhẹ đã qua sử dụng|30|160
      5|phương tiện vận tải|Lô xe mô tô thanh lý|12|60
      4|phương tiện vận tải|Ca nô công tác đã qua sử dụng|25|140
      12|máy móc, thiết bị|Lô máy tính, máy in thanh lý|3|35
      8|máy móc, thiết bị|Lô thiết bị y tế hết khấu hao|10|180
      6|máy móc, thiết bị|Lô bàn ghế, thiết bị trường học thanh lý|2|25
      5|máy móc, thiết bị|Máy phát điện, máy bơm thanh lý|8|70
      12|vật tư thu hồi|Vật liệu thu hồi từ nhà làm việc phải phá dỡ|15|260
      6|vật tư thu hồi|Gỗ, củi thu hồi từ cây xanh đô thị đổ gãy|4|60
      7|quyền khai thác|Quyền thuê mặt bằng căng tin, bãi giữ xe|60|600
      10|nhà, đất|Cơ sở nhà, đất dôi dư sau sắp xếp đơn vị hành chính|900|18000
      """
          .lines()
          .map(it -> it.split("\\|"))
          .toList();

  private record Lot(
      String[] asset, String owner, Commune commune, LocalDate day, long price, int round) {}

  @Override
  public List<Table> tables(Province province) {
    Draw draw = Draw.of("tai-san-cong-dau-gia");
    double[] weights = ASSETS.stream().mapToDouble(it -> Double.parseDouble(it[0])).toArray();
    int span = (int) (LAST.toEpochDay() - FIRST.toEpochDay());
    List<Lot> lots = new ArrayList<>();
    for (int i = 0; i < LOTS; i++) {
      LocalDate day = WorkingDays.orBefore(FIRST.plusDays(draw.between(0, span)));
      Commune commune = province.peopled(draw);
      boolean ofCommune = !day.isBefore(LocalDate.of(2025, 9, 1)) && draw.chance(0.45);
      String[] asset = ASSETS.get(draw.weighted(weights));
      long low = Long.parseLong(asset[3]);
      double spread = Double.parseDouble(asset[4]) / low;
      long price = Math.round(low * Math.pow(spread, draw.between(0.0, 1.0)));
      lots.add(
          new Lot(
              asset,
              owner(asset, ofCommune ? "UBND-" + commune.code() : draw.one(OWNERS)),
              commune,
              day,
              price,
              1));
    }
    lots.sort(Comparator.comparing(Lot::day));
    return List.of(table(lots, draw));
  }

  private static String owner(String[] asset, String otherwise) {
    return switch (asset[2]) {
      case "Lô thiết bị y tế hết khấu hao", "Quyền thuê mặt bằng căng tin, bãi giữ xe" -> "SYT";
      case "Lô bàn ghế, thiết bị trường học thanh lý" -> "SGDDT";
      case "Ca nô công tác đã qua sử dụng" -> "SNNMT";
      case "Gỗ, củi thu hồi từ cây xanh đô thị đổ gãy" -> "SXD-2025";
      default -> otherwise;
    };
  }

  private static Table table(List<Lot> first, Draw draw) {
    Table table =
        new Table(
            "stc-2025/tai-san-cong-dau-gia",
            "ma_tai_san",
            "lan_dau_gia",
            "ten_tai_san",
            "nhom_tai_san",
            "ma_co_quan",
            "ma_xa",
            "gia_khoi_diem_trieu_dong",
            "tien_dat_truoc_trieu_dong",
            "ngay_thong_bao",
            "ngay_dau_gia",
            "so_nguoi_tham_gia",
            "ket_qua",
            "gia_trung_trieu_dong");
    for (int i = 0; i < first.size(); i++) {
      Lot lot = first.get(i);
      boolean again = row(table, i + 1, lot, draw);
      LocalDate next = WorkingDays.orBefore(lot.day().plusDays(45));
      if (again && next.isBefore(LAST) && draw.chance(0.7)) {
        long lower = Math.max(1, Math.round(lot.price() * 0.9));
        row(table, i + 1, new Lot(lot.asset(), lot.owner(), lot.commune(), next, lower, 2), draw);
      }
    }
    return table;
  }

  /// Whether the lot stayed unsold.
  private static boolean row(Table table, int number, Lot lot, Draw draw) {
    boolean over = !lot.day().isAfter(TODAY);
    int bidders = draw.chance(0.2) ? draw.between(0, 1) : draw.between(2, 14);
    boolean sold = over && bidders >= 2;
    double rise = 1 + draw.between(0.0, 0.045) * bidders;
    table.row(
        "MH-TS-%03d".formatted(number),
        lot.round(),
        "%s (lô minh họa %03d)".formatted(lot.asset()[2], number),
        lot.asset()[1],
        lot.owner(),
        lot.commune().code(),
        lot.price(),
        Table.round(lot.price() * 0.1, 1),
        WorkingDays.orBefore(lot.day().minusDays(NOTICE_DAYS)),
        lot.day(),
        over ? bidders : null,
        over ? sold ? "đấu giá thành" : "đấu giá không thành" : "sắp đấu giá",
        sold ? (Object) Math.round(lot.price() * rise) : null);
    return over && !sold;
  }
}
