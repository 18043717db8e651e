package vn.trangtien.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which rows of a table, which of their cells, in which order.
///
/// @param select the columns wanted, as published; none for all
/// @param where what all of the rows must fulfil
/// @param order by what they are sorted; the order of the file breaks ties
/// @param after behind which row to go on; null for the first page
/// @param limit how many rows at most; 0 for all
public record RowQuery(
    List<String> select,
    List<Filter> where,
    List<Order> order,
    @Nullable Cursor after,
    long limit) {

  /// Every row and every cell, in the order of the file.
  public static final RowQuery ALL = new RowQuery(List.of(), List.of(), List.of(), null, 0);

  public RowQuery {
    select = List.copyOf(select);
    where = List.copyOf(where);
    order = List.copyOf(order);
  }
}
