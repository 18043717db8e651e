package vn.trangtien.usage;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.language.Personal;
import vn.trangtien.search.Answered;

/// The searches that found nothing, or hardly what was asked for: their words and how often, so
/// that stewards see what is missing.
@Singleton
final class UnansweredSearches {

  private static final Logger LOG = LoggerFactory.getLogger(UnansweredSearches.class);
  private static final int LONGEST = 100;

  private final ConcurrentHashMap<String, Times> waiting = new ConcurrentHashMap<>();
  private final UnansweredSearchRepository searches;
  private final TransactionOperations<Connection> transactions;
  private final UsageConfiguration configuration;
  private final Clock clock;
  private boolean away;

  UnansweredSearches(
      UnansweredSearchRepository searches,
      TransactionOperations<Connection> transactions,
      UsageConfiguration configuration,
      Clock clock) {
    this.searches = searches;
    this.transactions = transactions;
    this.configuration = configuration;
    this.clock = clock;
  }

  /// How often a search found nothing, or little.
  private record Times(long nothing, long little) {

    Times plus(Times more) {
      return new Times(nothing + more.nothing, little + more.little);
    }
  }

  /// Counts a search that was not answered well; words that may name a person are not kept.
  void add(Answered answered) {
    if (answered.how() != Answered.How.WELL) {
      boolean none = answered.how() == Answered.How.NOT;
      kept(answered.text()).ifPresent(it -> add(it, new Times(none ? 1 : 0, none ? 0 : 1)));
    }
  }

  /// The words as they are counted: lower case, NFC, without needless spaces; empty where they are
  /// not to be kept.
  static Optional<String> kept(String text) {
    String words =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("[\\p{C}\\s\\u00a0]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
    boolean unfit = words.isEmpty() || words.length() > LONGEST || words.contains("@");
    return unfit || Personal.isIn(words) ? Optional.empty() : Optional.of(words);
  }

  /// The searches that were asked most.
  List<UnansweredSearch> top(int most) {
    return searches.top(configuration.shownFrom(), most);
  }

  @PreDestroy
  void stop() {
    write();
  }

  /// Writes what was counted; what cannot be written waits on.
  @Scheduled(initialDelay = "10s", fixedDelay = "10s")
  synchronized void write() {
    Map<String, Times> taken = new TreeMap<>();
    for (String words : waiting.keySet()) {
      Times times = waiting.remove(words);
      if (times != null) {
        taken.put(words, times);
      }
    }
    if (taken.isEmpty()) {
      return;
    }
    try {
      transactions.executeWrite(
          status -> {
            write(taken);
            return true;
          });
      away = false;
    } catch (RuntimeException broken) {
      taken.forEach(this::add);
      if (!away) {
        LOG.error("Searches cannot be written; they wait in memory: {}", broken.getMessage());
      }
      away = true;
    }
  }

  private void write(Map<String, Times> taken) {
    LocalDate today = LocalDate.now(clock);
    taken.forEach(
        (words, times) -> {
          searches.open(words, today);
          searches.add(words, today, times.nothing(), times.little());
        });
    long beyond = searches.count() - configuration.keptSearches();
    if (beyond > 0) {
      searches.forgetRarest(beyond);
    }
  }

  private void add(String words, Times more) {
    if (waiting.size() < configuration.waitingSearches() || waiting.containsKey(words)) {
      waiting.merge(words, more, Times::plus);
    }
  }
}
