package vn.trangtien.rows;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.http.ProblemException;
import vn.trangtien.tables.TooLong;

/// Where questions are put to tables: a few at once, on threads of their own.
///
/// The database computes outside Java; a virtual thread that waits for it would hold one of the few
/// threads that carry all requests.
@Singleton
public final class Desk implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  private final ThreadPoolExecutor threads;

  Desk(RowsConfiguration configuration) {
    this.threads =
        new ThreadPoolExecutor(
            configuration.questions(),
            configuration.questions(),
            60,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(configuration.waiting()),
            Thread.ofPlatform().daemon().name("rows-", 0).factory());
    threads.allowCoreThreadTimeOut(true);
  }

  /// Puts a question when its turn has come.
  ///
  /// @throws ProblemException 503 where too many wait or it takes too long
  public <T> T ask(Callable<T> question) {
    try {
      Future<T> answer = threads.submit(question);
      return answer.get();
    } catch (RejectedExecutionException full) {
      throw new ProblemException(Refusals.busy());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ProblemException(Refusals.busy());
    } catch (ExecutionException failed) {
      throw switch (failed.getCause()) {
        case TooLong late -> new ProblemException(Refusals.tooLong(late.seconds()));
        case RuntimeException cause -> cause;
        case null, default -> new IllegalStateException(failed);
      };
    }
  }

  /// Puts a question that is forgotten unless it is answered soon; empty then, or where too many
  /// wait.
  public <T> Optional<T> askSoon(Callable<T> question, Duration patience) {
    Future<T> answer;
    try {
      answer = threads.submit(question);
    } catch (RejectedExecutionException full) {
      return Optional.empty();
    }
    try {
      return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      answer.cancel(true);
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException failed) {
      LOG.warn("A table does not answer", failed.getCause());
      return Optional.empty();
    }
  }

  @Override
  @PreDestroy
  public void close() {
    threads.shutdownNow();
  }
}
