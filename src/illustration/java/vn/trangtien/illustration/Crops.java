package vn.trangtien.illustration;

import java.util.List;
import java.util.Map;

/// Fields of the 141 communes until 2024: each district’s fields are shared out among its rural
/// communes, areas drift a little from year to year, and yields follow season, hills and the
/// unseasonable flood of spring 2022.
final class Crops implements Subject {

  private static final String WINTER = "Đông Xuân";
  private static final String SUMMER = "Hè Thu";
  private static final String YEAR = "Cả năm";
  private static final String RICE = "lúa";

  /// Hectares of winter rice, groundnut, cassava, vegetables a season, maize; by district.
  private static final Map<String, double[]> FIELDS =
      Map.of(
          "474", new double[] {3300, 60, 20, 420, 40},
          "476", new double[] {5000, 900, 1100, 260, 110},
          "477", new double[] {4150, 520, 120, 430, 60},
          "478", new double[] {5600, 160, 60, 300, 30},
          "479", new double[] {2900, 70, 160, 150, 30},
          "480", new double[] {2800, 560, 520, 210, 130},
          "481", new double[] {1000, 60, 1150, 120, 480},
          "482", new double[] {3600, 330, 420, 170, 60},
          "483", new double[] {360, 110, 330, 70, 130});

  private static final List<Crop> CROPS =
      List.of(
          new Crop(RICE, WINTER, 0, 1, 62),
          new Crop(RICE, SUMMER, 0, 0.9, 57.5),
          new Crop("lạc", WINTER, 1, 1, 24),
          new Crop("sắn", YEAR, 2, 1, 192),
          new Crop("rau các loại", WINTER, 3, 1, 106),
          new Crop("rau các loại", SUMMER, 3, 0.7, 94),
          new Crop("ngô", YEAR, 4, 1, 41));

  /// Parts of the city and of the shore without fields.
  private static final List<String> WITHOUT =
      List.of(
          "Tây Lộc",
          "Thuận Lộc",
          "Gia Hội",
          "Phú Hậu",
          "Thuận Hòa",
          "Đông Ba",
          "Phú Hội",
          "Phú Nhuận",
          "Phường Đúc",
          "Vĩnh Ninh",
          "Phước Vĩnh",
          "Trường An",
          "An Cựu",
          "Vỹ Dạ",
          "Xuân Phú",
          "Kim Long",
          "Phú Hải",
          "Phú Thuận",
          "Thuận An",
          "Lăng Cô",
          "Vinh Hiền",
          "Phong Hải",
          "An Tây",
          "Thủy Xuân");

  /// Communes on sand or at the foot of the hills, where rice has little room.
  private static final List<String> LITTLE_RICE =
      List.of(
          "Quảng Công",
          "Quảng Ngạn",
          "Phú Diên",
          "Vinh Xuân",
          "Vinh Thanh",
          "Vinh An",
          "Vinh Mỹ",
          "Giang Hải",
          "Điền Hương",
          "Điền Môn",
          "Điền Hải",
          "Hải Dương",
          "Dương Hòa",
          "Phú Sơn",
          "Bình Thành",
          "Bình Tiến",
          "Hương Bình",
          "Hương Thọ",
          "Thủy Bằng",
          "Phong Mỹ",
          "Phong Xuân",
          "Xuân Lộc",
          "Lộc Bình");

  private static final List<String> HILLS = List.of("481", "483");

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "snnptnt/cay-trong-chinh",
            "nam",
            "vu",
            "cay_trong",
            "ma_xa",
            "ma_xa_hieu_luc_tu",
            "ten_xa",
            "dien_tich_ha",
            "nang_suat_ta_ha",
            "san_luong_tan");
    for (int year = 2021; year <= 2024; year++) {
      for (Crop crop : CROPS) {
        for (OldCommune commune : province.oldCommunes()) {
          double[] fields = FIELDS.get(commune.district());
          double hectares = fields == null ? 0 : hectares(province, commune, crop, fields);
          double drift = 1 + Draw.of(commune.code() + crop.name() + year).normal(0, 0.02);
          double area = Table.round(hectares * drift * (1 - 0.006 * (year - 2021)), 1);
          if (area >= 2) {
            double perHectare = Table.round(perHectare(commune, crop, year), 1);
            table.row(
                year,
                crop.season(),
                crop.name(),
                commune.code(),
                commune.validFrom(),
                commune.name(),
                area,
                perHectare,
                Table.round(area * perHectare / 10, 1));
          }
        }
      }
    }
    return List.of(table);
  }

  private static double hectares(
      Province province, OldCommune commune, Crop crop, double[] fields) {
    double all = 0;
    for (OldCommune other : province.oldCommunes(commune.district())) {
      all += weight(other, crop);
    }
    return all == 0 ? 0 : fields[crop.field()] * crop.share() * weight(commune, crop) / all;
  }

  private static double weight(OldCommune commune, Crop crop) {
    String plain = commune.name().replaceFirst("^(Phường|Xã|Thị trấn) ", "");
    if (WITHOUT.contains(plain) || WITHOUT.contains(commune.name())) {
      return 0;
    }
    Draw draw = Draw.of("cay-trong-chinh " + commune.code() + crop.name());
    boolean grown = crop.name().equals(RICE) || draw.chance(crop.season().equals(YEAR) ? 0.6 : 0.8);
    double room = crop.name().equals(RICE) && LITTLE_RICE.contains(plain) ? 0.25 : 1;
    return grown ? room * draw.between(0.5, 1.5) : 0;
  }

  private static double perHectare(OldCommune commune, Crop crop, int year) {
    Draw draw = Draw.of("nang-suat " + commune.code() + crop.name() + crop.season() + year);
    boolean hills = HILLS.contains(commune.district());
    boolean flooded = year == 2022 && crop.season().equals(WINTER) && !hills;
    double good = 1 + 0.012 * (year - 2021);
    return crop.yield()
        * good
        * (hills ? 0.85 : 1)
        * (flooded ? draw.between(0.55, 0.8) : draw.between(0.94, 1.06));
  }

  /// @param field place in the hectares of a district
  /// @param share of those hectares that this season uses
  /// @param yield usual quintals a hectare
  private record Crop(String name, String season, int field, double share, double yield) {}
}
