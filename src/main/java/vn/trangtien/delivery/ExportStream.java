package vn.trangtien.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.trangtien.formats.Making;
import vn.trangtien.tables.Rows;

/// An export as bytes that are made when they are read: who does not read holds nothing up but
/// itself, and never more than a few rows stand in memory.
final class ExportStream extends InputStream {

  private static final int CHUNK = 64 * 1_024;

  private final Rows rows;
  private final RowWriter writer;
  private final Chunk made;
  private final Semaphore work;
  private final long until;
  private final Runnable left;
  private final @Nullable Making copy;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean whole;
  private boolean closed;

  private ExportStream(
      Rows rows,
      RowWriter writer,
      Chunk made,
      Semaphore work,
      int seconds,
      Runnable left,
      @Nullable Making copy) {
    this.rows = rows;
    this.writer = writer;
    this.made = made;
    this.work = work;
    this.until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    this.left = left;
    this.copy = copy;
  }

  /// Opens an export and makes its first bytes, so that what fails fails before anything is sent.
  ///
  /// @param work those who may read rows at one moment
  /// @param left called once when nobody reads any more
  /// @param copy takes what is read, and keeps it when all was read
  static ExportStream open(
      Export export, Semaphore work, int seconds, Runnable left, @Nullable Making copy)
      throws IOException {
    Chunk made = new Chunk();
    RowWriter writer = RowWriter.of(export, made);
    Rows rows = export.rows();
    ExportStream stream = new ExportStream(rows, writer, made, work, seconds, left, copy);
    try {
      writer.begin();
      stream.make();
      return stream;
    } catch (IOException | RuntimeException failed) {
      rows.close();
      throw failed;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    lock.lock();
    try {
      if (made.size() == 0 && !whole) {
        makeInTurn();
      }
      return made.size() == 0 ? -1 : copied(into, offset, made.read(into, offset, length));
    } finally {
      lock.unlock();
    }
  }

  /// Before a reader has the last bytes, all of them are kept.
  private int copied(byte[] bytes, int offset, int length) {
    if (copy != null) {
      copy.write(bytes, offset, length);
      if (whole && made.size() == 0) {
        copy.keep();
      }
    }
    return length;
  }

  private void makeInTurn() throws IOException {
    if (closed || System.nanoTime() > until) {
      throw new IOException("The export breaks off: nobody reads it, or for too long");
    }
    work.acquireUninterruptibly();
    try {
      make();
    } catch (RuntimeException failed) {
      throw new IOException("The export breaks off", failed);
    } finally {
      work.release();
    }
  }

  private void make() throws IOException {
    while (made.size() < CHUNK) {
      if (!rows.next()) {
        writer.end();
        whole = true;
        rows.close();
        return;
      }
      writer.row(rows);
    }
  }

  /// Stops the query; may be called by anyone, and again.
  @Override
  public void close() {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        if (!whole) {
          rows.close();
        }
        if (copy != null) {
          copy.close();
        }
        left.run();
      }
    } finally {
      lock.unlock();
    }
  }
}
