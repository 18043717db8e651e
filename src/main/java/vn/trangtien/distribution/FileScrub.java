package vn.trangtien.distribution;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Digest;

/// Walks all files that the catalog names now and reads each of them through: soon after the portal
/// opened and then every day.
@Singleton
final class FileScrub {

  private static final Logger LOG = LoggerFactory.getLogger(FileScrub.class);
  private static final int PAGE = 200;

  private final DistributionConfiguration configuration;
  private final Catalog catalog;
  private final CheckedFiles files;
  private final TaskScheduler scheduler;

  FileScrub(
      DistributionConfiguration configuration,
      Catalog catalog,
      CheckedFiles files,
      @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
    this.configuration = configuration;
    this.catalog = catalog;
    this.files = files;
    this.scheduler = scheduler;
  }

  @EventListener
  void opened(ServerStartupEvent event) {
    scheduler.scheduleWithFixedDelay(
        Duration.ofSeconds(configuration.scrubDelaySeconds()),
        Duration.ofSeconds(configuration.scrubSeconds()),
        () -> surviving(this::walk));
    Duration pause = Duration.ofSeconds(configuration.recheckSeconds());
    scheduler.scheduleWithFixedDelay(pause, pause, () -> surviving(this::recheck));
  }

  /// Reads every file once; rests after each as long as reading it took, so that a portal with many
  /// files still has half of its disk for its readers.
  void walk() {
    Set<Digest> named = new HashSet<>();
    List<CatalogRecord> page = catalog.page(Catalog.DATASET, null, PAGE);
    while (!page.isEmpty()) {
      for (CatalogRecord record : page) {
        for (Distribution distribution : record.dataset().distribution()) {
          if (named.add(distribution.checksum())) {
            scrub(distribution.checksum());
          }
        }
      }
      page = catalog.page(Catalog.DATASET, page.getLast().primaryTopic(), PAGE);
    }
    files.faults().keySet().stream().filter(it -> !named.contains(it)).forEach(files::forget);
  }

  /// Looks again at what was found missing or damaged: who restores a file need tell nobody.
  void recheck() {
    files.faults().keySet().forEach(files::recheck);
  }

  private void scrub(Digest digest) {
    long start = System.nanoTime();
    files.scrub(digest);
    LockSupport.parkNanos(System.nanoTime() - start);
  }

  /// Runs `task` so that it runs again next time, whatever is broken now.
  private static void surviving(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException broken) {
      LOG.error("The files could not be looked at", broken);
    }
  }
}
