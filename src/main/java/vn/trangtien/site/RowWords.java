package vn.trangtien.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.trangtien.lookup.FoundRow;
import vn.trangtien.page.Frame;

/// Writes the cells of a row that answers a search for people.
final class RowWords {

  private RowWords() {}

  static String said(Frame frame, FoundRow.Cell cell) {
    String value = frame.text(cell.value());
    return switch (cell.type()) {
      case INTEGER, DECIMAL -> cell.quantity() ? frame.number(new BigDecimal(value)) : value;
      case DATE -> frame.day(LocalDate.parse(value));
      case BOOLEAN -> frame.t(value.equals("true") ? "table.true" : "table.false");
      case TEXT, URI, DATE_TIME, TIME, YEAR, YEAR_MONTH -> value;
    };
  }
}
