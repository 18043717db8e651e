package vn.trangtien.usage;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.identifier.Iri;
import vn.trangtien.search.Popularity;

/// How often each dataset was used in the last 90 days, kept in memory and at most a minute old;
/// the search orders by it.
@Singleton
public final class UsedLately {

  /// How many days count, today included.
  public static final int DAYS = 90;

  private static final Logger LOG = LoggerFactory.getLogger(UsedLately.class);

  private final DailyUseRepository uses;
  private final Popularity popularity;
  private final Clock clock;
  private volatile Map<Iri, Long> byDataset = Map.of();
  private boolean away;

  UsedLately(DailyUseRepository uses, Popularity popularity, Clock clock) {
    this.uses = uses;
    this.popularity = popularity;
    this.clock = clock;
  }

  /// How often `dataset` was viewed, downloaded and called.
  public long of(Iri dataset) {
    return byDataset.getOrDefault(dataset, 0L);
  }

  /// Reads what all nodes have written.
  @Scheduled(initialDelay = "2s", fixedDelay = "60s")
  synchronized void refresh() {
    try {
      Map<Iri, Long> read = new HashMap<>();
      LocalDate since = LocalDate.now(clock).minusDays(DAYS - 1L);
      uses.since(since)
          .forEach(it -> read.merge(Iri.own("/dataset/" + it.dataset()), it.uses(), Long::sum));
      byDataset = Map.copyOf(read);
      popularity.replace(byDataset);
      away = false;
    } catch (RuntimeException broken) {
      if (!away) {
        LOG.error("Uses cannot be read: {}", broken.getMessage());
      }
      away = true;
    }
  }
}
