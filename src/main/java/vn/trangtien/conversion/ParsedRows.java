package vn.trangtien.conversion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ParsingException;
import vn.trangtien.parsing.RowHandler;

/// Hands parsed rows to a thread of their own, so that the next ones are parsed meanwhile.
final class ParsedRows implements RowHandler, AutoCloseable {

  private final RowHandler handler;
  private final Relay<@Nullable String[]> relay;

  ParsedRows(RowHandler handler) {
    this.handler = handler;
    this.relay = new Relay<>(handler::row);
  }

  @Override
  public void header(List<String> names) throws ParsingException {
    handler.header(names);
  }

  @Override
  public void note(Text note) {
    handler.note(note);
  }

  @Override
  public void row(@Nullable String[] cells) throws ParsingException {
    relay.give(cells.clone(), length(cells));
  }

  /// How many characters a row has.
  static long length(@Nullable String[] cells) {
    long length = 0;
    for (String cell : cells) {
      length += cell == null ? 0 : cell.length();
    }
    return length;
  }

  /// Waits until all rows have been taken.
  void end() throws ParsingException {
    relay.end();
  }

  @Override
  public void close() {
    relay.close();
  }
}
