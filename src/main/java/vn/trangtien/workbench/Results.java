package vn.trangtien.workbench;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// An answer as the workbench shows it.
///
/// @param kind `table`, `graph` or `truth`
/// @param columns the names of variables; those of a triple where it is a graph
/// @param rows each with a cell for each column
/// @param cut whether there is more than is shown
/// @param truth what ASK found; null for other queries
/// @param millis from the question to the last row shown
/// @param position how far in the ledger the store was
@Serdeable.Serializable
record Results(
    String kind,
    List<String> columns,
    List<List<Cell>> rows,
    boolean cut,
    @Nullable Boolean truth,
    long millis,
    long position) {

  Results {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  boolean isGraph() {
    return kind.equals("graph");
  }
}
