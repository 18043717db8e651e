package vn.trangtien.parsing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/// The text of a workbook's cell: what its sheet shows, in the notation of machines.
final class ExcelCell {

  /// As many digits as a workbook keeps: what is behind them is rounding.
  private static final MathContext DIGITS = new MathContext(15);

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private final Cell cell;
  private final boolean from1904;

  ExcelCell(Cell cell, boolean from1904) {
    this.cell = cell;
    this.from1904 = from1904;
  }

  /// Null where the cell is empty or shows an error; a formula gives its last result.
  @Nullable String text() {
    return switch (cell.getValue()) {
      case BigDecimal number -> number(number);
      case Boolean truth -> truth.toString();
      case null -> null;
      case Object text -> isError() ? null : text.toString();
    };
  }

  /// Whether a formula had no result, such as `#N/A`.
  boolean isError() {
    String raw = cell.getRawValue();
    return cell.getType() == CellType.ERROR
        || cell.getType() == CellType.FORMULA
            && raw != null
            && raw.matches("#(N/A|REF!|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!)");
  }

  private String number(BigDecimal number) {
    String plain = Notation.write(number.round(DIGITS).stripTrailingZeros());
    String pattern = cell.getDataFormatString();
    ExcelFormat format = ExcelFormat.of(cell.getDataFormatId(), pattern);
    if (format == ExcelFormat.CODE) {
      int zeros = pattern.split(";", 2)[0].length() - plain.length();
      return plain.matches("\\d+") && zeros > 0 ? "0".repeat(zeros) + plain : plain;
    }
    if (format == ExcelFormat.NUMBER || number.signum() < 0 || number.compareTo(LAST_DAY) >= 0) {
      return plain;
    }
    LocalDateTime moment = moment(number.doubleValue());
    return switch (format) {
      case DATE -> moment.toLocalDate().toString();
      case TIME -> number.compareTo(BigDecimal.ONE) < 0 ? TIME.format(moment) : plain;
      case DATE_TIME -> DATE_TIME.format(moment);
      case NUMBER, CODE -> plain;
    };
  }

  /// The moment of a serial number: days since the end of 1899, with a 29 February 1900 that never
  /// was, or since the beginning of 1904.
  private LocalDateTime moment(double serial) {
    LocalDateTime begin =
        from1904
            ? LocalDateTime.of(1904, 1, 1, 0, 0)
            : LocalDateTime.of(1899, 12, serial < 60 ? 31 : 30, 0, 0);
    long days = (long) serial;
    return begin.plusDays(days).plusSeconds(Math.round((serial - days) * 86_400));
  }
}
