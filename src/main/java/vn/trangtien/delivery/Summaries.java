package vn.trangtien.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.JsonCell;
import vn.trangtien.rows.RowRequest;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Filter;
import vn.trangtien.tables.Grouping;
import vn.trangtien.tables.Misfit;
import vn.trangtien.tables.Rows;
import vn.trangtien.tables.Statistics;
import vn.trangtien.tables.Table;

/// Writes what is known of many rows at once.
record Summaries(Origin origin, RowRequest request) {

  /// Beyond this nobody reads on, and each column costs a walk over the table.
  private static final int MOST_COLUMNS = 200;

  private static final int MOST_MISFITS = 100;

  /// @param wanted columns; none for all
  byte[] columns(List<String> wanted) {
    DatasetTable table = origin.table();
    List<Filter> where = request.filters(table);
    return document(
        out -> {
          out.writeNumberField("count", table.table().count(where));
          reading(out, table.table());
          out.writeArrayFieldStart("columns");
          List<Column> shown = RowPages.shown(table, wanted);
          for (Column column : shown.subList(0, Math.min(shown.size(), MOST_COLUMNS))) {
            write(out, table.table().statistics(column.name(), where));
          }
          out.writeEndArray();
        });
  }

  /// What a reader should know of how the whole file was read.
  private static void reading(JsonGenerator out, Table table) throws IOException {
    out.writeArrayFieldStart("notes");
    for (Text note : table.notes()) {
      out.writeStartObject();
      out.writeStringField("vi", note.vi());
      out.writeStringField("en", note.en());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeNumberField("misfitCount", table.misfitCount());
    out.writeArrayFieldStart("misfits");
    for (Misfit misfit : table.misfits().stream().limit(MOST_MISFITS).toList()) {
      out.writeStartObject();
      out.writeNumberField("_row", misfit.row());
      out.writeStringField("column", misfit.column());
      out.writeStringField("cell", misfit.text());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  byte[] values(String column, int limit) {
    Grouping grouping =
        new Grouping(List.of(column), List.of(), request.filters(origin.table()), limit);
    return document(
        out -> {
          out.writeStringField("column", column);
          out.writeArrayFieldStart("values");
          try (Rows groups = origin.table().table().groups(grouping)) {
            while (groups.next()) {
              out.writeStartObject();
              out.writeFieldName("value");
              JsonCell.write(out, groups.value(0));
              out.writeFieldName("rows");
              JsonCell.write(out, groups.value(1));
              out.writeEndObject();
            }
          }
          out.writeEndArray();
        });
  }

  byte[] groups(GroupRequest groups) {
    Grouping grouping =
        new Grouping(
            groups.by(), groups.measures(), request.filters(origin.table()), groups.limit());
    return document(
        out -> {
          try (Rows rows = origin.table().table().groups(grouping)) {
            origin.columns(out, rows.columns());
            out.writeArrayFieldStart("groups");
            while (rows.next()) {
              out.writeStartObject();
              for (int i = 0; i < rows.columns().size(); i++) {
                out.writeFieldName(rows.columns().get(i).name());
                JsonCell.write(out, rows.value(i));
              }
              out.writeEndObject();
            }
            out.writeEndArray();
          }
        });
  }

  private byte[] document(Json.Document rest) {
    return Json.of(
        out -> {
          out.writeStartObject();
          origin.write(out);
          rest.write(out);
          out.writeEndObject();
        });
  }

  private void write(JsonGenerator out, Statistics statistics) throws IOException {
    Column column = statistics.column();
    out.writeStartObject();
    origin.column(out, column);
    out.writeNumberField("filled", statistics.filled());
    out.writeNumberField("distinct", statistics.distinct());
    out.writeFieldName("min");
    JsonCell.write(out, typed(column, statistics.min()));
    out.writeFieldName("max");
    JsonCell.write(out, typed(column, statistics.max()));
    out.writeFieldName("mean");
    JsonCell.write(out, statistics.mean());
    out.writeArrayFieldStart("bars");
    for (Statistics.Bar bar : statistics.bars()) {
      out.writeStartObject();
      out.writeStringField("from", bar.from());
      out.writeStringField("to", bar.to());
      out.writeNumberField("rows", bar.rows());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static @Nullable Object typed(Column column, @Nullable String text) {
    Object value = text == null ? null : column.type().read(text);
    return value instanceof BigDecimal number
        ? new BigDecimal(number.stripTrailingZeros().toPlainString())
        : value;
  }
}
