package vn.trangtien.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.trangtien.http.ProblemException;

final class FairShareTest {

  private final AtomicLong now = new AtomicLong();
  private final FairShare shares = new FairShare(now::get, 1);

  @Test
  void whoUsedUpTheirSecondsWaitsUntilTheyAreBack() throws Exception {
    shares.enter("a").leave(TimeUnit.SECONDS.toNanos(119));
    shares.enter("a").leave(TimeUnit.SECONDS.toNanos(11));
    assertThatThrownBy(() -> shares.enter("a"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            it -> {
              assertThat(it.problem().status().getCode()).isEqualTo(429);
              assertThat(it.problem().headers()).containsEntry("Retry-After", "11");
            });
    shares.enter("b").leave(0);
    now.addAndGet(TimeUnit.SECONDS.toNanos(11));
    shares.enter("a").leave(0);
  }

  @Test
  void thirtyErrorsAMinuteAreEnough() throws Exception {
    for (int i = 0; i < 30; i++) {
      shares.enter("a").leave(0);
      shares.failed("a");
    }
    assertThatThrownBy(() -> shares.enter("a")).isInstanceOf(ProblemException.class);
    now.addAndGet(TimeUnit.SECONDS.toNanos(3));
    shares.enter("a").leave(0);
  }

  @Test
  void twoRunFourWaitAndTheSeventhIsRefusedAtOnce() throws Exception {
    List<FairShare.Visit> running = new ArrayList<>();
    running.add(shares.enter("a"));
    running.add(shares.enter("a"));
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<FairShare.Visit> asking = () -> shares.enter("a");
      CompletionService<FairShare.Visit> waiting = new ExecutorCompletionService<>(others);
      for (int i = 0; i < 4; i++) {
        waiting.submit(asking);
      }
      assertThat(waiting.poll(200, TimeUnit.MILLISECONDS)).isNull();
      long began = System.nanoTime();
      assertThatThrownBy(() -> shares.enter("a")).isInstanceOf(ProblemException.class);
      assertThat(System.nanoTime() - began).isLessThan(TimeUnit.MILLISECONDS.toNanos(300));
      shares.enter("b").leave(0);
      running.forEach(it -> it.leave(0));
      for (int i = 0; i < 4; i++) {
        Future<FairShare.Visit> served = waiting.poll(2, TimeUnit.SECONDS);
        assertThat(served).isNotNull();
        served.get().leave(0);
      }
    }
  }
}
