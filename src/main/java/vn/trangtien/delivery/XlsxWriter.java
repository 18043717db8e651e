package vn.trangtien.delivery;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Rows;

/// Rows as a worksheet, and a second one that says where they come from
/// ([ECMA-376](https://ecma-international.org/publications-and-standards/standards/ecma-376/)).
///
/// Text stays text, whatever it begins with. Excel computes with 15 digits: longer numbers are
/// texts.
final class XlsxWriter implements RowWriter {

  private static final int DIGITS = 15;
  private static final int MOST_CHARACTERS = 32_767;
  private static final int FLUSH_ROWS = 100;

  private final Export export;
  private final List<Column> columns;
  private final Workbook book;
  private final Worksheet sheet;
  private int row;

  XlsxWriter(Export export, Chunk out) {
    this.export = export;
    this.columns = export.columns();
    this.book = new Workbook(out, "Trang Tien", "01.0000");
    this.sheet = book.newWorksheet("Dữ liệu");
  }

  @Override
  public void begin() {
    sheet.freezePane(0, 1);
    for (int i = 0; i < columns.size(); i++) {
      text(i, columns.get(i).name());
      sheet.style(0, i).bold().set();
    }
    row = 1;
  }

  @Override
  public void row(Rows rows) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      cell(i, rows.value(i));
    }
    row++;
    if (row % FLUSH_ROWS == 0) {
      sheet.flush();
    }
  }

  @Override
  public void end() throws IOException {
    sheet.finish();
    Worksheet source = book.newWorksheet("Nguồn");
    Text citation = export.origin().citation();
    source.inlineString(0, 0, citation.vi());
    source.inlineString(1, 0, citation.en());
    List<String> links = export.origin().links();
    for (int i = 0; i < links.size(); i++) {
      source.inlineString(i + 3, 0, links.get(i));
    }
    source.finish();
    book.finish();
  }

  private void cell(int at, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Long number when String.valueOf(Math.abs(number)).length() > DIGITS ->
          text(at, number.toString());
      case BigDecimal number when number.precision() > DIGITS -> text(at, number.toPlainString());
      case Number number -> sheet.value(row, at, number);
      case Boolean truth -> sheet.value(row, at, truth);
      case LocalDate day when day.getYear() >= 1900 -> {
        sheet.value(row, at, day);
        sheet.style(row, at).format("dd/mm/yyyy").set();
      }
      case OffsetDateTime time when time.getYear() >= 1900 -> {
        sheet.value(row, at, time.toLocalDateTime());
        sheet.style(row, at).format("dd/mm/yyyy hh:mm:ss").set();
      }
      default -> text(at, value.toString());
    }
  }

  private void text(int at, String text) {
    sheet.inlineString(row, at, text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
  }
}
