package vn.trangtien.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.Desk;
import vn.trangtien.rows.JsonCell;
import vn.trangtien.rows.RowParameters;
import vn.trangtien.rows.RowRequest;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Order;
import vn.trangtien.tables.RowQuery;
import vn.trangtien.tables.Rows;

/// Pages of rows as JSON; those that were made lately are kept.
@Singleton
final class RowPages {

  /// A page of long cells ends early, for it stands in memory.
  private static final int MOST_BYTES = 4 << 20;

  private final Desk desk;
  private final Answers answers;
  private final Cache<String, byte[]> pages;

  RowPages(Desk desk, Answers answers, DeliveryConfiguration configuration) {
    this.desk = desk;
    this.answers = answers;
    this.pages =
        Caffeine.newBuilder()
            .maximumWeight((long) configuration.cacheMegabytes() << 20)
            .weigher((String name, byte[] page) -> page.length)
            .build();
  }

  /// The document of that name, made where it is not kept; `document` runs at the [Desk].
  byte[] kept(String name, Supplier<byte[]> document) {
    byte[] kept = pages.getIfPresent(name);
    if (kept == null) {
      kept = desk.ask(document::get);
      pages.put(name, kept);
    }
    return kept;
  }

  /// A page of the rows that `request` asks for.
  ///
  /// @param path of the address, for `next`
  byte[] page(DatasetTable table, RowRequest request, String path) {
    List<Column> shown = shown(table, request.select());
    return Json.of(
        out -> {
          Origin origin = answers.origin(table);
          out.writeStartObject();
          origin.write(out);
          if (request.count()) {
            out.writeNumberField("count", table.table().count(request.filters(table)));
          }
          origin.columns(out, shown);
          out.writeArrayFieldStart("rows");
          RowRequest next = rows(out, table, request, shown);
          out.writeEndArray();
          out.writeStringField("next", next == null ? null : answers.address(path, next.print()));
          out.writeEndObject();
        });
  }

  /// One row, as a page has it.
  byte[] row(DatasetTable table, long number) {
    List<Column> shown = table.table().columns();
    return Json.of(
        out -> {
          Origin origin = answers.origin(table);
          out.writeStartObject();
          origin.write(out);
          origin.columns(out, shown);
          out.writeFieldName("row");
          try (Rows row = table.table().row(number)) {
            if (!row.next()) {
              throw new vn.trangtien.http.ProblemException(
                  Problems.noRow(table.table().rowCount()));
            }
            row(out, row, shown);
          }
          out.writeEndObject();
        });
  }

  static List<Column> shown(DatasetTable table, List<String> select) {
    return select.isEmpty()
        ? table.table().columns()
        : select.stream().map(it -> RowParameters.column(table, it)).toList();
  }

  static void row(JsonGenerator out, Rows row, List<Column> shown) throws IOException {
    out.writeStartObject();
    for (int i = 0; i < shown.size(); i++) {
      out.writeFieldName(shown.get(i).name());
      JsonCell.write(out, row.value(i));
    }
    out.writeNumberField("_row", row.number());
    out.writeEndObject();
  }

  /// Writes the rows of a page.
  ///
  /// @return the next page; null where there is none
  private static @Nullable RowRequest rows(
      JsonGenerator out, DatasetTable table, RowRequest request, List<Column> shown)
      throws IOException {
    Set<String> read = new LinkedHashSet<>();
    shown.forEach(it -> read.add(it.name()));
    request.order().forEach(it -> read.add(it.column()));
    RowQuery asked = request.query(table, 1);
    RowQuery query =
        new RowQuery(List.copyOf(read), asked.where(), asked.order(), asked.after(), asked.limit());
    try (Rows rows = table.table().rows(query)) {
      int written = 0;
      while (rows.next()) {
        row(out, rows, shown);
        written++;
        if (written == request.limit() || size(out) > MOST_BYTES) {
          RowRequest next = behind(rows, request, List.copyOf(read));
          return rows.next() ? next : null;
        }
      }
    }
    return null;
  }

  private static int size(JsonGenerator out) {
    return out.getOutputTarget() instanceof ByteArrayOutputStream bytes ? bytes.size() : 0;
  }

  private static RowRequest behind(Rows rows, RowRequest request, List<String> read) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Order by : request.order()) {
      values.add(rows.value(read.indexOf(by.column())));
    }
    return request.behind(values, rows.number());
  }
}
