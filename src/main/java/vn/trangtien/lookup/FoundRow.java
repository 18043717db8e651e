package vn.trangtien.lookup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;

/// A row that answers a search.
///
/// @param dataset that it stands in
/// @param modified when its dataset was last modified
/// @param distribution the key of its table in addresses, such as `csv`
/// @param number its place in the file, from 1
/// @param name what it is called, its words between the marks of `Marks`
/// @param cells the others that matter, in the order of the table
/// @param more how many further rows of the dataset answer too
public record FoundRow(
    Iri dataset,
    Text title,
    @Nullable Iri provenance,
    @Nullable LocalDate modified,
    String distribution,
    long number,
    String name,
    List<Cell> cells,
    int more) {

  public FoundRow {
    cells = List.copyOf(cells);
  }

  /// A cell and what its column is called.
  ///
  /// @param value as a file would have it: ISO dates, point decimals
  /// @param quantity whether it is a number that counts something
  public record Cell(Text label, Text value, ColumnType type, boolean quantity) {}
}
