package vn.trangtien.delivery;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.trangtien.formats.KeptFiles;
import vn.trangtien.formats.Making;
import vn.trangtien.http.ClientAddress;
import vn.trangtien.http.ProblemException;
import vn.trangtien.rows.Desk;
import vn.trangtien.rows.Refusals;

/// The exports under way: so many at once, so many of one client, and only a few of them reading
/// rows at one moment, that pages are answered meanwhile.
@Singleton
final class Exports {

  private final DeliveryConfiguration configuration;
  private final Desk desk;
  private final KeptFiles kept;
  private final Semaphore places;
  private final Semaphore work;
  private final Map<String, Integer> clients = new ConcurrentHashMap<>();

  Exports(DeliveryConfiguration configuration, Desk desk, KeptFiles kept) {
    this.configuration = configuration;
    this.desk = desk;
    this.kept = kept;
    this.places = new Semaphore(configuration.exports(), true);
    this.work = new Semaphore(configuration.exportsAtWork(), true);
  }

  /// Begins an export when there is a place for it; it ends when the client leaves.
  ///
  /// @throws ProblemException 429 or 503 where there is none
  InputStream open(HttpRequest<?> request, Export export) {
    String client = ClientAddress.of(request, configuration.trustForwarded());
    enter(client);
    try {
      Runnable leave =
          () -> {
            places.release();
            leave(client);
          };
      ExportStream stream = desk.ask(() -> open(export, leave));
      watch(request, stream);
      return stream;
    } catch (RuntimeException failed) {
      places.release();
      leave(client);
      throw failed;
    }
  }

  private ExportStream open(Export export, Runnable leave) throws IOException {
    Making copy = export.kept().flatMap(kept::begin).orElse(null);
    try {
      return ExportStream.open(export, work, configuration.exportSeconds(), leave, copy);
    } catch (IOException | RuntimeException failed) {
      if (copy != null) {
        copy.close();
      }
      throw failed;
    }
  }

  /// How many are under way or wait.
  int open() {
    return clients.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void enter(String client) {
    int most = configuration.exportsPerClient();
    if (clients.merge(client, 1, Integer::sum) > most) {
      leave(client);
      throw new ProblemException(Problems.yourShare(most));
    }
    try {
      if (places.tryAcquire(configuration.exportWaitSeconds(), TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    leave(client);
    throw new ProblemException(Refusals.busy());
  }

  private void leave(String client) {
    clients.computeIfPresent(client, (name, count) -> count > 1 ? count - 1 : null);
  }

  private static void watch(HttpRequest<?> request, ExportStream stream) {
    if (request instanceof NettyHttpRequest<?> netty) {
      GenericFutureListener<Future<Void>> left = it -> Thread.startVirtualThread(stream::close);
      netty.getChannelHandlerContext().channel().closeFuture().addListener(left);
    }
  }
}
