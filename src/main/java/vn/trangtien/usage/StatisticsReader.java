package vn.trangtien.usage;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.identifier.Iri;
import vn.trangtien.usage.Statistics.Counts;
import vn.trangtien.vocabulary.Vocabulary;

/// Adds up what was counted, at most once in half a minute.
@Singleton
final class StatisticsReader {

  private static final int MONTHS = 12;
  private static final int DATASETS = 20;
  private static final int SEARCHES = 50;
  private static final Duration FRESH = Duration.ofSeconds(30);
  private static final Comparator<Statistics.Used> MOST =
      Comparator.comparing((Statistics.Used it) -> it.counts().all())
          .reversed()
          .thenComparing(Statistics.Used::iri);

  private final DailyUseRepository uses;
  private final UnansweredSearches searches;
  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final Clock clock;
  private @Nullable Statistics known;
  private Instant read = Instant.EPOCH;

  StatisticsReader(
      DailyUseRepository uses,
      UnansweredSearches searches,
      Catalog catalog,
      Vocabulary vocabulary,
      Clock clock) {
    this.uses = uses;
    this.searches = searches;
    this.catalog = catalog;
    this.vocabulary = vocabulary;
    this.clock = clock;
  }

  synchronized Statistics now() {
    Statistics last = known;
    if (last == null || Duration.between(read, clock.instant()).compareTo(FRESH) > 0) {
      last = read();
      known = last;
      read = clock.instant();
    }
    return last;
  }

  /// As it is in the database at this moment.
  Statistics read() {
    LocalDate today = LocalDate.now(clock);
    Map<Iri, Counts> byDataset = new HashMap<>();
    uses.since(today.minusDays(UsedLately.DAYS - 1L))
        .forEach(
            it ->
                byDataset.merge(
                    Iri.own("/dataset/" + it.dataset()),
                    Counts.NONE.plus(Kind.of(it.kind()), it.uses()),
                    Counts::plus));
    List<Statistics.Used> datasets =
        byDataset.entrySet().stream().flatMap(it -> dataset(it.getKey(), it.getValue())).toList();
    Map<Iri, Counts> byAgency = new HashMap<>();
    datasets.forEach(
        it -> byAgency.merge(Objects.requireNonNull(it.publisher()), it.counts(), Counts::plus));
    return new Statistics(
        sum(uses.totals()),
        byDataset.values().stream().reduce(Counts.NONE, Counts::plus),
        months(YearMonth.from(today)),
        datasets.stream().sorted(MOST).limit(DATASETS).toList(),
        byAgency.entrySet().stream()
            .map(it -> agency(it.getKey(), it.getValue()))
            .sorted(MOST)
            .toList(),
        searches.top(SEARCHES));
  }

  private List<Statistics.Month> months(YearMonth last) {
    YearMonth first = last.minusMonths(MONTHS - 1L);
    Map<YearMonth, Counts> counted = new HashMap<>();
    for (DailyUseRepository.MonthSum it : uses.months(first.atDay(1))) {
      counted.merge(
          YearMonth.of(it.ofYear(), it.ofMonth()),
          Counts.NONE.plus(Kind.of(it.kind()), it.uses()),
          Counts::plus);
    }
    List<Statistics.Month> months = new ArrayList<>();
    for (YearMonth it = first; !it.isAfter(last); it = it.plusMonths(1)) {
      months.add(new Statistics.Month(it, counted.getOrDefault(it, Counts.NONE)));
    }
    return months;
  }

  /// What was withdrawn has no name to show any more.
  private Stream<Statistics.Used> dataset(Iri iri, Counts counts) {
    return catalog.find(iri).map(CatalogRecord::dataset).stream()
        .map(it -> new Statistics.Used(iri, it.title(), it.publisher(), counts));
  }

  private Statistics.Used agency(Iri iri, Counts counts) {
    return new Statistics.Used(iri, vocabulary.label(iri), null, counts);
  }

  private static Counts sum(List<DailyUseRepository.KindSum> sums) {
    Counts all = Counts.NONE;
    for (DailyUseRepository.KindSum it : sums) {
      all = all.plus(Kind.of(it.kind()), it.uses());
    }
    return all;
  }
}
