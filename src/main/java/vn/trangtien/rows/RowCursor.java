package vn.trangtien.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Digest;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Cursor;
import vn.trangtien.tables.Order;
import vn.trangtien.tables.Rows;

/// Where a page ended, as addresses carry it: the order's name, the row, and the cells by which
/// rows are sorted, in base64url. A long text is left out and looked up in the row.
final class RowCursor {

  private static final int MOST_CHARACTERS = 200;

  private RowCursor() {}

  /// The cursor behind a row with these cells.
  static String print(List<Order> order, List<@Nullable Object> values, long row) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(name(order));
      out.writeLong(row);
      for (Object value : values) {
        write(out, value);
      }
    } catch (IOException impossible) {
      throw new IllegalStateException("Memory takes bytes", impossible);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /// @throws vn.trangtien.http.ProblemException where it is none, or one of another order
  static Cursor read(String text, List<Order> order, DatasetTable table) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
      if (in.readInt() != name(order)) {
        throw Refusals.bad(
            "“after” thuộc một cách sắp xếp khác; hãy bắt đầu lại từ trang đầu.",
            "“after” belongs to another order; please start again from the first page.");
      }
      long row = in.readLong();
      List<@Nullable Object> values = new ArrayList<>();
      for (Order by : order) {
        values.add(value(in, RowParameters.column(table, by.column()), row, table));
      }
      if (row < 0 || in.read() >= 0) {
        throw malformed();
      }
      return new Cursor(values, row);
    } catch (IOException | IllegalArgumentException broken) {
      throw malformed();
    }
  }

  private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.writeByte('0');
      case String text when text.length() > MOST_CHARACTERS -> out.writeByte('r');
      case Double number -> {
        out.writeByte('d');
        out.writeDouble(number);
      }
      default -> {
        out.writeByte('v');
        out.writeUTF(value.toString());
      }
    }
  }

  private static @Nullable Object value(
      DataInputStream in, Column column, long row, DatasetTable table) throws IOException {
    byte kind = in.readByte();
    if (kind == 'd' && !column.isNumber()) {
      throw malformed();
    }
    return switch (kind) {
      case '0' -> null;
      case 'r' -> lookedUp(column, row, table);
      case 'd' -> in.readDouble();
      case 'v' -> CellReader.read(column, in.readUTF());
      default -> throw malformed();
    };
  }

  private static @Nullable Object lookedUp(Column column, long row, DatasetTable table) {
    try (Rows rows = table.table().row(row)) {
      if (!rows.next()) {
        throw malformed();
      }
      return rows.value(column.at());
    }
  }

  private static int name(List<Order> order) {
    String hex = Digest.of(order.toString().getBytes(StandardCharsets.UTF_8)).hex();
    return Integer.parseUnsignedInt(hex.substring(0, 8), 16);
  }

  private static RuntimeException malformed() {
    return Refusals.bad(
        "“after” không phải là dấu trang của cổng; hãy dùng đúng địa chỉ ở “next”.",
        "“after” is no cursor of this portal; please take the address in “next” as it is.");
  }
}
