package vn.trangtien.parsing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/// The first sheet of a workbook that shows rows
/// ([ECMA-376](https://ecma-international.org/publications-and-standards/standards/ecma-376/)).
final class XlsxParser {

  private final RowGate gate;
  private final TitleGate rows;
  private long errors;

  private XlsxParser(RowGate gate) {
    this.gate = gate;
    this.rows = new TitleGate(gate);
  }

  static void parse(Path file, RowGate gate) throws IOException, ParsingException {
    PackedFile.check(file, gate.limits());
    try (ReadableWorkbook workbook = open(file)) {
      new XlsxParser(gate).read(workbook);
    } catch (IOException | ExcelReaderException broken) {
      throw broken(broken);
    }
  }

  private void read(ReadableWorkbook workbook) throws IOException, ParsingException {
    List<Sheet> shown =
        workbook.getSheets().filter(it -> it.getVisibility() == SheetVisibility.VISIBLE).toList();
    List<Sheet> sheets = shown.isEmpty() ? workbook.getSheets().toList() : shown;
    for (Sheet sheet : sheets) {
      if (read(sheet, workbook.isDate1904())) {
        if (sheets.size() > 1) {
          gate.note(
              "Chỉ đọc trang tính “" + sheet.getName() + "”; tệp có " + sheets.size() + " trang.",
              "Only the sheet “" + sheet.getName() + "” of " + sheets.size() + " was read.");
        }
        if (errors > 0) {
          gate.note(
              errors + " ô báo lỗi công thức (như #N/A) được để trống.",
              errors + " cells with a formula error (such as #N/A) are left empty.");
        }
        return;
      }
    }
    rows.end();
  }

  /// @return whether it has a row
  private boolean read(Sheet sheet, boolean from1904) throws IOException, ParsingException {
    boolean any = false;
    try (Stream<Row> stream = sheet.openStream()) {
      Iterator<Row> all = stream.iterator();
      for (Row row = next(all); row != null; row = next(all)) {
        List<@Nullable String> texts = texts(row, from1904);
        any |= texts.stream().anyMatch(it -> it != null && !it.isBlank());
        rows.row(texts);
      }
    }
    if (any) {
      rows.end();
    }
    return any;
  }

  /// A sheet that contradicts itself ends in any exception of its reader.
  private static @Nullable Row next(Iterator<Row> rows) throws ParsingException {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (RuntimeException broken) {
      throw broken(broken);
    }
  }

  private List<@Nullable String> texts(Row row, boolean from1904) {
    List<@Nullable String> texts = new ArrayList<>(row.getCellCount());
    for (Cell cell : row) {
      ExcelCell read = cell == null ? null : new ExcelCell(cell, from1904);
      texts.add(read == null ? null : read.text());
      errors += read != null && read.isError() ? 1 : 0;
    }
    return texts;
  }

  /// Some programs write no styles; their workbooks have no dates.
  private static ReadableWorkbook open(Path file) throws IOException {
    try {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    } catch (ExcelReaderException noStyles) {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
    }
  }

  private static ParsingException broken(Exception cause) {
    return new ParsingException(
        "Tệp XLSX hỏng: " + cause.getMessage(), "The XLSX file is broken: " + cause.getMessage());
  }
}
