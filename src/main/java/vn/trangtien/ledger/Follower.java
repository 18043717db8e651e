package vn.trangtien.ledger;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Leads every projection along the ledger, each on a thread of its own.
@Singleton
public final class Follower implements ApplicationEventListener<ServerStartupEvent> {

  private static final long STOP_MILLIS = 20_000;

  private final List<Following> followings;
  private final List<Thread> threads = new ArrayList<>();

  Follower(
      Ledger ledger, List<Projection> projections, LedgerConfiguration configuration, Bell bell) {
    this.followings =
        projections.stream()
            .map(projection -> new Following(ledger, projection, configuration, bell))
            .toList();
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent started) {
    start();
  }

  /// Sets out, unless it has already.
  public synchronized void start() {
    if (!threads.isEmpty()) {
      return;
    }
    for (Following following : followings) {
      threads.add(Thread.ofPlatform().daemon().name("follow-" + following.name()).start(following));
    }
  }

  /// Waits until `projection` has reached the head, or `patience` has ended.
  public void await(String projection, Duration patience) throws InterruptedException {
    long until = System.nanoTime() + patience.toNanos();
    while (progress().stream().anyMatch(it -> it.projection().equals(projection) && it.lag() > 0)
        && System.nanoTime() < until) {
      Thread.sleep(10);
    }
  }

  /// How far each projection has come.
  public List<Progress> progress() {
    return followings.stream().map(Following::progress).toList();
  }

  @PreDestroy
  void stop() throws InterruptedException {
    // Not interrupted: an interrupt closes the files under a projection in the middle of a commit.
    followings.forEach(Following::stop);
    for (Thread thread : threads) {
      thread.join(STOP_MILLIS);
    }
  }

  /// How far a projection has come.
  ///
  /// @param lag how many sequence numbers it is behind the ledger's head
  /// @param fault what keeps it from going on, empty where nothing does
  public record Progress(String projection, Position position, long lag, String fault) {}
}
