package vn.trangtien.browsing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Rows;

/// Writes cells for people: dates and quantities in their language, codes with what they mean.
///
/// Numbers without a unit may be codes or years, so they stay as they were published.
public final class Cells {

  private final Frame frame;
  private final DatasetTable table;
  private final int longest;

  /// @param longest characters of a cell that are shown
  public Cells(Frame frame, DatasetTable table, int longest) {
    this.frame = frame;
    this.table = table;
    this.longest = longest;
  }

  /// The cell of `column` in the row where `rows`, which has all columns, stands.
  public Cell cell(Rows rows, Column column) {
    String text = rows.text(column.at());
    if (text == null) {
      return Cell.plain("");
    }
    Distribution.Values values =
        table.described(column.name()).map(Distribution.Column::values).orElse(null);
    if (values != null && values.codeList() != null) {
      return code(text, values.codeList(), table.codeDay(values, rows));
    }
    return text.length() <= longest ? written(column, text) : cut(text);
  }

  /// Whether its cells are quantities, which stand on the right.
  public boolean isFigure(Column column) {
    boolean place =
        table
            .place()
            .filter(it -> it.latitude().equals(column) || it.longitude().equals(column))
            .isPresent();
    boolean unit = table.described(column.name()).filter(it -> !it.unit().isEmpty()).isPresent();
    return column.isNumber() && unit && !place;
  }

  /// What `text` of that column is called.
  String said(Column column, String text) {
    return shortened(written(column, text).text());
  }

  private Cell written(Column column, String text) {
    try {
      return switch (column.type()) {
        case INTEGER, DECIMAL ->
            Cell.plain(isFigure(column) ? frame.number(new BigDecimal(text)) : text);
        case DATE -> Cell.plain(frame.day(LocalDate.parse(text)));
        case DATE_TIME -> Cell.plain(time(OffsetDateTime.parse(text), text));
        case BOOLEAN -> Cell.plain(frame.t(text.equals("true") ? "table.true" : "table.false"));
        case URI ->
            text.matches("https?://\\S+") ? new Cell(text, text, "", false) : Cell.plain(text);
        case TEXT, TIME, YEAR, YEAR_MONTH -> Cell.plain(text);
      };
    } catch (DateTimeParseException | NumberFormatException unusual) {
      return Cell.plain(text);
    }
  }

  private String time(OffsetDateTime time, String text) {
    return time.getSecond() == 0 && time.getNano() == 0 ? frame.time(time.toInstant()) : text;
  }

  private Cell code(String text, Iri list, @Nullable LocalDate day) {
    return frame
        .vocabulary()
        .coded(list, text, day)
        .map(it -> new Cell(text, frame.href(it.iri()), frame.text(it.label()), true))
        .orElseGet(() -> cut(text));
  }

  private Cell cut(String text) {
    return Cell.plain(shortened(text));
  }

  private String shortened(String text) {
    return text.length() <= longest ? text : text.substring(0, longest) + "…";
  }
}
