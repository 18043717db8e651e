package vn.trangtien.datastore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.tables.Cursor;
import vn.trangtien.tables.Filter;
import vn.trangtien.tables.Order;
import vn.trangtien.tables.RowQuery;
import vn.trangtien.tables.Rows;

/// Reads the rows of a query piece by piece; each piece goes on behind the last row of the piece
/// before, and holds nothing open in between. To be used at the `Desk` of the room `rows`.
final class RowWalk {

  private final DatasetTable table;
  private final DatastoreQuery query;
  private final List<Filter> where;
  private final List<String> read;
  private @Nullable Cursor behind;
  private long left;
  private boolean begun;

  RowWalk(DatasetTable table, DatastoreQuery query) {
    this.table = table;
    this.query = query;
    this.where = query.rows().filters(table);
    Set<String> names = new LinkedHashSet<>();
    query.columns().forEach(it -> names.add(it.name()));
    query.rows().order().forEach(it -> names.add(it.column()));
    if (names.isEmpty()) {
      names.add(table.table().columns().getFirst().name());
    }
    this.read = List.copyOf(names);
    this.left = query.limit();
  }

  /// Writes at most `most` further rows.
  ///
  /// @return whether there may be more
  boolean write(RecordWriter writer, int most) throws IOException {
    if (!begun) {
      begun = true;
      skip();
    }
    long wanted = Math.min(most, left);
    if (wanted == 0) {
      return false;
    }
    List<Order> order = query.rows().order();
    long written = 0;
    try (Rows rows = table.table().rows(new RowQuery(read, where, order, behind, wanted))) {
      while (rows.next()) {
        writer.row(rows);
        written++;
        if (written == wanted) {
          List<@Nullable Object> values = new ArrayList<>();
          order.forEach(by -> values.add(rows.value(read.indexOf(by.column()))));
          behind = new Cursor(values, rows.number());
        }
      }
    }
    left -= written;
    return written == wanted && left > 0;
  }

  /// Goes behind the rows that are left out. In the order of the file their number says where;
  /// else the last of them is found from the end, where every order puts what is behind all cells.
  private void skip() {
    if (query.offset() == 0) {
      return;
    }
    List<Order> order = query.rows().order();
    if (where.isEmpty() && order.isEmpty()) {
      behind = new Cursor(List.of(), query.offset());
      return;
    }
    long behindThem = table.table().count(where) - query.offset();
    if (behindThem <= 0) {
      left = 0;
      return;
    }
    Cursor end = new Cursor(Collections.nCopies(order.size(), null), Long.MAX_VALUE);
    RowQuery all = new RowQuery(read, where, order, null, 0);
    try (Rows last = table.table().before(all, end, Math.toIntExact(behindThem + 1))) {
      if (last.next()) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
          values.add(last.value(i));
        }
        behind = new Cursor(values, last.number());
      }
    }
  }
}
