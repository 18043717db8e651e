package vn.trangtien.datasheet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trangtien.browsing.Cell;
import vn.trangtien.browsing.Cells;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.rows.Desk;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.RowQuery;
import vn.trangtien.tables.Rows;

/// The first rows of datasets' tables, where they can be had without keeping a page waiting; kept
/// by the revision that they belong to and the language that they are written in.
@Singleton
final class Previews {

  private static final RowQuery FIRST = new RowQuery(List.of(), List.of(), List.of(), null, 10);
  private static final int MOST_COLUMNS = 40;
  private static final int LONGEST_CELL = 200;
  private static final long SMALL_BYTES = 2_000_000;
  private static final Duration OPENING = Duration.ofMillis(200);
  private static final Duration READING = Duration.ofMillis(80);

  private final DatasetTables tables;
  private final Desk desk;
  private final Cache<Key, Preview> kept = Caffeine.newBuilder().maximumSize(500).build();

  Previews(DatasetTables tables, Desk desk) {
    this.tables = tables;
    this.desk = desk;
  }

  /// Empty where there is no table, or none soon; a table in the making is there for the next
  /// reader.
  Optional<Preview> of(Frame frame, CatalogRecord record) {
    Key key = new Key(record.sequence(), frame.language());
    Preview known = kept.getIfPresent(key);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      Optional<Preview> read =
          tables
              .openSoon(record, SMALL_BYTES, OPENING)
              .flatMap(table -> desk.askSoon(() -> read(frame, table), READING));
      read.ifPresent(it -> kept.put(key, it));
      return read;
    } catch (PortalException broken) {
      return Optional.empty();
    }
  }

  private static Preview read(Frame frame, DatasetTable table) {
    Cells cells = new Cells(frame, table, LONGEST_CELL);
    List<Column> columns = table.table().columns().stream().limit(MOST_COLUMNS).toList();
    List<List<Cell>> lines = new ArrayList<>();
    try (Rows rows = table.table().rows(FIRST)) {
      while (rows.next()) {
        lines.add(columns.stream().map(it -> cells.cell(rows, it)).toList());
      }
    }
    return new Preview(
        columns.stream()
            .map(it -> new Preview.Head(title(table, it.name()), cells.isFigure(it)))
            .toList(),
        lines,
        table.table().rowCount(),
        table.table().notes(),
        table.table().misfitCount());
  }

  private static Text title(DatasetTable table, String column) {
    return table
        .described(column)
        .map(Distribution.Column::title)
        .filter(it -> !it.isEmpty())
        .orElse(new Text(column, column));
  }

  private record Key(long sequence, Language language) {}
}
