package vn.trangtien.ledger;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Leads every projection along the ledger, each on a thread of its own.
@Singleton
public final class Follower implements ApplicationEventListener<ServerStartupEvent> {

  private static final long STOP_MILLIS = 20_000;

  private final List<Following> followings;
  private final Map<Following, Thread> threads = new LinkedHashMap<>();

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

  /// Sets out with every projection that is not under way.
  public synchronized void start() {
    followings.forEach(this::start);
  }

  /// Sets out with one projection and gives it the whole machine until it has reached the head or
  /// `patience` has ended; the others set out later, with [#start].
  public void startWith(String projection, Duration patience) throws InterruptedException {
    followings.stream().filter(it -> it.name().equals(projection)).forEach(this::start);
    long until = System.nanoTime() + patience.toNanos();
    while (progress().stream().anyMatch(it -> it.projection().equals(projection) && it.lag() > 0)
        && System.nanoTime() < until) {
      Thread.sleep(10);
    }
  }

  private synchronized void start(Following following) {
    threads.computeIfAbsent(
        following, it -> Thread.ofPlatform().daemon().name("follow-" + it.name()).start(it));
  }

  /// How far each projection has come.
  public List<Progress> progress() {
    return followings.stream().map(Following::progress).toList();
  }

  @PreDestroy
  void stop() throws InterruptedException {
    // Not interrupted: an interrupt closes the files under a projection in the middle of a commit.
    followings.forEach(Following::stop);
    for (Thread thread : threads.values()) {
      thread.join(STOP_MILLIS);
    }
  }

  /// How far a projection has come.
  ///
  /// @param lag how many sequence numbers it is behind the ledger's head
  /// @param fault what keeps it from going on, empty where nothing does
  public record Progress(String projection, Position position, long lag, String fault) {}
}
