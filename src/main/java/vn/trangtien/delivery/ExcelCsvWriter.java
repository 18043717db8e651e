package vn.trangtien.delivery;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Rows;

/// Rows as a CSV that a Vietnamese Excel opens by itself: with a byte order mark, semicolons, comma
/// decimals and days first.
///
/// Excel runs text that looks like a formula ([CSV
/// injection](https://owasp.org/www-community/attacks/CSV_Injection)): an apostrophe before it
/// keeps it text.
final class ExcelCsvWriter implements RowWriter {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

  private final List<Column> columns;
  private final Chunk out;

  ExcelCsvWriter(Export export, Chunk out) {
    this.columns = export.columns();
    this.out = out;
  }

  @Override
  public void begin() {
    out.write("\uFEFF");
    for (int i = 0; i < columns.size(); i++) {
      cell(i, inert(columns.get(i).name()));
    }
    CsvWriter.end(out);
  }

  @Override
  public void row(Rows rows) {
    for (int i = 0; i < columns.size(); i++) {
      cell(i, text(rows, i));
    }
    CsvWriter.end(out);
  }

  @Override
  public void end() {
    // nothing stands behind the last row
  }

  private @Nullable String text(Rows rows, int at) {
    return switch (rows.value(at)) {
      case null -> null;
      case String text -> inert(text);
      case LocalDate day -> DAY.format(day);
      case OffsetDateTime time -> INSTANT.format(time);
      case Boolean truth -> truth ? "TRUE" : "FALSE";
      case Number number -> String.valueOf(rows.text(at)).replace('.', ',');
      default -> rows.text(at);
    };
  }

  private void cell(int at, @Nullable String text) {
    if (at > 0) {
      out.write(';');
    }
    if (text != null) {
      CsvWriter.cell(out, text, ';');
    }
  }

  private static String inert(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
