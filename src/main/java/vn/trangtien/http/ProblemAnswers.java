package vn.trangtien.http;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place where a [Problem] becomes an answer: a page for who reads pages, else
/// `application/problem+json` ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)).
///
/// What is broken here (5xx) is logged once, with the trace that the stranger is told; what a
/// client did wrong is its own affair.
@Singleton
final class ProblemAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
  private static final MediaType JSON = new MediaType("application/problem+json");

  private final BaseAddress base;
  private final JsonMapper json;
  private final BeanProvider<ProblemPage> pages;

  ProblemAnswers(BaseAddress base, JsonMapper json, BeanProvider<ProblemPage> pages) {
    this.base = base;
    this.json = json;
    this.pages = pages;
  }

  /// The answer that tells `problem`.
  MutableHttpResponse<byte[]> of(HttpRequest<?> request, Problem problem) {
    return of(request, problem, null, HttpResponse.status(problem.status()));
  }

  /// The answer that tells `problem`, keeping the headers that `response` has.
  ///
  /// @param cause what was thrown, where something was
  MutableHttpResponse<byte[]> of(
      HttpRequest<?> request,
      Problem problem,
      @Nullable Throwable cause,
      MutableHttpResponse<?> response) {
    String trace = trace();
    // A refusal such as a query's time limit is no fault, whatever its status.
    if (problem.status().getCode() >= 500 && !(cause instanceof ProblemException)) {
      LOG.error("{} [{}] {}", problem.code(), trace, request.getMethodName(), cause);
    } else {
      LOG.debug("{} [{}]", problem.code(), trace, cause);
    }
    response.status(problem.status());
    problem.headers().forEach(response::header);
    ResponseHeaders.set(response);
    ResponseHeaders.vary(response, HttpHeaders.ACCEPT);
    if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
      response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    Optional<byte[]> page = page(request, problem, trace);
    return page.isPresent()
        ? response.body(page.get()).contentType(MediaType.of("text/html;charset=utf-8"))
        : response.body(json(problem, trace)).contentType(JSON);
  }

  private Optional<byte[]> page(HttpRequest<?> request, Problem problem, String trace) {
    if (!wantsPage(request) || !pages.isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(pages.get().html(request, problem, trace));
    } catch (RuntimeException broken) {
      LOG.error("problem-page [{}]", trace, broken);
      return Optional.empty();
    }
  }

  /// Whether the client names HTML and wants nothing of JSON more.
  static boolean wantsPage(HttpRequest<?> request) {
    List<MediaRange> ranges = ContentNegotiation.accepted(request);
    MediaRange.Acceptance html = MediaRange.acceptance(ranges, MediaType.TEXT_HTML_TYPE);
    return html.precision() > 1
        && html.quality() > 0
        && named(ranges, JSON) <= html.quality()
        && named(ranges, MediaType.APPLICATION_JSON_TYPE) <= html.quality();
  }

  private static double named(List<MediaRange> ranges, MediaType type) {
    MediaRange.Acceptance wanted = MediaRange.acceptance(ranges, type);
    return wanted.precision() > 1 ? wanted.quality() : 0;
  }

  private byte[] json(Problem problem, String trace) {
    try {
      return json.writeValueAsBytes(
          new ProblemDetails(
              base.of("/problem/" + problem.code()),
              Titles.of(problem.status()).vi(),
              problem.status().getCode(),
              problem.message().vi(),
              problem.code(),
              trace,
              new ProblemDetails.Messages(problem.message().vi(), problem.message().en())));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String trace() {
    byte[] bytes = new byte[8];
    ThreadLocalRandom.current().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
