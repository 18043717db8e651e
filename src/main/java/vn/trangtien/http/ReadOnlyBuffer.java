package vn.trangtien.http;

import io.netty.buffer.AbstractReferenceCountedByteBuf;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ReadOnlyBufferException;
import java.nio.channels.FileChannel;
import java.nio.channels.ScatteringByteChannel;

/// The half of a Netty buffer that says no: nothing is written to it, and it is no memory.
abstract sealed class ReadOnlyBuffer extends AbstractReferenceCountedByteBuf permits FileBuffer {

  private final int length;

  ReadOnlyBuffer(int length) {
    super(length);
    this.length = length;
    writerIndex(length);
  }

  @Override
  public final int capacity() {
    return length;
  }

  @Override
  public final ByteBufAllocator alloc() {
    return ByteBufAllocator.DEFAULT;
  }

  @Override
  @SuppressWarnings("deprecation") // a buffer must still say it
  public final ByteOrder order() {
    return ByteOrder.BIG_ENDIAN;
  }

  @Override
  @SuppressWarnings("NullAway") // null says that it wraps nothing
  public final ByteBuf unwrap() {
    return null;
  }

  @Override
  public final boolean isReadOnly() {
    return true;
  }

  @Override
  public final boolean isDirect() {
    return false;
  }

  @Override
  public final boolean hasArray() {
    return false;
  }

  @Override
  public final boolean hasMemoryAddress() {
    return false;
  }

  @Override
  public final byte[] array() {
    throw new UnsupportedOperationException("A file is no memory");
  }

  @Override
  public final int arrayOffset() {
    throw new UnsupportedOperationException("A file is no memory");
  }

  @Override
  public final long memoryAddress() {
    throw new UnsupportedOperationException("A file is no memory");
  }

  @Override
  public final ByteBuf capacity(int capacity) {
    throw new ReadOnlyBufferException();
  }

  @Override
  protected final void _setByte(int index, int value) {
    throw new ReadOnlyBufferException();
  }

  @Override
  protected final void _setShort(int index, int value) {
    throw new ReadOnlyBufferException();
  }

  @Override
  protected final void _setShortLE(int index, int value) {
    throw new ReadOnlyBufferException();
  }

  @Override
  protected final void _setMedium(int index, int value) {
    throw new ReadOnlyBufferException();
  }

  @Override
  protected final void _setMediumLE(int index, int value) {
    throw new ReadOnlyBufferException();
  }

  @Override
  protected final void _setInt(int index, int value) {
    throw new ReadOnlyBufferException();
  }

  @Override
  protected final void _setIntLE(int index, int value) {
    throw new ReadOnlyBufferException();
  }

  @Override
  protected final void _setLong(int index, long value) {
    throw new ReadOnlyBufferException();
  }

  @Override
  protected final void _setLongLE(int index, long value) {
    throw new ReadOnlyBufferException();
  }

  @Override
  public final ByteBuf setBytes(int index, ByteBuf source, int from, int count) {
    throw new ReadOnlyBufferException();
  }

  @Override
  public final ByteBuf setBytes(int index, byte[] source, int from, int count) {
    throw new ReadOnlyBufferException();
  }

  @Override
  public final ByteBuf setBytes(int index, ByteBuffer source) {
    throw new ReadOnlyBufferException();
  }

  @Override
  public final int setBytes(int index, InputStream in, int count) {
    throw new ReadOnlyBufferException();
  }

  @Override
  public final int setBytes(int index, ScatteringByteChannel in, int count) {
    throw new ReadOnlyBufferException();
  }

  @Override
  public final int setBytes(int index, FileChannel in, long position, int count) {
    throw new ReadOnlyBufferException();
  }
}
