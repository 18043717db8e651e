package vn.trangtien.rowgraphs;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.ledger.Position;

/// Keeps the rows in SPARQL up to what is published, on a thread of its own from the start of the
/// portal to its end.
@Singleton
public final class RowGraphs implements ApplicationEventListener<ServerStartupEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(RowGraphs.class);
  private static final long LOOK_MILLIS = 500;
  private static final long PAUSE_MILLIS = 30_000;
  private static final long STOP_MILLIS = 20_000;

  private final Following following;
  private final RowGraphsConfiguration configuration;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private @Nullable Thread thread;

  RowGraphs(Following following, RowGraphsConfiguration configuration) {
    this.following = following;
    this.configuration = configuration;
  }

  /// How far the rows have come.
  ///
  /// @param reached what of the ledger they show
  /// @param made how many datasets have all of their rows in SPARQL
  /// @param leftOut how many have a table and none of its rows
  /// @param triples how many the rows make
  public record Progress(Position reached, long made, long leftOut, long triples) {}

  /// How far they have come now.
  public Progress progress() {
    return following.progress();
  }

  @Override
  public synchronized void onApplicationEvent(ServerStartupEvent started) {
    if (configuration.enabled() && thread == null) {
      thread = Thread.ofPlatform().daemon().name("row-graphs").start(this::run);
    }
  }

  private void run() {
    pause(TimeUnit.SECONDS.toMillis(configuration.waitSeconds()));
    while (!isStopping()) {
      try {
        if (!following.round(this::isStopping)) {
          pause(LOOK_MILLIS);
        }
      } catch (RuntimeException | InternalError broken) {
        // Reading behind the end of a mapped file is an InternalError.
        LOG.error("Rows cannot be made triples now", broken);
        pause(PAUSE_MILLIS);
      }
    }
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  private void pause(long millis) {
    try {
      if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException asked) {
      stopping.countDown();
    }
  }

  @PreDestroy
  synchronized void stop() throws InterruptedException {
    // Not interrupted: an interrupt closes the files of the store in the middle of a commit.
    stopping.countDown();
    if (thread != null) {
      thread.join(STOP_MILLIS);
    }
  }
}
