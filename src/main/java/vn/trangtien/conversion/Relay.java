package vn.trangtien.conversion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.trangtien.parsing.ParsingException;

/// Hands rows to a thread of their own, which works on them while the next ones come; few wait in
/// memory.
final class Relay<T> implements AutoCloseable {

  private static final int ROWS = 1000;
  private static final int CHARACTERS = 1 << 20;
  private static final int WAITING = 4;

  private final Taker<T> taker;
  private final ExecutorService other = Executors.newSingleThreadExecutor();
  private final ArrayDeque<Future<?>> waiting = new ArrayDeque<>();
  private List<T> batch = new ArrayList<>();
  private long characters;

  /// What is done with a row.
  interface Taker<T> {
    void take(T row) throws ParsingException;
  }

  Relay(Taker<T> taker) {
    this.taker = taker;
  }

  /// Hands over a row of so many characters.
  void give(T row, long length) throws ParsingException {
    batch.add(row);
    characters += length;
    if (batch.size() == ROWS || characters > CHARACTERS) {
      handOver();
    }
  }

  /// Waits until all rows have been taken.
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
    List<T> rows = batch;
    waiting.add(
        other.submit(
            () -> {
              for (T row : rows) {
                taker.take(row);
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
