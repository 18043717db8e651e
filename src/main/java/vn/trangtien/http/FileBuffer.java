package vn.trangtien.http;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.GatheringByteChannel;
import org.jspecify.annotations.Nullable;

/// A buffer whose bytes still stand in a file: they are fetched when somebody looks.
///
/// Where [FileTransfer] stands in the pipeline nobody looks, and the kernel sends them. Under TLS
/// and HTTP/2 they are read as those of any buffer. It holds the file open until it is released.
final class FileBuffer extends ReadOnlyBuffer {

  private final OpenFile file;
  private final long offset;

  FileBuffer(OpenFile file, long offset, int length) {
    super(length);
    this.file = file;
    this.offset = offset;
    file.retain();
  }

  /// The one that `buffer` is or duplicates; null where it shows other bytes.
  static @Nullable FileBuffer under(ByteBuf buffer) {
    ByteBuf inner = buffer;
    while (inner.unwrap() != null && inner.unwrap().capacity() == inner.capacity()) {
      inner = inner.unwrap();
    }
    return inner instanceof FileBuffer found ? found : null;
  }

  FileChannel channel() {
    return file.channel();
  }

  /// Where its first byte stands in the file.
  long offset() {
    return offset;
  }

  @Override
  protected void deallocate() {
    file.release();
  }

  private ByteBuffer fetch(int index, int count) {
    ByteBuffer bytes = ByteBuffer.allocate(count);
    fetch(index, bytes);
    return bytes.flip();
  }

  private void fetch(int index, ByteBuffer target) {
    checkIndex(index, target.remaining());
    try {
      file.read(offset + index, target);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  @Override
  public int nioBufferCount() {
    return 1;
  }

  @Override
  public ByteBuffer nioBuffer(int index, int count) {
    return fetch(index, count);
  }

  @Override
  public ByteBuffer internalNioBuffer(int index, int count) {
    return fetch(index, count);
  }

  @Override
  public ByteBuffer[] nioBuffers(int index, int count) {
    return new ByteBuffer[] {fetch(index, count)};
  }

  @Override
  public ByteBuf copy(int index, int count) {
    return alloc().buffer(count).writeBytes(fetch(index, count));
  }

  @Override
  public ByteBuf getBytes(int index, ByteBuf target, int at, int count) {
    target.setBytes(at, fetch(index, count));
    return this;
  }

  @Override
  public ByteBuf getBytes(int index, byte[] target, int at, int count) {
    fetch(index, ByteBuffer.wrap(target, at, count));
    return this;
  }

  @Override
  public ByteBuf getBytes(int index, ByteBuffer target) {
    fetch(index, target);
    return this;
  }

  @Override
  public ByteBuf getBytes(int index, OutputStream out, int count) throws IOException {
    out.write(fetch(index, count).array());
    return this;
  }

  @Override
  public int getBytes(int index, GatheringByteChannel out, int count) throws IOException {
    return out.write(fetch(index, count));
  }

  @Override
  public int getBytes(int index, FileChannel out, long position, int count) throws IOException {
    return out.write(fetch(index, count), position);
  }

  @Override
  protected int _getUnsignedMedium(int index) {
    return (_getByte(index) & 0xff) << 16 | _getShort(index + 1) & 0xffff;
  }

  @Override
  protected int _getUnsignedMediumLE(int index) {
    return _getShortLE(index) & 0xffff | (_getByte(index + 2) & 0xff) << 16;
  }

  @Override
  protected byte _getByte(int index) {
    return fetch(index, 1).get();
  }

  @Override
  protected short _getShort(int index) {
    return fetch(index, 2).getShort();
  }

  @Override
  protected short _getShortLE(int index) {
    return Short.reverseBytes(_getShort(index));
  }

  @Override
  protected int _getInt(int index) {
    return fetch(index, 4).getInt();
  }

  @Override
  protected int _getIntLE(int index) {
    return Integer.reverseBytes(_getInt(index));
  }

  @Override
  protected long _getLong(int index) {
    return fetch(index, 8).getLong();
  }

  @Override
  protected long _getLongLE(int index) {
    return Long.reverseBytes(_getLong(index));
  }
}
