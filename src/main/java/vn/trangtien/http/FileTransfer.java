package vn.trangtien.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.DefaultFileRegion;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.LastHttpContent;

/// Hands what stands in a file to the kernel to send (`sendfile`), so that no byte of it is copied
/// through this process. Everything else passes.
@ChannelHandler.Sharable
final class FileTransfer extends ChannelOutboundHandlerAdapter {

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    if (message instanceof HttpContent content && !(message instanceof LastHttpContent)) {
      ByteBuf bytes = content.content();
      FileBuffer file = FileBuffer.under(bytes);
      if (file != null) {
        context.write(new Region(file, bytes), promise);
        return;
      }
    }
    super.write(context, message, promise);
  }

  /// A part of a file that stays open while the part is sent.
  private static final class Region extends DefaultFileRegion {

    private final ByteBuf bytes;

    Region(FileBuffer file, ByteBuf bytes) {
      super(file.channel(), file.offset() + bytes.readerIndex(), bytes.readableBytes());
      this.bytes = bytes;
    }

    /// Leaves the file to its other parts: the last buffer that is released closes it.
    @Override
    protected void deallocate() {
      bytes.release();
    }
  }
}
