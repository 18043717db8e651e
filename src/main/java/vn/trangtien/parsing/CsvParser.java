package vn.trangtien.parsing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.trangtien.encoding.TextFile;

/// Delimiter-separated values
/// ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)), with whatever delimiter the lines show.
final class CsvParser {

  private CsvParser() {}

  static void parse(TextFile file, RowGate gate) throws IOException, ParsingException {
    CsvForm form = CsvForm.of(file);
    TitleGate rows = new TitleGate(gate);
    try (BufferedReader text = new BufferedReader(file.open())) {
      form.skipTo(text);
      try (CsvReader<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(form.delimiter())
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowUnclosedQuote(false)
              .maxBufferSize(Math.max(1 << 20, 4 * gate.limits().cellCharacters()))
              .ofCsvRecord(text)) {
        for (CsvRecord row : records) {
          rows.row(row.getFields());
        }
      }
      rows.end();
    } catch (CsvParseException broken) {
      throw new ParsingException(
          "Tệp CSV hỏng: " + broken.getMessage(), "The CSV is broken: " + broken.getMessage());
    } catch (UncheckedIOException unread) {
      throw unread.getCause();
    }
  }
}
