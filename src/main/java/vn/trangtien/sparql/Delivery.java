package vn.trangtien.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.trangtien.triples.Budget;
import vn.trangtien.triples.Stop;

/// The way of an answer from the thread that computes it to the one that sends it: a few chunks at
/// most, so that who computes waits for who reads.
///
/// Until the first chunk is full or the answer is whole nothing is sent, and a failure can still be
/// told; after that a failure breaks the reading off, so that no cut answer looks whole.
final class Delivery {

  private static final int CHUNK = 64 * 1_024;
  private static final int CHUNKS = 4;
  private static final int LOOK_MILLIS = 50;
  private static final byte[] END = new byte[0];

  private enum State {
    NEW,
    SENDING,
    WITHHELD
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.NEW);
  private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(CHUNKS);
  private final CountDownLatch begun = new CountDownLatch(1);
  private final Budget budget;
  private final long mostBytes;
  private volatile @Nullable Throwable failure;
  private volatile boolean whole;
  private volatile long waitedNanos;

  Delivery(Budget budget, long mostBytes) {
    this.budget = budget;
    this.mostBytes = mostBytes;
  }

  /// Waits until there is something to send, or nothing will be.
  void await() throws InterruptedException {
    begun.await();
  }

  /// Takes the right to send from an answer that has not begun; whether it could still be taken.
  boolean withhold() {
    return state.compareAndSet(State.NEW, State.WITHHELD) || state.get() == State.WITHHELD;
  }

  /// Whether nothing has been sent, so that another answer can be given.
  boolean isEmpty() {
    return state.get() != State.SENDING;
  }

  /// Why there is no answer, or no more of it; null where there is one.
  @Nullable Throwable failure() {
    return failure;
  }

  /// How long the computing thread has waited for the reading one.
  long waitedNanos() {
    return waitedNanos;
  }

  void fail(Throwable cause) {
    failure = cause;
    begun.countDown();
  }

  /// Where the answer is written.
  OutputStream sink() {
    return new Sink();
  }

  /// Where the answer is read; closing it early stops the query.
  InputStream source() {
    return new Source();
  }

  private final class Sink extends OutputStream {

    private byte[] chunk = new byte[CHUNK];
    private int filled;
    private long sent;

    @Override
    public void write(int b) {
      chunk[filled++] = (byte) b;
      if (filled == CHUNK) {
        send();
      }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      int at = offset;
      int left = length;
      while (left > 0) {
        int part = Math.min(left, CHUNK - filled);
        System.arraycopy(bytes, at, chunk, filled, part);
        filled += part;
        at += part;
        left -= part;
        if (filled == CHUNK) {
          send();
        }
      }
    }

    /// Jena flushes after each row; chunks are sent when they are full.
    @Override
    public void flush() {}

    @Override
    public void close() {
      if (filled > 0) {
        send();
      }
      put(END);
      whole = true;
    }

    private void send() {
      sent += filled;
      if (sent > mostBytes) {
        throw budget.exceeded(Stop.RESULT);
      }
      byte[] full = chunk;
      if (filled < CHUNK) {
        full = Arrays.copyOf(chunk, filled);
      }
      chunk = new byte[CHUNK];
      filled = 0;
      put(full);
    }

    private void put(byte[] part) {
      long from = System.nanoTime();
      long before = waitedNanos;
      try {
        budget.poll();
        if (state.compareAndExchange(State.NEW, State.SENDING) == State.WITHHELD) {
          throw budget.exceeded(Stop.DEMOTED);
        }
        boolean taken = chunks.offer(part);
        begun.countDown();
        while (!taken) {
          taken = chunks.offer(part, LOOK_MILLIS, TimeUnit.MILLISECONDS);
          waitedNanos = before + System.nanoTime() - from;
          budget.poll();
        }
      } catch (InterruptedException never) {
        Thread.currentThread().interrupt();
        throw budget.exceeded(Stop.GONE);
      }
    }
  }

  private final class Source extends InputStream {

    private byte @Nullable [] chunk;
    private int at;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      byte[] current = chunk;
      if (current == null || (at == current.length && current != END)) {
        current = next();
        chunk = current;
        at = 0;
      }
      if (current == END) {
        return -1;
      }
      int part = Math.min(length, current.length - at);
      System.arraycopy(current, at, into, offset, part);
      at += part;
      return part;
    }

    @Override
    public void close() {
      if (!whole) {
        budget.stop(Stop.GONE);
      }
    }

    private byte[] next() throws IOException {
      try {
        byte[] next = chunks.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        while (next == null) {
          Throwable cause = failure;
          if (cause != null) {
            throw new IOException("The answer breaks off", cause);
          }
          next = chunks.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        return next;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        budget.stop(Stop.GONE);
        throw new IOException("The answer breaks off", stopped);
      }
    }
  }
}
