package vn.trangtien.sparql;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;
import jakarta.inject.Singleton;
import vn.trangtien.http.ClientAddress;
import vn.trangtien.triples.Stop;

/// Who asks, and whether they are still there.
@Singleton
final class Clients {

  private final boolean trustForwarded;

  Clients(SparqlConfiguration configuration) {
    this.trustForwarded = configuration.trustForwarded();
  }

  /// The name under which a client's share is counted: its IPv4 address or IPv6 network.
  String of(HttpRequest<?> request) {
    return ClientAddress.of(request, trustForwarded);
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
