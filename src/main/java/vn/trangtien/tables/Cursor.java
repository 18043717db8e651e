package vn.trangtien.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a page of rows ended: the cells by which it was sorted and the place of its last row.
///
/// @param row from 1
public record Cursor(List<@Nullable Object> values, long row) {

  public Cursor {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }
}
