package vn.trangtien.http;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.DefaultMessageSizeEstimator;
import io.netty.channel.FileRegion;
import io.netty.channel.MessageSizeEstimator;
import io.netty.handler.ssl.SslHandler;
import jakarta.inject.Singleton;

/// Puts [FileTransfer] into every pipeline that can use it: HTTP/1 without TLS.
@Singleton
final class FileTransferPlace implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

  private static final FileTransfer TRANSFER = new FileTransfer();

  @Override
  public NettyServerCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyServerCustomizer.Registry> created) {
    NettyServerCustomizer.Registry registry = created.getBean();
    registry.register(new Listening());
    return registry;
  }

  private static final class Listening implements NettyServerCustomizer {
    @Override
    public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
      return role == ChannelRole.CONNECTION ? new Connection(channel) : this;
    }
  }

  private record Connection(Channel channel) implements NettyServerCustomizer {
    @Override
    public void onStreamPipelineBuilt() {
      ChannelPipeline pipeline = channel.pipeline();
      String codec = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;
      if (pipeline.get(SslHandler.class) == null && pipeline.get(codec) != null) {
        channel.config().setMessageSizeEstimator(Sizes.ESTIMATOR);
        pipeline.addAfter(codec, "portal-file-transfer", TRANSFER);
      }
    }
  }

  /// Sizes by which the server waits for slow clients: Netty counts a part of a file as nothing and
  /// would queue all parts of a file at once.
  private static final class Sizes implements MessageSizeEstimator {
    private static final Sizes ESTIMATOR = new Sizes();

    @Override
    public Handle newHandle() {
      Handle others = DefaultMessageSizeEstimator.DEFAULT.newHandle();
      return message ->
          message instanceof FileRegion part ? (int) part.count() : others.size(message);
    }
  }
}
