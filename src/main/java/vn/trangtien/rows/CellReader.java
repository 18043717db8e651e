package vn.trangtien.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.tables.Column;

/// Reads what an address compares cells to, as what the column is.
final class CellReader {

  private static final int DIGITS = 18;

  private CellReader() {}

  /// @throws vn.trangtien.http.ProblemException that says what the column holds, with an example
  static Object read(Column column, String text) {
    Object value = column.type().read(text);
    return switch (value) {
      case null -> throw misfit(column, text);
      case BigDecimal number -> number(number);
      default -> value;
    };
  }

  /// A number that no column holds exactly is compared as the nearest that a computer does.
  private static Object number(BigDecimal number) {
    BigDecimal plain = number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
    boolean exact = plain.precision() <= DIGITS && plain.scale() <= DIGITS;
    return exact ? plain : (Object) plain.doubleValue();
  }

  private static RuntimeException misfit(Column column, String text) {
    String shown = Refusals.shown(text);
    Text kind = kind(column.type());
    String name = column.name() + "” (" + column.type().datatype() + ")";
    return Refusals.bad(
        "Cột “" + name + " chứa " + kind.vi() + "; “" + shown + "” không phải.",
        "The column “" + name + " holds " + kind.en() + "; “" + shown + "” is none.");
  }

  private static Text kind(ColumnType type) {
    return switch (type) {
      case TEXT -> new Text("chữ, như Thuận Hóa", "text, such as Thuận Hóa");
      case INTEGER -> new Text("số nguyên, như 132211", "whole numbers, such as 132211");
      case DECIMAL -> new Text("số, như 16.46", "numbers, such as 16.46");
      case BOOLEAN -> new Text("đúng hoặc sai: true, false", "truths: true or false");
      case DATE -> new Text("ngày, như 2025-07-01", "dates, such as 2025-07-01");
      case DATE_TIME ->
          new Text(
              "thời điểm, như 2025-07-01T08:30:00+07:00",
              "instants, such as 2025-07-01T08:30:00+07:00");
      case TIME -> new Text("giờ, như 08:30", "times of day, such as 08:30");
      case YEAR -> new Text("năm, như 2025", "years, such as 2025");
      case YEAR_MONTH -> new Text("tháng, như 2025-07", "months, such as 2025-07");
      case URI -> new Text("địa chỉ, như https://hue.gov.vn", "addresses: https://hue.gov.vn");
    };
  }
}
