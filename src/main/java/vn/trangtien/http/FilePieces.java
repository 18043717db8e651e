package vn.trangtien.http;

import io.micronaut.buffer.netty.NettyReadBufferFactory;
import io.micronaut.core.io.buffer.ReadBuffer;
import io.netty.buffer.ByteBufAllocator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/// The pieces of a body, each given out when the client has taken the one before.
///
/// @param file to be finished after the last piece, or when nobody wants more
record FilePieces(OpenFile file, List<FileBody.Piece> pieces) implements Publisher<ReadBuffer> {

  /// What is handed to the transport at once. A connection counts as idle until a piece is through,
  /// so this and `micronaut.server.idle-timeout` set the slowest line that is served: 4.4 kB/s.
  private static final int PIECE = 256 * 1024;

  private static final NettyReadBufferFactory BUFFERS =
      NettyReadBufferFactory.of(ByteBufAllocator.DEFAULT);

  static FilePieces of(OpenFile file, FileBody body) {
    List<FileBody.Piece> split = new ArrayList<>();
    for (FileBody.Piece piece : body.pieces()) {
      switch (piece) {
        case FileBody.Words words -> split.add(words);
        case FileBody.Slice(long offset, long length) -> {
          for (long at = 0; at < length; at += PIECE) {
            split.add(new FileBody.Slice(offset + at, Math.min(PIECE, length - at)));
          }
        }
      }
    }
    return new FilePieces(file, split);
  }

  @Override
  public void subscribe(Subscriber<? super ReadBuffer> subscriber) {
    subscriber.onSubscribe(new Turn(subscriber, pieces.iterator()));
  }

  private ReadBuffer buffer(FileBody.Piece piece) {
    return switch (piece) {
      case FileBody.Words words -> BUFFERS.adapt(words.bytes());
      case FileBody.Slice(long offset, long length) ->
          BUFFERS.adapt(new FileBuffer(file, offset, (int) length));
    };
  }

  private final class Turn implements Subscription {

    private final Subscriber<? super ReadBuffer> subscriber;
    private final Iterator<FileBody.Piece> rest;
    private final AtomicLong wanted = new AtomicLong();
    private volatile boolean over;

    Turn(Subscriber<? super ReadBuffer> subscriber, Iterator<FileBody.Piece> rest) {
      this.subscriber = subscriber;
      this.rest = rest;
    }

    /// Only the call that finds nothing wanted gives pieces out: those that come from within
    /// `onNext` just ask for one more round.
    @Override
    public void request(long count) {
      if (wanted.getAndAccumulate(count, Turn::sum) > 0) {
        return;
      }
      do {
        if (!over && rest.hasNext()) {
          subscriber.onNext(buffer(rest.next()));
        }
        if (!over && !rest.hasNext()) {
          cancel();
          subscriber.onComplete();
        }
      } while (wanted.decrementAndGet() > 0 && !over);
    }

    @Override
    public void cancel() {
      over = true;
      file.finish();
    }

    private static long sum(long one, long other) {
      return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }
  }
}
