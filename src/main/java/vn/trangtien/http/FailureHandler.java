package vn.trangtien.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Objects;
import java.util.regex.Pattern;

/// Answers whatever a route throws that Micronaut has no answer of its own for.
@Singleton
final class FailureHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

  private static final Pattern LEFT =
      Pattern.compile("(?i).*(connection (reset|closed|abort)|broken pipe).*");

  private final ProblemAnswers answers;

  FailureHandler(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public HttpResponse<?> handle(HttpRequest request, Throwable cause) {
    if (hasLeft(cause)) {
      return HttpResponse.badRequest();
    }
    Problem problem = Failures.of(cause);
    return answers.of(request, problem, cause, HttpResponse.status(problem.status()));
  }

  /// Whether the client hung up: nobody reads the answer and nothing is broken.
  private static boolean hasLeft(Throwable cause) {
    return cause instanceof ClosedChannelException
        || (cause instanceof IOException
            && LEFT.matcher(Objects.requireNonNullElse(cause.getMessage(), "")).matches());
  }
}
