package vn.trangtien.parsing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;

/// Takes in what a [FileParser] finds: the header once, then each row.
public interface RowHandler {

  /// The names of the columns as published, each once and none empty.
  void header(List<String> names) throws ParsingException;

  /// The cells of a row, as many as the header has; an empty cell is null. The array is used again
  /// for the next row.
  void row(@Nullable String[] cells) throws ParsingException;

  /// Something that a reader of the rows should know: what was left out, or put right.
  default void note(Text note) {}
}
