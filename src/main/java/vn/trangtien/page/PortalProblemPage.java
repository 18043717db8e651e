package vn.trangtien.page;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemPage;

/// Problems in the look of all other pages.
@Singleton
final class PortalProblemPage implements ProblemPage {

  private final PageWriter writer;

  PortalProblemPage(PageWriter writer) {
    this.writer = writer;
  }

  @Override
  public byte[] html(HttpRequest<?> request, Problem problem, String trace) {
    Frame frame = writer.frame(request);
    int status = problem.status().getCode();
    return writer.html(
        frame.within(Embed.PATH) ? "page/framed-problem" : "page/problem",
        new View(
            frame,
            status,
            frame.t("problem." + kind(status)),
            frame.text(problem.message()),
            trace,
            status == 404 || status == 410));
  }

  private static String kind(int status) {
    return switch (status) {
      case 404 -> "missing";
      case 410 -> "gone";
      case 429, 503 -> "busy";
      default -> status < 500 ? "refused" : "broken";
    };
  }

  /// The page of a problem.
  ///
  /// @param title the kind of the problem in a few words
  /// @param search whether looking for data by words may help
  record View(
      Frame frame, int status, String title, String message, String trace, boolean search) {}
}
