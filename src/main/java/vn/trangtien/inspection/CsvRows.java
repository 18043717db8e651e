package vn.trangtien.inspection;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/// The rows of a CSV file, one after another ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)).
final class CsvRows implements Iterator<Row>, AutoCloseable {

  private final CloseableIterator<CsvRecord> records;
  private long number;

  private CsvRows(CloseableIterator<CsvRecord> records) {
    this.records = records;
  }

  static CsvRows open(Path file) {
    try {
      return of(Files.newInputStream(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The rows in `in`, which is closed with them.
  static CsvRows of(InputStream in) {
    return new CsvRows(
        CsvReader.builder()
            .allowMissingFields(true)
            .allowExtraFields(true)
            .skipEmptyLines(false)
            .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
            .iterator());
  }

  @Override
  public boolean hasNext() {
    return records.hasNext();
  }

  @Override
  public Row next() {
    number++;
    return new Row(number, records.next().getFields());
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
