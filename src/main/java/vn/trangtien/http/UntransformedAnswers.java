package vn.trangtien.http;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.netty.DefaultHttpCompressionStrategy;
import io.micronaut.http.server.netty.HttpCompressionStrategy;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import jakarta.inject.Singleton;

/// Which answers the server may compress on the way: texts that are not marked `no-transform`
/// ([RFC 9111, 5.2.2.6](https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.6)), so that a file
/// leaves in the very bytes that its digest, its tag and its ranges speak of.
@Singleton
@Replaces(DefaultHttpCompressionStrategy.class)
final class UntransformedAnswers implements HttpCompressionStrategy {

  private final NettyHttpServerConfiguration configuration;

  UntransformedAnswers(NettyHttpServerConfiguration configuration) {
    this.configuration = configuration;
  }

  @Override
  public boolean isEnabled() {
    return configuration.getCompressionThreshold() >= 0;
  }

  @Override
  public boolean shouldCompress(HttpResponse response) {
    String type = response.headers().get(HttpHeaderNames.CONTENT_TYPE);
    long length = HttpUtil.getContentLength(response, -1L);
    return type != null
        && MediaType.isTextBased(type)
        && (length < 0 || length >= configuration.getCompressionThreshold())
        && !response.headers().containsValue(HttpHeaderNames.CACHE_CONTROL, "no-transform", true);
  }

  @Override
  public int getCompressionLevel() {
    return configuration.getCompressionLevel();
  }

  @Override
  public int getMaxZstdEncodeSize() {
    return configuration.getMaxZstdEncodeSize();
  }
}
