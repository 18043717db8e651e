package vn.trangtien.datastore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.trangtien.rows.Desk;

/// A dump as bytes that are made when they are read, a piece at a time: who does not read holds up
/// nobody, and between two pieces nothing stands open.
final class DumpStream extends InputStream {

  private final RowWalk walk;
  private final RecordWriter writer;
  private final ByteArrayOutputStream made;
  private final Desk desk;
  private final int piece;
  private byte[] ready = new byte[0];
  private int at;
  private boolean whole;

  /// @param made where `writer` writes
  /// @param piece how many rows are read at once
  DumpStream(RowWalk walk, RecordWriter writer, ByteArrayOutputStream made, Desk desk, int piece) {
    this.walk = walk;
    this.writer = writer;
    this.made = made;
    this.desk = desk;
    this.piece = piece;
  }

  /// Makes the first piece, so that what fails fails before anything is sent.
  DumpStream begun() throws IOException {
    writer.begin();
    make();
    return this;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    while (at == ready.length && !whole) {
      make();
    }
    int part = Math.min(length, ready.length - at);
    if (part == 0) {
      return length == 0 ? 0 : -1;
    }
    System.arraycopy(ready, at, into, offset, part);
    at += part;
    return part;
  }

  private void make() throws IOException {
    try {
      whole = desk.ask(() -> !walk.write(writer, piece));
    } catch (RuntimeException failed) {
      if (ready.length == 0) {
        throw failed;
      }
      throw new IOException("The dump breaks off", failed);
    }
    if (whole) {
      writer.end();
    }
    ready = made.toByteArray();
    at = 0;
    made.reset();
  }
}
