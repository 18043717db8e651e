package vn.trangtien.compatibility;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.compatibility.Examples.Example;

/// The last result of each contract on this node: asked some minutes after the start, one at a
/// time, then daily; one that was broken is asked again sooner.
@Singleton
final class Compatibility {

  private static final Logger LOG = LoggerFactory.getLogger(Compatibility.class);
  private static final Duration DAY = Duration.ofDays(1);

  private final Contracts contracts;
  private final Examples examples;
  private final SelfQuestions questions;
  private final CompatibilityConfiguration configuration;
  private final Clock clock;
  private final Map<String, Outcome> last = new ConcurrentHashMap<>();

  Compatibility(
      Contracts contracts,
      Examples examples,
      SelfQuestions questions,
      CompatibilityConfiguration configuration,
      Clock clock) {
    this.contracts = contracts;
    this.examples = examples;
    this.questions = questions;
    this.configuration = configuration;
    this.clock = clock;
  }

  /// Whether the portal asks itself at all.
  boolean isEnabled() {
    return configuration.enabled();
  }

  /// All contracts, in the order in which they are shown.
  List<Contract> contracts() {
    return contracts.all();
  }

  /// How `contract` was kept last; empty where it was not asked yet.
  Optional<Outcome> last(Contract contract) {
    return Optional.ofNullable(last.get(contract.id()));
  }

  @Scheduled(initialDelay = "3m", fixedDelay = "10m")
  void askInTurn() throws InterruptedException {
    if (configuration.enabled() && questions.canAsk()) {
      askWhatIsDue();
    }
  }

  /// Asks those that were not asked for a day, or not kept when they were.
  void askWhatIsDue() throws InterruptedException {
    Optional<Example> example = examples.first();
    if (example.isEmpty()) {
      return;
    }
    for (Contract contract : contracts.all()) {
      if (isDue(contract)) {
        note(contract, questions.fault(contract, example.get()));
        Thread.sleep(configuration.pauseMillis());
      }
    }
  }

  private boolean isDue(Contract contract) {
    Outcome before = last.get(contract.id());
    return before == null || !before.isKept() || before.time().plus(DAY).isBefore(clock.instant());
  }

  private void note(Contract contract, String fault) {
    Instant now = clock.instant();
    Outcome before = last.get(contract.id());
    Instant since = before != null && before.isKept() == fault.isEmpty() ? before.since() : now;
    last.put(contract.id(), new Outcome(contract, now, since, fault));
    if (since.equals(now) && !fault.isEmpty()) {
      LOG.warn("The contract {} is not kept: {}", contract.id(), fault);
    }
  }
}
