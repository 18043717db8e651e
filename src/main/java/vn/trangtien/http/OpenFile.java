package vn.trangtien.http;

import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;

/// A file that stays open until everybody who still has to send of it is done.
final class OpenFile extends AbstractReferenceCounted {

  private final FileChannel channel;
  private final AtomicBoolean finished = new AtomicBoolean();

  OpenFile(Path path) throws IOException {
    this.channel = FileChannel.open(path, StandardOpenOption.READ);
  }

  FileChannel channel() {
    return channel;
  }

  /// Fills `target` from `offset`.
  ///
  /// @throws IOException where the file ends before, so that no wrong byte is sent in its place
  void read(long offset, ByteBuffer target) throws IOException {
    long at = offset;
    while (target.hasRemaining()) {
      int n = channel.read(target, at);
      if (n < 0) {
        throw new IOException("The file ends at byte " + at);
      }
      at += n;
    }
  }

  /// Nothing more of it will be asked for; may be called twice.
  void finish() {
    if (finished.compareAndSet(false, true)) {
      release();
    }
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    try {
      channel.close();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
