package vn.trangtien.illustration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Invented premises with a certificate of food safety: more where more people live, certificates
/// valid for three years, a few withdrawn.
final class FoodPremises implements Subject {

  private static final int COUNT = 420;
  private static final LocalDate STATE_OF = LocalDate.of(2026, 10, 31);
  private static final int VALID_YEARS = 3;
  private static final List<String> KINDS =
      List.of(
          "nhà hàng, quán ăn",
          "bếp ăn tập thể",
          "suất ăn sẵn",
          "nước uống đóng chai, nước đá",
          "thực phẩm bảo vệ sức khỏe");

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
                "syt/co-so-an-toan-thuc-pham",
                "so_gcn",
                "ten",
                "loai_hinh",
                "suat_an_ngay",
                "ma_xa",
                "ngay_cap",
                "ngay_het_han",
                "lan_cap",
                "trang_thai",
                "vi_do",
                "kinh_do")
            .points("vi_do", "kinh_do");
    Draw draw = Draw.of("co-so-an-toan-thuc-pham");
    for (int i = 1; i <= COUNT; i++) {
      Commune commune = province.peopled(draw);
      int kind = draw.weighted(52, 24, 6, 15, 3);
      LocalDate issued = STATE_OF.minusDays(draw.between(3, 1400));
      LocalDate expires = issued.plusYears(VALID_YEARS);
      String state =
          expires.isBefore(STATE_OF)
              ? "hết hiệu lực"
              : draw.chance(0.02) ? "đã thu hồi" : "còn hiệu lực";
      Commune.Point point = commune.point(draw);
      table.row(
          "%03d/%d/ATTP-MH".formatted(i, issued.getYear()),
          "Cơ sở minh họa %03d".formatted(i),
          KINDS.get(kind),
          mealsADay(kind, draw),
          commune.code(),
          issued,
          expires,
          draw.weighted(5, 3, 2) + 1,
          state,
          point.latitude(),
          point.longitude());
    }
    return List.of(table);
  }

  private static @Nullable Integer mealsADay(int kind, Draw draw) {
    return switch (kind) {
      case 0 -> 10 * draw.between(4, 40);
      case 1 -> 10 * draw.between(10, 120);
      case 2 -> 50 * draw.between(6, 60);
      default -> null;
    };
  }
}
