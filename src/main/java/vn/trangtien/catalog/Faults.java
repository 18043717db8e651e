package vn.trangtien.catalog;

import java.util.Objects;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;

/// Stops a parser at its first complaint and remembers where; a warning is a complaint too, for a
/// published IRI or date that is nearly right is wrong for every reader.
final class Faults implements ErrorHandler {

  long line;
  long column;
  private @Nullable String message;

  Text reason(RiotException stopped) {
    String what = Objects.requireNonNullElse(message, stopped.getMessage());
    return new Text("Turtle không đúng cú pháp: " + what, "Malformed Turtle: " + what);
  }

  @Override
  public void warning(String message, long line, long column) {
    stop(message, line, column);
  }

  @Override
  public void error(String message, long line, long column) {
    stop(message, line, column);
  }

  @Override
  public void fatal(String message, long line, long column) {
    stop(message, line, column);
  }

  private void stop(String message, long line, long column) {
    this.message = message;
    this.line = line;
    this.column = column;
    throw new RiotException(message);
  }
}
