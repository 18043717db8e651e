package vn.trangtien.charts;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.page.Frame;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.rows.Desk;

/// The charts of datasets: numbers are computed once for each publication and remembered, the last
/// used first forgotten.
@Singleton
public final class Charts {

  private static final Duration OPENING = Duration.ofMillis(100);
  private static final Duration READING = Duration.ofMillis(150);

  private final DatasetTables tables;
  private final Desk desk;
  private final AsyncCache<Key, Roles> roles;
  private final AsyncCache<Key, Optional<ChartData>> numbers;
  private final Cache<Drawn, Chart> drawn;

  /// @param asked what an address asked for, empty for the usual chart
  private record Key(long sequence, String distribution, String asked) {}

  /// A chart as readers of one language see it.
  private record Drawn(Key chart, Language language) {}

  Charts(DatasetTables tables, Desk desk, ChartsConfiguration configuration) {
    this.tables = tables;
    this.desk = desk;
    this.roles = Caffeine.newBuilder().maximumSize(configuration.kept()).buildAsync();
    this.numbers = Caffeine.newBuilder().maximumSize(configuration.kept()).buildAsync();
    this.drawn = Caffeine.newBuilder().maximumSize(configuration.drawn()).build();
  }

  /// The usual chart of a dataset, where that can be had without keeping a page waiting. One in the
  /// making is there for the next reader.
  public Soon soon(Frame frame, CatalogRecord record) {
    try {
      DatasetTable table = tables.openSoon(record, 0, OPENING).orElse(null);
      if (table == null) {
        return new Soon(null, true);
      }
      ChartRequest usual = new ChartRequest("", "", "", "", "");
      Optional<ChartData> data =
          compute(table, usual).get(READING.toMillis(), TimeUnit.MILLISECONDS);
      return new Soon(data.map(it -> draw(frame, table, usual, it)).orElse(null), false);
    } catch (TimeoutException late) {
      return new Soon(null, true);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Soon(null, true);
    } catch (ExecutionException | PortalException broken) {
      return new Soon(null, false);
    }
  }

  private Chart draw(Frame frame, DatasetTable table, ChartRequest usual, ChartData data) {
    return drawn.get(
        new Drawn(key(table, usual), frame.language()),
        it -> Chart.of(frame, data, table.dataset().slug(), ""));
  }

  /// A chart that may be there.
  ///
  /// @param chart null where there is none, or none yet
  /// @param later whether asking again may give one
  public record Soon(@Nullable Chart chart, boolean later) {}

  /// The shape of the usual chart, where it can be had within `patience`.
  public Outline outline(DatasetTable table, Duration patience) {
    try {
      Optional<ChartData> data =
          compute(table, new ChartRequest("", "", "", "", ""))
              .get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Outline(data.map(Sketch::of).orElse(null), false);
    } catch (TimeoutException late) {
      return new Outline(null, true);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Outline(null, true);
    } catch (ExecutionException broken) {
      return new Outline(null, false);
    }
  }

  /// A shape that may be there.
  ///
  /// @param sketch null where there is none, or none yet
  /// @param later whether asking again may give one
  public record Outline(@Nullable Sketch sketch, boolean later) {}

  Roles roles(DatasetTable table) {
    return wait(reading(table));
  }

  /// @throws ProblemException where what was asked cannot be drawn
  Optional<ChartData> data(DatasetTable table, ChartRequest request) {
    return wait(compute(table, request));
  }

  private CompletableFuture<Optional<ChartData>> compute(DatasetTable table, ChartRequest request) {
    return numbers.get(
        key(table, request),
        (it, executor) ->
            reading(table)
                .thenApplyAsync(
                    known ->
                        request
                            .plan(known)
                            .flatMap(plan -> desk.ask(() -> ChartReader.read(table.table(), plan)))
                            .filter(data -> !data.isEmpty()),
                    Thread::startVirtualThread));
  }

  private static Key key(DatasetTable table, ChartRequest request) {
    return new Key(table.record().sequence(), table.key(), request.print());
  }

  private CompletableFuture<Roles> reading(DatasetTable table) {
    Key key = new Key(table.record().sequence(), table.key(), "");
    return roles.get(
        key,
        (it, executor) ->
            CompletableFuture.supplyAsync(
                () -> desk.ask(() -> Roles.of(table)), Thread::startVirtualThread));
  }

  private static <T> T wait(CompletableFuture<T> answer) {
    try {
      return answer.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ProblemException(vn.trangtien.rows.Refusals.busy());
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed);
    }
  }
}
