package vn.trangtien.conversion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ParsingException;
import vn.trangtien.parsing.RowHandler;

/// Hands rows to a thread of their own, which takes them in while the next ones are parsed; few
/// wait in memory.
final class RowRelay implements RowHandler, AutoCloseable {

  private static final int ROWS = 1000;
  private static final int CHARACTERS = 1 << 20;
  private static final int WAITING = 4;

  private final RowHandler handler;
  private final ExecutorService other = Executors.newSingleThreadExecutor();
  private final ArrayDeque<Future<?>> waiting = new ArrayDeque<>();
  private List<@Nullable String[]> batch = new ArrayList<>();
  private long characters;

  RowRelay(RowHandler handler) {
    this.handler = handler;
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
    batch.add(cells.clone());
    for (String cell : cells) {
      characters += cell == null ? 0 : cell.length();
    }
    if (batch.size() == ROWS || characters > CHARACTERS) {
      handOver();
    }
  }

  /// Waits until all rows have been taken in.
  void end() throws ParsingException {
    handOver();
    while (!waiting.isEmpty()) {
      await(waiting.remove());
    }
  }

  private void handOver() throws ParsingException {
    if (waiting.size() == WAITING) {
      await(waiting.remove());
    }
    List<@Nullable String[]> rows = batch;
    waiting.add(
        other.submit(
            () -> {
              for (@Nullable String[] row : rows) {
                handler.row(row);
              }
              return null;
            }));
    batch = new ArrayList<>();
    characters = 0;
  }

  private static void await(Future<?> taken) throws ParsingException {
    try {
      taken.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while rows were stored", stopped);
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case ParsingException refused -> throw refused;
        case RuntimeException broken -> throw broken;
        case Error fatal -> throw fatal;
        case null, default -> throw new IllegalStateException(failed);
      }
    }
  }

  @Override
  public void close() {
    other.shutdownNow();
    other.close();
  }
}
