package vn.trangtien.illustration;

import java.util.List;

/// A catalogue of procedures whose names are common knowledge and whose code, time limit, fee and
/// online level are drawn: simple papers take days, licences weeks; only licences, certified
/// copies and the registration of firms cost a fee.
final class Procedures implements Subject {

  private static final int FIRST_CODE = 1_201;
  private static final List<Integer> LICENCE_FEES =
      List.of(0, 0, 50_000, 100_000, 150_000, 200_000, 300_000, 500_000, 1_000_000);

  @Override
  public List<Table> tables(Province province) {
    Table table =
        new Table(
            "vpubnd-2025/thu-tuc-hanh-chinh",
            "ma_thu_tuc",
            "ten_thu_tuc",
            "linh_vuc",
            "cap_thuc_hien",
            "muc_do_truc_tuyen",
            "thoi_han_ngay",
            "phi_vnd",
            "noi_tra_ket_qua",
            "ma_co_quan");
    int code = FIRST_CODE;
    for (ProcedureKinds.Kind kind : ProcedureKinds.all()) {
      Draw draw = Draw.of("thu-tuc-hanh-chinh/" + code);
      table.row(
          "MH-1.%06d".formatted(code),
          kind.name(),
          kind.field(),
          kind.level(),
          online(draw, kind),
          days(draw, kind),
          fee(draw, kind),
          kind.level().equals("xã")
              ? "trung tâm phục vụ hành chính công cấp xã"
              : "trung tâm phục vụ hành chính công thành phố",
          kind.agency());
      code += draw.between(1, 9);
    }
    return List.of(table);
  }

  /// Copies are certified and couples wed in person.
  private static String online(Draw draw, ProcedureKinds.Kind kind) {
    if (kind.field().equals("Chứng thực")) {
      return "không";
    }
    return kind.name().contains("kết hôn")
        ? "một phần"
        : List.of("toàn trình", "một phần", "không").get(draw.weighted(58, 34, 8));
  }

  private static int days(Draw draw, ProcedureKinds.Kind kind) {
    boolean licence = licence(kind);
    List<Integer> usual =
        switch (kind.field()) {
          case "Hộ tịch", "Chứng thực" -> List.of(1, 1, 2, 3, 5);
          case "Đăng ký doanh nghiệp", "Đăng ký hộ kinh doanh, hợp tác xã" -> List.of(3);
          case "Đất đai" -> List.of(3, 8, 10, 15, 20, 30);
          default ->
              licence && kind.name().startsWith("Cấp lại")
                  ? List.of(3, 5, 7)
                  : licence ? List.of(5, 7, 10, 15, 20) : List.of(3, 5, 10, 12, 20);
        };
    return draw.one(usual);
  }

  private static int fee(Draw draw, ProcedureKinds.Kind kind) {
    return switch (kind.field()) {
      case "Chứng thực" ->
          kind.name().contains("bản sao") ? 2_000 : draw.one(List.of(10_000, 50_000));
      case "Đăng ký doanh nghiệp", "Đăng ký hộ kinh doanh, hợp tác xã" ->
          draw.one(List.of(0, 50_000, 100_000));
      case "Hộ tịch", "Người có công", "Nông nghiệp, giảm nghèo", "Bảo trợ xã hội, trẻ em" -> 0;
      default -> licence(kind) ? draw.one(LICENCE_FEES) : 0;
    };
  }

  private static boolean licence(ProcedureKinds.Kind kind) {
    return kind.name().matches("(Cấp|Gia hạn).*(giấy|chứng chỉ|thẻ|bằng).*");
  }
}
