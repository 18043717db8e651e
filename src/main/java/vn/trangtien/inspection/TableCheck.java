package vn.trangtien.inspection;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.nio.file.Path;
import java.util.List;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.catalog.Distribution.Column;
import vn.trangtien.vocabulary.Box;
import vn.trangtien.vocabulary.Vocabulary;

/// Reads a CSV file against its column dictionary.
final class TableCheck {

  private final Vocabulary vocabulary;
  private final Folder folder;
  private final Box province;

  TableCheck(Vocabulary vocabulary, Folder folder, Box province) {
    this.vocabulary = vocabulary;
    this.folder = folder;
    this.province = province;
  }

  /// @return how many rows it has below its header
  long check(Path file, Distribution table, Findings findings) {
    long last = 0;
    try (CsvRows rows = CsvRows.open(file)) {
      if (!rows.hasNext() || !header(rows.next(), table.columns(), findings)) {
        return 0;
      }
      List<RowRule> rules = TableRules.of(table, vocabulary, folder, province, findings);
      int width = table.columns().size();
      while (rows.hasNext()) {
        Row row = rows.next();
        last = row.number();
        if (row.cells().size() == width) {
          rules.forEach(it -> it.check(row, findings));
        } else {
          ragged(row, width, findings);
        }
      }
    } catch (CsvParseException malformed) {
      String reason = String.valueOf(malformed.getMessage());
      findings.add(
          last + 1, "", "csv", "CSV sai cú pháp: " + reason, "this is malformed CSV: " + reason);
    }
    return Math.max(0, last - 1);
  }

  private static boolean header(Row first, List<Column> columns, Findings findings) {
    List<String> wanted = columns.stream().map(Column::name).toList();
    List<String> found = first.cells();
    for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
      String is = first.cell(i);
      String should = i < wanted.size() ? wanted.get(i) : "";
      if (!is.equals(should)) {
        findings.add(
            1,
            should.isEmpty() ? is : should,
            "header",
            "cột thứ " + (i + 1) + " của tệp là «" + is + "», mô tả ghi «" + should + "»",
            "column " + (i + 1) + " is “" + is + "”, its description says “" + should + "”");
        return false;
      }
    }
    return true;
  }

  private static void ragged(Row row, int width, Findings findings) {
    findings.add(
        row.number(),
        "",
        "fields",
        "dòng có " + row.cells().size() + " ô, tiêu đề có " + width,
        "the row has " + row.cells().size() + " cells, the header has " + width);
  }
}
