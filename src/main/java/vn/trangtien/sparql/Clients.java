package vn.trangtien.sparql;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import vn.trangtien.triples.Stop;

/// Who asks, and whether they are still there.
@Singleton
final class Clients {

  /// An IPv6 network of one customer, in bytes.
  private static final int NETWORK_BYTES = 8;

  private final boolean trustForwarded;

  Clients(SparqlConfiguration configuration) {
    this.trustForwarded = configuration.trustForwarded();
  }

  /// The name under which a client's share is counted: its IPv4 address or IPv6 network.
  String of(HttpRequest<?> request) {
    String forwarded = request.getHeaders().get("X-Forwarded-For");
    if (trustForwarded && forwarded != null) {
      String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).trim();
      return last.substring(0, Math.min(last.length(), 64));
    }
    InetAddress address = request.getRemoteAddress().getAddress();
    if (address == null) {
      return "unknown";
    }
    byte[] bytes = address.getAddress();
    return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
  }

  /// Stops `run` when the connection of `request` closes before it ends.
  void watch(HttpRequest<?> request, Run run) {
    if (request instanceof NettyHttpRequest<?> netty) {
      Future<Void> closing = netty.getChannelHandlerContext().channel().closeFuture();
      GenericFutureListener<Future<Void>> left = it -> run.stop(Stop.GONE);
      closing.addListener(left);
      run.ended().whenComplete((nanos, never) -> closing.removeListener(left));
    }
  }
}
