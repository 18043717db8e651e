package vn.trangtien.delivery;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Bytes that were written and not yet taken; it keeps its room for those that follow.
final class Chunk extends OutputStream {

  private byte[] bytes = new byte[8 * 1_024];
  private int from;
  private int to;

  /// How many bytes wait.
  int size() {
    return to - from;
  }

  /// Adds `text` in UTF-8.
  void write(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    write(encoded, 0, encoded.length);
  }

  @Override
  public void write(int b) {
    room(1);
    bytes[to++] = (byte) b;
  }

  @Override
  public void write(byte[] more, int offset, int length) {
    room(length);
    System.arraycopy(more, offset, bytes, to, length);
    to += length;
  }

  /// Moves bytes to `target`.
  ///
  /// @return how many
  int read(byte[] target, int offset, int length) {
    int part = Math.min(length, size());
    System.arraycopy(bytes, from, target, offset, part);
    from += part;
    if (from == to) {
      from = 0;
      to = 0;
    }
    return part;
  }

  private void room(int length) {
    if (to + length > bytes.length) {
      int needed = Math.addExact(size(), length);
      byte[] larger =
          needed > bytes.length / 2 ? new byte[Math.max(needed, bytes.length) * 2] : bytes;
      System.arraycopy(bytes, from, larger, 0, size());
      to = size();
      from = 0;
      bytes = larger;
    }
  }
}
