package vn.trangtien.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.ApplicationContext;
import io.micronaut.scheduling.annotation.Scheduled;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.identifier.Iri;
import vn.trangtien.publishing.CatalogImport;
import vn.trangtien.search.Answered;

/// How uses are counted and written, on whichever database.
abstract class UsageTest {

  private static final Use VIEW = new Use("le-hoi", Kind.VIEW);
  private static final Use CALL = new Use("le-hoi", Kind.CALL);

  @TempDir Path folder;
  private final Map<String, Object> settings = new HashMap<>();
  private ApplicationContext context;

  /// A new, empty database; an empty text for the embedded one.
  abstract String database();

  @BeforeEach
  void open() {
    settings.put("portal.data", folder.toString());
    settings.put("portal.database", database());
    settings.put("portal.catalog", "catalog");
    settings.put("portal.usage.waiting", 3);
    settings.put("portal.usage.kept-searches", 2);
    settings.put("portal.usage.shown-from", 1);
    context = ApplicationContext.run(settings);
    context.getBean(CatalogImport.class).first();
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void usesAddUpOverWritesAndNodes() {
    count(VIEW, 2);
    context.getBean(UseCounter.class).write();
    count(VIEW, 1);
    count(CALL, 5);
    context.getBean(UseCounter.class).write();
    UseStore another = context.createBean(UseStore.class);
    another.add(Map.of(new UseCounter.Count(today(), VIEW), 10L));
    assertThat(sums()).containsOnly(Map.entry("view", 13L), Map.entry("call", 5L));
  }

  @Test
  void nodesThatWriteTheSameLinesAtOnceLoseNothing() throws Exception {
    UseStore store = context.getBean(UseStore.class);
    LocalDate today = today();
    List<Thread> nodes =
        IntStream.range(0, 4)
            .mapToObj(
                node ->
                    Thread.ofVirtual()
                        .start(
                            () -> {
                              for (int i = 0; i < 10; i++) {
                                store.add(Map.of(new UseCounter.Count(today, VIEW), 1L));
                              }
                            }))
            .toList();
    for (Thread node : nodes) {
      node.join();
    }
    assertThat(sums()).containsOnly(Map.entry("view", 40L));
  }

  @Test
  void whatWaitsIsWrittenWhenThePortalStops() {
    count(VIEW, 7);
    context.close();
    context = ApplicationContext.run(settings);
    assertThat(sums()).containsOnly(Map.entry("view", 7L));
  }

  @Test
  void noMoreThanSoManyDifferentCountsWait() {
    for (int i = 0; i < 10; i++) {
      count(new Use("any-" + i, Kind.VIEW), 1);
    }
    assertThat(context.getBean(UseCounter.class).waiting()).isEqualTo(3);
    context.getBean(UseCounter.class).write();
    assertThat(sums()).as("none of them is published").isEmpty();
  }

  @Test
  void whatTheDatabaseDoesNotTakeWaits() {
    UseCounter counter = context.getBean(UseCounter.class);
    DailyUseRepository uses = context.getBean(DailyUseRepository.class);
    count(VIEW, 4);
    context.getBean(Damage.class).rename("daily_use", "daily_use_away");
    counter.write();
    counter.write();
    assertThat(counter.waiting()).isEqualTo(1);
    count(VIEW, 1);
    context.getBean(UsedLately.class).refresh();
    context.getBean(Damage.class).rename("daily_use_away", "daily_use");
    counter.write();
    assertThat(counter.waiting()).isZero();
    assertThat(uses.since(LocalDate.EPOCH).getFirst().uses()).isEqualTo(5);
  }

  @Test
  void theLastNinetyDaysAreKnown() {
    UseStore store = context.getBean(UseStore.class);
    LocalDate today = today();
    store.add(Map.of(new UseCounter.Count(today, VIEW), 1L));
    store.add(Map.of(new UseCounter.Count(today.minusDays(80), CALL), 2L));
    store.add(Map.of(new UseCounter.Count(today.minusDays(100), CALL), 4L));
    UsedLately lately = context.getBean(UsedLately.class);
    lately.refresh();
    assertThat(lately.of(Iri.own("/dataset/le-hoi"))).isEqualTo(3);
    assertThat(lately.of(Iri.own("/dataset/nope"))).isZero();
  }

  @Test
  void aTableIsCountedUnderCkansNamesToo() {
    count(new Use(Use.CKAN + "le-hoi", Kind.CALL), 1);
    count(new Use(Use.CKAN + "nobody", Kind.CALL), 1);
    context.getBean(UseCounter.class).write();
    assertThat(sums()).containsOnly(Map.entry("call", 1L));
  }

  @Test
  void searchesInVainAreCountedAndTheRarestLeave() {
    UnansweredSearches searches = context.getBean(UnansweredSearches.class);
    for (String text : List.of("Cáp treo", "cáp  TREO ", "Xe bay", "Xe bay", "tàu ngầm")) {
      searches.add(new Answered(text, Answered.How.NOT));
    }
    searches.add(new Answered("cáp treo", Answered.How.WEAKLY));
    searches.add(new Answered("lễ hội", Answered.How.WELL));
    searches.write();
    assertThat(searches.top(50))
        .extracting(
            UnansweredSearch::words,
            UnansweredSearch::foundNothing,
            UnansweredSearch::foundLittle,
            UnansweredSearch::lastDay)
        .containsExactly(tuple("cáp treo", 2L, 1L, today()), tuple("xe bay", 2L, 0L, today()));
  }

  @Test
  void countsAreWrittenAndReadByThemselves() {
    for (Class<?> type : List.of(UseCounter.class, UnansweredSearches.class, UsedLately.class)) {
      assertThat(context.getBeanDefinition(type).getExecutableMethods())
          .as(type.getName())
          .anyMatch(it -> it.hasAnnotation(Scheduled.class));
    }
  }

  /// Days begin by Huế's clock.
  private LocalDate today() {
    return LocalDate.now(context.getBean(Clock.class));
  }

  private void count(Use use, int times) {
    for (int i = 0; i < times; i++) {
      context.getBean(UseCounter.class).add(use);
    }
  }

  private Map<String, Long> sums() {
    Map<String, Long> sums = new HashMap<>();
    context
        .getBean(DailyUseRepository.class)
        .since(LocalDate.EPOCH)
        .forEach(it -> sums.merge(it.kind(), it.uses(), Long::sum));
    return sums;
  }
}
