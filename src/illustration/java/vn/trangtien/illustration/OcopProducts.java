package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Products that nobody recognised, of kinds that Huế makes, each in a commune where its kind is
/// made. A recognition holds 36 months; three stars are common, five are rare.
final class OcopProducts implements Subject {

  private static final int PRODUCTS = 170;
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 7, 3);
  private static final int DAYS = 1_180;
  private static final int MONTHS_VALID = 36;
  private static final String FOOD = "thực phẩm";
  private static final String DRINK = "đồ uống";
  private static final String HERBS = "dược liệu và sản phẩm từ dược liệu";
  private static final String CRAFTS = "hàng thủ công mỹ nghệ";
  private static final String TOURISM =
      "dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch";

  private record Kind(String group, String what, String communes) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(FOOD, "mè xửng", "19753 19789 19815 19777"),
          new Kind(FOOD, "tôm chua", "19753 19789 19815 19900"),
          new Kind(FOOD, "mắm ruốc", "19900 19945 19873 20122"),
          new Kind(FOOD, "nước mắm", "19900 19945 19873 20137"),
          new Kind(FOOD, "chả, nem, tré", "19753 19789 19774 19815"),
          new Kind(FOOD, "bún tươi, bún khô", "19804 20017 19975"),
          new Kind(FOOD, "bánh tráng, bánh canh", "20014 19975 19930"),
          new Kind(FOOD, "gạo hữu cơ", "19858 19867 19975 20140"),
          new Kind(FOOD, "nếp than, gạo đỏ", "20044 20071 20101"),
          new Kind(FOOD, "thanh trà", "19813 19858 19996"),
          new Kind(FOOD, "cam, bưởi", "20179 20161 20182"),
          new Kind(FOOD, "chuối sấy", "20044 20056 20071"),
          new Kind(FOOD, "thịt bò khô", "20044 20056 20050"),
          new Kind(FOOD, "mật ong rừng", "20179 20182 20044 20050"),
          new Kind(FOOD, "ném, kiệu ngâm", "19831 19828 19885"),
          new Kind(FOOD, "hạt sen sấy", "19753 19858 19867"),
          new Kind(FOOD, "rau má sấy, bột rau má", "19867"),
          new Kind(FOOD, "cá, tép khô đầm phá", "19945 20122 19885 19873"),
          new Kind(DRINK, "rượu gạo", "19930 19858 20044"),
          new Kind(DRINK, "trà rau má", "19867"),
          new Kind(DRINK, "trà thảo mộc cung đình", "19753 19774 19813"),
          new Kind(DRINK, "nước ép trái cây", "20179 19813"),
          new Kind(HERBS, "dầu tràm", "20137 20107 20140 19858"),
          new Kind(HERBS, "tinh dầu sả, quế", "20035 20161 20044"),
          new Kind(HERBS, "bột nghệ, viên nghệ", "20140 19858 20161"),
          new Kind(CRAFTS, "nón lá", "19930 19777 19942"),
          new Kind(CRAFTS, "dệt zèng", "20044 20101 20071"),
          new Kind(CRAFTS, "đan lát mây tre", "19867 20044 20014"),
          new Kind(CRAFTS, "hoa giấy, tranh dân gian", "19909 19753"),
          new Kind(CRAFTS, "hương trầm", "19813"),
          new Kind(CRAFTS, "đệm bàng", "19831"),
          new Kind(CRAFTS, "gốm, mộc mỹ nghệ", "19831 19813"),
          new Kind("sinh vật cảnh", "hoa mai, cây cảnh", "19753 19774 19996"),
          new Kind(TOURISM, "điểm du lịch cộng đồng", "20044 20182 19969 19867"));

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "snnptnt/san-pham-ocop",
            "ma_san_pham",
            "ten_san_pham",
            "nhom_san_pham",
            "mat_hang",
            "chu_the",
            "loai_chu_the",
            "hang_sao",
            "ngay_cong_nhan",
            "ngay_het_han",
            "ma_xa");
    List<String> makers = new ArrayList<>();
    for (int i = 0; i < PRODUCTS; i++) {
      Draw draw = Draw.of("san-pham-ocop/" + i);
      Kind kind = KINDS.get(i % KINDS.size());
      String code = draw.one(List.of(kind.communes().split(" ")));
      String maker = code + kind.what() + draw.between(1, 2);
      if (!makers.contains(maker)) {
        makers.add(maker);
      }
      int owner = makers.indexOf(maker) + 1;
      int stars = 3 + draw.weighted(78, 21, 1);
      LocalDate day = WorkingDays.orBefore(FIRST_DAY.plusDays(draw.between(0, DAYS)));
      table.row(
          "MH-OCOP-%03d".formatted(i + 1),
          "Sản phẩm minh họa %03d (%s)".formatted(i + 1, kind.what()),
          kind.group(),
          kind.what(),
          "Cơ sở minh họa %03d".formatted(owner),
          List.of("hợp tác xã", "tổ hợp tác", "doanh nghiệp", "hộ kinh doanh")
              .get(Draw.of("chu-the/" + owner).weighted(34, 8, 24, 34)),
          stars,
          day,
          day.plusMonths(MONTHS_VALID),
          province.commune(code).code());
    }
    return List.of(table);
  }
}
